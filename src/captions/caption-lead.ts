import type { Span } from "../model.ts";

/** Where a text goes on behind the trigger words that it begins with, and the marks behind them. */
export function leadOf(text: string, triggers: readonly string[]): number {
  let at = skip(SPACE, text, 0);
  for (let found: string | undefined = ""; found !== undefined; ) {
    const from = at;
    found = ["[trigger]", ...triggers].find((word) => word !== "" && text.startsWith(word, from));
    const end = from + (found?.length ?? 0);
    const next = skip(MARKS, text, end);
    if (found === undefined || next === end) return at;
    at = next;
  }
  return at;
}

const SPACE = /[ \t\uFEFF]*/y;
const MARKS = /[ \t]*(?:[,，、:：;.。-][ \t]*)+/y;

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** The quotes, with what is in them, round all that stands behind a place: sentences, not the words of one sign. */
export function wholeQuotes(text: string, from: number): Span | undefined {
  const close = PAIRS.get(text[from] ?? "");
  if (close === undefined) return undefined;
  const end = text.trimEnd().length;
  const inside = text.slice(from + 1, end - 1);
  if (end - from < 3 || text[end - 1] !== close || /["“”\n]/.test(inside)) return undefined;
  return inside.trim().split(/\s+/).length >= FEWEST_WORDS ? { start: from, end } : undefined;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
]);

/** A sign has fewer words than that. */
const FEWEST_WORDS = 6;
