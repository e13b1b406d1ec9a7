import { describe, expect, test } from "@jest/globals";
import { parseCaption } from "../../src/captions/parse-caption.ts";
import { deleteTag, escapesNext, insertTag, reorderTags } from "../../src/captions/tag-edits.ts";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import type { Caption, Edit, Tag } from "../../src/model.ts";
import { applyEdits } from "../../src/text/edits.ts";

const read = (text: string): Caption => parseCaption("a.txt", text, createTagTexts());
const tagAt = ({ tags }: Caption, at: number): Tag => {
  const tag = tags[at];
  if (tag === undefined) throw new Error(`no tag ${at}`);
  return tag;
};
const made = (text: string, edit: Edit | undefined): string | undefined =>
  edit === undefined ? undefined : applyEdits(text, [edit]);

describe("deleteTag", () => {
  test.each<[what: string, text: string, at: number, rest: string | undefined]>([
    ["the first", "a, b, c", 0, "b, c"],
    ["one in the middle", "a, b,  c", 1, "a, c"],
    ["the last", "a, b ,c", 2, "a, b"],
    ["the last before a trailing comma", "a, b,", 1, "a,"],
    ["the first of a line", "a\nb, c", 1, "a\nc"],
    ["the last of a line", "a, b\r\nc", 1, "a\r\nc"],
    ["the last before a divider", "a, b ||| c", 1, "a ||| c"],
    ["the only one", "a", 0, undefined],
    ["the only one of a line", "a\nb", 1, undefined],
    ["the only one before a divider", "a ||| b, c", 0, undefined],
  ])("%s", (_what, text, at, rest) => {
    const caption = read(text);
    expect(made(text, deleteTag(caption, tagAt(caption, at)))).toBe(rest);
  });
});

describe("insertTag", () => {
  test.each<[what: string, text: string, at: number, made: string | undefined]>([
    ["at the front", "a, b", 0, "x, a, b"],
    ["behind BREAK", "a BREAK b", 2, "a BREAK x, b"],
    ["before BREAK", "a BREAK b", 1, "a, x BREAK b"],
    ["behind the last BREAK", "a, BREAK", 2, "a, BREAK, x"],
    ["behind leading spaces", "  a", 0, "  x, a"],
    ["in the middle", "a,b", 1, "a,x, b"],
    ["at the end", "a, b\n", 2, "a, b, x\n"],
    ["at the end before a comma", "a,", 1, "a, x,"],
    ["behind a backslash", "a\\", 1, undefined],
    ["into nothing", "", 0, undefined],
    ["among separators", " , ", 0, undefined],
  ])("%s", (_what, text, at, expected) => {
    expect(made(text, insertTag(read(text), at, "x", ", "))).toBe(expected);
  });
});

describe("reorderTags", () => {
  test.each<[what: string, text: string, order: number[], made: string | undefined]>([
    ["separators stay in their places", "a,b , c", [2, 0, 1], "c,a , b"],
    ["the edges stay untouched", " a, b, c, d ", [0, 2, 1, 3], " a, c, b, d "],
    ["weights travel whole", "(a, b:1.2), c", [1, 0], "c, (a, b:1.2)"],
    ["in order already", "a, b", [0, 1], undefined],
    ["one tag", "a", [0], undefined],
    ["a backslash would swallow a comma", "a\\\nb", [1, 0], undefined],
  ])("%s", (_what, text, order, expected) => {
    const caption = read(text);
    const tags = order.map((at) => tagAt(caption, at));
    expect(made(text, reorderTags(caption, tags))).toBe(expected);
  });
});

test.each<[text: string, escapes: boolean]>([
  ["a", false],
  ["a\\", true],
  ["a\\\\", false],
  ["\\(a\\)", false],
])("%s escapes what follows: %s", (text, escapes) => {
  expect(escapesNext(tagAt(read(text), 0))).toBe(escapes);
});
