/** What a terminal draws as one: a base character with its marks, and the columns it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** Where it starts, in UTF-16 units. */
  readonly offset: number;
}

/** Cuts a text into cells. */
export function cells(text: string): readonly Cell[] {
  const found: Cell[] = [];
  let start = 0;
  // The segmenter takes longer than all the rest, so it only sees what needs it.
  for (const part of text.match(PARTS) ?? []) {
    if (isAscii(part)) {
      for (let at = 0; at < part.length; at++)
        found.push({ text: part.charAt(at), width: 1, offset: start + at });
    } else {
      for (const { segment, index } of segmenter.segment(part))
        found.push({ text: segment, width: widthOf(segment), offset: start + index });
    }
    start += part.length;
  }
  return found;
}

/** The columns that a text takes. */
export function columns(text: string): number {
  // Most words are ASCII, which needs no cells to be counted.
  return isAscii(text) ? text.length : cells(text).reduce((sum, cell) => sum + cell.width, 0);
}

/** Whether each unit of a text is a cell of one column that can be seen, or a space. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
const ASCII = /^[\x20-\x7E]*$/;
// Two characters of ASCII are never one cell; the character before or behind others may be part of theirs.
const PARTS =
  /[\x20-\x7E]?[^\x20-\x7E]+(?:[\x20-\x7E][^\x20-\x7E]+)*[\x20-\x7E]?|[\x20-\x7E]+(?![^\x20-\x7E])/g;
// East Asian wide and full-width blocks, and what is drawn as an emoji: https://www.unicode.org/reports/tr11/
const WIDE = new RegExp(
  [
    "[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\u33FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA000-\\uA4CF\\uA960-\\uA97F]",
    "[\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6]",
    "[\\u{16FE0}-\\u{18DFF}\\u{1AFF0}-\\u{1B2FF}\\u{20000}-\\u{3FFFD}]",
    "\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F|\\p{Regional_Indicator}{2}|[0-9#*]\\uFE0F\\u20E3",
  ].join("|"),
  "u",
);
const ONLY_MARKS = /^\p{M}+$/u;

function widthOf(grapheme: string): number {
  if (ONLY_MARKS.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}
