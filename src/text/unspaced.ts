import type { Token } from "../model.ts";

/** Whether a text has letters of a script that puts no spaces between words, so that words cannot be told apart. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Whether some token of such a script has the key of a term in it: "长发" in "她有一头长发". */
export function holdsUnspaced(tokens: readonly Token[], key: string): boolean {
  return isUnspaced(key) && tokens.some((token) => token.key.includes(key));
}

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether two texts have a script in common; true where one of them has none that is told apart here. */
export function sharesScript(a: string, b: string): boolean {
  const known = SCRIPTS.filter((script) => script.test(a));
  return known.length === 0 || !SCRIPTS.some((script) => script.test(b)) || known.some((script) => script.test(b));
}

const SCRIPTS: readonly RegExp[] = [
  /\p{sc=Latin}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u,
  /\p{sc=Hangul}/u,
  /\p{sc=Arabic}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Devanagari}/u,
  /\p{sc=Thai}/u,
];
