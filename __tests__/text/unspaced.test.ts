import { expect, test } from "@jest/globals";
import { holdsUnspaced, isUnspaced, scriptsIn, sharesScript } from "../../src/text/unspaced.ts";
import { tokenise } from "../../src/text/words.ts";

test.each([
  ["长发", true],
  ["ねこ", true],
  ["cat", false],
  ["고양이", false],
  ["кот", false],
])("%s has no spaces between words: %p", (text, answer) => {
  expect(isUnspaced(text)).toBe(answer);
});

test.each([
  ["她有一头银色长发", "长发", true],
  ["她有一头银色长发", "短发", false],
  ["chair", "hair", false],
])("%s holds %s: %p", (text, key, answer) => {
  expect(holdsUnspaced(tokenise(text), key)).toBe(answer);
});

test.each([
  ["red", "café", true],
  ["red", "кот", false],
  ["red кот", "кот", true],
  ["123", "кот", true],
  ["猫", "ねこ", true],
])("%s and %s share a script: %p", (a, b, answer) => {
  expect(sharesScript(a, b)).toBe(answer);
});

test("names scripts", () => {
  expect([...scriptsIn(["a猫", "кот", "1"])]).toEqual(["Latin", "Han", "Cyrillic"]);
});
