import { expect, test } from "@jest/globals";
import { isDetermined, onlyDescribe, phraseEnd, phraseStart } from "../../src/text/noun-phrase.ts";
import { tokenise } from "../../src/text/words.ts";

test.each([
  ["big nose", 1, 0],
  ["woman with a very big nose", 5, 3],
  ["finger on nose", 2, 2],
  ["her nose", 1, 1],
  ["red, big nose", 3, 2],
  ["main sur nez", 2, 2],
  ["nose", 0, 0],
])("what describes the noun of “%s” begins at %d", (text, noun, start) => {
  expect(phraseStart(tokenise(text), noun)).toBe(start);
});

test("what names somebody ends what describes", () => {
  expect(phraseStart(tokenise("ohwx big nose"), 2, (key) => key === "ohwx")).toBe(1);
});

test.each([
  ["nose piercing", 1, 2],
  ["nose of a dog", 1, 1],
  ["nose", 1, 1],
])("what follows the noun of “%s” ends at %d", (text, from, end) => {
  expect(phraseEnd(tokenise(text), from)).toBe(end);
});

test.each([
  ["a her", true],
  ["", true],
  ["woman with a", false],
])("“%s” only points: %p", (text, answer) => {
  const tokens = tokenise(text);
  expect(isDetermined(tokens, tokens.length)).toBe(answer);
});

test.each([
  ["big", true],
  ["very long", true],
  ["covering", false],
  ["girl blue", false],
  ["2girls blue", false],
  ["большой", false],
  ["clock", false],
  ["freckled", true],
  ["almond-shaped", true],
  ["reddish", true],
  ["parted", false],
  ["pursed", false],
  ["painted", false],
  ["wet", false],
  ["dirty", false],
  ["blurry", false],
  ["serious", false],
  ["expressionless", false],
  ["палец касается", false],
])("“%s” only describes: %p", (text, answer) => {
  expect(onlyDescribe(tokenise(text))).toBe(answer);
});
