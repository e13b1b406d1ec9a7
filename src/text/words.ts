import type { Token } from "../model.ts";
import { ACCENT, characterKind, DIGIT, kindAt, LETTER, MARK, SPACE, sizeAt } from "./characters.ts";
import { createTextTable } from "./text-table.ts";

/**
 * The words and marks of a text. A word is a run of Unicode letters, digits and combining marks, with hyphens and
 * apostrophes inside it; it ends where another script begins, as in "ohwx站在街上"; "_" is a space; anything else that
 * is not white space is a mark of its own, and a backslash belongs to the mark it escapes.
 */
export function tokenise(text: string): Token[] {
  return isAscii(text) ? asciiTokens(text) : unicodeTokens(text);
}

/** Whether a text has nothing but ASCII characters. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** The same as `unicodeTokens` for a text of ASCII alone, which most are: several times as fast. */
function asciiTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === SPACE) at++;
    else if (kind === MARK) {
      const escapes =
        text.charCodeAt(at) === BACKSLASH && kindAt(text, at + 1) === MARK && at + 1 < text.length;
      const start = at;
      at += escapes ? 2 : 1;
      tokens.push({ key: text.slice(at - 1, at), word: false, span: { start, end: at } });
    } else {
      const end = wordEnd(text, at);
      tokens.push({ key: words(text, at, end).key, word: true, span: { start: at, end } });
      at = end;
    }
  }
  return tokens;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    if (kindAt(text, at) >= LETTER) continue;
    const code = text.charCodeAt(at);
    const joins = code === HYPHEN || code === APOSTROPHE || (code === STOP && kindAt(text, at - 1) === DIGIT);
    if (!joins || kindAt(text, at + 1) < (code === STOP ? DIGIT : LETTER)) break;
  }
  return at;
}

const APOSTROPHE = 39;
const HYPHEN = 45;
const STOP = 46;
const BACKSLASH = 92;

/** ', ’, ‐, ‑ and -. */
const JOINTS: ReadonlySet<number> = new Set([APOSTROPHE, 0x2019, 0x2010, 0x2011, HYPHEN]);

/** Captions share their words: that equal keys are one string makes looking them up cheap, and keeps fewer of them. */
const words = createTextTable((text) => ({ text, key: text.toLowerCase() }), 65_536);

function unicodeTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = characterKind(text, at);
    if (kind === SPACE) at += sizeAt(text, at);
    else if (kind < LETTER) {
      const escapes =
        text.charCodeAt(at) === BACKSLASH && at + 1 < text.length && isMark(characterKind(text, at + 1));
      const start = at;
      const key = escapes ? at + 1 : at;
      at = endOfAccents(text, key + sizeAt(text, key));
      tokens.push({ key: text.slice(key, at), word: false, span: { start, end: at } });
    } else {
      const end = unicodeWordEnd(text, at);
      const found = text.slice(at, end);
      if (ASIAN.test(found)) tokens.push(...byScript(found, at));
      else tokens.push({ key: fold(found), word: true, span: { start: at, end } });
      at = end;
    }
  }
  return tokens;
}

function isMark(kind: number): boolean {
  return kind === MARK || kind === ACCENT;
}

function unicodeWordEnd(text: string, start: number): number {
  let at = start + sizeAt(text, start);
  let before = characterKind(text, start);
  while (at < text.length) {
    const kind = characterKind(text, at);
    if (kind < ACCENT) {
      const joins = JOINTS.has(text.charCodeAt(at)) || (text.charCodeAt(at) === STOP && before === DIGIT);
      if (!joins || characterKind(text, at + 1) < (text.charCodeAt(at) === STOP ? DIGIT : LETTER)) break;
    }
    before = kind;
    at += sizeAt(text, at);
  }
  return at;
}

function endOfAccents(text: string, start: number): number {
  let at = start;
  while (at < text.length && characterKind(text, at) === ACCENT) at += sizeAt(text, at);
  return at;
}

/** Chinese, Japanese and Korean put no space between their words and foreign ones. */
function byScript(run: string, at: number): Token[] {
  const tokens: Token[] = [];
  let start = at;
  for (const part of run.match(SCRIPTS) ?? []) {
    tokens.push({ key: fold(part), word: true, span: { start, end: start + part.length } });
    start += part.length;
  }
  return tokens;
}

/** The form in which words are compared: NFC, lower case, one kind of apostrophe, hyphen, s and sigma. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[ßſς’‐‑]/gu, (letter) => FOLDED[letter] ?? letter);
}

/** The keys of a text's tokens, joined by a space: what two tags that say the same have in common. */
export function keyOf(tokens: readonly Token[]): string {
  let key = "";
  for (const token of tokens) key = key === "" ? token.key : `${key} ${token.key}`;
  return key;
}

const ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

const SCRIPTS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー\p{M}]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const ASCII = /^[\x00-\x7f]*$/;

const FOLDED: Readonly<Record<string, string>> = { ß: "ss", ſ: "s", ς: "σ", "’": "'", "‐": "-", "‑": "-" };
