import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { afterAll, describe, expect, test } from "@jest/globals";
import { openGit } from "../../src/io/git.ts";
import { carriers, textOf } from "./adapters.ts";
import { newRepository, type Repository, removeFolders } from "./repository.ts";

afterAll(removeFolders);

const oddNames = [
  "line\nbreak.txt",
  'quo"te.txt',
  "tab\t.txt",
  "ünïcödé 日本.txt",
  "-dash.txt",
  ":colon.txt",
  ":(top)magic.txt",
  " leading and trailing .txt",
  "back\\slash.txt",
  "star*[x]?.txt",
  "folder\nbreak/a.txt",
];

describe.each(carriers)("unusual names, by %s", (_name, open) => {
  test("each is listed as it is, and its blob is read", async () => {
    const repository = newRepository();
    for (const name of oddNames) {
      repository.write(name, name);
      repository.git("--literal-pathspecs", "add", "--", name);
    }
    const git = open(repository.folder);
    const { files } = await git.staged();
    expect(files.map(({ path }) => path).sort()).toEqual([...oddNames].sort());
    for (const { path, oid } of files) expect(await textOf(git, oid)).toBe(path);
  });

  test("each is read and listed by its path", async () => {
    const repository = newRepository();
    repository.commit("base", Object.fromEntries(oddNames.map((name) => [name, name])));
    const git = open(repository.folder);
    const contents = await git.read(oddNames.map((name) => `HEAD:${name}`));
    for (const name of oddNames)
      expect(new TextDecoder().decode(contents.get(`HEAD:${name}`) ?? new Uint8Array())).toBe(name);
    const staged = await git.read(oddNames.map((name) => `:${name}`));
    for (const name of oddNames) expect(staged.get(`:${name}`)).toEqual(contents.get(`HEAD:${name}`));
    for (const name of oddNames) {
      expect((await git.entries("HEAD", [name])).map(({ path }) => path)).toEqual([name]);
      expect((await git.indexEntries([name])).map(({ path }) => path)).toEqual([name]);
    }
  });

  test("a name that is not UTF-8 is left out, with a notice", async () => {
    const repository = newRepository();
    const oid = repository.commit("x", { "x.txt": "x" }) && repository.git("rev-parse", ":x.txt");
    const bytes = Buffer.concat([Buffer.from(`100644 ${oid}\t`), Buffer.from([0xff]), Buffer.from(".txt\0")]);
    updateIndex(repository, bytes);
    const { files, notices } = await open(repository.folder).staged();
    expect(files).toEqual([]);
    expect(notices).toEqual([
      {
        path: "\u{fffd}.txt",
        message: "The name of this file is not UTF-8, so it was not checked. Rename it.",
      },
    ]);
  });
});

function updateIndex({ folder }: Repository, records: Buffer): void {
  execFileSync("git", ["update-index", "-z", "--index-info"], { cwd: folder, input: records });
}

describe("reading", () => {
  test.each(carriers)("what is missing, a folder or a submodule is null, by %s", async (_name, open) => {
    const repository = newRepository();
    repository.commit("base", { "d/a.txt": "x" });
    const contents = await open(repository.folder).read([
      "HEAD:d",
      "HEAD:b.txt",
      "HEAD:d/a.txt",
      "HEAD:no\nsuch.txt",
    ]);
    expect([...contents.values()].map((bytes) => bytes?.length ?? null)).toEqual([null, null, 1, null]);
  });

  test.each(carriers)("bytes are kept, NUL and newline among them, by %s", async (_name, open) => {
    const repository = newRepository();
    const bytes = Buffer.from([0, 10, 0xff, 0xfe, 13, 10, 0]);
    repository.write("a.txt", bytes);
    repository.write("empty.txt", "");
    repository.git("add", ".");
    const contents = await open(repository.folder).read([":a.txt", ":empty.txt", ":a.txt"]);
    expect(Buffer.from(contents.get(":a.txt") ?? [])).toEqual(bytes);
    expect(contents.get(":empty.txt")?.length).toBe(0);
  });

  test.each(carriers)("many blobs come in one run, by %s", async (_name, open) => {
    const repository = newRepository();
    for (let at = 0; at < 3000; at++) repository.write(`d/${at}.txt`, `caption ${at}`.repeat(20));
    repository.git("add", ".");
    const git = open(repository.folder);
    const { files } = await git.staged();
    const contents = await git.read(files.map(({ oid }) => oid));
    expect(files).toHaveLength(3000);
    for (const { path, oid } of files) {
      const number = path.slice(2, -4);
      expect(new TextDecoder().decode(contents.get(oid) ?? new Uint8Array())).toBe(
        `caption ${number}`.repeat(20),
      );
    }
  });

  test("names are of links too, and of folders with all below", async () => {
    const repository = newRepository();
    repository.commit("base", { "a/1.txt": "x", "a/b/2 \n.txt": "x", "ab/3.txt": "x", "4.txt": "x" });
    symlinkSync("../4.txt", repository.path("a/link.png"));
    repository.git("add", "a/link.png");
    const oid = repository.commit("link");
    repository.git("rm", "--quiet", "--cached", "a/1.txt");
    const git = openGit(repository.folder);
    expect(await git.names(oid, ["a"])).toEqual(["a/1.txt", "a/b/2 \n.txt", "a/link.png"]);
    expect(await git.names("", ["a", "none", "4.txt"])).toEqual(["4.txt", "a/b/2 \n.txt", "a/link.png"]);
    expect(await git.names("", [""])).toHaveLength(4);
    expect(await git.names(oid, [""])).toHaveLength(5);
    const many = [...Array.from({ length: 200 }, (_, at) => `none/${at}`), "ab"];
    expect(await git.names(oid, many)).toContain("ab/3.txt");
  });

  test("names in folders of HEAD are of links and submodules too, and not of the folders there", async () => {
    const repository = newRepository();
    const git = openGit(repository.folder);
    expect(await git.inHead(["", "a"])).toEqual(
      new Map([
        ["", []],
        ["a", []],
      ]),
    );
    repository.write("a/b/2.txt", "x");
    repository.write("a/日本.txt", "x");
    repository.write("a/-\n.txt", "x");
    repository.write("4.txt", "x");
    symlinkSync("1.txt", repository.path("a/link.png"));
    repository.git("add", ".");
    repository.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},a/sub`);
    repository.git("commit", "--quiet", "-m", "base");
    const found = await git.inHead(["", "a", "a/b", "none", "4.txt"]);
    expect([...found]).toEqual([
      ["", ["4.txt"]],
      ["a", ["-\n.txt", "link.png", "sub", "日本.txt"]],
      ["a/b", ["2.txt"]],
      ["none", []],
      ["4.txt", []],
    ]);
  });

  test("folders and many paths pick from a listing", async () => {
    const repository = newRepository();
    repository.commit("base", { "a/1.txt": "x", "a/b/2.txt": "x", "ab/3.txt": "x", "4.txt": "x" });
    const git = openGit(repository.folder);
    const many = [...Array.from({ length: 200 }, (_, at) => `none/${at}`), "a", "4.txt"];
    for (const list of [git.entries.bind(null, "HEAD"), git.indexEntries]) {
      expect((await list(["a"])).map(({ path }) => path)).toEqual(["a/1.txt", "a/b/2.txt"]);
      expect((await list(many)).map(({ path }) => path)).toEqual(["4.txt", "a/1.txt", "a/b/2.txt"]);
      expect(await list()).toHaveLength(4);
    }
  });
});
