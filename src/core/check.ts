import { parseSidecar } from "../captions/sidecar.ts";
import type {
  Caption,
  Finding,
  LineRange,
  Notice,
  Problem,
  Report,
  ReportLine,
  Rewrite,
  Source,
  TextSource,
} from "../model.ts";
import type { Style } from "../style/style.ts";
import { type Line, positionAt, splitLines } from "../text/lines.ts";
import { type CompiledRule, type CompiledStyle, compileStyle } from "./compile.ts";
import { checkCaption, nameOf, type Settled, settle } from "./settle.ts";

export interface CheckRequest {
  /** Read one by one, so that a large dataset is never in memory as a whole. */
  readonly sources: Iterable<Source>;
  /** The style that governs a path; null when the path is no caption. Equal styles must be the same object. */
  readonly styleOf: (path: string) => Style | null;
  /**
   * Where given, only findings that begin on these lines count, and those about a caption as a whole. A path that is
   * absent has none; one that only lost lines has no lines.
   */
  readonly changed?: ReadonlyMap<string, readonly LineRange[]>;
}

/** The whole product in one pure call: what is wrong with the captions, and what they should be. */
export function check({ sources, styleOf, changed }: CheckRequest): Report {
  const report = { files: 0, captions: 0, findings: [] as Finding[], rewrites: [] as Rewrite[] };
  const lines: ReportLine[] = [];
  const notices: Notice[] = [];
  for (const source of sources) {
    const style = styleOf(source.path);
    if (style === null) continue;
    if ("skipped" in source) {
      notices.push({ path: source.path, message: source.skipped });
      continue;
    }
    report.files++;
    report.captions++;
    const ready = compiled.get(style) ?? compileStyle(style);
    compiled.set(style, ready);
    const only = changed === undefined ? null : changed.get(source.path);
    if (only === undefined) continue;
    const found = checkSidecar(source, ready, only);
    if (found === undefined) continue;
    report.findings.push(...found.findings);
    report.rewrites.push(...found.rewrites);
    lines.push(...found.lines);
  }
  return {
    ...report,
    findings: report.findings.sort(byPath),
    rewrites: report.rewrites.sort(byPath),
    lines: lines.sort(byPath),
    notices: notices.sort(byPath),
  };
}

/** A style is made ready once, however often captions are checked with it. */
const compiled = new WeakMap<Style, CompiledStyle>();

interface Found {
  readonly findings: readonly Finding[];
  readonly rewrites: readonly Rewrite[];
  readonly lines: readonly ReportLine[];
}

/** One finding of one rule, before it has its place in the file. */
interface Raw {
  readonly rule: CompiledRule;
  readonly problem: Problem;
}

function checkSidecar(
  source: TextSource,
  compiled: CompiledStyle,
  only: readonly LineRange[] | null,
): Found | undefined {
  const bom = source.text.charCodeAt(0) === 0xfeff;
  const caption = parseSidecar(source.path, bom ? source.text.slice(1) : source.text, compiled.tagTexts);
  const checked = checkCaption(compiled, caption);
  if (checked.problems.size === 0) return undefined;
  const raw = [...checked.problems].flatMap(([rule, problems]) =>
    problems.map((problem): Raw => ({ rule, problem })),
  );
  const lines = splitLines(caption.text);
  const settled = raw.some(({ problem }) => problem.edit !== undefined)
    ? settle(compiled, checked)
    : undefined;
  const isMade = made(caption, settled);
  const counts = ({ start }: Finding): boolean =>
    only === null || only.some((range) => range.start <= start.line && start.line <= range.end);
  const findings = raw
    .map((one) => ({ finding: place(one, caption, lines, isMade(one)), whole: one.problem.whole === true }))
    .filter(({ finding, whole }) => whole || counts(finding))
    .map(({ finding }) => finding)
    .sort((a, b) => a.start.offset - b.start.offset);
  if (findings.length === 0) return undefined;
  const named = new Set(findings.map(({ start }) => start.line));
  const rewrites = (settled === undefined ? [] : changedLines(caption, lines, settled.text)).filter(
    ({ line }) => only === null || named.has(line),
  );
  for (const { line } of rewrites) named.add(line);
  const reported = [...named].sort((a, b) => a - b).map((line) => reportLine(source.path, lines, line, bom));
  return { findings, rewrites, lines: reported };
}

/** Whether the edit of a problem is in the rewritten caption; each problem is asked about once. */
function made(caption: Caption, settled: Settled | undefined): (one: Raw) => boolean {
  const left = new Map(settled?.left);
  return ({ rule, problem }) => {
    if (problem.edit === undefined || settled === undefined) return false;
    const name = nameOf(caption, rule, problem);
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  };
}

function place({ rule, problem }: Raw, caption: Caption, lines: readonly Line[], safe: boolean): Finding {
  const { span, message, candidates = [] } = problem;
  return {
    path: caption.path,
    ruleId: rule.id,
    severity: rule.severity,
    message,
    fix: safe ? "safe" : candidates.length > 0 ? "choice" : "none",
    candidates: safe ? [] : candidates,
    start: positionAt(lines, caption.span.start + span.start),
    end: positionAt(lines, caption.span.start + span.end),
  };
}

/** No edit adds or removes a line, so the lines before and after pair up. */
function changedLines(caption: Caption, before: readonly Line[], settled: string): Rewrite[] {
  const after = splitLines(settled);
  const rewrites: Rewrite[] = [];
  for (const [at, line] of before.entries()) {
    const text = after[at]?.text ?? "";
    if (text !== line.text)
      rewrites.push({ path: caption.path, line: at + 1, before: line.text, after: text });
  }
  return rewrites;
}

function reportLine(path: string, lines: readonly Line[], line: number, bom: boolean): ReportLine {
  const { text, end } = lines[line - 1] ?? { text: "", end: "" };
  return { path, line, text, end, bom: bom && line === 1 };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
