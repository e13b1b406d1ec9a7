import { chmodSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { applyRewrites } from "../../src/io/apply-rewrites.ts";
import type { Rewrite } from "../../src/model.ts";
import { removeFolders, temporaryFolder } from "./repository.ts";

afterAll(removeFolders);

const rewrite = (line: number, before: string, after: string, path = "a.txt"): Rewrite => ({
  path,
  line,
  before,
  after,
});

test("a disk that refuses is told with the file and the reason", () => {
  const root = temporaryFolder();
  // A name that is as long as may be: the new file beside it needs a longer one.
  const path = `${"n".repeat(250)}.txt`;
  writeFileSync(join(root, path), "one\n");
  expect(() => applyRewrites(root, [rewrite(1, "one", "1", path)])).toThrow(
    expect.objectContaining({
      name: "UserError",
      message: `${path} could not be rewritten: the name is too long (ENAMETOOLONG).`,
    }),
  );
  expect(readFileSync(join(root, path), "utf8")).toBe("one\n");
});

describe("only the named lines change", () => {
  test.each([
    ["no final newline", "one\ntwo", [rewrite(2, "two", "2")], "one\n2"],
    [
      "CRLF beside LF",
      "one\r\ntwo\nthree\r\n",
      [rewrite(1, "one", "1"), rewrite(3, "three", "3")],
      "1\r\ntwo\n3\r\n",
    ],
    ["a byte order mark that stays", "\u{feff}one\ntwo\n", [rewrite(1, "one", "1")], "\u{feff}1\ntwo\n"],
    ["a byte order mark that goes", "\u{feff}one\n", [rewrite(1, "\u{feff}one", "one")], "one\n"],
    ["a lone CR inside a line", "a\rb\nc\n", [rewrite(1, "a\rb", "ab")], "ab\nc\n"],
    [
      "a line end that becomes LF",
      "one\r\ntwo\r\n",
      [{ ...rewrite(1, "one", "1"), end: "\n" as const }],
      "1\ntwo\r\n",
    ],
    ["CR that becomes LF", "a\rb\r", [rewrite(1, "a\rb\r", "a\nb\n")], "a\nb\n"],
    ["other line separators", "a\u{2028}b\f\n", [rewrite(1, "a\u{2028}b\f", "x")], "x\n"],
    ["an empty file", "", [rewrite(1, "", "x")], "x"],
    ["dollar signs are no pattern", "a\n", [rewrite(1, "a", "$& $1")], "$& $1\n"],
  ])("%s", (_name, before, rewrites, after) => {
    const root = temporaryFolder();
    writeFileSync(join(root, "a.txt"), before);
    expect(applyRewrites(root, rewrites)).toEqual(["a.txt"]);
    expect(readFileSync(join(root, "a.txt"), "utf8")).toBe(after);
    expect(readdirSync(root)).toEqual(["a.txt"]);
  });
});

describe("a file in another encoding becomes UTF-8 as a whole", () => {
  const wide = Buffer.from("\u{feff}one\r\n\r\n猫", "utf16le");
  test.each([
    [
      "UTF-16 LE",
      wide,
      [rewrite(1, "\u{feff}one", "1"), rewrite(2, "", ""), rewrite(3, "猫", "猫")],
      "1\r\n\r\n猫",
    ],
    [
      "UTF-16 BE",
      Buffer.from(wide).swap16(),
      [rewrite(1, "\u{feff}one", "one"), rewrite(2, "", ""), rewrite(3, "猫", "cat")],
      "one\r\n\r\ncat",
    ],
    ["Windows-1252", Buffer.from("one\r\nit\u{92}s", "latin1"), [rewrite(2, "it’s", "it’s")], "one\r\nit’s"],
  ])("%s", (_name, before, rewrites, after) => {
    const root = temporaryFolder();
    writeFileSync(join(root, "a.txt"), before);
    expect(applyRewrites(root, rewrites)).toEqual(["a.txt"]);
    expect(readFileSync(join(root, "a.txt"), "utf8")).toBe(after);
  });
});

test("the mode stays, whatever the umask", () => {
  const root = temporaryFolder();
  writeFileSync(join(root, "a.txt"), "a");
  chmodSync(join(root, "a.txt"), 0o766);
  applyRewrites(root, [rewrite(1, "a", "b")]);
  expect(lstatSync(join(root, "a.txt")).mode & 0o777).toBe(0o766);
});

describe("nothing is written when anything does not fit", () => {
  test.each([
    ["another line", "changed\n", "a.txt:1:1: This line has changed since it was checked. Check again."],
    ["a longer line", "one, two\n", "a.txt:1:1: This line has changed since it was checked. Check again."],
    [
      "no such text",
      Buffer.from([0x81]),
      "a.txt:1:1: This file has changed since it was checked. Check again.",
    ],
    [
      "a line that becomes UTF-8 with the others",
      Buffer.from("one\nit\u{92}s", "latin1"),
      "a.txt:2:1: This line has changed since it was checked. Check again.",
    ],
    ["no file", null, "a.txt:1:1: This file is gone since it was checked. Check again."],
  ])("%s", (_name, content, message) => {
    const root = temporaryFolder();
    writeFileSync(join(root, "b.txt"), "b");
    if (content !== null) writeFileSync(join(root, "a.txt"), content);
    expect(() => applyRewrites(root, [rewrite(1, "b", "c", "b.txt"), rewrite(1, "one", "1")])).toThrow(
      message,
    );
    expect(readFileSync(join(root, "b.txt"), "utf8")).toBe("b");
  });

  test("a line behind the end", () => {
    const root = temporaryFolder();
    writeFileSync(join(root, "a.txt"), "one");
    expect(() => applyRewrites(root, [rewrite(2, "", "x")])).toThrow("a.txt:2:1: This line has changed");
  });

  test("a symbolic link", () => {
    const root = temporaryFolder();
    writeFileSync(join(root, "b.txt"), "b");
    symlinkSync("b.txt", join(root, "a.txt"));
    expect(() => applyRewrites(root, [rewrite(1, "b", "c")])).toThrow("a.txt:1:1: This is no regular file");
    expect(readFileSync(join(root, "b.txt"), "utf8")).toBe("b");
  });
});
