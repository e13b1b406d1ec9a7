/**
 * Whether one of the words stands anywhere in a text, where the word's script puts no spaces between words. That tells
 * only that a word may be named: whether its letters are a word of their own there nobody can tell.
 */
export function mayNameUnspaced(text: string, words: readonly string[]): boolean {
  return words.some((word) => UNSPACED.test(word) && text.includes(word));
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
