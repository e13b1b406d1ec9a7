import { expect, test } from "@jest/globals";
import { isHead } from "../../src/text/head.ts";
import { tokenise } from "../../src/text/words.ts";

const isAbout = (phrase: string, word: string): boolean => {
  const tokens = tokenise(phrase);
  const from = tokens.findIndex(({ key }) => key === word);
  expect(from).toBeGreaterThanOrEqual(0);
  return isHead(tokens, { from, to: from + 1 });
};

test.each([
  ["woman", "woman"],
  ["young woman", "woman"],
  ["of a young woman", "woman"],
  ["of a young woman with a hat", "woman"],
  ["a smiling woman", "woman"],
  ["sitting woman", "woman"],
  ["woman smiling", "woman"],
  ["woman wearing a hat", "woman"],
  ["woman dressed in black", "woman"],
  ["woman who reads", "woman"],
  ["portrait of a woman", "woman"],
  ["video of ohwx woman walking", "woman"],
  ["a still of a woman", "woman"],
  ["close up of a woman", "woman"],
  ["oil painting of the old woman in a hat", "woman"],
  ["man and woman", "man"],
  ["woman (cropped)", "woman"],
])("“%s” is about the %s", (phrase, word) => {
  expect(isAbout(phrase, word)).toBe(true);
});

test.each([
  ["woman warrior", "woman"],
  ["dog with a woman", "woman"],
  ["dog beside woman", "woman"],
  ["statue of a woman", "woman"],
  ["hat of the woman", "woman"],
  ["bear holding a woman", "woman"],
  ["photo of a dog with a woman", "woman"],
  ["photo on wall of woman", "woman"],
  ["portrait of a woman", "portrait"],
])("“%s” is not about the %s", (phrase, word) => {
  expect(isAbout(phrase, word)).toBe(false);
});
