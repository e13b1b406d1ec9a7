import { describe, expect, test } from "@jest/globals";
import { escapeHiddenInJson, hasHidden, visible } from "../../src/report/visible.ts";

describe("what would not be seen is shown", () => {
  test.each([
    ["an ANSI escape", "\u001B[2Jx", "<U+001B>[2Jx"],
    ["the one-character CSI", "\u009B2J", "<U+009B>2J"],
    ["a carriage return", "a\rb", "a<U+000D>b"],
    ["a line feed", "a\nb", "a<U+000A>b"],
    ["a tab", "a\tb", "a<U+0009>b"],
    ["a backspace and a delete", "a\b\u007F", "a<U+0008><U+007F>"],
    ["NUL", "\0", "<U+0000>"],
    ["a right-to-left override", "\u202Eabc\u202C", "<U+202E>abc<U+202C>"],
    ["bidi isolates", "\u2066x\u2069", "<U+2066>x<U+2069>"],
    ["a zero-width space", "a\u200Bb", "a<U+200B>b"],
    ["a byte order mark", "\uFEFFa", "<U+FEFF>a"],
    ["a soft hyphen", "a\u00ADb", "a<U+00AD>b"],
    ["a joiner between Latin letters", "a\u200Db", "a<U+200D>b"],
    ["invisible tag characters", "a\u{E0041}", "a<U+E0041>"],
    ["a Hangul filler", "\u3164", "<U+3164>"],
    ["a line separator", "a\u2028b", "a<U+2028>b"],
    ["a lone surrogate", "a\uD800b", "a<U+D800>b"],
    ["a variation selector after another", "☂\uFE0F\uFE0F", "☂\uFE0F<U+FE0F>"],
    ["a variation selector after a space", " \uFE0F", " <U+FE0F>"],
  ])("%s", (_name, text, expected) => {
    expect(visible(text)).toBe(expected);
    expect(hasHidden(text)).toBe(true);
  });
});

describe("what belongs to the writing stays", () => {
  test.each([
    ["CJK and full-width marks", "写真、フルーツ，青い"],
    ["combining characters", "e\u0301 a\u0308"],
    ["an emoji of several", "👩‍🎨 👩🏽‍🚀 👨‍👩‍👧 ☂️ 🇯🇵"],
    ["a no-break space", "a\u00A0b"],
    ["a non-joiner in Persian", "می\u200Cروم"],
    ["an ideograph with a selector", "葛\u{E0100}"],
  ])("%s", (_name, text) => {
    expect(visible(text)).toBe(text);
    expect(hasHidden(text)).toBe(false);
  });
});

test("JSON keeps its meaning and its line ends", () => {
  const value = { text: "\u202E\u009B2J \u{E0041} \u007F 写真", other: "\n" };
  const json = escapeHiddenInJson(JSON.stringify(value, null, 2));
  expect(JSON.parse(json)).toEqual(value);
  expect(json).toContain('"\\u202e\\u009b2J \\udb40\\udc41 \\u007f 写真"');
  expect(json.split("\n")).toHaveLength(4);
});
