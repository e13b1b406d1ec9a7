import type { Encoding, Finding, Report, ReportLine, Rewrite } from "../../src/model.ts";

/** What a test says of one line of a file; the marked words are found in its text. */
export interface SaidLine {
  readonly path?: string;
  readonly line?: number;
  readonly text: string;
  readonly end?: ReportLine["end"];
  readonly bom?: boolean;
  readonly encoding?: Encoding;
  /** What the line is rewritten to. */
  readonly after?: string;
  readonly findings: readonly SaidFinding[];
}

export interface SaidFinding
  extends Partial<Pick<Finding, "ruleId" | "severity" | "message" | "fix" | "candidates">> {
  /** The words that it names: the first place in the line where they stand. */
  readonly on: string;
}

/** A small report made by hand. */
export function reportOf(lines: readonly SaidLine[]): Report {
  return {
    files: new Set(lines.map(pathOf)).size,
    captions: new Set(lines.map(pathOf)).size,
    findings: lines.flatMap((said) => said.findings.map((finding) => findingOf(said, finding))),
    rewrites: lines.flatMap(rewriteOf),
    lines: lines.map(lineOf),
    notices: [],
  };
}

/** The line of a report. */
export function lineOf(said: SaidLine): ReportLine {
  const { line = 1, text, end = "\n", bom = false, encoding } = said;
  return { path: pathOf(said), line, text, end, bom, ...(encoding && { encoding }) };
}

/** The rewrite of a line, where it has one. */
export function rewriteOf(said: SaidLine): Rewrite[] {
  const { line = 1, text, after } = said;
  return after === undefined ? [] : [{ path: pathOf(said), line, before: text, after }];
}

/** One finding of a line. */
export function findingOf(said: SaidLine, finding: SaidFinding): Finding {
  const { on, ruleId = "banned-synonyms", severity = "error", message = "Say something else." } = finding;
  const { fix = said.after === undefined ? "none" : "safe", candidates = [] } = finding;
  const at = Math.max(0, said.text.indexOf(on));
  const place = (offset: number) => ({ line: said.line ?? 1, column: offset + 1, offset });
  return {
    path: pathOf(said),
    ruleId,
    severity,
    message,
    fix,
    candidates,
    start: place(at),
    end: place(at + on.length),
  };
}

function pathOf({ path = "train/0001.txt" }: SaidLine): string {
  return path;
}
