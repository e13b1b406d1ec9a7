import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { wordDiff } from "../../src/report/word-diff.ts";

const marked = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`))
    .join("");

describe("a word diff", () => {
  test.each([
    ["nothing", "a, b", "a, b", "a, b"],
    ["a tag in other words", "photo, cat", "photograph, cat", "[-photo-]{+photograph+}, cat"],
    ["a tag that is gone", "cat, woman, hat", "cat, hat", "cat, [-woman, -]hat"],
    ["the last tag that is gone", "cat, woman", "cat", "cat[-, woman-]"],
    ["a tag that came first", "cat", "ohwx, cat", "{+ohwx, +}cat"],
    ["two tags that changed places", "b, a, c", "a, b, c", "[-b, -]a, {+b, +}c"],
    [
      "a tag beside one that is gone",
      "woman, legs up in air, hat",
      "legs in air, hat",
      "[-woman, -]legs [-up -]in air, hat",
    ],
    ["a tag that shares no word", "couch, hat", "sofa, hat", "[-couch-]{+sofa+}, hat"],
    ["separators", "a,b,  c", "a, b, c", "a,{+ +}b,[-  -]{+ +}c"],
    [
      "a word of a sentence",
      "A photo of a red cat.",
      "A photo of a blue cat.",
      "A photo of a [-red-]{+blue+} cat.",
    ],
    ["a character of a script without spaces", "赤い髪の写真", "青い髪の写真", "[-赤-]{+青+}い髪の写真"],
    ["everything", "", "a", "{+a+}"],
  ])("of %s", (_name, before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  test("loses nothing of either side, whatever they hold", () => {
    const text = fc.array(
      fc.constantFrom("cat", "red hair", ", ", ",", " ", "、", "写真", "\n", "👩‍🎨", "x\u0301"),
    );
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [before, after] = [left.join(""), right.join("")];
        const changes = wordDiff(before, after);
        const side = (other: string) =>
          changes.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join("");
        expect(side("added")).toBe(before);
        expect(side("removed")).toBe(after);
      }),
    );
  });

  test("of two long captions that share nothing is one replacement", () => {
    const words = (prefix: string): string =>
      Array.from({ length: 2000 }, (_, at) => `${prefix}${at}`).join(", ");
    expect(wordDiff(words("a"), words("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
