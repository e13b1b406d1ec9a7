import type { Span, TagText, Token } from "../model.ts";
import { createTextTable, hashOf } from "../text/text-table.ts";
import { isUnspaced } from "../text/unspaced.ts";
import { keyOf, tokenise } from "../text/words.ts";

/** Gives the one `TagText` of a text, or of a stretch of it. */
export type TagTexts = (text: string, start?: number, end?: number) => TagText;

/**
 * Remembers every distinct tag: captions share their vocabulary, so a tag is analysed once however often it stands in
 * the dataset. Free text has no end of distinct tags, hence the limit, after which it starts anew.
 */
export function createTagTexts(limit = 131_072): TagTexts {
  const latest: Analysed[] = [];
  let turn = 0;
  const known = createTextTable((text) => {
    const made = new Analysed(text);
    latest[turn]?.forget();
    latest[turn] = made;
    turn = (turn + 1) % LATEST;
    return made;
  }, limit);
  return (text, start = 0, end = text.length) => known(text, start, end);
}

/**
 * So many tags keep their tokens, which are ten times as large as the text. A tag's rules ask for them when they first
 * see it, and hardly ever again.
 */
const LATEST = 256;

/** What is to know of a tag by its text alone. */
export function tagTextOf(text: string): TagText {
  return new Analysed(text);
}

/** Remembers nothing: for captions that are looked at once. */
export const forgetfulTagTexts: TagTexts = (text, start, end) => tagTextOf(text.slice(start, end));

class Analysed implements TagText {
  readonly text: string;
  readonly core: Span;
  readonly key: string;
  readonly hash: number;
  readonly words: number;
  readonly facts: unknown[] = [];
  answered = 0;
  yes = 0;
  section: number | undefined = undefined;
  private kept: readonly Token[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.core = coreOf(text);
    const tokens = tokensIn(text, this.core);
    const key = keyOf(tokens);
    this.key = key === text ? text : key;
    this.hash = hashOf(key, 0, key.length);
    this.words = countWords(tokens);
    this.kept = tokens;
  }

  get tokens(): readonly Token[] {
    return this.kept ?? tokensIn(this.text, this.core);
  }

  forget(): void {
    this.kept = undefined;
  }
}

function tokensIn(text: string, { start, end }: Span): readonly Token[] {
  const tokens = tokenise(text.slice(start, end));
  if (start === 0) return tokens;
  return tokens.map((token) => ({
    ...token,
    span: { start: token.span.start + start, end: token.span.end + start },
  }));
}

/** How many words there are among tokens. Where a script puts no spaces between them, two letters count as one. */
export function countWords(tokens: readonly Token[]): number {
  let count = 0;
  for (const { word, key } of tokens) {
    if (word) count += key.length > 2 && isUnspaced(key) ? Math.ceil(key.length / 2) : 1;
  }
  return count;
}

/** What an attention weight wraps, as in "(red hair:1.2)", "((red hair))" or "[red hair]". */
function coreOf(text: string): Span {
  let span = { start: 0, end: text.length };
  for (;;) {
    const inner = unwrap(text, span);
    if (inner === undefined) return span;
    span = inner;
  }
}

function unwrap(text: string, { start, end }: Span): Span | undefined {
  const open = text[start];
  const close = open === "(" ? ")" : open === "[" ? "]" : undefined;
  if (open === undefined || close === undefined || text[end - 1] !== close || PLACEHOLDER.test(text))
    return undefined;
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === open) depth++;
    else if (text[at] === close && --depth === 0 && at < end - 1) return undefined;
  }
  if (depth !== 0) return undefined;
  const inside = text.slice(start + 1, end - 1);
  const weight = open === "(" ? /\s*:\s*[+-]?\d*\.?\d+\s*$/.exec(inside) : null;
  const core = weight === null ? inside : inside.slice(0, weight.index);
  const left = core.length - core.trimStart().length;
  const trimmed = core.trim();
  if (trimmed === "") return undefined;
  return { start: start + 1 + left, end: start + 1 + left + trimmed.length };
}

/** What ai-toolkit and others put a word in place of; the brackets are part of it. */
const PLACEHOLDER = /^\[(?:trigger|name|filewords)\]$/;
