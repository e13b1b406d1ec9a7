import type { Span } from "../model.ts";

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
  const pairs: BracketPair[] = [];
  const open: Opening[] = [];
  // How many of `open` wait for each closing bracket, so that a bracket without a partner is not searched for.
  const waiting = new Map<string, number>();
  const wait = (close: string, by: number): unknown => waiting.set(close, (waiting.get(close) ?? 0) + by);
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\n") {
      open.length = 0;
      waiting.clear();
      continue;
    }
    const mark = text.slice(at, at + (text[at] === "\\" ? 2 : 1));
    const close = opens(text, at) ? CLOSERS[mark] : undefined;
    const end = at + mark.length;
    if (close !== undefined) {
      open.push({ mark, close, start: at });
      wait(close, 1);
    } else if ((waiting.get(mark) ?? 0) > 0) {
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        wait(last.close, -1);
        if (last.close !== mark) continue;
        pairs.push(pairOf(text, last, end));
        break;
      }
    }
    at = end - 1;
  }
  return pairs.sort((a, b) => a.span.start - b.span.start);
}

interface Opening {
  readonly mark: string;
  readonly close: string;
  readonly start: number;
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

function pairOf(text: string, { mark, start }: Opening, end: number): BracketPair {
  return {
    span: { start, end },
    open: mark as BracketPair["open"],
    inner: text.slice(start + mark.length, end - mark.length),
  };
}
