import { describe, expect, test } from "@jest/globals";
import { describedOf, insideOf, mergedPhrase } from "../../src/text/merge-phrases.ts";

describe("what is inside", () => {
  test.each([
    ["lamp in background", "a lamp"],
    ["old lamp in the background", "an old lamp"],
    ["lamps in background", "lamps"],
    ["trees in background", "trees"],
    ["smoke in background", "smoke"],
    ["the moon in sky", "the moon"],
    ["moon in sky", "the moon"],
    ["two birds in sky", "two birds"],
    ["red bow in hair", "a red bow"],
    ["table lamp in background", "a table lamp"],
    ["a lamp in background", "a lamp"],
  ])("%s", (phrase, text) => {
    expect(insideOf(phrase.split(" "))?.text).toBe(text);
  });

  test.each([
    "in background",
    "lamp on background",
    "lamp in room",
    "lamp in dark background",
    "lamp in background of room",
    "a lamps in background",
    "two lamp in background",
    "man stands in background",
    "dog walks in background",
    "man trains in background",
    "blurry in background",
    "something in background",
    "unicorn in background",
    "lamp on table in background",
    "very old big table lamp in background",
  ])("not sure: %s", (phrase) => {
    expect(insideOf(phrase.split(" "))).toBeUndefined();
  });
});

describe("what is described", () => {
  test.each([
    "white wall",
    "city background",
    "white and blue background",
    "long short hair",
    "background lamp",
    "very long hair",
    "",
  ])("not sure: %s", (phrase) => {
    expect(describedOf(phrase.split(" "))).toBeUndefined();
  });

  const merge = (...phrases: string[]): string | undefined =>
    mergedPhrase(
      phrases.flatMap((phrase) => describedOf(phrase.split(" ")) ?? []),
      phrases.flatMap((phrase) => insideOf(phrase.split(" ")) ?? []),
    );

  test.each([
    [["white background", "simple background"], "simple white background"],
    [["background", "white background"], "white background"],
    [["light brown hair", "long hair"], "long light brown hair"],
    [["long hair", "long brown hair"], "long brown hair"],
    [["wooden floor", "old floor", "dark floor"], "old dark wooden floor"],
    [["blue sky", "birds in sky", "moon in sky"], "blue sky with birds and the moon"],
    [["striped dress", "sleeveless dress", "red dress"], "sleeveless striped red dress"],
  ])("%j", (phrases, merged) => {
    expect(merge(...phrases)).toBe(merged);
  });

  test.each([
    ["white background", "dark white background", "black background"],
    ["light brown hair", "brown hair"],
    ["blue sky", "brown hair"],
    ["clear sky", "cloud in sky"],
    ["white background", "dog in background", "cat in background", "cow in background"],
  ])("no one phrase: %s, %s", (...phrases) => {
    expect(merge(...phrases)).toBeUndefined();
  });
});
