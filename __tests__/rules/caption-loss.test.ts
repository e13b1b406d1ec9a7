import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/core/check.ts";
import { registry } from "../../src/rules/index.ts";
import { styleOf } from "../support/style-of.ts";
import { checkText, testRule } from "../support/test-rule.ts";

const ten = "photo, red hair, white dress, belt, smile, brick wall, street, night, rain, umbrella";
const gone = (lost: number, had: number, list: string): string =>
  `0-0 none ${lost} of the ${had} tags that this caption had are gone: ${list}. Put back what the image still shows.`;

testRule("caption-loss", [
  { name: "no change", text: ten },
  { name: "a new caption", text: "photo" },
  { name: "the same tags", was: ten, text: ten },
  { name: "another order", was: "a, b, c, d", text: "d, c, b, a" },
  { name: "more tags", was: "photo, red hair", text: ten },
  { name: "too few to be told", was: "photo, red hair, smile", text: "photo" },
  { name: "less than half", was: ten, text: "photo, red hair, white dress, belt, smile, brick wall" },
  {
    name: "half of them",
    was: ten,
    text: "photo, red hair, white dress, belt, smile",
    problems: [gone(5, 10, "“brick wall”, “street”, “night”, “rain”, “umbrella”")],
  },
  {
    name: "most of them: the rest is counted",
    was: ten,
    text: "photo\n",
    problems: [gone(9, 10, "“red hair”, “white dress”, “belt”, “smile”, “brick wall” and 4 more")],
  },
  { name: "all of them, which is the rule of caption files", was: ten, text: "" },
  { name: "as many others", was: "photo, red hair, smile, belt", text: "drawing, blue hair, frown, sash" },
  {
    name: "fewer others",
    was: ten,
    text: "photo, woman, outdoors",
    problems: [gone(9, 10, "“red hair”, “white dress”, “belt”, “smile”, “brick wall” and 4 more")],
  },
  {
    name: "joined tags",
    was: "photo, old wall, brick wall, red wall, wet wall",
    text: "photo, wet old red brick wall",
  },
  { name: "said twice before", was: "cat, cat, cat, cat, cat", text: "cat" },
  {
    name: "parents that are implied",
    was: "dress, red dress, long red dress, hat, red hat",
    text: "long red dress, red hat",
  },
  {
    name: "only spelling, weights and separators",
    was: "red_hair, Smile，belt, night",
    text: "(red hair:1.2), smile, belt, night",
  },
  {
    name: "sentences before",
    was: "A cat sits on a red sofa. It looks at the rain behind the window.",
    text: "cat",
  },
  {
    name: "sentences now",
    was: ten,
    text: "A woman with red hair stands in the rain. She holds an umbrella.",
  },
  {
    name: "another script",
    was: "写真、猫、犬、花",
    text: "写真",
    problems: [gone(3, 4, "“猫”, “犬”, “花”")],
  },
  {
    name: "accents and Cyrillic",
    was: "фото, кафе, дождь, café",
    text: "фото",
    problems: [gone(3, 4, "“кафе”, “дождь”, “café”")],
  },
  {
    name: "the trigger, which is another rule's, counts for nothing",
    others: { "trigger-word": { words: ["ohwx"], position: "anywhere" } },
    was: "ohwx, a, b, c",
    text: "ohwx, a",
  },
  {
    name: "a waived tag counts for nothing",
    exceptions: [{ rule: "caption-loss", terms: ["rain"], reason: "It stopped." }],
    was: "photo, rain, night, street",
    text: "photo",
  },
  { name: "another share", options: { share: 0.9 }, was: ten, text: "photo, belt" },
  {
    name: "any share",
    options: { share: 0, minimum: 1 },
    was: ten,
    text: ten.replace(", umbrella", ""),
    problems: [gone(1, 10, "“umbrella”")],
  },
]);

describe("a file of several captions", () => {
  const style = styleOf({ rules: { "caption-loss": {} } });
  const told = (was: string, text: string) =>
    checkText(text, style, [], was).findings.map(
      ({ start, message }) => `${start.line} ${message.slice(0, 9)}`,
    );

  test("counts each line's tags by themselves where the trainer does", () => {
    const lines = { ...style, profile: { ...style.profile, lines: "alternatives" as const } };
    const { findings } = check({
      sources: [{ path: "a.txt", text: "a, b, c, d\ne" }],
      ...{ registry, styleOf: () => lines, before: () => "a, b, c, d\ne, f, g, h" },
    });
    expect(findings.map(({ start }) => start.line)).toEqual([2]);
  });

  test("is one caption where the trainer reads all of it", () => {
    expect(told("a, b, c\nd, e, f", "a, b, c")).toEqual(["1 3 of the "]);
  });
});

test("thousands of tags that go while others come are compared in no time", () => {
  const list = (mark: string): string =>
    Array.from({ length: 8_000 }, (_tag, at) => `${mark}${at.toString(36)}`).join(", ");
  const style = styleOf({ rules: { "caption-loss": {} } });
  const start = performance.now();
  expect(checkText(`${list("new")}, x`, style, [], `${list("old")}, x`).findings).toEqual([]);
  expect(performance.now() - start).toBeLessThan(4_000);
});
