import { describe, expect, test } from "@jest/globals";
import { git, inFolder, runInProcess, writeFiles } from "./cli-run.ts";

const style = JSON.stringify({ rules: { "caption-file": "error" } });
const pairs = {
  "caption-style.json": style,
  "t/1.png": "i",
  "t/1.txt": "photo\n",
  "t/2.png": "i",
  "t/2.txt": "photo\n",
};

/** The findings as "path: what is said first". */
async function found(folder: string, ...argv: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await runInProcess([...argv, "--format", "json"], { cwd: folder });
  expect([code, stderr]).toEqual([expect.any(Number), expect.not.stringContaining("rror:")]);
  const { findings } = JSON.parse(stdout) as { findings: { path: string; message: string }[] };
  return findings.map(({ path, message }) => `${path}: ${/^.*?[.:]/.exec(message)?.[0]}`);
}

const missing = "This image has no caption:";
const orphan = "This caption has no image:";

describe("on the disk", () => {
  const files = { ...pairs, "t/3.png": "i", "t/4.txt": "photo\n", "text/5.txt": "photo\n" };

  test("images and captions are paired by their names", async () => {
    await inFolder(files, async (folder) => {
      expect(await found(folder, "check")).toEqual([`t/3.png: ${missing}`, `t/4.txt: ${orphan}`]);
      expect(await found(folder, "check", "t/4.txt", "text")).toEqual([`t/4.txt: ${orphan}`]);
      expect(await found(folder, "check", "t/1.txt")).toEqual([]);
      expect(await found(folder, "fix")).toEqual([`t/3.png: ${missing}`, `t/4.txt: ${orphan}`]);
    });
  });

  test("an image is told of by its name alone", async () => {
    await inFolder(files, async (folder) => {
      const { code, stdout } = await runInProcess(["check"], { cwd: folder });
      expect(code).toBe(1);
      expect(stdout).toContain(
        `t/3.png\n    1:1  error  This image has no caption: "3.txt" is missing. Write it, or remove the image.  caption-file\n`,
      );
    });
  });

  test("who names a file that only looks like a caption is told why it is none", async () => {
    await inFolder({ ...pairs, "t/multiply.txt": "2.0\n", "README.txt": "Hello." }, async (folder) => {
      const named = await runInProcess(["check", "t/multiply.txt", "README.txt"], { cwd: folder });
      expect(named.code).toBe(0);
      expect(named.stderr).toContain("t/multiply.txt: This file holds a setting of EveryDream, a number");
      expect(named.stderr).toContain("README.txt: This file is a document");
    });
  });

  test("who walks past such files is told once for each kind and folder", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 9\n`;
    const left = {
      ...{ "t/multiply.txt": "2.0\n", "README.txt": "Hello.", "requirements.txt": "x", "t/1.txt.bak": "a" },
      ...{ "t/8.txt": pointer, "t/9.txt": pointer },
      "caption-style.json": '{ "rules": { "caption-file": "off" } }',
    };
    await inFolder({ ...pairs, ...left }, async (folder) => {
      const walked = await runInProcess(["check"], { cwd: folder });
      expect(walked.code).toBe(0);
      const told = walked.stderr.split("\n").filter((line) => line.includes(".txt"));
      expect(told).toEqual([
        "t/8.txt: This file is in Git LFS, so there is only a pointer here. Keep captions out of LFS. So it is with 1 more file of the folder.",
        expect.stringContaining(
          "README.txt: This file and 1 more of its folder were not taken for captions: ",
        ),
        expect.stringContaining("t/1.txt.bak: This file was not taken for a caption: "),
        expect.stringContaining("t/multiply.txt: This file was not taken for a caption: "),
      ]);
      expect((await runInProcess(["check", "--quiet"], { cwd: folder })).stderr).toBe("");
    });
    await inFolder({ "caption-style.json": "{}", "README.txt": "Hello." }, async (folder) => {
      expect((await runInProcess(["check"], { cwd: folder })).stderr).toContain("No caption was found.");
    });
  });

  test("an image is ignored, or excepted, by its own name or by that of its caption", async () => {
    const exception = (path: string) => ({ files: [path], rule: "caption-file", reason: "drawn later" });
    for (const part of [
      { exceptions: [exception("t/3.png")] },
      { exceptions: [exception("t/3.txt")] },
      { ignore: ["t/3.png"] },
      { ignore: ["**/3.*"] },
      { overrides: [{ files: ["t/3.txt"], rules: { "caption-file": "off" } }] },
      { rules: { "caption-file": { missing: false } } },
    ]) {
      await inFolder({ ...files, "caption-style.json": JSON.stringify(part) }, async (folder) => {
        expect(await found(folder, "check")).toEqual([`t/4.txt: ${orphan}`]);
      });
    }
  });

  test("nobody is asked where the rule is off", async () => {
    await inFolder(
      { ...files, "caption-style.json": '{ "rules": { "caption-file": "off" } }' },
      async (folder) => {
        expect(await found(folder, "check")).toEqual([]);
      },
    );
  });
});

describe("in a repository", () => {
  const inRepository = (use: (folder: string) => Promise<void>): Promise<void> =>
    inFolder({ ...pairs, "t/9.png": "i" }, async (folder) => {
      git(folder, "init", "--quiet", "--initial-branch", "main");
      git(folder, "add", "--all");
      git(folder, "commit", "--quiet", "--message", "one");
      await use(folder);
    });

  test("what is staged is to blame, whatever is on the disk", async () => {
    await inRepository(async (folder) => {
      writeFiles(folder, { "t/3.png": "i", "t/4.png": "i", "t/4.txt": "photo\n" });
      git(folder, "add", "--all");
      git(folder, "rm", "--quiet", "t/1.png", "t/2.txt");
      writeFiles(folder, { "t/3.txt": "photo\n", "t/1.png": "i" });
      const expected = [`t/1.txt: ${orphan}`, `t/2.png: ${missing}`, `t/3.png: ${missing}`];
      expect(await found(folder, "check", "--staged")).toEqual(expected);
      expect(await found(folder, "check", "--staged", "--only-changed-lines")).toEqual(expected);
      expect(await found(folder, "hook")).toEqual(expected);
    });
  });

  test("a diff and a review blame what they change; an image is in the summary and in no comment", async () => {
    await inRepository(async (folder) => {
      git(folder, "checkout", "--quiet", "-b", "topic");
      writeFiles(folder, { "t/3.png": "i", "t/5.txt": "photo\n" });
      git(folder, "rm", "--quiet", "t/1.png");
      git(folder, "add", "--all");
      git(folder, "commit", "--quiet", "--message", "two");
      const expected = [`t/1.txt: ${orphan}`, `t/3.png: ${missing}`, `t/5.txt: ${orphan}`];
      expect(await found(folder, "check", "--diff", "main...topic")).toEqual(expected);
      const { code, stdout } = await runInProcess(
        ["review", "--dry-run", "--base", "main", "--head", "topic", "--format", "json"],
        { cwd: folder },
      );
      const { post, overflow, summary } = JSON.parse(stdout);
      const paths = (drafts: { path: string }[]): string[] => drafts.map(({ path }) => path);
      expect([code, paths(post), paths(overflow)]).toEqual([1, ["t/5.txt"], ["t/1.txt", "t/3.png"]]);
      expect(summary).toContain("t/3.png");
    });
  });

  test("a commit that only removes an image makes an orphan", async () => {
    await inRepository(async (folder) => {
      git(folder, "rm", "--quiet", "t/1.png");
      expect(await found(folder, "check", "--staged")).toEqual([`t/1.txt: ${orphan}`]);
    });
  });
});
