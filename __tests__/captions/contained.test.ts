import { expect, test } from "@jest/globals";
import { isContained, isQualified, phraseOf } from "../../src/captions/contained.ts";
import { tagTextOf } from "../../src/captions/tag-text.ts";

test.each([
  ["shirt", "white shirt", "plain"],
  ["brown couch", "brown leather couch", "plain"],
  ["hair", "light brown hair", "plain"],
  ["bear", "teddy bear", "said"],
  ["board", "white board", "said"],
  ["couch", "couch with a blanket", "said"],
  ["woman", "of a young woman", "said"],
  ["sitting", "sitting on couch", "said"],
  ["hair", "hair ornament", "other"],
  ["man", "woman", "other"],
  ["brown hair", "brown leather couch", "other"],
  ["couch", "table in front of couch", "other"],
  ["shirt", "no shirt", "other"],
  ["dress", "two dress", "other"],
  ["brown couch", "couch brown leather", "other"],
  ["white shirt", "white shirt", "other"],
  ["white shirt", "shirt", "other"],
  ["猫", "白 猫", "other"],
  ["of", "of a woman", "other"],
])("%s, %s: %s", (a, b, answer) => {
  const short = phraseOf(tagTextOf(a));
  const long = phraseOf(tagTextOf(b));
  const isSaid = short !== undefined && long !== undefined && isContained(short, long);
  const isPlain = isSaid && isQualified(short, long);
  expect(isPlain ? "plain" : isSaid ? "said" : "other").toBe(answer);
});
