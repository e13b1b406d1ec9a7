import { plural } from "./counts.ts";

/** A table in Markdown, or a list: what stands above its rows, and what a row is called where they are counted. */
export interface RowsLayout {
  readonly head: readonly string[];
  readonly noun: string;
  /** UTF-8 bytes that all of it may take. */
  readonly limit: number;
  /** How many rows are shown at most; all of them when absent. */
  readonly most?: number;
}

/** Rows below their head, cut at the border of a row; the rest is counted. */
export function renderRows(rows: readonly string[], { head, noun, limit, most }: RowsLayout): string {
  const above = head.length === 0 ? 0 : bytes(`${head.join("\n")}\n`);
  const shown = fitting(rows.slice(0, most ?? rows.length), limit - above - LONGEST_REST);
  const rest = rows.length - shown.length;
  const more = rest === 0 ? [] : ["", `and ${plural(rest, `more ${noun}`)}.`];
  return `${[...head, ...shown, ...more].join("\n")}\n`;
}

/** A folded part of a page: its title is shown, a click shows the rest. */
export function folded(title: string, body: string): string {
  // Markdown is read as such only behind a blank line: https://spec.commonmark.org/0.31.2/#html-blocks
  return `<details><summary>${title}</summary>\n\n${body}\n</details>\n`;
}

/** The UTF-8 bytes of a text. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The line that counts the rest is never longer. */
const LONGEST_REST = 100;

/** The first rows, as many as fit in so many UTF-8 bytes. */
export function fitting(rows: readonly string[], limit: number): readonly string[] {
  let used = 0;
  const end = rows.findIndex((text) => {
    used += bytes(`${text}\n`);
    return used > limit;
  });
  return end < 0 ? rows : rows.slice(0, end);
}
