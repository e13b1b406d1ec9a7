import { checkStaged } from "./check-changes.ts";
import type { CliPorts } from "./cli-ports.ts";
import type { ReportOptions } from "./options.ts";
import { printReport } from "./print-report.ts";

/** What the pre-commit hook runs: quiet when the staged captions are clean. */
export async function runHookCommand(options: ReportOptions, ports: CliPorts): Promise<number> {
  const report = await checkStaged(
    { ...(options.config === undefined ? {} : { config: options.config }) },
    ports,
  );
  const isClean = report.findings.length === 0;
  return printReport(report, isClean ? { ...options, quiet: true } : options, ports);
}
