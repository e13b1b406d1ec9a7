import type { Token } from "../model.ts";

/**
 * The words and marks of a text. A word is a run of Unicode letters, digits and combining marks, with hyphens and
 * apostrophes inside it; it ends where another script begins, as in "ohwx站在街上"; "_" is a space; anything else that
 * is not white space is a mark of its own, and a backslash belongs to the mark it escapes.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  // Not `matchAll`: it copies the expression for each text, which for a tag takes longer than the search.
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const found = match[0];
    const word = match[1] !== undefined;
    if (word && ASIAN.test(found)) {
      tokens.push(...byScript(found, match.index));
      continue;
    }
    tokens.push({
      key: word ? fold(found) : found.length > 1 && found.startsWith("\\") ? found.slice(1) : found,
      word,
      span: { start: match.index, end: match.index + found.length },
    });
  }
  return tokens;
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
  if (ASCII.test(text)) return text.toLowerCase();
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

const TOKEN =
  /([\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}\p{M}]|['’‐‑-](?=[\p{L}\p{N}])|(?<=\p{N})\.(?=\p{N}))*)|\\?[^\s_\p{L}\p{N}]\p{M}*/gu;

const ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

const SCRIPTS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー\p{M}]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const ASCII = /^[\x00-\x7f]*$/;

const FOLDED: Readonly<Record<string, string>> = { ß: "ss", ſ: "s", ς: "σ", "’": "'", "‐": "-", "‑": "-" };
