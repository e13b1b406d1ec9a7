import { renderNotices } from "../../report/plain.ts";
import { checkStaged } from "./check-changes.ts";
import type { CliPorts } from "./cli-ports.ts";
import { fixReported } from "./fix-command.ts";
import type { ReportOptions } from "./options.ts";
import { printReport } from "./print-report.ts";

/** What the pre-commit hook runs: quiet when the staged captions are clean and all of them were checked. */
export async function runHookCommand(options: ReportOptions, ports: CliPorts): Promise<number> {
  const report = await checkStaged(
    { ...(options.config === undefined ? {} : { config: options.config }) },
    ports,
  );
  const isClean = report.findings.length === 0;
  // Captions that nobody checked must not look like captions that are clean.
  if (isClean && !options.quiet) ports.stderr.write(renderNotices(report.notices));
  return printReport(
    report,
    fixReported(report, options, ports),
    isClean ? { ...options, quiet: true } : options,
    ports,
  );
}
