import { expect, test } from "@jest/globals";
import { asciiWords } from "../../src/report/ascii.ts";

test.each([
  ["quotation marks", "Expected “dress” in place of “gown”.", 'Expected "dress" in place of "gown".'],
  ["marks of the user", "“a “b” → c…” is no tag.", '"a “b” → c…" is no tag.'],
  [
    "arrows and dots",
    'one → two → one, [ … ], such as ["…", "…"]',
    'one -> two -> one, [ ... ], such as ["...", "..."]',
  ],
  ["what a straight pair quotes", 'there is no list "é…→".', 'there is no list "é…→".'],
  ["other letters of the user", "“naïve 猫” stays.", '"naïve 猫" stays.'],
])("%s", (_name, sentence, expected) => {
  expect(asciiWords(sentence)).toBe(expected);
});
