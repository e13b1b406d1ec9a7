import type { Place } from "../captions/formats/format.ts";
import type {
  Caption,
  Edit,
  Finding,
  LineRange,
  Notice,
  Problem,
  ReportLine,
  Rewrite,
  Span,
} from "../model.ts";
import type { RuleId } from "../rules/index.ts";
import type { CaptionFile, FileProblem } from "../rules/rule.ts";
import { copied } from "../text/copied.ts";
import { applyEdits } from "../text/edits.ts";
import { type Line, positionAt, splitLines } from "../text/lines.ts";
import { captionAt } from "./caption-at.ts";
import type { CompiledRule, CompiledStyle } from "./compile.ts";
import { lineRewrites, movesLines, standAlone } from "./line-rewrites.ts";
import { milder } from "./milder.ts";
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
  readonly problem: Pick<Problem, "message" | "candidates" | "severity" | "estimated">;
  readonly span: Span;
  /** The lines of the caption that it is about as a whole; undefined when it is about its place alone. */
  readonly whole: Span | undefined;
}

/**
 * Checks a file. `only` are the lines that count, null for all: findings that begin on one of them, and those about a
 * caption as a whole that has one of them. A file of one caption has them all, even where it only lost some.
 * `seen` is told of each caption as it is read.
 */
export function checkFile(
  file: CaptionFile,
  compiled: CompiledStyle,
  only: readonly LineRange[] | null,
  seen?: (caption: Caption) => void,
): Found | undefined {
  const ofFile = fileProblems(file, compiled);
  const recoded = ofFile.some(({ problem }) => problem.recode === true);
  const relined = ofFile.some(({ problem }) => problem.relined === true);
  // Bytes that are read as another encoding are left alone, unless the file is written anew as a whole.
  const isWritable = file.encoding === "utf-8" || recoded;
  const placed: Placed[] = ofFile.map((one) => ({ ...one, ...placedInFile(one, isWritable) }));
  const edits: Edit[] = ofFile.flatMap(({ problem: { edit } }) =>
    edit === undefined || !isWritable ? [] : [edit],
  );
  const moves = movesLines(file, relined && isWritable);
  for (const place of file.places) {
    if (seen === undefined && compiled.isRightAtAGlance(place.text)) continue;
    const caption = captionAt(place, file, compiled);
    seen?.(caption);
    const checked = checkCaption(compiled, caption);
    if (checked.problems.size === 0) continue;
    const { problems, edit } = settledCaption(compiled, checked, {
      place: isWritable ? place : unwritable(place),
      movesLines: moves,
    });
    for (const made of problems) placed.push(placeOf(made, place));
    if (edit !== undefined) edits.push(edit);
  }
  const notices = noticesOf(file, compiled);
  const found =
    placed.length === 0
      ? undefined
      : reportOf(file, placed, { edits, only, recoded, relined: relined && isWritable });
  if (notices.length === 0) return found;
  return { ...(found ?? { findings: [], rewrites: [], lines: [] }), notices };
}

/** What cannot be read is a finding of the rule about such files; where that is off, users are told all the same. */
function noticesOf({ path, text, from, faults }: CaptionFile, { rules }: CompiledStyle): readonly Notice[] {
  if (faults.length === 0 || rules.some(({ id }) => id === ("caption-file" satisfies RuleId))) return NONE;
  const lines = splitLines(text);
  const told = faults.slice(0, MOST_NOTICES).map(({ span, message }): Notice => {
    const line = positionAt(lines, span.start).line + from.line - 1;
    return { path, message: `Line ${line}: ${message}` };
  });
  const rest = faults.length - told.length;
  return rest === 0 ? told : [...told, { path, message: `${rest} more places of this file cannot be read.` }];
}

const NONE: readonly never[] = [];

const MOST_NOTICES = 3;

type FileProblems = readonly { readonly rule: CompiledRule; readonly problem: FileProblem }[];

function fileProblems(file: CaptionFile, { ofFiles }: CompiledStyle): FileProblems {
  const found: { rule: CompiledRule; problem: FileProblem }[] = [];
  for (const rule of ofFiles) for (const problem of rule.file?.(file) ?? NONE) found.push({ rule, problem });
  return found;
}

function placedInFile(
  { problem }: FileProblems[number],
  isWritable: boolean,
): Omit<Placed, "rule" | "problem"> {
  const { span, edit, recode, relined, whole } = problem;
  return {
    span,
    isMade: isWritable && (edit !== undefined || recode === true || relined === true),
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
  readonly relined: boolean;
}

function reportOf(
  file: CaptionFile,
  placed: readonly Placed[],
  { edits, only, ...how }: Writing,
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
  const isNamed = (line: number): boolean => named.has(line);
  const rewrites =
    edits.length === 0 && !how.recoded && !how.relined
      ? []
      : lineRewrites(file, lines, { text: made, isNamed, ...how });
  const offered =
    only === null
      ? rewrites
      : offeredAlone(file, lines, { edits, only, rewrites }).filter(({ line }) => isNamed(line));
  for (const { line } of offered) named.add(line);
  const reported = [...named].sort((a, b) => a - b).map((line) => reportLine(file, lines, line));
  return { findings, rewrites: offered, lines: reported, notices: [] };
}

/** Those rewrites that may be made one without the other, as in a review. */
function offeredAlone(
  { format, from }: CaptionFile,
  lines: readonly Line[],
  { edits, only, rewrites }: Pick<Writing, "edits"> & Offer,
): readonly Rewrite[] {
  if (format === "sidecar") return rewrites;
  if (format === "tag-lines")
    return standAlone(rewrites).filter(({ line }) =>
      only.some(({ start, end }) => start <= line && line <= end),
    );
  // In a list with an item a line an item may move to another one.
  const lineOf = (offset: number): number => positionAt(lines, offset).line + from.line - 1;
  const together = edits
    .map(({ span }) => ({ first: lineOf(span.start), last: lineOf(span.end) }))
    .filter(({ first, last }) => rewrites.filter(({ line }) => first <= line && line <= last).length > 1);
  return rewrites.filter(({ line }) => !together.some(({ first, last }) => first <= line && line <= last));
}

interface Offer {
  readonly only: readonly LineRange[];
  readonly rewrites: readonly Rewrite[];
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
    return places.length <= 1 || touches(lineOf(whole.start), lineOf(whole.end));
  };
}

function findingOf(
  { rule, problem, span, isMade }: Placed,
  file: CaptionFile,
  lines: readonly Line[],
): Finding {
  const { message, candidates = [], severity, estimated } = problem;
  const { from } = file;
  const at = (offset: number) => {
    const { line, column } = positionAt(lines, offset);
    return { line: line + from.line - 1, column, offset: offset + from.offset };
  };
  return {
    path: file.path,
    ruleId: rule.id,
    severity: milder(rule.severity, estimated === true ? "info" : (severity ?? rule.severity)),
    message: copied(message),
    fix: isMade ? "safe" : candidates.length > 0 ? "choice" : "none",
    candidates: isMade ? [] : candidates.map(copied),
    start: at(span.start),
    end: at(span.end),
  };
}

function reportLine(
  { path, from, bom, encoding }: CaptionFile,
  lines: readonly Line[],
  line: number,
): ReportLine {
  const { text, end } = lines[line - from.line] ?? { text: "", end: "" };
  const found = { path, line, text: copied(text), end, bom: bom && line === 1 };
  return encoding === "utf-8" ? found : { ...found, encoding };
}
