import { describe, expect, test } from "@jest/globals";
import { cut, inlineCode, plainText, urlPath } from "../../src/report/markdown.ts";

describe("a code span", () => {
  test.each([
    ["plain text", "red hair", "`red hair`"],
    ["a backtick", "a`b", "``a`b``"],
    ["a backtick at its edge", "`a", "`` `a ``"],
    ["only backticks", "```", "```` ``` ````"],
    ["spaces at its edge", " a ", "`  a  `"],
    ["nothing", "", "`  `"],
    ["line ends, which would break out", "a\n# b\r\n\nc", "`a #\u200B b c`"],
    ["a mention and a reference", "@team #12", "`@\u200Bteam #\u200B12`"],
    ["what cannot be seen", "\u202Ex", "`<U+202E>x`"],
  ])("of %s", (_name, text, expected) => {
    expect(inlineCode(text)).toBe(expected);
  });
});

describe("a path in a URL", () => {
  test.each([
    ["folders", "train/0001.txt", "train/0001.txt"],
    ["a line end", "a\nb.txt", "a%0Ab.txt"],
    ["a pipe, a backtick and brackets", "a|`[b](c).txt", "a%7C%60%5Bb%5D%28c%29.txt"],
    ["percent, hash and question mark", "50%#?.txt", "50%25%23%3F.txt"],
    ["other scripts", "写真.txt", "%E5%86%99%E7%9C%9F.txt"],
    ["half a character", "\uD800.txt", "%EF%BF%BD.txt"],
  ])("with %s", (_name, path, expected) => {
    expect(urlPath(path)).toBe(expected);
  });
});

test.each([
  ["short", 10, "short"],
  ["red hair", 4, "red…"],
  ["ab👩", 4, "ab👩"],
  ["ab👩c", 4, "ab…"],
])("%j cut to %i", (text, most, expected) => {
  expect(cut(text, most)).toBe(expected);
});

test.each([
  ["a1b2c3", "a1b2c3"],
  ["a1b2c3d", "a1b2c3\u200Bd"],
  ["deadbeefcafe", "deadbe\u200Befcafe"],
  ["0123456789abcdef", "012345\u200B6789ab\u200Bcdef"],
  ["coffee", "coffee"],
])("no part of %j is the hash of a commit", (text, expected) => {
  expect(plainText(text)).toBe(expected);
});
