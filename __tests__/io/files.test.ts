import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { diskText, namesIn, readFiles, walk } from "../../src/io/files.ts";
import { removeFolders, temporaryFolder } from "./repository.ts";

afterAll(removeFolders);

function folderWith(...names: string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  return folder;
}

interface Named {
  readonly named?: readonly string[];
  readonly cwd?: string;
  readonly wanted?: (path: string) => boolean;
}

function paths(root: string, { named = [], cwd = root, wanted = () => true }: Named = {}): string[] {
  return [...readFiles({ root, cwd, named, wanted: (path) => (wanted(path) ? "small" : null) })].map(
    ({ path }) => path,
  );
}

describe("walking", () => {
  test("all files, in the order of their paths", () => {
    const names = ["a/z.txt", "a-b.txt", "a.txt", "b/c/d.txt", "b/c.txt", "Z.txt"];
    const root = folderWith(...names);
    expect([...walk(root, "")]).toEqual([...names].sort());
  });

  test("not .git, not node_modules, no symbolic link", () => {
    const root = folderWith("a.txt", ".git/x.txt", "sub/node_modules/x.txt", ".hidden/b.txt");
    symlinkSync(join(root, "a.txt"), join(root, "link.txt"));
    symlinkSync(root, join(root, "loop"));
    expect(paths(root)).toEqual([".hidden/b.txt", "a.txt"]);
  });
});

test("tells of all that is walked past, links too, and of what is named", () => {
  const root = folderWith("a.txt", "set/b.png", "set/b.txt", "set/c/d.txt");
  symlinkSync(join(root, "a.txt"), join(root, "set/e.png"));
  const told: string[] = [];
  const seen = (path: string, how: string): void => {
    told.push(`${how} ${path}`);
  };
  const wanted = (path: string) => (path.endsWith("a.txt") ? "small" : null);
  expect([...readFiles({ root, cwd: root, named: ["set", "a.txt"], wanted, seen })]).toHaveLength(1);
  expect(told.sort()).toEqual([
    ...["named a.txt", "walked set/b.png", "walked set/b.txt", "walked set/c/d.txt", "walked set/e.png"],
  ]);
  expect(namesIn(root, "set/").sort()).toEqual(["set/b.png", "set/b.txt", "set/e.png"]);
});

describe("named files and folders", () => {
  const root = folderWith("a.txt", "set/b.txt", "set/c/d.txt", "other/e.txt");
  test.each([
    [
      "a file and a folder, once each",
      { named: ["set", "a.txt", "set/b.txt", "set/"] },
      ["a.txt", "set/b.txt", "set/c/d.txt"],
    ],
    [
      "relative to where the user is",
      { named: ["../a.txt", "c"], cwd: join(root, "set") },
      ["a.txt", "set/c/d.txt"],
    ],
    ["absolute", { named: [join(root, "other")] }, ["other/e.txt"]],
    ["the root itself", { named: ["."] }, ["a.txt", "other/e.txt", "set/b.txt", "set/c/d.txt"]],
    ["only what is wanted", { wanted: (path: string) => path.startsWith("set/c/") }, ["set/c/d.txt"]],
  ])("%s", (_name, request, expected) => {
    expect(paths(root, request)).toEqual(expected);
  });

  test("a symbolic link that is named is followed", () => {
    const folder = folderWith("a.txt");
    symlinkSync("a.txt", join(folder, "link.txt"));
    expect([...readFiles({ root: folder, cwd: folder, named: ["link.txt"], wanted: () => "small" })]).toEqual(
      [{ path: "link.txt", text: "a.txt" }],
    );
  });

  test("all that is wrong is told at once", () => {
    expect(() => paths(root, { named: ["none.txt", "..", "a.txt"] })).toThrow(
      'There is no file or folder "none.txt".\n".." is outside of the dataset\'s folder. Go there first, then name it.',
    );
  });
});

test("files are read one by one: what comes after a file need not be readable yet", () => {
  const root = folderWith("a.txt", "b.txt");
  const sources = readFiles({ root, cwd: root, named: [], wanted: () => "small" });
  expect(sources.next().value).toEqual({ path: "a.txt", text: "a.txt" });
  writeFileSync(join(root, "b.txt"), "later");
  expect(sources.next().value).toEqual({ path: "b.txt", text: "later" });
});

test("a large file is skipped without being read whole, and the next is read as it is", () => {
  const root = folderWith("b.txt");
  writeFileSync(join(root, "a.txt"), "x".repeat(200_000));
  const [large, next] = [...readFiles({ root, cwd: root, named: [], wanted: () => "small" })];
  expect(large).toMatchObject({ skipped: expect.stringContaining("larger than 64 KiB") });
  expect(next).toEqual({ path: "b.txt", text: "b.txt" });
});

test("the texts of styles: null where there is none, and each is read once", () => {
  const root = folderWith("caption-style.json", "a.txt");
  const read = diskText(root);
  expect(read("caption-style.json")).toBe("caption-style.json");
  writeFileSync(join(root, "caption-style.json"), "changed");
  expect(read("caption-style.json")).toBe("caption-style.json");
  expect([read("none.json"), read("a.txt/none.json"), read("none/none.json")]).toEqual([null, null, null]);
});
