import { describe, expect, test } from "@jest/globals";
import { faultsOf } from "./tree.ts";

/** The faults of a caption-style.json, without the name of the file. */
const faults = (text: string) => faultsOf(text).map((fault) => fault.replace(/^caption-style\.json:/, ""));

describe("what is no JSON", () => {
  test.each([
    ["", '1:1: The file is empty: a style is an object, such as { "extends": ["caption-style:people"] }.'],
    [" \n// nothing\n", "2:12: Expected a value, got the end of the file."],
    ['{"extends": [],}', '1:15: Remove the comma before "}": nothing follows it.'],
    ['{\n"captions": ["a", // the last\n]}', '2:17: Remove the comma before "]": nothing follows it.'],
    [
      "{\n'rules': {}}",
      '2:1: Expected a value, got "\'rules\'": text stands in double quotes, such as "text".',
    ],
    ['{"rules" {}}', '1:10: Expected ":" between the name and its value, got "{".'],
    ['{"ignore": [] "rules": {}}', '1:15: Expected "," before "\\"rules\\"".'],
    ['{"rules": {}', '1:13: Expected "}": an object is not closed.'],
    ['{"rules": {}} 3', '1:15: Expected the end of the file, got "3".'],
    ['{"a": "x\n"}', '1:7: A text is not closed with a double quote (").'],
    [
      '{"a": "\\x"}',
      '1:7: After "\\" only one of " \\ / b f n r t u may stand: write "\\\\" for a backslash.',
    ],
    ['{"rules": {}, "rules": {}}', '1:15: "rules" is set twice in the same object: keep one.'],
    ['{"__proto__": {}}', '1:2: Nothing can be called "__proto__".'],
    ["[".repeat(100_000), "1:33: More than 32 braces and brackets stand inside one another."],
    [
      `"${"a".repeat(1_048_576)}"`,
      "1:1: The file is longer than 1048576 characters: move long lists into files of their own.",
    ],
  ])("%#", (text, fault) => {
    expect(faults(text)[0]).toBe(fault);
  });

  test("several mistakes, one a line", () => {
    expect(
      faults('{\n  "captions": ["a",],\n  \'b\': 1,\n  "c" 2\n}').map((fault) => fault.slice(0, 5)),
    ).toEqual(["2:19:", "3:3: ", "4:7: "]);
  });
});
