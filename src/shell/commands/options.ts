import { type FailOn, fails } from "../../core/verdict.ts";
import type { Report } from "../../model.ts";

/** Options that every command which checks captions has. */
export interface ReportOptions {
  readonly format: Format;
  readonly output?: string;
  readonly failOn: FailOn;
  readonly maxFindings?: number;
  readonly config?: string;
  readonly quiet?: boolean;
}

/** How a report is written. */
export const FORMATS = ["text", "json", "github", "sarif", "rdjson", "rdjsonl", "markdown", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** What is meant where no option says otherwise. */
export const DEFAULTS = { format: "text", failOn: "error" } as const satisfies ReportOptions;

/** What the exit code says. */
export const EXIT = { clean: 0, findings: 1, couldNotCheck: 2 } as const;

/** 1 when a finding is at or above `failOn`, else 0. */
export function exitCode(report: Pick<Report, "findings">, failOn: FailOn): number {
  return fails(report, failOn) ? EXIT.findings : EXIT.clean;
}
