import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { afterAll, describe, expect, test } from "@jest/globals";
import { UserError } from "../../src/errors.ts";
import { ownEnvironment } from "../../src/io/git-environment.ts";
import { gitWith, openGit } from "../../src/io/git.ts";
import type { RunGit } from "../../src/io/run-git.ts";
import { simpleGitRunner } from "../../src/io/simple-git.ts";
import { spawnGit } from "../../src/io/spawn-git.ts";
import type { Git } from "../../src/shell/ports.ts";
import {
  at,
  configure,
  newRepository,
  type Repository,
  removeFolders,
  temporaryFolder,
} from "./repository.ts";

afterAll(removeFolders);

const carriers: [string, (folder: string) => Git][] = [
  ["spawn", (folder) => carriedBy(spawnGit(folder, ownEnvironment(process.env)))],
  ["simple-git", (folder) => carriedBy(simpleGitRunner(folder, ownEnvironment(process.env)))],
];

function carriedBy(run: RunGit): Git {
  return gitWith(run, run);
}

async function stagedPaths({ folder }: Repository, open = openGit): Promise<string[]> {
  return (await open(folder).staged()).files.map(({ path }) => path);
}

async function textOf(git: Git, oid: string | null | undefined): Promise<string | null> {
  if (oid === null || oid === undefined) return null;
  const bytes = (await git.read([oid])).get(oid) ?? null;
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

async function failure(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return error instanceof Error ? error.message : "";
}

describe.each(carriers)("staged files, by %s", (_name, open) => {
  test("before the first commit everything staged is new", async () => {
    const repository = newRepository();
    repository.write("a.txt", "one");
    repository.git("add", "a.txt");
    const { files, removed } = await open(repository.folder).staged();
    expect(files).toEqual([{ path: "a.txt", oid: repository.git("rev-parse", ":a.txt"), baseOid: null }]);
    expect(removed).toEqual([]);
  });

  test("a partially staged file is what the index holds, with the blob that it changes", async () => {
    const repository = newRepository();
    repository.commit("base", { "a.txt": "one" });
    repository.write("a.txt", "two");
    repository.git("add", "a.txt");
    repository.write("a.txt", "three");
    const git = open(repository.folder);
    const [file] = (await git.staged()).files;
    expect(await textOf(git, file?.oid)).toBe("two");
    expect(await textOf(git, file?.baseOid)).toBe("one");
  });

  test("a rename is a new file and a removed one", async () => {
    const repository = newRepository();
    repository.commit("base", { "a.txt": "one" });
    repository.git("config", "diff.renames", "copies");
    repository.git("mv", "a.txt", "b.txt");
    const { files, removed } = await open(repository.folder).staged();
    expect(files.map(({ path, baseOid }) => [path, baseOid])).toEqual([["b.txt", null]]);
    expect(removed).toEqual(["a.txt"]);
  });

  test("only regular files count: no symbolic link, no submodule, no intent to add", async () => {
    const repository = newRepository();
    repository.commit("base", { "was-file.txt": "x" });
    const inner = newRepository();
    inner.commit("inner", { "inner.txt": "x" });
    repository.git(
      "-c",
      "protocol.file.allow=always",
      "submodule",
      "--quiet",
      "add",
      inner.folder,
      "sub.txt",
    );
    symlinkSync("elsewhere", repository.path("link.txt"));
    repository.git("rm", "--quiet", "--cached", "was-file.txt");
    repository.write("later.txt", "x");
    repository.git("add", "-N", "later.txt");
    repository.git("add", "link.txt");
    repository.git("rm", "--quiet", "--cached", ".gitmodules");
    const { files, removed } = await open(repository.folder).staged();
    expect(files).toEqual([]);
    expect(removed).toEqual(["was-file.txt"]);
  });

  test("a file that becomes a symbolic link is removed; one that was a link has no blob before", async () => {
    const repository = newRepository();
    symlinkSync("elsewhere", repository.path("b.txt"));
    repository.git("add", "b.txt");
    repository.commit("base", { "a.txt": "x" });
    repository.git("rm", "--quiet", "a.txt", "b.txt");
    symlinkSync("elsewhere", repository.path("a.txt"));
    repository.write("b.txt", "text");
    repository.git("add", "a.txt", "b.txt");
    const { files, removed } = await open(repository.folder).staged();
    expect(files.map(({ path, baseOid }) => [path, baseOid])).toEqual([["b.txt", null]]);
    expect(removed).toEqual(["a.txt"]);
  });

  test("a change of mode alone is listed", async () => {
    const repository = newRepository();
    repository.commit("base", { "a.txt": "x" });
    repository.git("update-index", "--chmod=+x", "a.txt");
    expect(await stagedPaths(repository, open)).toEqual(["a.txt"]);
  });

  test("unmerged paths are a fault of the user", async () => {
    const repository = conflicted();
    expect(await failure(open(repository.folder).staged())).toBe(
      'Resolve the conflicts first: a.txt is not merged. Then stage the result with "git add".',
    );
  });

  test("outside of a repository", async () => {
    const folder = temporaryFolder();
    expect(await failure(open(folder).staged())).toMatch(/^This folder is not in a git repository\./);
    expect(await failure(open(folder).root())).toMatch(/^This folder is not in a git repository\./);
  });

  test("what the user has configured for people changes nothing", async () => {
    const repository = newRepository();
    repository.commit("base", { "ü/a.txt": "x", "b.txt": "x" });
    for (const [key, value] of Object.entries(hostileConfig)) repository.git("config", key, value);
    repository.write("ü/a.txt", "y");
    repository.write("b.txt", "y");
    repository.git("add", ".");
    expect(await stagedPaths(at(repository.path("ü")), open)).toEqual(["b.txt", "ü/a.txt"]);
    expect(await open(repository.path("ü")).root()).toBe(repository.folder);
  });
});

const hostileConfig = {
  "color.ui": "always",
  "diff.external": "false",
  "diff.noprefix": "true",
  "diff.relative": "true",
  "diff.orderFile": "missing-order-file",
  "diff.renames": "copies",
  "core.quotePath": "true",
  "core.abbrev": "4",
  "core.pager": "false",
  "diff.algorithm": "patience",
};

function conflicted(): Repository {
  const repository = newRepository();
  repository.commit("base", { "a.txt": "base" });
  repository.git("checkout", "--quiet", "-b", "side");
  repository.commit("side", { "a.txt": "side" });
  repository.git("checkout", "--quiet", "main");
  repository.commit("main", { "a.txt": "main" });
  expect(() => repository.git("merge", "side")).toThrow();
  return repository;
}

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

describe("what a branch changed", () => {
  test("counts from the merge base, not from where the other side is now", async () => {
    const repository = newRepository();
    const base = repository.commit("base", { "a.txt": "one", "b.txt": "one", "gone.txt": "z" });
    repository.git("checkout", "--quiet", "-b", "side");
    repository.git("rm", "--quiet", "gone.txt");
    const head = repository.commit("side", { "a.txt": "two" });
    repository.git("checkout", "--quiet", "main");
    repository.commit("main", { "b.txt": "two", "c.txt": "new" });
    const changes = await openGit(repository.folder).changed("main", "side");
    expect(changes).toMatchObject({ base, head, removed: ["gone.txt"], notices: [] });
    expect(changes.files.map(({ path }) => path)).toEqual(["a.txt"]);
  });

  test.each([
    ["moved as it is", "1, 2, 3", "d/new.txt"],
    ["moved and edited", "1, 2, 3\n4, 5, 6\n7, 8, 9 edited", "new.txt"],
  ])("a renamed caption keeps its old blob: %s", async (_name, after, path) => {
    const repository = newRepository();
    const before = after.replace(" edited", "");
    repository.commit("base", { "old.txt": before });
    repository.git("checkout", "--quiet", "-b", "side");
    repository.git("rm", "--quiet", "old.txt");
    repository.commit("side", { [path]: after });
    const git = openGit(repository.folder);
    const { files, removed } = await git.changed("main", "side");
    expect(removed).toEqual(["old.txt"]);
    expect(files.map((file) => file.path)).toEqual([path]);
    expect(await textOf(git, files[0]?.baseOid)).toBe(before);
  });

  test("images are never compared for likeness", async () => {
    const repository = newRepository();
    const image = "pixels ".repeat(100);
    repository.commit("base", { "old.png": image });
    repository.git("checkout", "--quiet", "-b", "side");
    repository.git("rm", "--quiet", "old.png");
    repository.commit("side", { "new.png": `${image}!` });
    const { files } = await openGit(repository.folder).changed("main", "side");
    expect(files.map(({ path, baseOid }) => [path, baseOid])).toEqual([["new.png", null]]);
  });

  test("a criss-cross history takes git's first merge base", async () => {
    const repository = newRepository();
    repository.commit("base", { "a.txt": "x" });
    repository.git("checkout", "--quiet", "-b", "side");
    const side = repository.commit("side", { "side.txt": "x" });
    repository.git("checkout", "--quiet", "main");
    const main = repository.commit("main", { "main.txt": "x" });
    repository.git("merge", "--quiet", "--no-edit", side);
    repository.git("checkout", "--quiet", "side");
    repository.git("merge", "--quiet", "--no-edit", main);
    repository.commit("after", { "after.txt": "x" });
    const [first = ""] = repository.git("merge-base", "--all", "main", "side").split("\n");
    const changes = await openGit(repository.folder).changed("main", "side");
    expect(repository.git("merge-base", "--all", "main", "side").split("\n")).toHaveLength(2);
    expect(changes.base).toBe(first);
    expect(changes.files.map(({ path }) => path)).toContain("after.txt");
  });

  test("histories without a common commit", async () => {
    const repository = newRepository();
    repository.commit("one", { "a.txt": "x" });
    repository.git("checkout", "--quiet", "--orphan", "other");
    repository.commit("two", { "a.txt": "y" });
    expect(await failure(openGit(repository.folder).changed("main", "other"))).toBe(
      '"main" and "other" have no commit in common, so there is nothing to compare.',
    );
  });

  test("a shallow clone says what to fetch", async () => {
    const origin = newRepository();
    origin.commit("base", { "a.txt": "x" });
    origin.git("checkout", "--quiet", "-b", "side");
    origin.commit("side", { "a.txt": "y" });
    origin.git("checkout", "--quiet", "main");
    origin.commit("main", { "b.txt": "x" });
    const folder = temporaryFolder();
    at(folder).git("clone", "--quiet", "--depth=1", "--no-single-branch", `file://${origin.folder}`, "clone");
    const clone = at(`${folder}/clone`);
    configure(clone);
    expect(await failure(openGit(clone.folder).changed("origin/main", "origin/side"))).toMatch(
      /^This clone is shallow .* "git fetch --unshallow", or set "fetch-depth: 0" in the checkout step\.$/,
    );
    expect(await failure(openGit(clone.folder).changed("origin/release", "HEAD"))).toBe(
      'There is no commit "origin/release" here. Fetch it ("git fetch origin release"), or set "fetch-depth: 0" in the checkout step.',
    );
  });

  test.each(["", "-x", "--output=file"])("%j is no name of a commit", async (revision) => {
    const repository = newRepository();
    repository.commit("base");
    expect(await failure(openGit(repository.folder).changed(revision, "HEAD"))).toBe(
      `"${revision}" is no name of a commit.`,
    );
  });
});
