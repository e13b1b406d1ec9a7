import type { Report, Severity } from "../../model.ts";

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
export type Format = "text" | "json" | "github";
export const FORMATS: readonly Format[] = ["text", "json", "github"];

/** The least severity of which a finding makes the exit code 1. */
export type FailOn = Severity | "never";
export const FAIL_ON: readonly FailOn[] = ["error", "warning", "info", "never"];

/** What the exit code says. */
export const EXIT = { clean: 0, findings: 1, couldNotCheck: 2 } as const;

/** 1 when a finding is at or above `failOn`, else 0. */
export function exitCode({ findings }: Pick<Report, "findings">, failOn: FailOn): number {
  const least = FAIL_ON.indexOf(failOn);
  const fails = failOn !== "never" && findings.some(({ severity }) => FAIL_ON.indexOf(severity) <= least);
  return fails ? EXIT.findings : EXIT.clean;
}
