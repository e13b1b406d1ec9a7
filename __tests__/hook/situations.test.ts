import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { at, configure, newRepository, removeFolders, temporaryFolder } from "../io/repository.ts";
import { bad, commit, dataset, good, hook, installHook, run, runAlone, state, style } from "./dataset.ts";

afterAll(removeFolders);

describe("situations of a commit", () => {
  test("the first commit", () => {
    const repository = newRepository();
    installHook(repository);
    repository.write("caption-style.json", style);
    repository.write("a.txt", bad);
    repository.git("add", ".");
    expect(runAlone(repository)).toEqual({ code: 1, found: ["a.txt: trigger-word"] });
    expect(commit(repository).code).toBe(1);
    repository.write("a.txt", good);
    repository.git("add", ".");
    expect(commit(repository)).toEqual({ code: 0, found: [] });
  });

  test("commit -a: the commit's index, not the one on the disk", () => {
    const repository = dataset();
    repository.write("a.txt", bad);
    const before = state(repository);
    expect(runAlone(repository).code).toBe(0);
    expect(commit(repository, "-a")).toEqual({ code: 1, found: ["a.txt: trigger-word"] });
    expect(state(repository)).toEqual(before);
  });

  test("commit -- path: only what is committed, though more is staged", () => {
    const repository = dataset();
    repository.write("a.txt", bad);
    repository.write("b.txt", `${good.trim()}, hat\n`);
    repository.git("add", "a.txt");
    expect(commit(repository, "--", "b.txt")).toEqual({ code: 0, found: [] });
    repository.write("b.txt", bad);
    const before = state(repository);
    expect(commit(repository, "--", "b.txt")).toEqual({ code: 1, found: ["b.txt: trigger-word"] });
    expect(state(repository)).toEqual(before);
  });

  test("amend", () => {
    const repository = dataset();
    repository.write("a.txt", bad);
    repository.git("add", "a.txt");
    expect(commit(repository, "--amend")).toEqual({ code: 1, found: ["a.txt: trigger-word"] });
    repository.write("a.txt", `${good.trim()}, hat\n`);
    repository.git("add", "a.txt");
    expect(commit(repository, "--amend")).toEqual({ code: 0, found: [] });
  });

  test("from a folder of the work tree", () => {
    const repository = dataset();
    repository.write("train/c.txt", bad);
    repository.git("add", ".");
    expect(commit(at(repository.path("train")))).toEqual({ code: 1, found: ["train/c.txt: trigger-word"] });
    expect(runAlone(at(repository.path("train"))).code).toBe(1);
  });

  test("a worktree", () => {
    const repository = dataset();
    const folder = join(temporaryFolder(), "tree");
    repository.git("worktree", "add", "--quiet", "-b", "other", folder);
    const tree = at(folder);
    tree.write("a.txt", bad);
    const before = state(tree);
    expect(commit(tree, "-a")).toEqual({ code: 1, found: ["a.txt: trigger-word"] });
    expect(state(tree)).toEqual(before);
    tree.git("add", "a.txt");
    expect(runAlone(tree).code).toBe(1);
    expect(commit(tree).code).toBe(1);
  });

  test("a submodule", () => {
    const outer = newRepository();
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", dataset().folder, "set");
    const inner = at(outer.path("set"));
    configure(inner);
    installHook(inner);
    inner.write("a.txt", bad);
    expect(commit(inner, "-a")).toEqual({ code: 1, found: ["a.txt: trigger-word"] });
    inner.git("add", "a.txt");
    expect(runAlone(inner).code).toBe(1);
  });

  test.each(["MERGE_HEAD with a clean index", "unmerged paths"])("a merge: %s", (kind) => {
    const repository = dataset();
    repository.git("checkout", "--quiet", "-b", "side");
    repository.commit("side", { "a.txt": "ohwx, side\n", "c.txt": good });
    repository.git("checkout", "--quiet", "main");
    repository.commit("main", { "a.txt": "ohwx, main\n" });
    expect(() => repository.git("merge", "side")).toThrow();
    if (kind === "unmerged paths") {
      const { code } = runAlone(repository);
      expect(code).toBe(2);
      expect(run(repository, hook, []).stderr).toContain("Resolve the conflicts first: a.txt is not merged.");
      return;
    }
    repository.write("a.txt", bad);
    repository.git("add", "a.txt");
    expect(runAlone(repository)).toEqual({ code: 1, found: ["a.txt: trigger-word"] });
    expect(commit(repository).code).toBe(1);
    repository.write("a.txt", good.replace("man", "merged"));
    repository.git("add", "a.txt");
    expect(commit(repository)).toEqual({ code: 0, found: [] });
  });

  test("with pathspecs taken literally", () => {
    const repository = dataset();
    repository.write("a.txt", bad);
    const { status } = run(repository, "git", ["--literal-pathspecs", "commit", "-qm", "x", "a.txt"]);
    expect(status).toBe(1);
  });
});
