import type { Span, Tag } from "../model.ts";
import { isBreak } from "./break-word.ts";

/** The tags of each line, or of each side of "|||": the word BREAK stands among the others. */
export function linesOf(tags: readonly Tag[], text: string): (readonly Tag[])[] {
  const lines: (readonly Tag[])[] = [];
  let from = 0;
  for (let at = 1; at <= tags.length; at++) {
    const tag = tags[at];
    const previous = tags[at - 1];
    if (tag !== undefined && previous !== undefined && onOneLine(previous, tag, text)) continue;
    lines.push(tags.slice(from, at));
    from = at;
  }
  return lines;
}

function onOneLine(left: Tag, right: Tag, text: string): boolean {
  if (left.group === right.group) return true;
  if (!isBreak(left) && !isBreak(right)) return false;
  // A CR alone ends a line as well, as for splitTags.
  return !/[\r\n]|\|\|\|/.test(text.slice(left.span.end, right.span.start));
}

/** Separators and spaces between a tag and the edge of its line or "|||"; spaces alone belong to the "|||" they set off. */
export function margin(text: string, from: number, step: 1 | -1, partsAt: string): Span {
  let at = from;
  const edge = (): string => (step === 1 ? (text[at] ?? "\n") : (text[at - 1] ?? "\n"));
  const isDivider = (): boolean => (step === 1 ? text.startsWith("|||", at) : text.endsWith("|||", at));
  const isIn = (): boolean => (partsAt === "," ? MARGIN.test(edge()) : isOf(edge(), partsAt) && !isDivider());
  while (edge() !== "\n" && edge() !== "\r" && isIn()) at += step;
  const span = step === 1 ? { start: from, end: at } : { start: at, end: from };
  if (edge() !== "|") return span;
  return separators(text.slice(span.start, span.end), partsAt) === 0 ? { start: from, end: from } : span;
}

const MARGIN = /[\s,，、；]/u;

function isOf(letter: string, partsAt: string): boolean {
  return partsAt.includes(letter) || /\s/u.test(letter);
}

/** How many separators a stretch of text has: of any kind where tags part at commas. */
export function separators(gap: string, partsAt: string): number {
  return partsAt === "," ? (gap.match(/[,，、；]/gu)?.length ?? 0) : gap.split(partsAt).length - 1;
}

/** Whether a line, or the caption, ends at a place. */
export function isLineEnd(text: string, at: number): boolean {
  return at === text.length || text[at] === "\n" || text[at] === "\r";
}

/** What stands between two tags of a line, and whether it is as it should be. */
export interface Gap {
  readonly text: string;
  /**
   * wrong: certainly meant as the separator. open: a full-width comma in Chinese or Japanese, which may be meant. kept: the
   * comma of "1,000", which is no separator to anybody but a trainer, or the space that sets the word BREAK off.
   */
  readonly kind: "right" | "wrong" | "open" | "kept";
}

/** Judges what stands between two neighbours of a line. */
export function gapBetween(
  text: string,
  left: Tag,
  right: Tag,
  { separator, partsAt }: { readonly separator: string; readonly partsAt: string },
): Gap {
  const gap = text.slice(left.span.end, right.span.start);
  if (gap === separator) return { text: gap, kind: "right" };
  if (gap === "," && /\d$/.test(left.of.text) && /^\d+(?![\p{L}\d])/u.test(right.of.text)) {
    return { text: gap, kind: "kept" };
  }
  if (left.group !== right.group && gap.trim() === "") return { text: gap, kind: "kept" };
  if (partsAt !== ",") return { text: gap, kind: "wrong" };
  const isOpen = /^[^,]*[，、；][^,]*$/u.test(gap) && ASIAN.test(left.of.text) && ASIAN.test(right.of.text);
  return { text: gap, kind: isOpen ? "open" : "wrong" };
}

const ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
