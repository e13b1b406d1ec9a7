import { tokenise } from "./words.ts";

/**
 * Roughly how many tokens a text is for an encoder whose vocabulary is not known here, such as T5 or Qwen: 1.3 a word, one
 * for each mark and for each Chinese, Japanese or Korean character. An estimate: nothing may fail because of it.
 */
export function estimateTokens(text: string): number {
  let words = 0;
  let single = 0;
  for (const { key, word } of tokenise(text)) {
    if (word && !ASIAN.test(key)) words++;
    else single += charactersIn(key);
  }
  return Math.ceil((words * 13) / 10) + single;
}

const ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

function charactersIn(key: string): number {
  return key.match(/\P{M}/gu)?.length ?? 1;
}
