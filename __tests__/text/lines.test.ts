import { describe, expect, test } from "@jest/globals";
import { positionAt, splitLines } from "../../src/text/lines.ts";

describe("splitLines", () => {
  test.each<[what: string, text: string, lines: string[]]>([
    ["nothing", "", []],
    ["one line without an end", "a, b", ["0 a, b|"]],
    ["one line with an end", "a\n", ["0 a|\n"]],
    ["only line ends", "\n\n", ["0 |\n", "1 |\n"]],
    ["CRLF", "a\r\nb\r\n", ["0 a|\r\n", "3 b|\r\n"]],
    ["mixed", "a\r\nb\nc", ["0 a|\r\n", "3 b|\n", "5 c|"]],
    ["a lone CR ends nothing", "a\rb\r", ["0 a\rb\r|"]],
    ["CR before CRLF belongs to the line", "a\r\r\n", ["0 a\r|\r\n"]],
    ["other separators end nothing", "a\u2028b\u0085c", ["0 a\u2028b\u0085c|"]],
  ])("%s", (_what, text, expected) => {
    const lines = splitLines(text);
    expect(lines.map((line) => `${line.start} ${line.text}|${line.end}`)).toEqual(expected);
    expect(lines.map((line) => line.text + line.end).join("")).toBe(text);
  });
});

describe("positionAt", () => {
  test.each<[text: string, offset: number, line: number, column: number]>([
    ["", 0, 1, 1],
    ["abc", 0, 1, 1],
    ["abc", 3, 1, 4],
    ["a\nb", 1, 1, 2],
    ["a\nb", 2, 2, 1],
    ["a\r\nb", 2, 1, 3],
    ["a\r\nb", 3, 2, 1],
    ["a\n", 2, 1, 3],
    ["\n\nc\nd\ne", 6, 5, 1],
    ["🙂, b", 4, 1, 5],
  ])("of %j at %d is line %d, column %d", (text, offset, line, column) => {
    expect(positionAt(splitLines(text), offset)).toEqual({ line, column, offset });
  });
});
