import type { Report, Severity } from "../model.ts";

/** How many findings of each severity a report has, and how many of all a rewrite mends. */
export interface Counts extends Readonly<Record<Severity, number>> {
  readonly fixable: number;
}

/** Counts findings. */
export function countFindings({ findings }: Pick<Report, "findings">): Counts {
  const counts = { error: 0, warning: 0, info: 0, fixable: 0 };
  for (const { severity, fix } of findings) {
    counts[severity]++;
    if (fix === "safe") counts.fixable++;
  }
  return counts;
}

/** "4 errors and 1 warning in 3 of 12 captions", or "12 captions, nothing found". */
export function totals(report: Report): string {
  const counts = countFindings(report);
  const said = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    severity === "info" ? `${counts.info} info` : plural(counts[severity], severity),
  );
  if (said.length === 0) return `${plural(report.captions, "caption")}, nothing found`;
  // A file that holds many captions does not tell how many of them have a finding.
  const [noun, all] =
    report.captions === report.files ? ["caption", report.captions] : ["file", report.files];
  const found = new Set(report.findings.map(({ path }) => path)).size;
  return `${sentence(said)} in ${found} of ${plural(Math.max(all, found), noun)}`;
}

/** "1 caption", "2 captions". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** "a", "a and b", "a, b and c". */
function sentence(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
