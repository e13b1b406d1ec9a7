import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { countingGit } from "../../scripts/bench/repository.ts";
import { blobs, readBatch } from "../../src/io/cat-file.ts";
import { openGit } from "../../src/io/git.ts";
import { failure } from "./adapters.ts";
import { newRepository, removeFolders } from "./repository.ts";

afterAll(removeFolders);

test("answers are read however the bytes are cut", () => {
  const oid = "0".repeat(40);
  const output = Buffer.from(`${oid} blob 3\na\nb\nHEAD:x missing\n${oid} tree 0\n\n${oid} blob 0\n\n`);
  for (let size = 1; size <= output.length; size++) {
    const reader = readBatch(["one", "HEAD:x", "two", "three"], blobs);
    const done: boolean[] = [];
    for (let at = 0; at < output.length; at += size) done.push(reader.add(output.subarray(at, at + size)));
    expect(done.indexOf(true)).toBe(done.length - 1);
    expect(
      [...reader.contents].map(([name, bytes]) => [name, bytes && new TextDecoder().decode(bytes)]),
    ).toEqual([
      ["one", "a\nb"],
      ["HEAD:x", null],
      ["two", null],
      ["three", ""],
    ]);
  }
});

test("one process answers however often it is asked, also at once", async () => {
  const repository = newRepository();
  repository.commit("x", { "a.txt": "a", "b.txt": "b".repeat(300_000) });
  const counter = countingGit(join(repository.folder, ".git/counting"));
  const before = process.env["PATH"];
  process.env["PATH"] = `${counter.path}:${before ?? ""}`;
  try {
    const git = openGit(repository.folder);
    const names = ["HEAD:a.txt", "HEAD:b.txt", "HEAD:none.txt"];
    const answers = await Promise.all([git.read(names), git.read(names.slice(1)), git.read([])]);
    expect((await git.read(["HEAD:a.txt"])).get("HEAD:a.txt")?.length).toBe(1);
    expect(answers.map((answer) => [...answer.values()].map((bytes) => bytes?.length))).toEqual([
      [1, 300_000, undefined],
      [300_000, undefined],
      [],
    ]);
    expect(counter.started()).toBe(1);
  } finally {
    process.env["PATH"] = before;
  }
});

test("what git complains of is told", async () => {
  const repository = newRepository();
  execFileSync("rm", ["-rf", join(repository.folder, ".git")]);
  expect(await failure(openGit(repository.folder).read(["HEAD:a.txt"]))).toMatch(
    /^The captions could not be read from git: git says: fatal: not a git repository/,
  );
});
