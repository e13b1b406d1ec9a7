import type { Finding, Report, ReportLine, Rewrite } from "../model.ts";

/** What is said of one line of a file. */
export interface Block {
  readonly line: ReportLine;
  readonly findings: readonly Finding[];
  readonly rewrite: Rewrite | undefined;
}

/** The lines that have findings, by path, in the order of the report. */
export function groupByFile(
  report: Pick<Report, "findings" | "rewrites" | "lines">,
): ReadonlyMap<string, readonly Block[]> {
  const keyOf = (path: string, line: number): string => `${line}:${path}`;
  const findings = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const key = keyOf(finding.path, finding.start.line);
    const known = findings.get(key);
    if (known === undefined) findings.set(key, [finding]);
    else known.push(finding);
  }
  const rewrites = new Map(report.rewrites.map((rewrite) => [keyOf(rewrite.path, rewrite.line), rewrite]));
  const files = new Map<string, Block[]>();
  for (const line of report.lines) {
    const key = keyOf(line.path, line.line);
    const block = { line, findings: findings.get(key) ?? [], rewrite: rewrites.get(key) };
    if (block.findings.length === 0) continue;
    const known = files.get(line.path);
    if (known === undefined) files.set(line.path, [block]);
    else known.push(block);
  }
  return files;
}

/** What the findings of a block name, in the offsets of its line; a finding of several lines reaches to the end of it. */
export function markedSpans({ line, findings }: Block): readonly { start: number; end: number }[] {
  return findings.map(({ start, end }) => ({
    start: start.column - 1,
    end: end.line === start.line ? end.column - 1 : line.text.length,
  }));
}
