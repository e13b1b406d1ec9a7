import { closeSync, openSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../../errors.ts";
import type { Report } from "../../model.ts";
import { renderAnnotations } from "../../report/annotations.ts";
import { jsonPieces } from "../../report/json.ts";
import { renderNotices, renderPlain } from "../../report/plain.ts";
import { type CliPorts, showsColour } from "./cli-ports.ts";
import { findPackage } from "./find-up.ts";
import { exitCode, type ReportOptions } from "./options.ts";

/** Writes a report where and how the options say, and gives the exit code. `fixCommand` writes its rewrites. */
export async function printReport(
  report: Report,
  fixCommand: string,
  options: ReportOptions,
  ports: CliPorts,
): Promise<number> {
  if (!options.quiet) ports.stderr.write(renderNotices(report.notices));
  writeData(await render(report, fixCommand, options, ports), options, ports);
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

/** What few runs need is loaded when it is asked for. */
async function render(
  report: Report,
  fixCommand: string,
  options: ReportOptions,
  ports: CliPorts,
): Promise<string | Iterable<string>> {
  switch (options.format) {
    case "json":
      return jsonPieces(report);
    case "github":
      return renderAnnotations(report);
    case "sarif": {
      const { version } = findPackage(ports.program);
      return (await import("../write-sarif.ts")).writeSarif(report, { version });
    }
    case "rdjson":
      return (await import("../../report/rdjson.ts")).renderRdjson(report);
    case "rdjsonl":
      return (await import("../../report/rdjson.ts")).renderRdjsonl(report);
    case "markdown": {
      const { JOB_SUMMARY_LIMIT, renderSummary } = await import("../../report/summary.ts");
      return renderSummary(report, { limit: JOB_SUMMARY_LIMIT });
    }
    case "html":
      return (await import("../../report/html.ts")).htmlPieces(report, { fixCommand });
    case "text":
      return renderPlain(report, {
        ...textLayout(options, ports),
        maxFindings: options.maxFindings ?? Number.POSITIVE_INFINITY,
        totals: !options.quiet,
        fixCommand,
      });
  }
}

function describe(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}
