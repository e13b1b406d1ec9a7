import { expect, test } from "@jest/globals";
import { cells, columns } from "../../src/report/cells.ts";

test.each([
  ["", 0],
  ["red hair", 8],
  ["写真", 4],
  ["フルーツ", 8],
  ["ﾌﾙｰﾂ", 4],
  ["한국어", 6],
  ["，、", 4],
  ["e\u0301a\u0308", 2],
  ["👩‍🎨", 2],
  ["👩🏽‍🚀!", 3],
  ["🇯🇵", 2],
  ["☂", 1],
  ["☂️", 2],
  ["\u0301", 0],
])("%j takes %i columns", (text, expected) => {
  expect(columns(text)).toBe(expected);
});

test("cells say where they start, in UTF-16 units", () => {
  expect(cells("a👩‍🎨é").map(({ text, offset }) => [text, offset])).toEqual([
    ["a", 0],
    ["👩‍🎨", 1],
    ["é", 6],
  ]);
});
