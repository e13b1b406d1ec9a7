import { describe, expect, test } from "@jest/globals";
import { explain } from "../../src/style/explain.ts";
import { openStyles } from "../../src/style/open.ts";
import { faultsOf, reader, styleOf, type Tree } from "./tree.ts";

describe("the style that governs a caption", () => {
  const tree: Tree = {
    "caption-style.json": { rules: { "tag-format": "info" } },
    "set/caption-style.json": {},
    "set/deep/other/caption-style.json": { extends: ["../../../caption-style.json"] },
  };

  test.each([
    ["a.txt", "caption-style.json", "info"],
    ["x/y/a.txt", "caption-style.json", "info"],
    ["set/a.txt", "set/caption-style.json", "warning"],
    ["set/deep/a.txt", "set/caption-style.json", "warning"],
    ["set/deep/other/z/a.txt", "set/deep/other/caption-style.json", "info"],
    ["settle/a.txt", "caption-style.json", "info"],
  ])("%s", (path, governing, severity) => {
    const style = styleOf(tree, path);
    expect(style.path).toBe(governing);
    expect(style.rules.get("tag-format")?.severity).toBe(severity);
  });

  test("is none where there is no file up the tree", () => {
    const book = openStyles(reader({ "set/caption-style.json": {} }));
    expect(book.resolve("a.txt")).toEqual({ kind: "none" });
    expect(book.resolve("other/a.txt")).toEqual({ kind: "none" });
    expect(book.resolve("set/README.txt")).toEqual({ kind: "ignored" });
    expect(book.resolve("set/0001.png")).toEqual({ kind: "ignored" });
  });

  test("is the named one for all captions", () => {
    const named = { ...tree, "styles/strict.json": { rules: { "tag-format": "error" } } };
    for (const path of ["a.txt", "set/a.txt", "x/y.txt"]) {
      expect(styleOf(named, path, "./styles/strict.json").path).toBe("styles/strict.json");
    }
    expect(openStyles(reader(tree), { config: "no.json", explain }).resolve("a.txt")).toEqual({
      kind: "faults",
      faults: [{ message: 'There is no style file "no.json".' }],
    });
  });
});

describe("extends", () => {
  test("reaches files beside, below and above, but inside the repository", () => {
    const tree: Tree = {
      "a/b/caption-style.json": { extends: ["../one.json", "./c/two.json", "three.json", "../../four.json"] },
      "a/one.json": { lists: { one: ["x"] } },
      "a/b/c/two.json": { lists: { two: ["x"] } },
      "a/b/three.json": { lists: { three: ["x"] } },
      "four.json": { lists: { four: { file: "lists/four.txt" } } },
      "lists/four.txt": "x\n",
    };
    expect([...styleOf(tree, "a/b/x.txt").lists.keys()]).toEqual(["one", "two", "three", "four"]);
  });

  test.each([
    ["../caption-style.json", '"../caption-style.json" leads out of the repository.'],
    ["/etc/style.json", '"/etc/style.json" starts with "/": paths are relative to the folder of this file.'],
    ["shared\\\\style.json", 'folders are separated by "/", not by "\\".'],
    ["no.json", 'there is no file "no.json".'],
    ...["https://x.org/s.json", "file:///s.json", "//x.org/s.json"].map((address) => [
      address,
      "a style is never loaded from an address: copy the file into the repository and name it here.",
    ]),
    ["caption-style:peple", 'there is no preset "caption-style:peple". Did you mean "caption-style:people"?'],
    [
      "caption-style:zzz",
      'there is no preset "caption-style:zzz". There are "caption-style:people", "caption-style:style", "caption-style:object", "caption-style:prose", "caption-style:recommended".',
    ],
    ["caption-style:constructor", expect.stringContaining("there is no preset")],
  ])("%s is refused", (name, message) => {
    const [fault, ...more] = faultsOf(
      `{\n  "extends": ["${name}"],\n  "rules": {"trigger-word": {"position": {"before": "x"}}}}`,
    );
    expect(fault?.slice(0, 40)).toBe(`caption-style.json:2:15: extends[0]: ${fault?.slice(37, 40)}`);
    expect(fault?.slice(37)).toEqual(message);
    expect(more).toEqual([]);
  });

  test("a cycle is told with its chain", () => {
    const tree = {
      "caption-style.json": '{"extends": ["./b.json"]}',
      "b.json": '{"extends": ["./c.json"]}',
      "c.json": '{"extends": ["./b.json"]}',
    };
    expect(faultsOf(tree)).toEqual([
      "c.json:1:14: extends[0]: these styles extend one another without end: b.json → c.json → b.json.",
    ]);
    expect(faultsOf('{"extends": ["./caption-style.json"]}')).toHaveLength(1);
  });

  test("a pyramid of styles is cut short", () => {
    const tree: Record<string, unknown> = { "caption-style.json": { extends: ["s0.json", "s0.json"] } };
    for (let at = 0; at < 30; at++) tree[`s${at}.json`] = { extends: [`s${at + 1}.json`, `s${at + 1}.json`] };
    tree["s30.json"] = {};
    expect(faultsOf(tree)).toEqual([
      expect.stringContaining("the style is put together from more than 50 files."),
    ]);
  });

  test("the faults of all files are told at once, each with its file", () => {
    const tree = {
      "caption-style.json": '{"extends": ["./a.json", "./b.json"], "profil": 1}',
      "a.json": "{",
      "b.json": '{"rules": {"tag-format": 1}}',
    };
    expect(faultsOf(tree).map((fault) => fault.slice(0, 24))).toEqual([
      expect.stringContaining("a.json:1:2: "),
      expect.stringContaining("b.json:1:26: "),
      expect.stringContaining("caption-style.json:1:39:"),
    ]);
  });
});

describe("files that are not read yet", () => {
  const tree: Tree = {
    "caption-style.json": { rules: { "tag-format": "info" } },
    "a/caption-style.json": { extends: ["../shared.json"], lists: { color: { file: "colors.txt" } } },
    "shared.json": { lists: { place: { file: "places.txt" } } },
    "places.txt": "beach\n",
    "a/colors.txt": "red\n",
  };

  test("are asked for until all are there", () => {
    const read = new Map<string, string | null>();
    const all = reader(tree);
    const book = openStyles((path) => read.get(path));
    const rounds: (readonly string[])[] = [];
    for (;;) {
      const resolution = book.resolve("a/b/x.txt");
      expect(book.resolve("a/b/y.txt").kind).toBe(resolution.kind);
      if (resolution.kind !== "needs") {
        expect(resolution.kind).toBe("style");
        break;
      }
      rounds.push(resolution.paths);
      for (const path of resolution.paths) read.set(path, all(path));
    }
    expect(rounds).toEqual([
      ["a/b/caption-style.json", "a/caption-style.json", "caption-style.json"],
      ["shared.json", "a/colors.txt"],
      ["places.txt"],
    ]);
    expect(book.resolve("a/colors.txt")).toEqual({ kind: "ignored" });
  });

  test("are asked for at a named style too", () => {
    const book = openStyles(() => undefined, { config: "x.json" });
    expect(book.resolve("a.txt")).toEqual({ kind: "needs", paths: ["x.json"] });
  });

  test("are each read once for many captions", () => {
    const reads = new Map<string, number>();
    const all = reader(tree);
    const book = openStyles((path) => {
      reads.set(path, (reads.get(path) ?? 0) + 1);
      return all(path);
    });
    for (let at = 0; at < 1000; at++) expect(book.resolve(`a/${at % 3}/${at}.txt`).kind).toBe("style");
    expect(reads.get("shared.json")).toBe(1);
    expect(reads.get("places.txt")).toBe(1);
    expect(Math.max(...reads.values())).toBeLessThan(6);
  });
});

describe("list files", () => {
  test("their faults name them, and a missing one the style", () => {
    const tree = {
      "set/caption-style.json":
        '{"lists": {\n "color": {"file": "colors.txt"},\n "place": {"file": "../no.txt"},\n "far": {"file": "../../x"}}}',
      "set/colors.txt": "red\nbl*\n",
    };
    expect(faultsOf(tree, "set/a.txt")).toEqual([
      'set/caption-style.json:3:20: lists.place.file: there is no file "no.txt".',
      'set/caption-style.json:4:18: lists.far.file: "../../x" leads out of the repository.',
      expect.stringContaining('set/colors.txt:2:1: "bl*" has a wildcard'),
    ]);
  });
});
