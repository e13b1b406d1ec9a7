import { describe, expect, test } from "@jest/globals";
import { openStyles } from "../../src/style/open.ts";
import { patterns } from "../../src/style/patterns.ts";
import { reader, styleOf, type Tree } from "./tree.ts";

describe("ignore, captions and exceptions over layers", () => {
  const waiver = (file: string, reason: string, more: object = {}) => ({
    files: [file],
    rule: "tag-format",
    reason,
    ...more,
  });
  test("globs of an extended file are relative to that file", () => {
    const rules = { "tag-format": "error" };
    const tree: Tree = {
      "set/caption-style.json": { extends: ["../base.json"], overrides: [{ files: ["reg/**"], rules }] },
      "base.json": { ignore: ["set/theirs"], overrides: [{ files: ["set/x/**", "y/**"], rules }] },
    };
    const severity = (path: string) => styleOf(tree, path).rules.get("tag-format")?.severity;
    expect(["set/reg/a.txt", "set/x/a.txt", "set/y/a.txt"].map(severity)).toEqual([
      "error",
      "error",
      "warning",
    ]);
    expect(openStyles(reader(tree), { patterns }).resolve("set/theirs/a.txt")).toEqual({ kind: "ignored" });
  });

  test("ignore and exceptions add up", () => {
    const both: Tree = {
      "caption-style.json": {
        extends: ["./base.json"],
        ignore: ["mine/**"],
        exceptions: [waiver("a.txt", "own", { terms: ["x"] })],
        overrides: [{ files: ["reg/**"], exceptions: [waiver("**/*.txt", "only there")] }],
      },
      "base.json": { ignore: ["theirs/**"], exceptions: [waiver("*.txt", "theirs")] },
    };
    const book = openStyles(reader(both), { patterns });
    expect(book.resolve("mine/a.txt").kind).toBe("ignored");
    expect(book.resolve("theirs/a.txt").kind).toBe("ignored");
    const reasons = (path: string) => styleOf(both, path).exceptions.map(({ reason }) => reason);
    expect(reasons("a.txt")).toEqual(["theirs", "own"]);
    expect(reasons("b.txt")).toEqual(["theirs"]);
    expect(reasons("reg/b.txt")).toEqual(["only there"]);
    expect(reasons("other/b.txt")).toEqual([]);
    expect(styleOf(both, "a.txt").exceptions[1]).toEqual({ rule: "tag-format", terms: ["x"], reason: "own" });
  });

  test("captions are replaced whole, and relative to the file that states them", () => {
    const own: Tree = {
      "set/caption-style.json": { extends: ["../base.json"], captions: ["x/*.tags"] },
      "base.json": { captions: ["**/*.txt"] },
    };
    const book = openStyles(reader(own), { patterns });
    expect(book.resolve("set/x/a.tags").kind).toBe("style");
    expect(book.resolve("set/x/a.txt").kind).toBe("ignored");
  });
});

test("styles that differ in exceptions alone share the rest", () => {
  const book = openStyles(
    reader({
      "caption-style.json": { exceptions: [{ files: ["a.txt"], rule: "tag-format", reason: "so" }] },
    }),
  );
  const [a, b] = ["a.txt", "b.txt"].map((path) => book.resolve(path));
  if (a?.kind !== "style" || b?.kind !== "style") throw new Error("no style");
  expect(a.style).not.toBe(b.style);
  expect(a.style.rules).toBe(b.style.rules);
  expect(a.style.sections).toBe(b.style.sections);
  expect(a.style.lists).toBe(b.style.lists);
});
