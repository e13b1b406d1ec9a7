import { describe, expect, test } from "@jest/globals";
import { excerpt } from "../../src/report/excerpt.ts";

const show = (text: string, words: readonly string[], width: number): string => {
  const spans = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  const drawn = excerpt(text, spans, { width, ellipsis: "..." });
  return drawn
    .map((cell) => (cell.marked ? `<${cell.text}>` : cell.text))
    .join("")
    .replaceAll("><", "");
};

describe("a line", () => {
  const long = "one two three four five six seven eight nine ten eleven twelve";

  test.each([
    ["that fits", "red hair, hat", ["hat"], 20, "red hair, <hat>"],
    ["that is cut on both sides", long, ["six"], 24, "... five <six> seven ..."],
    ["that is cut at its end", long, ["one"], 20, "<one> two three ..."],
    ["that is cut at its start", long, ["twelve"], 20, "... eleven <twelve>"],
    ["with marks far apart", long, ["one", "twelve"], 30, "<one> two ... eleven <twelve>"],
    ["without a mark", long, [], 14, "one two ..."],
    ["with a mark that does not fit", long, [long], 12, "<one two t>..."],
    ["of wide characters", "写真写真写真写真写真", ["写"], 9, "<写>真写..."],
  ])("%s", (_name, text, words, width, expected) => {
    expect(show(text, words, width)).toBe(expected);
  });

  test.each([
    ["an empty mark", "abc", { start: 1, end: 1 }, "a<b>c"],
    ["an empty mark at the end", "abc", { start: 3, end: 3 }, "ab<c>"],
    ["part of what is drawn as one", "a👩‍🎨b", { start: 3, end: 4 }, "a<👩‍🎨>b"],
  ])("marks the whole character for %s", (_name, text, span, expected) => {
    const drawn = excerpt(text, [span], { width: 20, ellipsis: "..." });
    expect(drawn.map((cell) => (cell.marked ? `<${cell.text}>` : cell.text)).join("")).toBe(expected);
  });

  test("never takes more columns than there are", () => {
    const text = "写真, 👩‍🎨 artist, e\u0301 ".repeat(40);
    for (let width = 10; width < 200; width += 7) {
      const drawn = excerpt(
        text,
        [
          { start: 200, end: 210 },
          { start: 500, end: 520 },
        ],
        { width, ellipsis: "…" },
      );
      expect(drawn.reduce((sum, cell) => sum + cell.width, 0)).toBeLessThanOrEqual(width);
    }
  });

  test("is empty when the caption is", () => {
    expect(excerpt("", [{ start: 0, end: 0 }], { width: 20, ellipsis: "..." })).toEqual([]);
  });
});
