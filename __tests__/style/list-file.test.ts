import { expect, test } from "@jest/globals";
import { describeFault } from "../../src/errors.ts";
import { readListFile } from "../../src/style/list-file.ts";

test.each([
  ["red\nblue\n", ["red", "blue"]],
  ["\uFEFFred\r\n\r\n  light blue \r\n# a comment\r\nred\r\n", ["red", "light blue"]],
  ["red # warm\n#blue\n", ["red"]],
  ["c#\nno newline", ["c#", "no newline"]],
])("%j", (text, entries) => {
  expect(readListFile("colors.txt", text)).toEqual({ entries, faults: [] });
});

test.each([
  ["", ["colors.txt:1:1: The list has no entries."]],
  ["# none\n\n", ["colors.txt:1:1: The list has no entries."]],
  [
    "\uFEFFred\n  bl* \n",
    [
      'colors.txt:2:3: "bl*" has a wildcard or a list, but it must be the very words: they are written into captions.',
    ],
  ],
  ["_\n", ["colors.txt:1:1: a term needs a word."]],
  ["x\n".repeat(4_194_304 / 2 + 1), ["colors.txt:1:1: A list file may have 4194304 characters."]],
  [
    Array.from({ length: 50_001 }, (_, at) => `w${at}`).join("\n"),
    ["colors.txt:50001:1: A list may have 50000 entries."],
  ],
])("faults of list file %#", (text, faults) => {
  expect(readListFile("colors.txt", text).faults.map(describeFault)).toEqual(faults);
});

test("a mistake on every line is not told on every line", () => {
  const { faults } = readListFile("colors.txt", "a*\n".repeat(100));
  expect(faults).toHaveLength(21);
  expect(faults.at(-1)?.message).toBe("80 more entries of this list have faults.");
});
