import { expect, test } from "@jest/globals";
import { check } from "../../src/core/check.ts";
import { registry } from "../../src/rules/index.ts";
import type { Exception } from "../../src/style/style.ts";
import { type StyleParts, styleOf } from "../support/style-of.ts";
import { checkText, rewritten } from "../support/test-rule.ts";

const sections = [
  { name: "type", terms: ["photo"] },
  { name: "action", terms: ["sitting"] },
  { name: "subject", terms: ["* hair"] },
  { name: "background", terms: ["brick wall"] },
];

const waive = (rule: string, ...terms: string[]): readonly Exception[] => [
  { rule, terms, reason: "The sign says so." },
];

test.each<[string, StyleParts, string, string]>([
  [
    "a waived variant is no replacement of another",
    {
      rules: { "banned-synonyms": { terms: { "raised legs": ["legs raised in air", "legs up"] } } },
      exceptions: waive("banned-synonyms", "legs up"),
    },
    "legs up, legs raised in air",
    "legs up, raised legs",
  ],
  [
    "a waived class word does not stand for the class",
    {
      rules: { "class-tags": { policy: "consistent", words: ["woman", "lady", "girl"] } },
      exceptions: waive("class-tags", "lady"),
    },
    "lady, girl",
    "lady, woman",
  ],
  [
    "a waived tag keeps its place",
    { rules: { "section-order": {} }, sections, exceptions: waive("section-order", "brick wall") },
    "brick wall, sitting, photo, red hair",
    "brick wall, photo, sitting, red hair",
  ],
  [
    "a waived phrase shields the word in it",
    {
      rules: { "banned-synonyms": { terms: { photo: ["picture"] }, scope: "phrase" } },
      exceptions: waive("banned-synonyms", "picture book"),
    },
    "open picture book on lap, picture of a cat",
    "open picture book on lap, photo of a cat",
  ],
  [
    "an exception that ends where a word begins, or begins where it ends, does not shield it",
    {
      rules: { "banned-synonyms": { terms: { photo: ["picture"] }, scope: "phrase" } },
      exceptions: waive("banned-synonyms", "open", "of a cat"),
    },
    "open picture of a cat",
    "open photo of a cat",
  ],
  [
    "an exception shields what it shares a word with, on either side",
    {
      rules: { "banned-synonyms": { terms: { photo: ["old picture", "picture card"] }, scope: "phrase" } },
      exceptions: waive("banned-synonyms", "picture book", "gift picture"),
    },
    "an old picture book, gift picture card, old picture on wall",
    "an old picture book, gift picture card, photo on wall",
  ],
  [
    "a waived trigger word is not asked for",
    { rules: { "trigger-word": { words: ["ohwx"] } }, exceptions: waive("trigger-word", "ohwx") },
    "photo",
    "photo",
  ],
])("%s", (_name, parts, text, fixed) => {
  const report = checkText(text, styleOf(parts));
  expect(rewritten(text, report.rewrites)).toBe(fixed);
  expect(checkText(fixed, styleOf(parts)).findings).toEqual([]);
});

test("findings about the whole caption count whichever of its lines changed", () => {
  const style = styleOf({ rules: { "section-order": {}, "trigger-word": { words: ["ohwx"] } }, sections });
  const sources = [{ path: "a.txt", text: "photo\nbrick wall\nsitting\n" }];
  const only = (start: number) => new Map([["a.txt", [{ start, end: start }]]]);
  const found = (changed: ReadonlyMap<string, readonly { start: number; end: number }[]>) =>
    check({ sources, registry, styleOf: () => style, changed }).findings.map(({ ruleId }) => ruleId);
  expect(found(only(1))).toEqual(["trigger-word", "section-order"]);
  expect(found(new Map([["a.txt", []]]))).toEqual(["trigger-word", "section-order"]);
  expect(found(new Map())).toEqual([]);
});
