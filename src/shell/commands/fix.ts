import { join } from "node:path";
import { applyRewrites } from "../../io/apply-rewrites.ts";
import type { Report } from "../../model.ts";
import { plural } from "../../report/counts.ts";
import { checkFiles } from "./check-files.ts";
import type { CliPorts } from "./cli-ports.ts";
import { exitCode, type ReportOptions } from "./options.ts";
import { printReport } from "./print-report.ts";

/** Options of `fix`. */
export interface FixOptions extends ReportOptions {
  readonly dryRun?: boolean;
}

/** Writes every safe rewrite and reports what remains; with `--dry-run` reports what it would write. */
export async function runFix(
  paths: readonly string[],
  options: FixOptions,
  ports: CliPorts,
): Promise<number> {
  const { report, root } = checkFiles(paths, options, ports);
  if (options.dryRun) {
    printReport(report, options, ports);
    tell(report.rewrites.length, "would be rewritten", options, ports);
    return exitCode({ findings: report.findings.filter(({ fix }) => fix !== "safe") }, options.failOn);
  }
  const changed = applyRewrites(root, report.rewrites);
  const remaining =
    changed.length === 0 ? report : mergeReports(report, changed, checkAgain(root, changed, options, ports));
  const code = printReport(remaining, options, ports);
  tell(report.rewrites.length, "rewritten", options, ports);
  return code;
}

function checkAgain(root: string, changed: readonly string[], options: FixOptions, ports: CliPorts): Report {
  const files = changed.map((path) => join(root, path));
  return checkFiles(files, { ...options, quiet: true }, ports).report;
}

/** The report of a whole run in which some files were checked again. */
function mergeReports(whole: Report, changed: readonly string[], again: Report): Report {
  const isChanged = new Set(changed);
  const merge = <Item extends { readonly path: string }>(before: readonly Item[], after: readonly Item[]) =>
    [...before.filter(({ path }) => !isChanged.has(path)), ...after].sort((a, b) =>
      a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
    );
  return {
    files: whole.files,
    captions: whole.captions,
    findings: merge(whole.findings, again.findings),
    rewrites: merge(whole.rewrites, again.rewrites),
    lines: merge(whole.lines, again.lines),
    notices: whole.notices,
  };
}

function tell(count: number, what: string, { quiet }: FixOptions, { stderr }: CliPorts): void {
  if (!quiet && count > 0) stderr.write(`${plural(count, "caption line")} ${what}.\n`);
}
