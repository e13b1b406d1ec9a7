import type { Span } from "../../model.ts";

/** Is told where a name of an object stands, its quotes included, and where its value. */
export type Visit = (keyStart: number, keyEnd: number, valueStart: number, valueEnd: number) => void;

/** Visits the members of the object that begins at an offset. The text must be sound JSON. */
export function eachMember(text: string, start: number, visit: Visit): void {
  let at = skipSpace(text, start + 1);
  while (text.charCodeAt(at) === QUOTE) {
    const keyEnd = endOfString(text, at);
    const from = skipSpace(text, skipSpace(text, keyEnd) + 1);
    const end = endOfValue(text, from);
    visit(at, keyEnd, from, end);
    at = skipSpace(text, end);
    if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1);
  }
}

/** The values of the list that begins at an offset. The text must be sound JSON. */
export function itemsOf(text: string, start: number): Span[] {
  const items: Span[] = [];
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== "]") {
    const item = { start: at, end: endOfValue(text, at) };
    items.push(item);
    at = skipSpace(text, item.end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return items;
}

/** Where the next thing that is no space stands. */
export function skipSpace(text: string, from: number, to: number = text.length): number {
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > SPACE || (code !== SPACE && code !== 0x0a && code !== 0x0d && code !== 0x09)) break;
  }
  return at;
}

/** The text that a literal with its quotes stands for. */
export function decodeString(text: string, { start, end }: Span): string {
  const inner = text.slice(start + 1, end - 1);
  return inner.includes("\\") ? String(JSON.parse(text.slice(start, end))) : inner;
}

function endOfString(text: string, start: number): number {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text.charCodeAt(close - 1) === BACKSLASH && isEscaped(text, close))
    close = text.indexOf('"', close + 1);
  return close < 0 ? text.length : close + 1;
}

function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text.charCodeAt(from - 1) === BACKSLASH) from--;
  return (at - from) % 2 === 1;
}

/** Counts the brackets instead of calling itself: a file may nest as deep as it is long. */
function endOfValue(text: string, start: number): number {
  if (text.charCodeAt(start) === QUOTE) return endOfString(text, start);
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const mark = text.charCodeAt(at);
    if (mark === QUOTE) at = endOfString(text, at) - 1;
    else if (mark === OPEN_BRACE || mark === OPEN_BRACKET) depth++;
    else if (mark === CLOSE_BRACE || mark === CLOSE_BRACKET) {
      // At depth 0 it closes what holds this value: a number or a word ends before it.
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && (mark === COMMA || mark <= SPACE)) return at;
  }
  return text.length;
}

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
