import { describe, expect, test } from "@jest/globals";
import { readHunks } from "../../src/core/hunks.ts";

describe("readHunks", () => {
  test.each<[name: string, patch: string, head: string, ranges: [number, number][]]>([
    ["a new file of one line", "@@ -0,0 +1 @@\n+red hair, dress", "red hair, dress\n", [[1, 1]]],
    [
      "without a final newline",
      "@@ -0,0 +1 @@\n+red hair\n\\ No newline at end of file",
      "red hair",
      [[1, 1]],
    ],
    ["a changed line", "@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file", "b", [[1, 1]]],
    ["context counts", "@@ -1,3 +1,4 @@\n a\n+b\n c\n d", "a\nb\nc\nd\n", [[1, 4]]],
    [
      "a function line behind the header",
      "@@ -8,2 +8,2 @@ a\n-x\n+y\n z",
      `${"-\n".repeat(7)}y\nz\n`,
      [[8, 9]],
    ],
    [
      "two hunks",
      "@@ -1 +1 @@\n-a\n+A\n@@ -9 +9 @@\n-i\n+I",
      "A\nb\nc\nd\ne\nf\ng\nh\nI\n",
      [
        [1, 1],
        [9, 9],
      ],
    ],
    [
      "numbers of several digits",
      `@@ -120,14 +100,12 @@\n${"-x\n".repeat(2)}${" y\n".repeat(12)}`,
      `${"-\n".repeat(99)}${"y\n".repeat(12)}`,
      [[100, 111]],
    ],
    ["several CRs at the end of a line", "@@ -0,0 +1 @@\n+a\r\r", "a\r\r\n", [[1, 1]]],
    ["another CR in a line", "@@ -0,0 +1 @@\n+a\rb", "ab\n", []],
    ["another byte order mark in a line", "@@ -0,0 +1 @@\n+a\uFEFFb", "ab\n", []],
    ["a line that ends with a backslash", "@@ -0,0 +1,2 @@\n+a\\\n+b", "a\\\nb\n", [[1, 2]]],
    ["only deletions", "@@ -1,2 +0,0 @@\n-a\n-b", "", []],
    ["an empty context line that lost its space", "@@ -1,2 +1,3 @@\n a\n\n+c", "a\n\nc\n", [[1, 3]]],
    ["text that looks like a header", "@@ -0,0 +1,2 @@\n+@@ -1 +1 @@\n+b", "@@ -1 +1 @@\nb\n", [[1, 2]]],
    ["text that looks like a mark", "@@ -0,0 +1,2 @@\n+-a\n+\\ No newline", "-a\n\\ No newline\n", [[1, 2]]],
    ["CRLF", "@@ -0,0 +1,2 @@\n+a\r\n+b\r", "a\r\nb\r\n", [[1, 2]]],
    ["CRLF of which the patch does not tell", "@@ -0,0 +1,2 @@\n+a\n+b", "a\r\nb\r\n", [[1, 2]]],
    ["a byte order mark", "@@ -0,0 +1 @@\n+\uFEFFa", "\uFEFFa", [[1, 1]]],
    ["a lone CR", "@@ -0,0 +1 @@\n+a\rb", "a\rb\n", [[1, 1]]],
    ["another state of the file", "@@ -1 +1 @@\n-a\n+b\n@@ -3 +3 @@\n-c\n+d", "b\nx\ny\n", [[1, 1]]],
    ["lines past the end of the file", "@@ -1 +1,2 @@\n a\n+b", "a", []],
    ["a patch that was cut", "@@ -1 +1,3 @@\n a\n+b", "a\nb\nc\n", []],
    ["an empty patch", "", "a\n", []],
    ["no patch at all", "undefined", "undefined\n", []],
  ])("%s", (_name, patch, head, ranges) => {
    expect(readHunks(patch, head)).toEqual(ranges.map(([start, end]) => ({ start, end })));
  });
});
