import { expect, test } from "@jest/globals";
import { countedStems, limitsOf, saidTooOften, stemOf } from "../../src/captions/word-uses.ts";
import { tokenise } from "../../src/text/words.ts";

test.each([
  ["walls", "wall"],
  ["wall's", "wall"],
  ["women", "woman"],
  ["glasses", "glasses"],
  ["dress", "dress"],
])("%s is counted as %s", (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

test("function words, numbers, single letters and scripts without spaces are not counted", () => {
  const limits = limitsOf(3, { With: 1 }, ["Cats"]);
  const stems = countedStems(tokenise("The two 3rd cats sit with b dogs, 猫 дом 1girl 4k ดอก"), limits);
  expect(stems.filter((stem) => stem !== "")).toEqual(["sit", "with", "dog", "дом", "1girl"]);
});

test.each([
  ["red a. red b. red c. red d. red e.", []],
  ["red a red b red c red d.", ["red 4/3 18"]],
  ["red a red b red c... red d", ["red 4/3 21"]],
  ["red a red b red c. red d", ["red 4/3 19"]],
  ["red a red b red c. red d.", []],
  ["sky a. sky b. sky c.", ["sky 3/2 14"]],
])("%s", (text, found) => {
  const limits = limitsOf(3, { sky: 2 }, []);
  const tokens = tokenise(text);
  expect(
    saidTooOften(tokens, countedStems(tokens, limits), limits).map(
      ({ stem, count, most, span }) => `${stem} ${count}/${most} ${span.start}`,
    ),
  ).toEqual(found);
});
