import { describe, expect, test } from "@jest/globals";
import { codeBlock, longestRun } from "../../src/text/fence.ts";

describe("a code block", () => {
  test.each([
    ["plain text", "a cat", "```\na cat\n```"],
    ["no text", "", "```\n\n```"],
    ["three backticks", "```", "````\n```\n````"],
    ["a longer run inside the line", "a `````` b", "```````\na `````` b\n```````"],
    ["a fence that is indented", "   ````", "`````\n   ````\n`````"],
  ])("with %s has a fence that nothing inside closes", (_name, text, expected) => {
    expect(codeBlock(text)).toBe(expected);
  });

  test("names its language behind the opening fence", () => {
    expect(codeBlock("x", "suggestion")).toBe("```suggestion\nx\n```");
  });
});

test.each([
  ["", 0],
  ["a ` b", 1],
  ["`` ``` `", 3],
])("the longest run of backticks in %j is %i", (text, length) => {
  expect(longestRun(text)).toBe(length);
});
