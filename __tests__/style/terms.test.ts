import { describe, expect, test } from "@jest/globals";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import { compileTerms, type TermTable } from "../../src/style/terms.ts";
import { tokenise } from "../../src/text/words.ts";

const lists = new Map([["color", ["red", "sky blue", "blue"]]]);
const table = (terms: readonly string[], number: "either" | "exact" = "either"): TermTable =>
  compileTerms(terms, { lists, number });
const tagTexts = createTagTexts();
const isWhole = (term: string, tag: string, number?: "either" | "exact"): boolean =>
  table([term], number).whole(tagTexts(tag)).length > 0;
const found = (terms: readonly string[], text: string): string[] => {
  const tokens = tokenise(text);
  return table(terms)
    .within(tokens)
    .map(({ from, to }) => text.slice(tokens[from]?.span.start, tokens[to - 1]?.span.end));
};

describe("a term is the whole tag", () => {
  test.each<[term: string, tag: string]>([
    ["brown hair", "Brown_Hair"],
    ["brown hair", "(brown  hair:1.2)"],
    ["photo", "photos"],
    ["man", "men"],
    ["* hair", "short brown hair"],
    ["in * background", "in the far background"],
    ["of a *", "of a young woman"],
    ["* on * wall", "white board on brick wall"],
    ["*ing", "sitting"],
    ["*ing *", "looking at viewer"],
    ["{color} hair", "sky blue hair"],
    ["{color} hair", "red hair"],
    ["poster (object)", "poster \\(object\\)"],
    ["café", "cafe\u0301"],
    ["straße", "STRASSE"],
    [":d", ":D".toLowerCase()],
    ["^_^", "^_^"],
    ["红发", "红发"],
    ["t-shirt", "t‑shirt"],
    ["*", "one two three"],
  ])("“%s” is “%s”", (term, tag) => {
    expect(isWhole(term, tag)).toBe(true);
  });
});

describe("a term is not the tag", () => {
  test.each<[term: string, tag: string]>([
    ["man", "woman"],
    ["man", "man-made"],
    ["man", "policeman"],
    ["man", "mannequin"],
    ["photo", "photo album"],
    ["ohwx", "ohwxman"],
    ["shirt", "t-shirt"],
    ["shirt", "no shirt"],
    ["glass", "glasses"],
    ["brown hair", "hair brown"],
    ["* hair", "hair"],
    ["* hair", "brown hair ornament"],
    ["*ing", "ing"],
    ["*ing", "sitting down"],
    ["{color} hair", "green hair"],
    ["{color} hair", "sky hair"],
    ["iskele", "İskele"],
    ["red *", "red, white"],
    ["photo", ""],
    ["{nothing} hair", "red hair"],
    ["photo", "📷"],
  ])("“%s” is not “%s”", (term, tag) => {
    expect(isWhole(term, tag)).toBe(false);
  });

  test("in the plural where number is exact", () => {
    expect(isWhole("photo", "photos", "exact")).toBe(false);
    expect(isWhole("photo", "photo", "exact")).toBe(true);
  });
});

test("the plural is told apart", () => {
  const plurals = (tag: string): boolean[] =>
    table(["couch"])
      .whole(tagTexts(tag))
      .map((hit) => hit.plural);
  expect([plurals("couch"), plurals("couches")]).toEqual([[false], [true]]);
});

test("the most specific term comes first", () => {
  const terms = ["*", "* wall", "red *", "{color} brick wall", "red brick wall"];
  const hits = table(terms).whole(tagTexts("red brick wall"));
  expect(hits.map(({ term }) => terms[term])).toEqual([
    "red brick wall",
    "{color} brick wall",
    "* wall",
    "red *",
    "*",
  ]);
});

describe("terms inside a text", () => {
  test.each<[what: string, terms: string[], text: string, hits: string[]]>([
    ["none", ["sofa"], "A couch.", []],
    ["several", ["couch"], "A couch, two couches.", ["couch", "couches"]],
    ["the longest wins", ["sofa", "sofa bed"], "a sofa bed and a sofa", ["sofa bed", "sofa"]],
    ["the leftmost wins", ["a b", "b c d"], "a b c d", ["a b"]],
    [
      "a star does not reach over a comma or a full stop",
      ["legs * air"],
      "legs up, in the air. legs in the air",
      ["legs in the air"],
    ],
    [
      "a star has its limit",
      ["red *"],
      "red one two three four five six seven eight nine",
      ["red one two three four five six seven eight"],
    ],
    ["an ending", ["*ing"], "sitting and smiling", ["sitting", "smiling"]],
    ["a list of several words", ["{color} sky"], "a sky blue sky", ["sky blue sky"]],
    ["no words", ["couch"], "", []],
    ["no terms", [], "couch", []],
  ])("%s", (_what, terms, text, hits) => {
    expect(found(terms, text)).toEqual(hits);
  });
});

test("many stars and a long tag take no time", () => {
  const terms = Array.from({ length: 200 }, (_, at) => `* a * b * c * d * ${at}`);
  const tag = tagTexts("a b c d ".repeat(500));
  expect(table(terms).whole(tag)).toEqual([]);
});
