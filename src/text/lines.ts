import type { Position } from "../model.ts";

/** One line of a file: its text without the line end, the line end, and the offset at which it starts. */
export interface Line {
  readonly text: string;
  readonly end: "\n" | "\r\n" | "";
  readonly start: number;
}

/**
 * The lines of a text, as git counts them: only "\n" ends a line (a lone CR, U+2028 and the like do not). A text that
 * ends with "\n" has no empty line after it.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    if (newline < 0) {
      lines.push({ text: text.slice(start), end: "", start });
      break;
    }
    const crlf = newline > start && text.charCodeAt(newline - 1) === 13;
    lines.push({ text: text.slice(start, crlf ? newline - 1 : newline), end: crlf ? "\r\n" : "\n", start });
    start = newline + 1;
  }
  return lines;
}

/** The line and column, from 1, of an offset. The end of a text that ends with "\n" is on the line it ends. */
export function positionAt(lines: readonly Line[], offset: number): Position {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low]?.start ?? 0) + 1, offset };
}
