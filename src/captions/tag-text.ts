import type { Span, TagText, Token } from "../model.ts";
import { keyOf, tokenise } from "../text/words.ts";

/** Gives the one `TagText` of a text. */
export type TagTexts = (text: string) => TagText;

/**
 * Remembers every distinct tag: captions share their vocabulary, so a tag is analysed once however often it stands in
 * the dataset. Free text has no end of distinct tags, hence the limit, after which it starts anew.
 */
export function createTagTexts(limit = 131_072): TagTexts {
  const known = new Map<string, TagText>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    if (known.size >= limit) known.clear();
    // Copied, since a slice would keep its whole caption in memory, and is slower to compare.
    const made = tagTextOf(text.split("").join(""));
    known.set(made.text, made);
    return made;
  };
}

/** What is to know of a tag by its text alone. */
export function tagTextOf(text: string): TagText {
  const core = coreOf(text);
  const tokens = tokenise(text.slice(core.start, core.end));
  const placed =
    core.start === 0
      ? tokens
      : tokens.map((token) => ({
          ...token,
          span: { start: token.span.start + core.start, end: token.span.end + core.start },
        }));
  return { text, core, tokens: placed, key: keyOf(tokens), words: countWords(tokens), facts: [] };
}

function countWords(tokens: readonly Token[]): number {
  let count = 0;
  for (const { word, key } of tokens) {
    if (word) count += key.length > 2 && WITHOUT_SPACES.test(key) ? Math.ceil(key.length / 2) : 1;
  }
  return count;
}

const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

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
