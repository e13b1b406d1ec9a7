import { expect, test } from "@jest/globals";
import { applyEdits } from "../../src/text/edits.ts";
import { reword } from "../../src/text/reword.ts";
import { tokenise } from "../../src/text/words.ts";

const reworded = (text: string, found: string, words: string): string | undefined => {
  const tokens = tokenise(text);
  const keys = tokenise(found).map(({ key }) => key);
  const from = tokens.findIndex((_, at) => keys.every((key, k) => tokens[at + k]?.key === key));
  const edit = reword(text, tokens, { from, to: from + keys.length }, words);
  return edit && applyEdits(text, [edit]);
};

test.each<[text: string, found: string, words: string, made: string | undefined]>([
  ["a couch", "couch", "sofa", "a sofa"],
  ["a couch", "couch", "ottoman", "an ottoman"],
  ["an ottoman", "ottoman", "couch", "a couch"],
  ["An ottoman", "ottoman", "couch", "A couch"],
  ["A couch", "couch", "ottoman", "An ottoman"],
  ["A COUCH", "couch", "ottoman", "AN OTTOMAN"],
  ["AN OTTOMAN", "ottoman", "couch", "A COUCH"],
  ["a  Couch", "couch", "ottoman", "an  Ottoman"],
  ["a_couch", "couch", "ottoman", "an_ottoman"],
  ["a couch", "couch", "unicorn", undefined],
  ["the couch", "couch", "unicorn", "the unicorn"],
  ["a red couch", "couch", "ottoman", "a red ottoman"],
  ["vitamin a, couch", "couch", "ottoman", "vitamin a, ottoman"],
  ["a tee", "tee", "t-shirt", "a t-shirt"],
  ["Legs up, sitting", "legs up", "raised legs", "Raised legs, sitting"],
  ["couch", "couch", "", ""],
])("%s: %s becomes %s", (text, found, words, made) => {
  expect(reworded(text, found, words)).toBe(made);
});
