import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { changedLines } from "../../src/core/changed-lines.ts";

const numbered = (count: number, word: string): string =>
  Array.from({ length: count }, (_, index) => `${word} ${index}\n`).join("");

describe("changedLines", () => {
  test.each<[name: string, before: string | null, after: string, ranges: [number, number][]]>([
    ["the same", "a\nb\n", "a\nb\n", []],
    ["a new file", null, "a\nb\n", [[1, 2]]],
    ["a new file of one line without a newline", null, "a", [[1, 1]]],
    ["a new empty file", null, "", [[1, 1]]],
    ["a file that was emptied", "a\n", "", [[1, 1]]],
    ["an empty file that was filled", "", "a\nb", [[1, 2]]],
    ["one line changed", "a\nb\nc\n", "a\nB\nc\n", [[2, 2]]],
    [
      "two places",
      "a\nb\nc\nd\n",
      "A\nb\nc\nD\n",
      [
        [1, 1],
        [4, 4],
      ],
    ],
    ["a line inserted before its twin", "a\na\n", "a\na\na\n", [[3, 3]]],
    ["a line taken away", "a\nb\nc\n", "a\nc\n", []],
    ["the final newline taken away", "a\nb\n", "a\nb", [[2, 2]]],
    ["the final newline added", "a\nb", "a\nb\n", [[2, 2]]],
    ["line ends changed", "a\nb\n", "a\r\nb\n", [[1, 1]]],
    ["a byte order mark added", "a\nb\n", "\uFEFFa\nb\n", [[1, 1]]],
    ["a lone CR is no line break", "a\rb\rc\n", "a\rB\rc\n", [[1, 1]]],
    ["U+2028 and form feed are no line breaks", "a\u2028b\fc\nd\n", "a\u2028b\fc\nD\n", [[2, 2]]],
  ])("%s", (_name, before, after, ranges) => {
    expect(changedLines(before, after)).toEqual(ranges.map(([start, end]) => ({ start, end })));
  });

  test("past the bound, lines that the old text holds do not count", () => {
    const before = `${numbered(3000, "old")}kept\n${numbered(3000, "gone")}`;
    const after = `${numbered(3000, "new")}kept\n${numbered(3000, "come")}`;
    expect(changedLines(before, after)).toEqual([
      { start: 1, end: 3000 },
      { start: 3002, end: 6001 },
    ]);
  });

  test("what is left of the new text when the changed lines are taken out was in the old text, in order", () => {
    const text = fc
      .array(fc.constantFrom("a\n", "b\n", "c\r\n", "\n"), { maxLength: 12 })
      .map((lines) => lines.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const ranges = changedLines(before, after);
        const isChanged = (line: number): boolean =>
          ranges.some(({ start, end }) => start <= line && line <= end);
        const kept = after
          .split("\n")
          .filter((_line, index) => !isChanged(index + 1) && after.split("\n").length - 1 !== index);
        const old = before.split("\n");
        let at = 0;
        for (const line of kept) at = old.indexOf(line, at) + 1 || Number.POSITIVE_INFINITY;
        expect(at).toBeLessThanOrEqual(old.length);
      }),
    );
  });
});
