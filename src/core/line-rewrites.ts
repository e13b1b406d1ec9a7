import type { Rewrite } from "../model.ts";
import type { CaptionFile } from "../rules/rule.ts";
import { copied } from "../text/copied.ts";
import { type Line, splitLines } from "../text/lines.ts";
import { changesBytes } from "../text/rewrite-text.ts";
import { pairLines } from "./paired-lines.ts";

/** What a file becomes. */
export interface Made {
  readonly text: string;
  /** That it is written anew as UTF-8 without a byte order mark. */
  readonly recoded: boolean;
  /** That its line ends are written as LF. */
  readonly relined: boolean;
  /** Whether a finding names a line: where another line comes beside it, it is better told there. */
  readonly isNamed: (line: number) => boolean;
}

/**
 * The lines that change. They pair up, unless lines come or go, as they may in a list with a tag a line. In a file that is
 * written anew, a line whose letters stay and whose bytes do not is rewritten as well; a byte order mark is the first letter
 * of the line that loses it.
 */
export function lineRewrites(
  { path, format, from, bom, encoding }: CaptionFile,
  before: readonly Line[],
  { text: made, recoded, relined, isNamed }: Made,
): Rewrite[] {
  const after = splitLines(made);
  const texts =
    format !== "tag-lines" || before.length === after.length || before.length === 0
      ? undefined
      : pairLines(
          before.map(({ text }) => text),
          after.map(({ text }) => text),
          (at) => isNamed(at + from.line),
        );
  const joint = !relined && before.some(({ end }) => end === "\r\n") ? "\r\n" : "\n";
  const rewrites: Rewrite[] = [];
  for (const [at, line] of before.length === 0 ? [NO_LINE].entries() : before.entries()) {
    const own = texts?.[at];
    const paired = relined ? withLineFeeds(after[at], line) : (after[at]?.text ?? "");
    const text = own === undefined ? paired : own.join(joint);
    const isGone = own?.length === 0;
    const mark = recoded && bom && at + from.line === 1 ? "\u{feff}" : "";
    const isEndNew = relined && line.end === "\r\n";
    const hasNewBytes = recoded && changesBytes(line.text + line.end, encoding);
    if (mark === "" && text === line.text && !isEndNew && !hasNewBytes && !isGone) continue;
    const rewrite = { path, line: at + from.line, before: copied(mark + line.text), after: copied(text) };
    rewrites.push(isGone ? { ...rewrite, gone: true } : isEndNew ? { ...rewrite, end: "\n" } : rewrite);
  }
  return rewrites;
}

/** Whether lines may come and go: what is written between them has to be known. */
export function movesLines({ format, text }: CaptionFile, relined: boolean): boolean {
  return format === "tag-lines" && (relined || !text.includes("\r\n") || !/(?<!\r)\n/.test(text));
}

/** What an empty file has in place of lines: its byte order mark can still go. */
const NO_LINE: Line = { text: "", end: "", start: 0 };

/** The text of a line where its end becomes LF: the last CR of several is not the only one that goes. */
function withLineFeeds(after: Line | undefined, before: Line): string {
  const text = after?.text ?? "";
  if (before.end !== "") return text.replace(/\r+$/, "");
  return before.start === 0 ? text.replaceAll("\r", "\n") : text;
}

/**
 * Those rewrites that may be made one without the other, as in a review. In a list with an item a line an item may move to
 * another line: one of the two lines alone would have it twice, or not at all.
 */
export function standAlone(rewrites: readonly Rewrite[]): readonly Rewrite[] {
  const sides = rewrites.map(({ before, after }) => {
    const lines = after.split(/\r?\n/);
    const added = lines.filter((line) => line !== before).map((line) => line.trim());
    return { added, removed: lines.includes(before) ? [] : [before.trim()] };
  });
  const takes = new Set(sides.flatMap(({ added }) => added));
  const gives = new Set(sides.flatMap(({ removed }) => removed));
  return rewrites.filter((_, at) => {
    const { added = [], removed = [] } = sides[at] ?? {};
    return !removed.some((line) => takes.has(line)) && !added.some((line) => gives.has(line));
  });
}
