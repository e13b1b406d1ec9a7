import { symlinkSync } from "node:fs";
import { afterAll, describe, expect, test } from "@jest/globals";
import { openGit } from "../../src/io/git.ts";
import { carriers, failure, textOf } from "./adapters.ts";
import { at, newRepository, type Repository, removeFolders, temporaryFolder } from "./repository.ts";

afterAll(removeFolders);

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

async function stagedPaths({ folder }: Repository, open = openGit): Promise<string[]> {
  return (await open(folder).staged()).files.map(({ path }) => path);
}
