import { describe, expect, test } from "@jest/globals";
import type { Edit } from "../../src/model.ts";
import { applyEdits, withoutOverlaps } from "../../src/text/edits.ts";

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

describe("applyEdits", () => {
  test.each<[what: string, edits: Edit[], made: string]>([
    ["none", [], "abcdef"],
    ["one", [edit(1, 3, "X")], "aXdef"],
    ["in any order", [edit(4, 5, "Y"), edit(0, 1, "X")], "XbcdYf"],
    ["side by side", [edit(1, 2, "X"), edit(2, 3, "Y")], "aXYdef"],
    ["an insertion before a deletion at one place", [edit(2, 4, ""), edit(2, 2, "X")], "abXef"],
    ["at both edges", [edit(6, 6, "!"), edit(0, 0, "?")], "?abcdef!"],
    ["everything", [edit(0, 6, "")], ""],
  ])("%s", (_what, edits, made) => {
    expect(applyEdits("abcdef", edits)).toBe(made);
  });
});

describe("withoutOverlaps", () => {
  test.each<[what: string, edits: Edit[], kept: number[]]>([
    ["apart", [edit(0, 1, ""), edit(3, 4, "")], [0, 1]],
    ["touching", [edit(0, 2, ""), edit(2, 4, "")], [0, 1]],
    ["overlapping: the first stays", [edit(1, 3, ""), edit(2, 4, "")], [0]],
    ["inside another", [edit(0, 6, ""), edit(2, 3, "")], [0]],
    ["the same twice", [edit(0, 2, "x"), edit(0, 2, "x")], [0]],
    ["two insertions at one place", [edit(2, 2, "x"), edit(2, 2, "y")], [0]],
    ["an insertion where a replacement begins", [edit(2, 4, "x"), edit(2, 2, "y")], [0]],
    ["an insertion where a replacement ends", [edit(2, 4, "x"), edit(4, 4, "y")], [0, 1]],
    ["what overlaps only a dropped one", [edit(0, 2, ""), edit(1, 4, ""), edit(3, 5, "")], [0, 2]],
  ])("%s", (_what, edits, kept) => {
    expect(withoutOverlaps(edits)).toEqual(kept.map((at) => edits[at]));
  });
});
