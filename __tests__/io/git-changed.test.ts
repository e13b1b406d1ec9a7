import { afterAll, describe, expect, test } from "@jest/globals";
import { openGit } from "../../src/io/git.ts";
import { failure, textOf } from "./adapters.ts";
import { at, configure, newRepository, removeFolders, temporaryFolder } from "./repository.ts";

afterAll(removeFolders);

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
