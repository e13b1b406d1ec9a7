import { openGit } from "../../io/git.ts";
import { readStaged } from "../staged-files.ts";
import type { CliPorts } from "./cli-ports.ts";
import { EXIT, type ReportOptions } from "./options.ts";

/** What the pre-commit hook runs: quiet when the staged captions are clean and all of them were checked. */
export async function runHookCommand(options: ReportOptions, ports: CliPorts): Promise<number> {
  const git = openGit(ports.cwd);
  // Every commit waits for this: git works while the checker is loaded.
  const [staged, checker] = await Promise.all([readStaged(git), import("./hook-checker.ts")]);
  const report = await checker.runHook({
    staged,
    openStyles: await checker.styleOpener(git, options, ports),
  });
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
