import { expect, test } from "@jest/globals";
import { git, inFolder, runInProcess, writeFiles } from "./cli-run.ts";

const dataset = (window: number): string =>
  `train_data_dir = "train"\nsdxl = true\nmax_token_length = ${window}\n`;
/** 127 tokens of CLIP and more. */
const caption = `${Array.from({ length: 40 }, (_, at) => `tag ${at % 10}`).join(", ")}\n`;
const files = {
  "caption-style.json": JSON.stringify({
    trainer: "run.toml",
    captions: ["train/**/*.txt"],
    rules: { "caption-length": "error" },
  }),
  "run.toml": dataset(225),
  "train/1_ohwx/1.txt": caption,
  "train/1_ohwx/2.txt": "photo, sitting\n",
};
const lost = "119 CLIP tokens, of which the trainer reads 75: ";

test("check goes by the trainer's file", async () => {
  await inFolder(files, async (cwd) => {
    expect((await runInProcess(["check"], { cwd })).code).toBe(0);
    writeFiles(cwd, { "run.toml": dataset(75) });
    const { code, stdout } = await runInProcess(["check"], { cwd });
    expect([code, stdout.includes(lost)]).toEqual([1, true]);
    const one = await runInProcess(["check", "--stdin", "--stdin-path", "train/1_ohwx/1.txt"], {
      cwd,
      input: caption,
    });
    expect([one.code, one.stdout.includes(lost)]).toEqual([1, true]);
  });
});

test("faults of the trainer's file are told as those of the style, with their place", async () => {
  await inFolder({ ...files, "run.toml": "train_data_dir = 3\nsdxl = true\n" }, async (cwd) => {
    const { code, stderr } = await runInProcess(["check"], { cwd });
    expect([code, stderr]).toEqual([2, "run.toml:1:1: train_data_dir: expected text, got 3.\n"]);
  });
});

test("a style that is wrong itself says so as well", async () => {
  const style = JSON.stringify({ trainer: "run.toml", profil: 1 });
  await inFolder({ ...files, "caption-style.json": style }, async (cwd) => {
    const { code, stderr } = await runInProcess(["check"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('profil: there is no such setting. Did you mean "profile"?');
  });
});

test("the hook reads the trainer's file from the index, not from the disk", async () => {
  await inFolder(files, async (cwd) => {
    git(cwd, "init", "--quiet", "--initial-branch", "main");
    git(cwd, "add", "--all");
    expect((await runInProcess(["hook"], { cwd })).code).toBe(0);
    git(cwd, "commit", "--quiet", "--message", "one");
    // Staged: 75. On the disk: 225 again.
    writeFiles(cwd, { "run.toml": dataset(75), "train/1_ohwx/1.txt": `new, ${caption}` });
    git(cwd, "add", "--all");
    writeFiles(cwd, { "run.toml": dataset(225) });
    const { code, stdout } = await runInProcess(["hook"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("121 CLIP tokens, of which the trainer reads 75: ");
    // Committed: 225. Only the caption is staged, and the disk says 75.
    git(cwd, "reset", "--quiet");
    writeFiles(cwd, { "run.toml": dataset(75) });
    git(cwd, "add", "train");
    expect((await runInProcess(["hook"], { cwd })).code).toBe(0);
  });
});

test("review goes by the trainer's file of the base", async () => {
  await inFolder(files, async (cwd) => {
    git(cwd, "init", "--quiet", "--initial-branch", "main");
    writeFiles(cwd, { "run.toml": dataset(75) });
    git(cwd, "add", "--all");
    git(cwd, "commit", "--quiet", "--message", "one");
    git(cwd, "checkout", "--quiet", "-b", "topic");
    writeFiles(cwd, { "run.toml": dataset(225), "train/1_ohwx/3.txt": caption });
    git(cwd, "add", "--all");
    git(cwd, "commit", "--quiet", "--message", "two");
    const { stdout } = await runInProcess(["review", "--dry-run", "--base", "main"], { cwd });
    expect(stdout).toContain(lost);
  });
});
