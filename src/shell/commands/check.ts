import { UserError } from "../../errors.ts";
import type { Report } from "../../model.ts";
import { checkBytes, checkFiles } from "./check-files.ts";
import type { CliPorts } from "./cli-ports.ts";
import { fixNamed, fixReported } from "./fix-command.ts";
import type { ReportOptions } from "./options.ts";
import { printReport } from "./print-report.ts";

/** Options of `check`. */
export interface CheckOptions extends ReportOptions {
  readonly staged?: boolean;
  readonly diff?: string;
  readonly onlyChangedLines?: boolean;
  readonly stdin?: boolean;
  readonly stdinPath?: string;
}

/** Checks captions: of the disk, of the index, of a diff, or one from the standard input. */
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  ports: CliPorts,
): Promise<number> {
  refuseMixes(paths, options);
  const report = await checkWhatIsNamed(paths, options, ports);
  return printReport(report, fixCommand(report, paths, options, ports), options, ports);
}

function fixCommand(
  report: Report,
  paths: readonly string[],
  options: CheckOptions,
  ports: CliPorts,
): string {
  if (options.staged || options.diff !== undefined) return fixReported(report, options, ports);
  return fixNamed(options.stdinPath === undefined ? paths : [options.stdinPath], options, ports);
}

function refuseMixes(paths: readonly string[], options: CheckOptions): void {
  const { staged, diff, stdin, stdinPath, onlyChangedLines } = options;
  const sources = [paths.length > 0, staged, diff !== undefined, stdin].filter(Boolean).length;
  if (sources > 1) throw new UserError("Name paths, or use one of --staged, --diff and --stdin.");
  if (stdin && stdinPath === undefined) {
    throw new UserError(
      "--stdin needs --stdin-path, the path that the caption would have: it says which style governs.",
    );
  }
  if (stdinPath !== undefined && !stdin) throw new UserError("--stdin-path needs --stdin.");
  if (onlyChangedLines && !staged && diff === undefined) {
    throw new UserError(
      "--only-changed-lines needs --staged or --diff, which say what the lines are compared with.",
    );
  }
}

async function checkWhatIsNamed(
  paths: readonly string[],
  options: CheckOptions,
  ports: CliPorts,
): Promise<Report> {
  if (options.stdin) return checkBytes(await ports.readInput(), options.stdinPath ?? "", options, ports);
  if (!options.staged && options.diff === undefined) return (await checkFiles(paths, options, ports)).report;
  const { checkDiff, checkStaged } = await import("./check-changes.ts");
  if (options.diff === undefined) return checkStaged(options, ports);
  return checkDiff(readRange(options.diff), options, ports);
}

function readRange(range: string): { readonly base: string; readonly head: string } {
  const [, base, head] = /^(?!-)((?:(?!\.\.).)+)\.{3}(?![-.])(.*)$/.exec(range) ?? [];
  if (base === undefined || head === undefined || head.includes("..")) {
    throw new UserError(`--diff needs two commits as <base>...<head>, such as main...HEAD, not "${range}".`);
  }
  return { base, head: head === "" ? "HEAD" : head };
}
