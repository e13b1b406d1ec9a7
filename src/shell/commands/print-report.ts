import { closeSync, openSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../../errors.ts";
import type { Report } from "../../model.ts";
import { renderAnnotations } from "../../report/annotations.ts";
import { jsonPieces } from "../../report/json.ts";
import { renderNotices, renderPlain } from "../../report/plain.ts";
import { type CliPorts, showsColour } from "./cli-ports.ts";
import { exitCode, type ReportOptions } from "./options.ts";

/** Writes a report where and how the options say, and gives the exit code. `fixCommand` writes its rewrites. */
export function printReport(
  report: Report,
  fixCommand: string,
  options: ReportOptions,
  ports: CliPorts,
): number {
  if (!options.quiet) ports.stderr.write(renderNotices(report.notices));
  writeData(render(report, fixCommand, options, ports), options, ports);
  return exitCode(report, options.failOn);
}

/** Writes data, whole or in pieces, to the standard output, or to the file that `--output` names. */
export function writeData(
  data: string | Iterable<string>,
  { output }: Pick<ReportOptions, "output">,
  ports: CliPorts,
): void {
  const pieces = typeof data === "string" ? [data] : data;
  if (output === undefined) {
    for (const piece of pieces) ports.stdout.write(piece);
    return;
  }
  try {
    writePieces(resolve(ports.cwd, output), pieces);
  } catch (error) {
    throw new UserError(`The output could not be written to ${output}: ${describe(error)}.`, {
      cause: error,
    });
  }
}

function writePieces(file: string, pieces: Iterable<string>): void {
  const descriptor = openSync(file, "w");
  try {
    for (const piece of pieces) writeFileSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
}

/** How text for people looks on the output that the options name. */
export function textLayout({ output }: Pick<ReportOptions, "output">, { stdout, env }: CliPorts) {
  const colour = output === undefined && showsColour(stdout, env);
  return { colour, width: stdout.columns ?? 80 };
}

function render(
  report: Report,
  fixCommand: string,
  options: ReportOptions,
  ports: CliPorts,
): string | Iterable<string> {
  if (options.format === "json") return jsonPieces(report);
  if (options.format === "github") return renderAnnotations(report);
  const maxFindings = options.maxFindings ?? Number.POSITIVE_INFINITY;
  return renderPlain(report, {
    ...textLayout(options, ports),
    maxFindings,
    totals: !options.quiet,
    fixCommand,
  });
}

function describe(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}
