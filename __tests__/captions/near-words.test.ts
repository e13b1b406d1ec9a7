import { expect, test } from "@jest/globals";
import { createNearWords } from "../../src/captions/near-words.ts";

const near = createNearWords(["chair", "chairs", "hair", "dress", "viewer", "1girls", "x".repeat(41)]);

test.each([
  ["chiar", ["chair"]],
  ["chai", []],
  ["chaair", ["chair"]],
  ["chais", ["chair", "chairs"]],
  ["chirs", ["chairs"]],
  ["hairr", []],
  ["drses", ["dress"]],
  ["ddress", ["dress"]],
  ["veiwer", ["viewer"]],
  ["viewre", ["viewer"]],
  ["chair", ["chairs"]],
  ["1girlz", []],
  ["zeppelin", []],
  ["x".repeat(40), []],
])("%s: %j", (word, words) => {
  expect([...near(word)].sort()).toEqual(words);
});
