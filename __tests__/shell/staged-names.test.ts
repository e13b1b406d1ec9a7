import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { countingGit } from "../../scripts/bench/repository.ts";
import { openGit } from "../../src/io/git.ts";
import { readStaged } from "../../src/shell/staged-files.ts";
import { newRepository, type Repository, removeFolders } from "../io/repository.ts";

afterAll(removeFolders);

const wanted = { folders: ["", "a", "a/b", "new"], files: ["c/metadata.jsonl", "c/captions.json"] };

/** Those of the names of the index that are wanted. */
function inIndex(repository: Repository, below: boolean): string[] {
  const names = repository.git("ls-files", "-z").split("\0").slice(0, -1);
  return names.filter((name) => {
    const folder = name.slice(0, Math.max(0, name.lastIndexOf("/")));
    return below || wanted.folders.includes(folder) || wanted.files.includes(name);
  });
}

function changed(): Repository {
  const repository = newRepository();
  const files = ["1.png", "1.txt", "a/1.png", "a/b/1.png", "a/b/c/1.png", "c/1.png", "c/metadata.jsonl"];
  repository.commit("base", Object.fromEntries(files.map((path) => [path, path])));
  symlinkSync("1.png", repository.path("a/link.png"));
  repository.write("new/1.txt", "x");
  repository.write("a/b/d", "a folder becomes a file");
  repository.git("add", ".");
  repository.git("rm", "--quiet", "-r", "1.png", "a/b/c");
  repository.git("mv", "a/1.png", "a/b/2.png");
  repository.write("a/untracked.png", "x");
  return repository;
}

test.each([false, true])("the names of the index, with those below: %s", async (below) => {
  const repository = changed();
  const { names } = await readStaged(openGit(repository.folder));
  expect([...(await names({ ...wanted, below }))].sort()).toEqual(inIndex(repository, below).sort());
});

test("before the first commit, all that is staged is there", async () => {
  const repository = newRepository();
  repository.write("a/1.png", "x");
  repository.write("2.png", "x");
  repository.git("add", ".");
  const { names } = await readStaged(openGit(repository.folder));
  expect([...(await names({ ...wanted, below: false }))].sort()).toEqual(["2.png", "a/1.png"]);
});

test("a folder with a newline in its name is listed too", async () => {
  const repository = newRepository();
  repository.commit("base", { "a\nb/1.png": "x" });
  const { names } = await readStaged(openGit(repository.folder));
  expect(await names({ folders: ["a\nb"], files: [], below: false })).toEqual(["a\nb/1.png"]);
});

test("two processes list what is staged, read it and name what stands around it", async () => {
  const repository = changed();
  const counter = countingGit(join(repository.folder, ".git/counting"));
  const before = process.env["PATH"];
  process.env["PATH"] = `${counter.path}:${before ?? ""}`;
  try {
    const { names, read } = await readStaged(openGit(repository.folder));
    await read(["1.txt"]);
    await names({ ...wanted, below: false });
    expect(counter.started()).toBe(2);
  } finally {
    process.env["PATH"] = before;
  }
});
