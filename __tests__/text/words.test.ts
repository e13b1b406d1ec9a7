import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fold, keyOf, tokenise } from "../../src/text/words.ts";

const keys = (text: string): string[] => tokenise(text).map(({ key }) => key);

describe("tokenise", () => {
  test.each<[what: string, text: string, keys: string[]]>([
    ["nothing", "", []],
    ["only spaces", " \t\u00a0\u3000\r\n", []],
    ["words", "Brown  Hair", ["brown", "hair"]],
    ["underscores", "looking_at_viewer", ["looking", "at", "viewer"]],
    ["a hyphen inside", "man-made t-shirt", ["man-made", "t-shirt"]],
    ["a hyphen outside", "-red- x", ["-", "red", "-", "x"]],
    ["a possessive", "woman's hat", ["woman's", "hat"]],
    ["a curly apostrophe", "woman’s hat", ["woman's", "hat"]],
    ["an apostrophe at the end", "girls' dorm", ["girls", "'", "dorm"]],
    ["a number", "3.5 inch, 1girl", ["3.5", "inch", ",", "1girl"]],
    ["escaped brackets", "poster \\(object\\)", ["poster", "(", "object", ")"]],
    ["an emoticon with letters", "\\m/", ["\\", "m", "/"]],
    ["emoticons", "^_^ :d", ["^", "^", ":", "d"]],
    ["a wildcard", "{red|blue} dress", ["{", "red", "|", "blue", "}", "dress"]],
    ["a weight", "(red hair:1.2)", ["(", "red", "hair", ":", "1.2", ")"]],
    ["shuffle marks", "sky;;;day", ["sky", ";", ";", ";", "day"]],
    ["NFD", "cafe\u0301", ["café"]],
    ["Chinese", "红色 头发，坐", ["红色", "头发", "，", "坐"]],
    ["Devanagari keeps its vowel signs", "हिन्दी", ["हिन्दी"]],
    ["emoji", "🙂 smile", ["🙂", "smile"]],
    ["an emoji outside the basic plane beside a word", "cat🐈", ["cat", "🐈"]],
    ["German", "STRASSE Straße ẞ", ["strasse", "strasse", "ss"]],
    ["Greek final sigma", "ΟΔΟΣ οδος", ["οδοσ", "οδοσ"]],
  ])("%s", (_what, text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test("a text of ASCII reads the same beside a letter that is none", () => {
    const ascii = fc.string({ unit: fc.constantFrom(..."ab Z09_-'.\\(),\t\n\r\u000b\u001c\u0000\u007f:|") });
    fc.assert(
      fc.property(ascii, (text) => {
        expect([...tokenise(text), ...tokenise("é")].map(({ key }) => key)).toEqual(keys(`${text} é`));
        expect(tokenise(text)).toEqual(tokenise(`${text} é`).slice(0, -1));
      }),
      { numRuns: 2000 },
    );
  });

  test("a dotted capital i is one word, and its own letter", () => {
    expect(keys("İstanbul")).toHaveLength(1);
    expect(keys("İstanbul")).not.toEqual(keys("istanbul"));
    expect(keys("ISTANBUL")).toEqual(["istanbul"]);
  });

  test.each(["a, \\(b\\) c_d 🙂 cafe\u0301\u3000中文", "…—“x”"])("spans cover what was read: %s", (text) => {
    for (const { key, span } of tokenise(text)) {
      expect(fold(text.slice(span.start, span.end)).replace(/^\\(?=.)/, "")).toBe(key);
    }
  });
});

test.each([
  ["Raised_Legs", "raised  legs"],
  ["cafe\u0301", "CAFÉ"],
  ["poster \\(object\\)", "poster (object)"],
  ["woman’s", "WOMAN'S"],
])("“%s” says the same as “%s”", (one, other) => {
  expect(keyOf(tokenise(one))).toBe(keyOf(tokenise(other)));
});

test.each([
  ["man", "woman"],
  ["t-shirt", "shirt"],
  ["glass", "glasses"],
  ["no shirt", "shirt"],
  ["^_^", "v_v"],
])("“%s” does not say the same as “%s”", (one, other) => {
  expect(keyOf(tokenise(one))).not.toBe(keyOf(tokenise(other)));
});
