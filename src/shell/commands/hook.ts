import { openGit } from "../../io/git.ts";
import type { Report } from "../../model.ts";
import type { Git } from "../ports.ts";
import { readStaged, type StagedFiles, styleInHead } from "../staged-files.ts";
import type { CliPorts } from "./cli-ports.ts";
import { EXIT, type ReportOptions } from "./options.ts";

/** What the pre-commit hook runs: quiet when the staged captions are clean and all of them were checked. */
export async function runHookCommand(options: ReportOptions, ports: CliPorts): Promise<number> {
  const git = openGit(ports.cwd);
  // Every commit waits for this: git works while the checker is loaded and the style is made ready.
  const early = styleInHead(git);
  const [staged, checkStaged] = await Promise.all([
    readStaged(git, early),
    loadChecker(early, git, options, ports),
  ]);
  const report = await checkStaged(staged);
  const isClean = report.findings.length === 0;
  // Captions that nobody checked must not look like captions that are clean.
  if (isClean && !options.quiet && report.notices.length > 0) {
    const { renderNotices } = await import("../../report/plain.ts");
    ports.stderr.write(renderNotices(report.notices));
  }
  // What writes reports is loaded only when there is something to write.
  if (isClean && options.format === "text" && options.output === undefined) return EXIT.clean;
  const [{ fixReported }, { printReport }] = await Promise.all([
    import("./fix-command.ts"),
    import("./print-report.ts"),
  ]);
  return printReport(
    report,
    fixReported(report, options, ports),
    isClean ? { ...options, quiet: true } : options,
    ports,
  );
}

/** Loads what checks the staged files, and makes ready the style that is likely to govern them. */
async function loadChecker(
  early: Promise<Uint8Array | null | undefined>,
  git: Git,
  options: ReportOptions,
  ports: CliPorts,
): Promise<(staged: StagedFiles) => Promise<Report>> {
  const { prepareStyle, runHook, styleOpener } = await import("./hook-checker.ts");
  const openStyles = await styleOpener(git, options, ports);
  const style = options.config === undefined ? await early : undefined;
  const prepared = style ? await prepareStyle(openStyles, style) : undefined;
  return (staged) => runHook({ staged, openStyles, prepared });
}
