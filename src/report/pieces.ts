import { columns } from "./cells.ts";
import type { Look, Paint } from "./paint.ts";

/** A run of text and how it looks. A line is several, so that its width is known before it is painted. */
export interface Piece {
  readonly text: string;
  readonly look: Look;
}

/** A line as text. */
export function paintLine(pieces: readonly Piece[], paint: Paint): string {
  let [painted, run] = ["", ""];
  let before: Look | undefined;
  for (const { text, look } of pieces) {
    if (look !== before && before !== undefined) {
      painted += paint(before, run);
      run = "";
    }
    run += text;
    before = look;
  }
  return before === undefined ? painted : painted + paint(before, run);
}

/** The columns that a line takes. */
export function lineWidth(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + columns(text), 0);
}

/** A line without the spaces at its end. */
export function trimLine(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  return last === undefined ? pieces : [...pieces.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}

/** Lines of at most `width` columns, broken behind spaces; inside a word only where it alone is too long. */
export function wrapPieces(words: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  if (lineWidth(words) <= width) return [words];
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const chunk of chunks(words, width)) {
    const size = lineWidth(chunk);
    if (used > 0 && used + sizeWithoutEnd(chunk) > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(...chunk);
    used += size;
  }
  return lines;
}

/** What stays on one line: words up to and with the next space; each word alone where that would be too long. */
function chunks(words: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const found: Piece[][] = [[]];
  for (const [at, word] of words.entries()) {
    if (at > 0 && blankEnd(words[at - 1]?.text ?? "") > 0) found.push([]);
    found.at(-1)?.push(word);
  }
  return found.flatMap((chunk) => (sizeWithoutEnd(chunk) > width ? chunk.map((word) => [word]) : [chunk]));
}

/** The spaces at the end of a line may hang over its edge. */
function sizeWithoutEnd(pieces: readonly Piece[]): number {
  return lineWidth(pieces) - blankEnd(pieces.at(-1)?.text ?? "");
}

function blankEnd(text: string): number {
  return text.length - text.trimEnd().length;
}
