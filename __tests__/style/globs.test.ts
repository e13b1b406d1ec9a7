import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { minimatch } from "minimatch";
import { compileGlob, globFault, indexGlobs, isPlain } from "../../src/style/globs.ts";
import { patterns } from "../../src/style/patterns.ts";

const matches = (text: string, path: string, folder = "") =>
  compileGlob({ text, folder }, patterns).test(path);

describe("compileGlob", () => {
  test.each([
    ["reg/**", "reg/a/b.txt", true],
    ["reg/**", "regular/a.txt", false],
    ["reg/", "reg/a/b.txt", true],
    ["./reg/*.txt", "reg/a.txt", true],
    ["*.txt", "a/b.txt", false],
    ["**/*.txt", ".hidden/.b.txt", true],
    ["train/**/*.txt", "train/a.txt", true],
    ["train/**/*.{txt,caption}", "train/x/a.caption", true],
    ["train/a?.txt", "train/ab.txt", true],
    ["train/[ab].txt", "train/b.txt", true],
    ["Mickey (1).txt", "Mickey (1).txt", true],
    ["Mickey (*).txt", "Mickey (12).txt", true],
    ["#1.txt", "#1.txt", true],
    ["A.txt", "a.txt", false],
  ])("%j on %j", (glob, path, wanted) => {
    expect(matches(glob, path)).toBe(wanted);
  });

  test("is relative to the folder of its file", () => {
    expect(matches("reg/**", "set/reg/a.txt", "set/")).toBe(true);
    expect(matches("reg/**", "reg/a.txt", "set/")).toBe(false);
    expect(matches("*.txt", "set [1]/a.txt", "set [1]/")).toBe(true);
    expect(matches("a.txt", "set/a.txt", "set/")).toBe(true);
  });

  test("agrees with minimatch on every glob and path", () => {
    const step = fc.constantFrom("a", "b", "ab", ".a", "a.txt", "b.txt", ".txt");
    const globStep = fc.oneof(step, fc.constantFrom("*", "**", "*.txt", "a*", "?", "*b*", "[ab]", "{a,b}"));
    const joined = (one: fc.Arbitrary<string>) =>
      fc.array(one, { minLength: 1, maxLength: 4 }).map((steps) => steps.join("/"));
    const options = { dot: true, noext: true, nocomment: true, nonegate: true };
    fc.assert(
      fc.property(joined(globStep), joined(step), (glob, path) => {
        expect(matches(glob, path)).toBe(minimatch(path, glob, options));
      }),
      { numRuns: 3000 },
    );
  });
});

test.each([
  ["train/**/*.txt", undefined],
  ["Mickey (1)/*.txt", undefined],
  ["a..b/*.txt", undefined],
  ["../x/*.txt", '"../x/*.txt" leads out of the repository.'],
  ["a/../../x", '"a/../../x" leads out of the repository.'],
  ["/train/*.txt", '"/train/*.txt" starts with "/": paths are relative to the folder of this file.'],
  ["train\\*.txt", 'folders are separated by "/", not by "\\".'],
  ["!train/*.txt", 'a glob does not start with "!": what is to be left alone stands in "ignore".'],
  ["*.@(txt|caption)", 'write alternatives in braces, such as "*.{txt,caption}".'],
  ["*a*b*c*.txt", 'a glob may have 3 of "*" and "?" between two "/".'],
  ["{1..100000}.txt", "the braces of a glob may stand for 100 alternatives."],
  ["{a,b}".repeat(10), "the braces of a glob may stand for 100 alternatives."],
  ["a".repeat(501), "a glob may have 500 characters."],
])("the fault of %j", (glob, fault) => {
  expect(globFault(glob, patterns)).toBe(fault);
});

test("an index answers with the values of all globs that match, once and in order", () => {
  const globs = ["b.txt", "*.txt", "a.txt", "*.{txt,md}", "c/**"].map((text, at) => ({
    glob: { text, folder: "" },
    value: at === 3 ? 1 : at,
  }));
  const index = indexGlobs(globs, patterns);
  expect(index("a.txt")).toEqual([1, 2]);
  expect(index("b.txt")).toEqual([0, 1]);
  expect(index("c/d/a.txt")).toEqual([4]);
  expect(index("x.jpg")).toEqual([]);
});

test.each([
  ["train/**", true],
  ["train/**/*.txt", true],
  ["./reg/", true],
  ["train/0001.txt", true],
  ["train/*.{txt,caption}", false],
  ["train/[ab].txt", false],
  ["train/a*.txt", false],
])("whether %j is read without patterns", (glob, plain) => {
  expect(isPlain(glob)).toBe(plain);
  if (plain)
    expect(compileGlob({ text: glob, folder: "" }, undefined).literal).toBe(
      glob.includes("*") || glob.endsWith("/") ? undefined : glob,
    );
});
