import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/core/check.ts";
import type { Encoding, TextSource } from "../../src/model.ts";
import { registry } from "../../src/rules/index.ts";
import { styleOf } from "../support/style-of.ts";
import { testRule } from "../support/test-rule.ts";

const invisible = (place: string, named: string, fix = "safe"): string =>
  `${place} ${fix} Invisible character (${named}): nobody sees it, but it is trained like a letter. Delete it.`;
const turns = (place: string, named: string): string =>
  `${place} safe Invisible character (${named}): it changes the direction of the text. Delete it.`;
const control = (place: string, named: string): string =>
  `${place} safe Control character (${named}): it is no text. Delete it.`;
const apart = (place: string, letter: string): string =>
  `${place} safe “${letter}” is not stored as usual (NFC), which happens to text from a Mac: it looks the same, yet programs take it for another word.`;
const bom =
  "0-0 safe This file begins with a byte order mark, which trainers take for a part of the first tag. Save it as UTF-8 without one.";
const lost = (place: string, named = "U+FFFD"): string =>
  `${place} none A letter was lost here (${named}). Look at the image and write it again.`;
const mac = (place: string): string =>
  `${place} safe The lines of this file end with CR alone, as on an old Mac: git takes all of it for one line. Save it with Unix line ends.`;
const stray = (place: string): string =>
  `${place} none A CR without LF stands here: some programs end the line at it, others do not. Put a line end or a space in its place.`;
const crlf = (place: string): string =>
  `${place} safe This file ends its lines with CRLF; the dataset has LF. Save it with Unix line ends.`;
const trigger = { "trigger-word": { words: ["ohwx"] } };
const tidy = { "tag-format": {} };

testRule("text-encoding", [
  { name: "empty", text: "" },
  { name: "plain", text: "photo, red dress\r\nsitting\n" },
  { name: "letters of the world", text: "café, 女の子、座る, Ångström, привет, שלום, “quoted” – it’s" },
  { name: "emoji with joiners, selectors, skin and flags", text: "👩‍🎨, 👩🏽‍🚀, ❤️‍🔥, 1️⃣, 🇩🇪, 🏴󠁧󠁢󠁥󠁮󠁧󠁿, ☕︎" },
  { name: "scripts that need joiners", text: "می‌خواهم, क्‍ष, ශ්‍රී" },
  { name: "Thai words with a break between them", text: "ผู้หญิง\u200bยืน, photo" },
  { name: "an ideographic variation", text: "葛\u{E0100}城" },
  { name: "a rare ideograph of a name keeps its shape", text: "\uFA19社, \uFA11" },
  { name: "spaces and separators are another rule's", text: "a\u00a0b，c\u3000d\u2028e\tf" },
  { name: "a kaomoji", text: "(｡･ω･｡), ^_^" },
  { name: "a byte order mark", text: "\uFEFFphoto", problems: [bom], fixed: "photo" },
  { name: "nothing but a byte order mark", text: "\uFEFF", problems: [bom], fixed: "" },
  {
    name: "the trigger is seen behind a byte order mark",
    others: trigger,
    text: "\uFEFFohwx, photo\r\n",
    problems: [bom],
    fixed: "ohwx, photo\r\n",
  },
  {
    name: "a byte order mark in the middle",
    text: "a, \uFEFFb",
    problems: [invisible("3-4", "U+FEFF, byte order mark")],
    fixed: "a, b",
  },
  {
    name: "zero-width spaces are one problem a line",
    text: "\u200Bred\u200B hair\nsit\u2060ting",
    problems: [
      invisible("0-1", "U+200B, zero-width space, 2 places"),
      invisible("14-15", "U+2060, word joiner"),
    ],
    fixed: "red hair\nsitting",
  },
  {
    name: "a soft hyphen and a joiner that joins nothing",
    text: "cow\u00adgirl, a\u200db",
    problems: [invisible("3-4", "U+00AD, soft hyphen, 2 places")],
    fixed: "cowgirl, ab",
  },
  {
    name: "an accent behind an invisible character",
    text: "e\u200B\u0301",
    problems: [apart("0-3", "é"), invisible("1-2", "U+200B, zero-width space")],
    fixed: "é",
  },
  {
    name: "NFD",
    text: "photo, cafe\u0301 table",
    problems: [apart("10-12", "é")],
    fixed: "photo, café table",
  },
  { name: "NFD in Korean", text: "\u1112\u1161\u11ab", problems: [apart("0-3", "한")], fixed: "한" },
  { name: "NFD in Japanese", text: "か\u3099, x", problems: [apart("0-2", "が")], fixed: "が, x" },
  { name: "NFD that is kept", options: { normalise: "keep" }, text: "cafe\u0301" },
  {
    name: "direction that is turned",
    text: "red \u202Edress\u202C",
    problems: [turns("4-5", "U+202E, right-to-left override, 2 places")],
    fixed: "red dress",
  },
  {
    name: "direction in right-to-left text",
    text: "שלום\u200F!",
    problems: [
      "4-5 none Invisible character (U+200F, right-to-left mark): it sets the direction of the text. Keep it only if the text needs it.",
    ],
  },
  {
    name: "control characters",
    text: "re\u0007d, \u001b[31mhair\u001b[0m\u007f",
    problems: [control("2-3", "U+0007, 4 places")],
    fixed: "red, hair",
  },
  {
    name: "a vertical tab ends a word",
    text: "red\u000b\u000bhair, \fx",
    problems: [control("3-4", "U+000B, 3 places")],
    fixed: "red hair, x",
  },
  {
    name: "an apostrophe that was read in the wrong encoding",
    text: "the woman\u0092s hat",
    problems: [
      "9-10 safe Control character (U+0092) in place of “’”: the text was read in the wrong encoding.",
    ],
    fixed: "the woman’s hat",
  },
  {
    name: "one that may be something else",
    text: "caf\u0085, â\u0080\u0099",
    problems: [
      "3-4 none Control character (U+0085, 3 places), perhaps in place of “…”: the text was read in the wrong encoding. Write what belongs here.",
    ],
  },
  { name: "a letter that was lost", text: "a caf\uFFFD, x", problems: [lost("5-6")] },
  {
    name: "what can be mended is, beside what cannot",
    text: "caf\uFFFD\u200B",
    problems: [lost("3-4"), invisible("4-5", "U+200B, zero-width space")],
    fixed: "caf\uFFFD",
  },
  {
    name: "a filler may be meant as a space",
    text: "a\u3164b",
    problems: [
      "1-2 none Character that looks like a space or like nothing (U+3164). Write a space, or nothing, in its place.",
    ],
  },
  {
    name: "a hidden text of tag characters",
    text: "x\u{E0061}\u{E0062}",
    problems: [invisible("1-3", "U+E0061, 2 places")],
    fixed: "x",
  },
  { name: "CR alone", text: "a, b\rc\r", problems: [mac("4-5")], fixed: "a, b\nc\n" },
  {
    name: "CR alone, with other rules",
    others: tidy,
    text: "\uFEFFa,b\r c\r\r",
    problems: [bom, mac("3-4")],
    fixed: "a, b\nc\n\n",
  },
  { name: "CR among LF", others: tidy, text: "a\rb\nc\n", problems: [stray("1-2")] },
  { name: "CR before CRLF", text: "a\r\r\nb", problems: [stray("1-2")] },
  {
    name: "CRLF where LF is wanted",
    options: { lineEnds: "lf" },
    others: tidy,
    text: "a,b\r\nc\r\r\nd\n\r\ne",
    problems: [crlf("3-4")],
    fixed: "a, b\nc\nd\n\ne",
  },
  {
    name: "CRLF and a stray CR",
    options: { lineEnds: "lf" },
    text: "a\rb\r\n\r",
    problems: [stray("1-2"), crlf("3-4")],
    fixed: "a\rb\n\r",
  },
  {
    name: "what an exception names",
    exceptions: [{ rule: "text-encoding", terms: ["cafe\u0301"], reason: "a brand" }],
    text: "photo, cafe\u0301, nai\u0308ve",
    problems: [apart("16-18", "ï")],
    fixed: "photo, cafe\u0301, naïve",
  },
  {
    name: "a control character in a word goes",
    text: "red\u0007hat, wall",
    problems: ["3-4 safe Control character (U+0007): it is no text. Delete it."],
    fixed: "redhat, wall",
  },
  {
    name: "each kind of invisible character is named and counted",
    text: "a\u200cb, c\u200dd, e\u200ef, g\u200fh",
    problems: [
      "1-2 safe Invisible character (U+200C, zero-width non-joiner, 2 places): nobody sees it, but it is trained like a letter. Delete it.",
      "11-12 safe Invisible character (U+200E, left-to-right mark, 2 places): it changes the direction of the text. Delete it.",
    ],
    fixed: "ab, cd, ef, gh",
  },
  {
    name: "a word of a sentence that an exception names, and one that none does",
    exceptions: [{ rule: "text-encoding", terms: ["cafe\u0301"], reason: "a name" }],
    text: "She sits in the cafe\u0301 by the old re\u0301gal wall now.",
    problems: [
      "34-36 safe “é” is not stored as usual (NFC), which happens to text from a Mac: it looks the same, yet programs take it for another word.",
    ],
    fixed: "She sits in the cafe\u0301 by the old régal wall now.",
  },
  {
    name: "a tag that an exception names, and one that none does",
    exceptions: [{ rule: "text-encoding", terms: ["cafe\u0301"], reason: "a name" }],
    text: "cafe\u0301, re\u0301gal, x",
    problems: [
      "8-10 safe “é” is not stored as usual (NFC), which happens to text from a Mac: it looks the same, yet programs take it for another word.",
    ],
    fixed: "cafe\u0301, régal, x",
  },
  {
    name: "Korean letters that are not put together",
    text: "\u1112\u1161\u11ab, \u1100\u1161",
    problems: [
      "0-3 safe “한” is not stored as usual (NFC), which happens to text from a Mac: it looks the same, yet programs take it for another word.",
    ],
    fixed: "한, 가",
  },
  {
    name: "two marks on a letter",
    text: "a\u0323\u0302, x",
    problems: [
      "0-3 safe “ậ” is not stored as usual (NFC), which happens to text from a Mac: it looks the same, yet programs take it for another word.",
    ],
    fixed: "ậ, x",
  },
  { name: "a mark without a letter", text: "\u0301a, x" },
]);

const style = styleOf({ rules: { "text-encoding": {}, "tag-format": {} } });
const plain = styleOf({ rules: { "tag-format": {} } });

function checkAs(encoding: Encoding, text: string, by = style) {
  const source: TextSource = { path: "a.txt", text, encoding };
  const { findings, rewrites } = check({ sources: [source], registry, styleOf: () => by });
  return {
    found: findings.map(({ ruleId, start, fix }) => `${ruleId} ${start.line}:${start.column} ${fix}`),
    messages: findings.map(({ message }) => message),
    rewrites: rewrites.map(({ line, before, after }) => [line, before, after]),
  };
}

describe("a file in another encoding", () => {
  test("UTF-16 is written anew, each line of it, with what other rules mend", () => {
    const { found, rewrites } = checkAs("utf-16le", "\uFEFFa,b\r\n\r\nc\n");
    expect(found).toEqual(["tag-format 1:1 safe", "text-encoding 1:1 safe"]);
    expect(rewrites).toEqual([
      [1, "\uFEFFa,b", "a, b"],
      [2, "", ""],
      [3, "c", "c"],
    ]);
  });

  test("UTF-16 that is nothing but its mark", () => {
    expect(checkAs("utf-16be", "\uFEFF").rewrites).toEqual([[1, "\uFEFF", ""]]);
  });

  test("Windows-1252 that can be nothing else: the lines that have such bytes", () => {
    const { found, messages, rewrites } = checkAs("windows-1252", "photo\na woman’s hat\n");
    expect(found).toEqual(["text-encoding 2:8 safe"]);
    expect(messages).toEqual([
      "This file is not UTF-8: byte 0x92 stands here, which is “’” in Windows-1252. Trainers stop at it. Save the file as UTF-8.",
    ]);
    expect(rewrites).toEqual([[2, "a woman’s hat", "a woman’s hat"]]);
  });

  test("what may be something else is shown, and nothing in the file is rewritten", () => {
    const { found, messages, rewrites } = checkAs("windows-1252", "a,b\ncafé, the woman’s hat");
    expect(found).toEqual(["tag-format 1:1 none", "text-encoding 2:4 none"]);
    expect(messages[1]).toBe(
      "This file is not UTF-8: byte 0xE9 stands here, which is “é” in Windows-1252. Read so, it says “a,b café, the woman’s hat”. Open it with the encoding that makes sense of it, and save it as UTF-8.",
    );
    expect(rewrites).toEqual([]);
  });

  test.each<Encoding>(["utf-16le", "utf-16be", "windows-1252"])(
    "%s stays where the rule is off",
    (encoding) => {
      const { found, rewrites } = checkAs(encoding, "a,b ’", plain);
      expect(found).toEqual(["tag-format 1:1 none"]);
      expect(rewrites).toEqual([]);
    },
  );
});
