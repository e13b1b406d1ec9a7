import type { Place } from "../captions/formats/format.ts";
import { parseCaption } from "../captions/parse-caption.ts";
import type { Edit, Finding, LineRange, Notice, Problem, ReportLine, Rewrite, Span } from "../model.ts";
import type { CaptionFile, FileProblem } from "../rules/rule.ts";
import { applyEdits } from "../text/edits.ts";
import { type Line, positionAt, splitLines } from "../text/lines.ts";
import { isAscii } from "../text/words.ts";
import type { CompiledRule, CompiledStyle } from "./compile.ts";
import { checkCaption } from "./settle.ts";
import { type MadeProblem, settledCaption } from "./settled-caption.ts";

/** What is to say about one file, or a part of one. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly rewrites: readonly Rewrite[];
  readonly lines: readonly ReportLine[];
  readonly notices: readonly Notice[];
}

/** A problem in the offsets of its file. */
interface Placed extends Omit<MadeProblem, "problem"> {
  readonly problem: Pick<Problem, "message" | "candidates" | "estimated">;
  readonly span: Span;
  /** The lines of the caption that it is about as a whole; undefined when it is about its place alone. */
  readonly whole: Span | undefined;
}

/**
 * Checks a file. `only` are the lines that count, null for all: findings that begin on one of them, and those about a
 * caption as a whole that has one of them. A file of one caption has them all, even where it only lost some.
 */
export function checkFile(
  file: CaptionFile,
  compiled: CompiledStyle,
  only: readonly LineRange[] | null,
): Found | undefined {
  const ofFile = fileProblems(file, compiled);
  const recoded = ofFile.some(({ problem }) => problem.recode === true);
  // Bytes that are read as another encoding are left alone, unless the file is written anew as a whole.
  const isWritable = file.encoding === "utf-8" || recoded;
  const placed: Placed[] = ofFile.map((one) => ({ ...one, ...placedInFile(one) }));
  const edits: Edit[] = ofFile.flatMap(({ problem: { edit } }) => (edit === undefined ? [] : [edit]));
  for (const place of file.places) {
    const caption = parseCaption(file.path, place.text, compiled.tagTexts);
    const checked = checkCaption(compiled, caption);
    if (checked.problems.size === 0) continue;
    const { problems, edit } = settledCaption(compiled, checked, isWritable ? place : unwritable(place));
    for (const made of problems) placed.push(placeOf(made, place));
    if (edit !== undefined) edits.push(edit);
  }
  if (placed.length === 0) return undefined;
  return reportOf(file, placed, { edits, only, recoded });
}

type FileProblems = readonly { readonly rule: CompiledRule; readonly problem: FileProblem }[];

function fileProblems(file: CaptionFile, { ofFiles }: CompiledStyle): FileProblems {
  if (ofFiles.length === 0) return [];
  return ofFiles.flatMap((rule) => [...(rule.file?.(file) ?? [])].map((problem) => ({ rule, problem })));
}

function placedInFile({ problem }: FileProblems[number]): Omit<Placed, "rule" | "problem"> {
  const { span, edit, recode, whole } = problem;
  return {
    span,
    isMade: edit !== undefined || recode === true,
    whole: whole === true ? WHOLE_FILE : undefined,
  };
}

const WHOLE_FILE: Span = { start: 0, end: Number.MAX_SAFE_INTEGER };

function unwritable(place: Place): Place {
  return { ...place, write: () => undefined };
}

function placeOf({ rule, problem, isMade }: MadeProblem, place: Place): Placed {
  return {
    ...{ rule, problem, isMade },
    span: { start: place.offsetOf(problem.span.start), end: place.offsetOf(problem.span.end) },
    whole: problem.whole === true ? place.span : undefined,
  };
}

interface Writing {
  readonly edits: readonly Edit[];
  readonly only: readonly LineRange[] | null;
  readonly recoded: boolean;
}

function reportOf(
  file: CaptionFile,
  placed: readonly Placed[],
  { edits, only, recoded }: Writing,
): Found | undefined {
  const lines = splitLines(file.text);
  const counts = counter(file, lines, only);
  const findings = placed
    .filter(counts)
    .map((one) => findingOf(one, file, lines))
    .sort((a, b) => a.start.offset - b.start.offset);
  if (findings.length === 0) return undefined;
  const named = new Set(findings.map(({ start }) => start.line));
  const made = edits.length === 0 ? file.text : applyEdits(file.text, edits);
  const rewrites =
    edits.length === 0 && !recoded
      ? []
      : changedLines(file, lines, { made, recoded }).filter(({ line }) => only === null || named.has(line));
  for (const { line } of rewrites) named.add(line);
  const reported = [...named].sort((a, b) => a - b).map((line) => reportLine(file, lines, line));
  return { findings, rewrites, lines: reported, notices: [] };
}

function counter(
  { from, places }: CaptionFile,
  lines: readonly Line[],
  only: readonly LineRange[] | null,
): (one: Placed) => boolean {
  if (only === null) return () => true;
  const lineOf = (offset: number): number => positionAt(lines, offset).line + from.line - 1;
  const touches = (first: number, last: number): boolean =>
    only.some(({ start, end }) => start <= last && first <= end);
  return ({ span, whole }) => {
    const line = lineOf(span.start);
    if (touches(line, line)) return true;
    if (whole === undefined) return false;
    return places.length === 1 || touches(lineOf(whole.start), lineOf(whole.end));
  };
}

function findingOf(
  { rule, problem, span, isMade }: Placed,
  file: CaptionFile,
  lines: readonly Line[],
): Finding {
  const { message, candidates = [], estimated } = problem;
  const { from } = file;
  const at = (offset: number) => {
    const { line, column } = positionAt(lines, offset);
    return { line: line + from.line - 1, column, offset: offset + from.offset };
  };
  return {
    path: file.path,
    ruleId: rule.id,
    severity: estimated === true ? "info" : rule.severity,
    message,
    fix: isMade ? "safe" : candidates.length > 0 ? "choice" : "none",
    candidates: isMade ? [] : candidates,
    start: at(span.start),
    end: at(span.end),
  };
}

/**
 * No edit adds or removes a line, so the lines before and after pair up. In a file that is written anew, a line whose
 * letters stay and whose bytes do not is rewritten as well; a byte order mark is the first letter of the line that loses it.
 */
function changedLines(
  { path, from, bom, encoding }: CaptionFile,
  before: readonly Line[],
  { made, recoded }: { readonly made: string; readonly recoded: boolean },
): Rewrite[] {
  const after = splitLines(made);
  const rewrites: Rewrite[] = [];
  for (const [at, line] of before.entries()) {
    const text = after[at]?.text ?? "";
    const mark = recoded && bom && at + from.line === 1 ? "\u{feff}" : "";
    const hasNewBytes =
      recoded && encoding !== "utf-8" && (encoding !== "windows-1252" || !isAscii(line.text));
    if (mark === "" && text === line.text && !hasNewBytes) continue;
    rewrites.push({ path, line: at + from.line, before: mark + line.text, after: text });
  }
  return rewrites;
}

function reportLine({ path, from, bom }: CaptionFile, lines: readonly Line[], line: number): ReportLine {
  const { text, end } = lines[line - from.line] ?? { text: "", end: "" };
  return { path, line, text, end, bom: bom && line === 1 };
}
