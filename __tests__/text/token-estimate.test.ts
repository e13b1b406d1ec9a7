import { expect, test } from "@jest/globals";
import { estimateTokens } from "../../src/text/token-estimate.ts";

test.each<[what: string, text: string, tokens: number]>([
  ["nothing", "", 0],
  ["only spaces", " \u3000\n", 0],
  ["a word", "drawing", 2],
  ["ten words", "one two three four five six seven eight nine ten", 13],
  ["words and marks", "anime, drawing, smiling", 6],
  ["Chinese, by character", "红色头发", 4],
  ["Japanese beside a foreign word", "ohwxは猫", 4],
  ["Korean in parts", "한국".normalize("NFD"), 2],
  ["an emoji", "🙂", 1],
  ["a lone surrogate", "\ud800", 1],
])("%s", (_what, text, tokens) => {
  expect(estimateTokens(text)).toBe(tokens);
});
