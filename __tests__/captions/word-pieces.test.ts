import { expect, test } from "@jest/globals";
import { createPieceCount } from "../../src/captions/word-pieces.ts";
import { readClipMerges } from "../../src/io/clip-merges.ts";
import { createClip } from "../../src/text/clip.ts";

const clip = createClip(readClipMerges());

test.each([
  ["mordacious", "“mordacious” in 3 pieces (mor·d·acious), more than 2"],
  ["half-mordacious", "“mordacious” in 3 pieces (mor·d·acious), more than 2"],
])("%s: %s", (word, what) => {
  expect(createPieceCount(2, () => clip).tooMany(word)).toBe(
    `CLIP reads ${what}: a sign, though no proof, that the model hardly knows the word. Use a commoner one, or put one beside it.`,
  );
});

test.each(["sarcastic", "Mordacious", "mordacious2", "кошечка", "ox", "well-known"])("%s is fine", (word) => {
  expect(createPieceCount(2, () => clip).tooMany(word)).toBeUndefined();
});

test("is estimated where the table is not at hand", () => {
  const pieces = createPieceCount(2, undefined);
  expect(pieces.isEstimate).toBe(true);
  expect(pieces.tooMany("photograph")).toBeUndefined();
  expect(pieces.tooMany("antediluvianism")).toBe(
    "CLIP reads “antediluvianism” in about 3 pieces (an estimate), more than 2: a sign, though no proof, that the model hardly knows the word. Use a commoner one, or put one beside it.",
  );
});
