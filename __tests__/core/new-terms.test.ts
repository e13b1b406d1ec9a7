import { describe, expect, test } from "@jest/globals";
import { parseCaption } from "../../src/captions/parse-caption.ts";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import { countTerms, newTerms } from "../../src/core/new-terms.ts";

const tagTexts = createTagTexts();
const count = (...texts: readonly string[]) =>
  countTerms(
    texts.map((text, at) => parseCaption(`${at}.txt`, text, tagTexts)),
    (key) => key === "ohwx",
  );

/** "term: near, near", in order. */
const said = (own: readonly string[], dataset: readonly string[]): readonly string[] =>
  newTerms(count(...own), count(...dataset)).terms.map(
    ({ text, near }) => `${text}: ${near.map((term) => `${term.text} ${term.captions}`).join(", ")}`,
  );

const dataset = [
  "red dress, couch, cafe",
  "red dress, couch, blue sky",
  "red dress, mountain, blue sky, 2girls, 2girls",
];

describe("what is new", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["a term that no caption has", ["zebra"], ["zebra: "]],
    ["nothing that one caption has", ["cafe, mountain"], []],
    ["nothing that is only written otherwise", ["Red_Dress, (couch:1.2)"], []],
    ["no trigger", ["ohwx, zebra"], ["zebra: "]],
    ["no sentence", ["A zebra walks over the road. It is raining and nobody is there."], []],
    ["the most frequent first", ["apple, zebra", "zebra"], ["zebra: ", "apple: "]],
    [
      "what is near to a known one before all",
      ["zebra", "zebra, red dresss"],
      ["red dresss: red dress 3", "zebra: "],
    ],
  ])("%s", (_name, own, expected) => {
    expect(said(own, dataset)).toEqual(expected);
  });
});

describe("what is near", () => {
  test.each([
    ["one letter in a word", "red dresss", "red dress 3"],
    ["the other number", "couches", "couch 2"],
    ["another order", "dress red", "red dress 3"],
    ["two words written as one", "bluesky", "blue sky 2"],
    ["one known word more", "blue red dress", "red dress 3"],
    ["no term with a word that nobody used", "long red dress", ""],
    ["no term of one caption", "cafes", ""],
    ["no other colour", "blue dress", ""],
    ["no word of few letters", "cat", ""],
    ["no number", "3girls", ""],
    ["nothing that says no", "no red dress", ""],
    ["another script", "写真", ""],
  ])("%s", (_name, term, expected) => {
    expect(said([term], dataset)).toEqual([`${term}: ${expected}`]);
  });
});

test("a term is told with where it stands first and how often", () => {
  expect(newTerms(count("zebra, zebra", "zebra"), count())).toEqual({
    terms: [{ text: "zebra", captions: 2, path: "0.txt", near: [] }],
  });
});

test("a caption of very many new terms is counted in no time", () => {
  const text = Array.from({ length: 60_000 }, (_tag, at) => `t${at.toString(36)}`).join(", ");
  const caption = parseCaption("0.txt", text, tagTexts);
  const start = performance.now();
  expect(countTerms([caption], () => false).size).toBe(60_000);
  expect(performance.now() - start).toBeLessThan(2_000);
});
