import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openGit } from "../../src/io/git.ts";
import { runHook } from "../../src/shell/run-hook.ts";
import { openStyles } from "../../src/style/open.ts";
import {
  at,
  configure,
  newRepository,
  plainEnvironment,
  type Repository,
  removeFolders,
  temporaryFolder,
} from "../io/repository.ts";
import { installProgram } from "./program.ts";

let hook = "";
beforeAll(() => {
  hook = installProgram(temporaryFolder());
});
afterAll(removeFolders);

const style = JSON.stringify({ rules: { "trigger-word": { words: ["ohwx"] } } });
const good = "ohwx, a man\n";
const bad = "a man\n";

/** A dataset with the hook installed, and one good caption committed. */
function dataset(): Repository {
  const repository = newRepository();
  repository.commit("base", { "caption-style.json": style, "a.txt": good, "b.txt": good });
  installHook(repository);
  return repository;
}

/** As git's own hook, watched: no byte of git's folder or of the work tree may differ when it has run. */
function installHook(repository: Repository): void {
  const file = repository.git("rev-parse", "--path-format=absolute", "--git-path", "hooks/pre-commit");
  writeFileSync(file, watched.replace("HOOK", hook), { mode: 0o755 });
}

const watched = `#!/bin/sh
state() {
  find . "$(git rev-parse --absolute-git-dir)" -type f -print0 | sort -z | xargs -0 sha256sum
  git --no-optional-locks status --porcelain=v2 -z
}
before=$(state | tr '\\0' '@')
HOOK "$@"
code=$?
[ "$before" = "$(state | tr '\\0' '@')" ] || echo the hook wrote
exit $code
`;

/** The exit code, and the findings as "path: rule". */
interface Outcome {
  readonly code: number | null;
  readonly found: readonly string[];
}

function run({ folder }: Repository, command: string, args: readonly string[], env = {}) {
  return spawnSync(command, args, { cwd: folder, env: { ...plainEnvironment, ...env }, encoding: "utf8" });
}

/** Commits with the hook installed. It ends with 99 where the hook wrote anything. */
function commit(repository: Repository, ...args: string[]): Outcome {
  const { status, stderr } = run(repository, "git", ["commit", "--quiet", "-m", "change", ...args]);
  const found: string[] = [];
  let path = "";
  for (const line of stderr.split("\n")) {
    if (/^\S/.test(line)) path = line;
    const rule = /^ +\d+:\d+ .* ([a-z-]+)$/.exec(line)?.[1];
    if (rule !== undefined) found.push(`${path}: ${rule}`);
  }
  return { code: stderr.includes("the hook wrote") ? 99 : status, found };
}

/** Every byte that the hook must leave alone: git's view, the index, the work tree. */
function state(repository: Repository): unknown {
  const index = readFileSync(repository.git("rev-parse", "--path-format=absolute", "--git-path", "index"));
  const tree = snapshot(repository.folder);
  // After the bytes: this one may write the index.
  const status = repository.git("--no-optional-locks", "status", "--porcelain=v2", "-z");
  return { index: createHash("sha256").update(index).digest("hex"), tree, status };
}

function snapshot(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !/^\.git(\/|$)/.test(name))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const stats = lstatSync(file);
      if (stats.isDirectory()) return `${name}/`;
      const content = stats.isSymbolicLink() ? readlinkSync(file) : readFileSync(file, "latin1");
      return JSON.stringify([name, stats.mode, stats.mtimeMs, content]);
    });
}

/** Runs the hook by itself and proves that it changed nothing. */
function runAlone(repository: Repository): Outcome {
  const before = state(repository);
  const { status, stdout } = run(repository, hook, ["--format", "json"]);
  expect(state(repository)).toEqual(before);
  const report: { findings: { path: string; rule: string }[] } =
    stdout === "" ? { findings: [] } : JSON.parse(stdout);
  return { code: status, found: report.findings.map(({ path, rule }) => `${path}: ${rule}`) };
}

/** What the report says besides its findings. */
async function notices({ folder }: Repository): Promise<string[]> {
  const report = await runHook({ git: openGit(folder), openStyles });
  return report.notices.map(({ path, message }) => `${path}: ${message}`);
}

describe("what is staged decides, not what is on the disk", () => {
  test.each([
    ["a bad caption is staged, a good one is on the disk", bad, good, 1],
    ["a good caption is staged, a bad one is on the disk", good.replace("man", "woman"), bad, 0],
  ])("%s", (_name, staged, disk, code) => {
    const repository = dataset();
    repository.write("a.txt", staged);
    repository.git("add", "a.txt");
    repository.write("a.txt", disk);
    repository.write("untracked.txt", bad);
    expect(runAlone(repository)).toEqual({ code, found: code === 0 ? [] : ["a.txt: trigger-word"] });
    expect(commit(repository).code).toBe(code);
    expect(readFileSync(repository.path("a.txt"), "utf8")).toBe(disk);
  });

  test("a style that is changed only on the disk does not count; a staged one does", () => {
    const repository = dataset();
    repository.write("a.txt", bad);
    repository.git("add", "a.txt");
    repository.write("caption-style.json", "{}");
    expect(runAlone(repository).code).toBe(1);
    repository.git("add", "caption-style.json");
    expect(runAlone(repository).code).toBe(0);
  });

  test("a style that is staged for removal governs nothing", async () => {
    const repository = dataset();
    repository.write("a.txt", bad);
    repository.git("add", "a.txt");
    repository.git("rm", "--quiet", "--cached", "caption-style.json");
    expect(runAlone(repository)).toEqual({ code: 0, found: [] });
    expect(await notices(repository)).toEqual([
      'a.txt: No caption-style.json governs this file, so it was not checked. "caption-style init" drafts one.',
    ]);
  });

  test("list files and inherited styles come from the index too", () => {
    const repository = newRepository();
    const inner = {
      extends: ["../shared.json"],
      sections: [{ name: "place", terms: ["{place}"], required: true }],
      lists: { place: { file: "places.txt" } },
      captions: ["*.txt"],
      ignore: ["places.txt"],
    };
    repository.write("shared.json", JSON.stringify({ rules: { "trigger-word": { words: ["ohwx"] } } }));
    repository.write("train/caption-style.json", JSON.stringify(inner));
    repository.write("train/places.txt", "beach\n");
    repository.write("train/a.txt", "beach\n");
    repository.git("add", ".");
    repository.write("shared.json", "broken");
    repository.write("train/places.txt", "");
    expect(runAlone(repository)).toEqual({ code: 1, found: ["train/a.txt: trigger-word"] });
  });
});

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

describe("kinds of files", () => {
  test("intent to add, a deletion, a symbolic link and an image are no captions", () => {
    const repository = dataset();
    repository.write("later.txt", bad);
    repository.git("add", "-N", "later.txt");
    repository.git("rm", "--quiet", "b.txt");
    symlinkSync("a.txt", repository.path("link.txt"));
    repository.write("c.png", bad);
    repository.git("add", "link.txt", "c.png");
    expect(runAlone(repository)).toEqual({ code: 0, found: [] });
  });

  test("a rename and a change of mode are checked", () => {
    const repository = newRepository();
    repository.commit("base", { "caption-style.json": style, "a.txt": bad, "b.txt": "a woman\n" });
    repository.git("mv", "a.txt", "c.txt");
    repository.git("update-index", "--chmod=+x", "b.txt");
    expect(runAlone(repository)).toEqual({ code: 1, found: ["b.txt: trigger-word", "c.txt: trigger-word"] });
  });

  test.each([
    "line\nbreak/a.txt",
    'quo"te.txt',
    "tab\t.txt",
    "日本.txt",
    "-dash.txt",
    ":(top)x.txt",
    "CAPS.txt",
  ])("the name %j", (name) => {
    const repository = dataset();
    repository.write(name, bad);
    repository.git("--literal-pathspecs", "add", "--", name);
    expect(runAlone(repository)).toEqual({ code: 1, found: [`${name}: trigger-word`] });
  });

  test("bytes that are no text are told, not checked", async () => {
    const repository = dataset();
    repository.write("a.txt", Buffer.from([0x61, 0x92]));
    repository.write("b.txt", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n");
    repository.git("add", ".");
    expect(runAlone(repository).code).toBe(0);
    expect(await notices(repository)).toEqual([
      "a.txt: This file is not UTF-8 (byte 0x92 at offset 1), so it was not checked. Save it as UTF-8.",
      "b.txt: This file is in Git LFS, so there is only a pointer here. Keep captions out of LFS.",
    ]);
  });
});

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
