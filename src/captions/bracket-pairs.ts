import type { Span } from "../model.ts";
import { type Mark, pairBrackets } from "./pair-brackets.ts";

/** A stretch of text in brackets that pair up on their line. */
export interface BracketPair {
  /** With its brackets. */
  readonly span: Span;
  /** What opens it; with the backslash where both brackets have one. */
  readonly open: "(" | "[" | "{" | "<" | "\\(" | "\\[";
  /** The text between the brackets, as it is written. */
  readonly inner: string;
}

/** The pairs of brackets in a text, those outside before those in them. Faces such as ":(" and ">_<" open nothing. */
export function bracketPairs(text: string): BracketPair[] {
  return pairBrackets(text, (at) => markAt(text, at))
    .map(({ open, start, end }): BracketPair => {
      const inner = text.slice(start + open.text.length, end);
      return { span: { start, end: end + open.text.length }, open: open.text as BracketPair["open"], inner };
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function markAt(text: string, at: number): Mark {
  if (text[at] === "\n") return { text: "\n", endsLine: true };
  const mark = text.slice(at, at + (text[at] === "\\" ? 2 : 1));
  return { text: mark, close: opens(text, at) ? CLOSERS[mark] : undefined };
}

const CLOSERS: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "{": "}",
  "<": ">",
  "\\(": "\\)",
  "\\[": "\\]",
};

function opens(text: string, at: number): boolean {
  if (text[at] === "<") return /\p{L}/u.test(text[at + 1] ?? "");
  return text[at] === "\\" || !/[:;=>]/.test(text[at - 1] ?? " ");
}
