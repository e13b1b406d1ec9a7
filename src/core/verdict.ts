import type { Report, Severity } from "../model.ts";
import { SEVERITIES } from "../report/counts.ts";

/** The least severity that fails a run. */
export type FailOn = Severity | "never";
export const FAIL_ON: readonly FailOn[] = [...SEVERITIES, "never"];

/** Whether a finding is at or above `failOn`. */
export function fails({ findings }: Pick<Report, "findings">, failOn: FailOn): boolean {
  return failOn !== "never" && findings.some(({ severity }) => rankOf(severity) <= rankOf(failOn));
}

/** 0 for the most severe. */
export function rankOf(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
