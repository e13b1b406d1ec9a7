import { expect, test } from "@jest/globals";
import { readsAsVerb } from "../../src/text/verb-reading.ts";
import { tokenise } from "../../src/text/words.ts";

test.each<[text: string, verb: boolean]>([
  ["she watches TV", true],
  ["a man who watches TV", true],
  ["a man watches the sea", true],
  ["a man watches her", true],
  ["watches at night", true],
  ["two watches on a table", false],
  ["watches", false],
  ["gold watches, the sea", false],
  ["rings and watches in a box", false],
])("in “%s” watches is a verb: %s", (text, verb) => {
  const tokens = tokenise(text);
  const at = tokens.findIndex(({ key }) => key === "watches");
  expect(readsAsVerb(tokens, at)).toBe(verb);
});
