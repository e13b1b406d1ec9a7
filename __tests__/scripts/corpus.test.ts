import { describe, expect, test } from "@jest/globals";
import { tryCaption } from "../../scripts/corpus/invariants.ts";
import { lostWords } from "../../scripts/corpus/lost-words.ts";
import { renderOutcome } from "../../scripts/corpus/outcome.ts";
import { parseCaption } from "../../src/captions/parse-caption.ts";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import type { Finding } from "../../src/model.ts";
import { styleOf } from "../support/style-of.ts";

const style = styleOf({
  rules: {
    "trigger-word": { words: ["ohwx"] },
    "section-order": {},
    "banned-synonyms": { terms: { sofa: ["couch"] }, scope: "phrase" },
    "class-tags": { policy: "broad", words: ["woman"], narrower: { woman: ["girl"] } },
    "tag-format": {},
  },
  sections: [
    { name: "type", terms: ["photo"] },
    { name: "place", terms: ["* wall", "sofa", "* sofa"] },
  ],
});

const parse = (text: string) => parseCaption("a.txt", text, createTagTexts());

const finding = (ruleId: string, start: number, end: number): Finding => ({
  path: "a.txt",
  ruleId,
  severity: "error",
  message: "",
  fix: "safe",
  candidates: [],
  start: { line: 1, column: start + 1, offset: start },
  end: { line: 1, column: end + 1, offset: end },
});

describe("tryCaption", () => {
  test.each([
    ["an ordinary caption", "ohwx, woman, photo, brick wall\n", "ohwx, woman, photo, brick wall\n"],
    ["every rule at once", "brick wall,girl, red couch, photo", "ohwx, photo, brick wall, woman, red sofa"],
    [
      "line ends and a byte order mark stay",
      "\u{feff}ohwx, woman ,photo\r\n",
      "\u{feff}ohwx, woman, photo\r\n",
    ],
    ["two lines", "ohwx, woman,photo\r\ncouch", "ohwx, woman, photo\r\nsofa"],
    ["prose", "ohwx is a woman. She sits on a couch.", "ohwx is a woman. She sits on a sofa."],
    ["nothing", "", ""],
    ["odd marks", "ohwx, woman, ((photo:1.2, {a|b}, |||, \\(x\\),,\u{3000}😀", undefined],
  ])("%s keeps every promise", (_title, text, expected) => {
    const { broken, rewritten } = tryCaption({ path: "a.txt", text }, style);
    expect(broken).toEqual([]);
    if (expected !== undefined) expect(rewritten).toBe(expected);
  });
});

describe("lostWords", () => {
  test.each([
    ["a tag that is gone", "photo, sofa", "photo", [], ["sofa"]],
    ["a tag that a finding names", "photo, sofa", "photo", [finding("banned-synonyms", 7, 11)], []],
    ["a tag that was only to be moved", "sofa, photo", "photo", [finding("section-order", 0, 4)], ["sofa"]],
    ["tags in another order", "sofa, photo", "photo, sofa", [], []],
    ["a word of a sentence", "She sits on a sofa. It is red.", "She sits on a sofa. It is.", [], ["red"]],
    [
      "words of a sentence in another order",
      "She is here. He is there.",
      "He is there. She is here.",
      [],
      ["he"],
    ],
  ] as const)("%s", (_title, before, after, findings, lost) => {
    expect(lostWords(parse(before), parse(after), findings)).toEqual(lost);
  });
});

test("the outcome names counts, samples and broken promises", () => {
  const rules = new Map([["tag-format", { count: 2, samples: [{ path: "a.txt", text: "Spaces. (safe)" }] }]]);
  const sound = { captions: 3, rewritten: 1, skipped: [], broken: [], rules };
  expect(renderOutcome(sound)).toBe(
    "3 captions, 1 rewritten, 0 skipped.\ntag-format: 2\n  a.txt: Spaces. (safe)\nEvery promise holds.",
  );
  const broken = [{ path: "b.txt", text: "No finding named “sofa”, and yet it is gone." }];
  expect(renderOutcome({ ...sound, broken })).toContain(
    "1 broken promises:\n  b.txt: No finding named “sofa”",
  );
});
