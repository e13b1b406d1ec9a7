import { describe, expect, test } from "@jest/globals";
import { openGit } from "../../src/io/git.ts";
import type { Git } from "../../src/shell/ports.ts";
import { runHook } from "../../src/shell/run-hook.ts";
import { readStaged } from "../../src/shell/staged-files.ts";
import { openStyles } from "../../src/style/open.ts";
import { git, inFolder, runInProcess, writeFiles } from "./cli-run.ts";

const style = { rules: { "term-consistency": "error", "caption-file": { orphan: true } } };
const files = {
  "caption-style.json": JSON.stringify(style),
  "a/1.txt": "photo, gray wall\n",
  "b/2.txt": "photo, gray wall\n",
  "b/2.png": "gray wall",
  "reg/caption-style.json": JSON.stringify({ rules: { "term-consistency": "error" } }),
  "reg/1.txt": "photo, grey wall\n",
};

/** The findings as "path:line". */
async function found(folder: string, ...argv: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await runInProcess([...argv, "--format", "json"], { cwd: folder });
  expect([code, stderr]).toEqual([expect.any(Number), expect.not.stringContaining("rror:")]);
  const { findings } = JSON.parse(stdout) as { findings: { path: string; start: { line: number } }[] };
  return findings.map(({ path, start }) => `${path}:${start.line}`);
}

describe("on the disk", () => {
  test("the captions that are checked are compared with each other, each caption-style.json by itself", async () => {
    await inFolder({ ...files, "c/3.txt": "photo, grey wall\n" }, async (folder) => {
      expect(await found(folder, "check")).toEqual(["c/3.txt:1"]);
      expect(await found(folder, "check", "a", "c/3.txt", "b/2.txt")).toEqual(["c/3.txt:1"]);
      expect(await found(folder, "check", "c")).toEqual([]);
      expect(await found(folder, "fix")).toEqual(["c/3.txt:1"]);
    });
  });

  test("a list of captions is read again in its parts", async () => {
    const line = (at: number, text: string): string =>
      `${JSON.stringify({ file_name: `${at}.png`, text })}\n`;
    const table = Array.from({ length: 30 }, (_, at) =>
      line(at, at === 20 ? "grey wall, x" : "gray wall, y"),
    );
    await inFolder(
      { "caption-style.json": files["caption-style.json"], "metadata.jsonl": table.join("") },
      async (folder) => {
        const all = await found(folder, "check");
        expect(all.filter((place) => place === "metadata.jsonl:21")).toHaveLength(1);
      },
    );
  });

  test("one caption on the standard input has nothing to be compared with", async () => {
    await inFolder(files, async (folder) => {
      const { code, stdout } = await runInProcess(
        ["check", "--stdin", "--stdin-path", "a/1.txt", "--format", "json"],
        { cwd: folder, input: "photo, grey wall\n" },
      );
      expect([code, JSON.parse(stdout).findings]).toEqual([0, []]);
    });
  });
});

describe("in a repository", () => {
  const inRepository = (use: (folder: string) => Promise<void>): Promise<void> =>
    inFolder(files, async (folder) => {
      git(folder, "init", "--quiet", "--initial-branch", "main");
      git(folder, "add", "--all");
      git(folder, "commit", "--quiet", "--message", "one");
      git(folder, "checkout", "--quiet", "-b", "topic");
      writeFiles(folder, { "c/3.txt": "photo\ngrey wall\n", "reg/2.txt": "gray wall\n" });
      git(folder, "add", "--all");
      await use(folder);
    });
  const expected = ["c/3.txt:2"];

  test("what is staged is compared with the rest of the index", async () => {
    await inRepository(async (folder) => {
      writeFiles(folder, { "c/3.txt": "photo\n", "a/1.txt": "photo\n", "b/2.txt": "photo\n" });
      expect(await found(folder, "check", "--staged")).toEqual(expected);
      expect(await found(folder, "check", "--staged", "--only-changed-lines")).toEqual(expected);
      expect(await found(folder, "hook")).toEqual(expected);
    });
  });

  test("what a commit removes is compared with nothing", async () => {
    await inRepository(async (folder) => {
      git(folder, "rm", "--quiet", "a/1.txt");
      expect(await found(folder, "hook")).toEqual([]);
    });
  });

  test("a diff and a review compare with what they leave alone", async () => {
    await inRepository(async (folder) => {
      git(folder, "commit", "--quiet", "--message", "two");
      expect(await found(folder, "check", "--diff", "main...topic")).toEqual(expected);
      expect(await found(folder, "check", "--diff", "main...topic", "--only-changed-lines")).toEqual(
        expected,
      );
      const { stdout } = await runInProcess(
        ["review", "--dry-run", "--base", "main", "--head", "topic", "--format", "json"],
        { cwd: folder },
      );
      const { post } = JSON.parse(stdout) as { post: { path: string; line: number; body: string }[] };
      expect(post.map(({ path, line }) => `${path}:${line}`)).toEqual(expected);
      expect(post[0]?.body).toContain("gray wall");
    });
  });

  test("the hook starts git three times, and twice where no style compares captions", async () => {
    await inRepository(async (folder) => {
      expect(await calls(folder)).toEqual(["staged", "read", "indexFiles"]);
      writeFiles(folder, { "caption-style.json": JSON.stringify({ rules: { "caption-file": "off" } }) });
      git(folder, "rm", "--quiet", "--cached", "reg/2.txt");
      git(folder, "add", "caption-style.json");
      expect(await calls(folder)).toEqual(["staged", "read"]);
    });
  });
});

/** What the hook asks git for, each once: `read` is one process however often it is asked. */
async function calls(folder: string): Promise<string[]> {
  const asked = new Set<string>();
  const watched = new Proxy(openGit(folder), {
    get: (target: Git, name: keyof Git) => {
      asked.add(name);
      return target[name];
    },
  });
  const staged = await readStaged(watched);
  await runHook({ staged, openStyles });
  return [...asked];
}
