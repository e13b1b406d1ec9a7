import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { delimiter, dirname, join, relative } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { removeFolders, temporaryFolder } from "../io/repository.ts";
import { bad, commit, dataset, hook, run } from "./dataset.ts";

afterAll(removeFolders);

describe("the script", () => {
  test("CAPTION_STYLE_SKIP=1 skips it", () => {
    const repository = dataset();
    repository.write("a.txt", bad);
    expect(run(repository, "git", ["commit", "-qam", "x"], { CAPTION_STYLE_SKIP: "1" }).status).toBe(0);
  });

  test("nothing that could be a caption: Node is not started", () => {
    const repository = dataset();
    repository.write("a.png", "image");
    repository.write("notes.md", bad);
    repository.git("add", ".");
    expect(run(repository, hook, [], { PATH: gitOnly() })).toMatchObject({
      status: 0,
      stdout: "",
      stderr: "",
    });
  });

  test("without Node it says so and stops the commit", () => {
    const repository = dataset();
    repository.write("a.txt", bad);
    repository.git("add", ".");
    const { status, stderr } = run(repository, hook, [], { PATH: gitOnly() });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^caption-style: Node\.js is not on the PATH, so the captions were not checked\./);
  });

  test("a copy in .git/hooks finds the program in node_modules, or says what to do", () => {
    const repository = dataset();
    const file = repository.path(".git/hooks/pre-commit");
    rmSync(file);
    copyFileSync(hook, file);
    repository.write("a.txt", bad);
    repository.git("add", ".");
    const lost = run(repository, "git", ["commit", "-m", "x"]);
    expect(lost.status).toBe(1);
    expect(lost.stderr).toMatch(/^caption-style: The program was not found/);
    repository.write(".git/info/exclude", "node_modules\n");
    mkdirSync(repository.path("node_modules"));
    symlinkSync(join(dirname(hook), ".."), repository.path("node_modules/caption-style"));
    expect(commit(repository)).toEqual({ code: 1, found: ["a.txt: trigger-word"] });
  });

  test("a relative link to it works", () => {
    const repository = dataset();
    const file = repository.path(".git/hooks/pre-commit");
    rmSync(file);
    symlinkSync(relative(dirname(file), hook), file);
    repository.write("a.txt", bad);
    expect(commit(repository, "-a")).toEqual({ code: 1, found: ["a.txt: trigger-word"] });
  });
});

/** A PATH with git and sh, and without Node. */
function gitOnly(): string {
  const folder = temporaryFolder();
  for (const name of ["git", "sh", "readlink"]) {
    const found = (process.env["PATH"] ?? "").split(delimiter).map((part) => join(part, name));
    const file = found.find((candidate) => existsSync(candidate));
    if (file !== undefined) symlinkSync(file, join(folder, name));
  }
  return folder;
}
