import type { Token } from "../model.ts";

/** Whether a text has letters of a script that puts no spaces between words, so that words cannot be told apart. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Whether some token of such a script has the key of a term in it: "长发" in "她有一头长发". */
export function holdsUnspaced(tokens: readonly Token[], key: string): boolean {
  return isUnspaced(key) && tokens.some((token) => token.key.includes(key));
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether two texts have a script in common; true where one of them has none that is told apart here. */
export function sharesScript(a: string, b: string): boolean {
  const left = scriptsIn([a]);
  const right = scriptsIn([b]);
  return left.size === 0 || right.size === 0 || [...left].some((script) => right.has(script));
}

/** The scripts that texts are written in, as the names that they have among these. */
export function scriptsIn(texts: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [name, script] of SCRIPTS) if (!found.has(name) && script.test(text)) found.add(name);
  }
  return found;
}

const SCRIPTS: readonly (readonly [name: string, script: RegExp])[] = [
  ["Latin", /\p{sc=Latin}/u],
  ["Cyrillic", /\p{sc=Cyrillic}/u],
  ["Greek", /\p{sc=Greek}/u],
  ["Han", /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u],
  ["Hangul", /\p{sc=Hangul}/u],
  ["Arabic", /\p{sc=Arabic}/u],
  ["Hebrew", /\p{sc=Hebrew}/u],
  ["Devanagari", /\p{sc=Devanagari}/u],
  ["Thai", /\p{sc=Thai}/u],
];

/**
 * Whether one of the words stands anywhere in a text, where the word's script puts no spaces between words. That tells
 * only that a word may be named: whether its letters are a word of their own there nobody can tell.
 */
export function mayNameUnspaced(text: string, words: readonly string[]): boolean {
  return words.some((word) => isUnspaced(word) && text.includes(word));
}
