import { expect, test } from "@jest/globals";
import { createWordKinds } from "../../src/text/word-kinds.ts";

const kinds = createWordKinds("garment hat boot glasses\nstructure wall shelf\nbody foot");

test.each([
  ["hat", "garment"],
  ["hats", "garment"],
  ["boots", "garment"],
  ["glasses", "garment"],
  ["glass", undefined],
  ["shelves", "structure"],
  ["feet", "body"],
  ["garment", undefined],
  ["", undefined],
  ["constructor", undefined],
])("“%s” is %s", (word, kind) => {
  expect(kinds(word)).toBe(kind);
});
