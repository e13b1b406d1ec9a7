import { join } from "node:path";
import { applyRewrites } from "../../io/apply-rewrites.ts";
import type { Report, Rewrite, Source } from "../../model.ts";
import { plural } from "../../report/counts.ts";
import { pushTo } from "../../style/term-places.ts";
import { splitLines } from "../../text/lines.ts";
import { rewriteText } from "../../text/rewrite-text.ts";
import { checkFiles, type FileOptions } from "./check-files.ts";
import type { CliPorts } from "./cli-ports.ts";
import { fixNamed } from "./fix-command.ts";
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
  const { report, root } = await checkFiles(paths, options, ports);
  const command = fixNamed(paths, options, ports);
  const again = async (paths: readonly string[], change?: FileOptions["change"]): Promise<Report> => {
    if (paths.length === 0) return report;
    const files = paths.map((path) => join(root, path));
    const { config } = options;
    const settings = { quiet: true, ...(config !== undefined && { config }), ...(change && { change }) };
    return mergeReports(report, paths, (await checkFiles(files, settings, ports)).report);
  };
  if (options.dryRun) {
    await printReport(report, command, options, ports);
    tell(report.rewrites.length, "would be rewritten", options, ports);
    const changed = [...new Set(report.rewrites.map(({ path }) => path))];
    return exitCode(await again(changed, rewriteWith(report.rewrites)), options.failOn);
  }
  const code = await printReport(await again(applyRewrites(root, report.rewrites)), command, options, ports);
  tell(report.rewrites.length, "rewritten", options, ports);
  return code;
}

/** Rewrites a file as `applyRewrites` would, without the disk. */
function rewriteWith(rewrites: readonly Rewrite[]): (source: Source) => Source {
  const byPath = new Map<string, Rewrite[]>();
  for (const rewrite of rewrites) pushTo(byPath, rewrite.path, rewrite);
  return (source) => {
    const own = byPath.get(source.path);
    if ("skipped" in source || own === undefined) return source;
    const { path, text, part } = source;
    const before = (part?.line ?? 1) - 1;
    const count = Math.max(1, splitLines(text).length);
    const here = own.flatMap((rewrite) => {
      const line = rewrite.line - before;
      return line >= 1 && line <= count ? [{ ...rewrite, line }] : [];
    });
    const rewritten = rewriteText(text, here);
    if ("changedLine" in rewritten || here.length === 0) return source;
    return { path, text: rewritten.text, ...(part && { part }) };
  };
}

/** The report of a whole run in which some files were checked again. */
function mergeReports(whole: Report, changed: readonly string[], again: Report): Report {
  const isChanged = new Set(changed);
  const merge = <Item extends { readonly path: string }>(before: readonly Item[], after: readonly Item[]) =>
    [
      ...before.filter(({ path }) => !isChanged.has(path)),
      ...after.filter(({ path }) => isChanged.has(path)),
    ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
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
