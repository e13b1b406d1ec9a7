import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { git, inFolder, runInProcess, writeFiles } from "./cli-run.ts";

const style = JSON.stringify({
  sections: [{ name: "type", terms: ["photograph"] }],
  rules: {
    "trigger-word": { words: ["ohwx"] },
    "banned-synonyms": { terms: { photograph: ["photo"], couch: ["sofa"] } },
  },
});
const clean = { "caption-style.json": style, "train/1.txt": "ohwx, photograph\n" };

describe("in a repository", () => {
  const inRepository = (use: (folder: string) => Promise<void>): Promise<void> =>
    inFolder({ ...clean, "train/2.txt": "ohwx, sofa\nphotograph\n" }, async (folder) => {
      git(folder, "init", "--quiet", "--initial-branch", "main");
      git(folder, "add", "--all");
      git(folder, "commit", "--quiet", "--message", "one");
      await use(folder);
    });

  test("--staged reads the index, whatever the disk says", async () => {
    await inRepository(async (folder) => {
      writeFiles(folder, { "train/3.txt": "ohwx, photo\n" });
      git(folder, "add", "--all");
      writeFiles(folder, { "train/3.txt": "ohwx, photograph\n" });
      const { code, stdout } = await runInProcess(["check", "--staged"], { cwd: folder });
      expect([code, stdout.split("\n")[0]]).toEqual([1, "train/3.txt"]);
      expect(await runInProcess(["hook"], { cwd: folder })).toEqual(
        expect.objectContaining({ code: 1, stdout }),
      );
    });
  });

  test.each([
    ["the first style", { "train/1.txt": "ohwx\n" }],
    ["a new style", clean],
  ])("review names the mistakes of %s and is not clean", async (_name, before) => {
    await inFolder(before, async (folder) => {
      git(folder, "init", "--quiet", "--initial-branch", "main");
      git(folder, "add", "--all");
      git(folder, "commit", "--quiet", "--message", "one");
      git(folder, "checkout", "--quiet", "-b", "topic");
      writeFiles(folder, { "caption-style.json": '{ "rules": {\n"no-such-rule": "error" } }' });
      git(folder, "add", "--all");
      git(folder, "commit", "--quiet", "--message", "two");
      const { code, stdout, stderr } = await runInProcess(["review", "--dry-run", "--base", "main"], {
        cwd: folder,
      });
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^caption-style\.json:2:1.*no-such-rule/)]);
      expect(stdout).toContain("broken (1 mistake)");
    });
  });

  test("--only-changed-lines leaves out what was there before", async () => {
    await inRepository(async (folder) => {
      writeFiles(folder, { "train/2.txt": "ohwx, sofa\nphoto\n" });
      git(folder, "add", "--all");
      const places = async (...options: string[]): Promise<readonly string[]> => {
        const { stdout } = await runInProcess(["check", ...options, "--format", "json"], { cwd: folder });
        return JSON.parse(stdout).findings.map(({ start }: { start: { line: number } }) => start.line);
      };
      expect(await places("--staged")).toEqual([1, 2]);
      expect(await places("--staged", "--only-changed-lines")).toEqual([2]);
      git(folder, "commit", "--quiet", "--message", "two");
      expect(await places("--diff", "HEAD~1...HEAD")).toEqual([1, 2]);
      expect(await places("--diff", "HEAD~1...", "--only-changed-lines")).toEqual([2]);
    });
  });

  test("--diff goes by the style of the head, review by that of the base", async () => {
    await inRepository(async (folder) => {
      git(folder, "checkout", "--quiet", "-b", "topic");
      writeFiles(folder, {
        "caption-style.json": JSON.stringify({
          rules: { "banned-synonyms": { terms: { cat: ["feline"] } } },
        }),
        "train/3.txt": "ohwx, photo, feline\n",
      });
      git(folder, "add", "--all");
      git(folder, "commit", "--quiet", "--message", "two");
      const words = async (argv: readonly string[]): Promise<string> =>
        (await runInProcess(argv, { cwd: folder })).stdout;
      expect(await words(["check", "--diff", "main...topic"])).toContain('in place of "feline"');
      const review = await words(["review", "--dry-run", "--base", "main", "--head", "topic"]);
      expect(review).toContain('in place of "photo"');
      expect(review).not.toContain('in place of "feline"');
    });
  });

  test("a clean commit passes the hook without a word", async () => {
    await inRepository(async (folder) => {
      writeFiles(folder, { "train/3.txt": "ohwx, photograph, cat\n" });
      git(folder, "add", "--all");
      expect(await runInProcess(["hook"], { cwd: folder })).toEqual({ code: 0, stdout: "", stderr: "" });
    });
  });

  test("captions that nobody checks are told, though nothing is found", async () => {
    await inFolder({ "set/caption-style.json": style, "set/1.txt": "ohwx, photograph\n" }, async (folder) => {
      git(folder, "init", "--quiet", "--initial-branch", "main");
      git(folder, "add", "--all");
      git(folder, "commit", "--quiet", "--message", "one");
      writeFiles(folder, {
        "other/1.txt": "photo\n",
        "other/2.txt": "photo\n",
        "set/2.txt": "x".repeat(65_537),
      });
      git(folder, "add", "--all");
      const ungoverned = "other/1.txt: No caption-style.json governs this file and 1 more, so they were not";
      const skipped = "set/2.txt: This file is larger than 64 KiB";
      const hook = await runInProcess(["hook"], { cwd: folder });
      expect([hook.code, hook.stdout]).toEqual([0, ""]);
      for (const notice of [ungoverned, skipped]) expect(hook.stderr).toContain(notice);
      expect((await runInProcess(["hook", "--quiet"], { cwd: folder })).stderr).toBe("");
      git(folder, "commit", "--quiet", "--message", "two");
      for (const options of [[], ["--only-changed-lines"]]) {
        const argv = ["check", "--diff", "HEAD~1...HEAD", ...options];
        expect((await runInProcess(argv, { cwd: folder })).stderr).toContain(ungoverned);
      }
    });
  });

  test("the command that rewrites works as the program is installed, from where the user is", async () => {
    await inRepository(async (folder) => {
      writeFiles(folder, { "train/my cat.txt": "ohwx, photo\n", "3.txt": "ohwx, photo\n" });
      git(folder, "add", "--all");
      const commandOf = async (argv: readonly string[], settings = {}): Promise<string> => {
        const { stdout } = await runInProcess(argv, { cwd: folder, ...settings });
        return /can be rewritten: (.*)/.exec(stdout)?.[1] ?? "";
      };
      expect(await commandOf(["hook"])).toBe("caption-style fix 3.txt 'train/my cat.txt'");
      const linked = {
        started: "/opt/caption-style/hooks/../dist/cli/index.js",
        program: "/opt/c s/dist/cli/index.js",
      };
      expect(await commandOf(["hook"], { ...linked, env: { GIT_PREFIX: "train/" } })).toBe(
        "node '/opt/c s/dist/cli/index.js' fix ../3.txt 'my cat.txt'",
      );
      const local = { started: join(folder, "node_modules/.bin/caption-style") };
      expect(await commandOf(["check", "train"], local)).toBe("npx caption-style fix train");
      const many = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`m${at}.txt`, "ohwx, photo\n"]));
      writeFiles(folder, many);
      git(folder, "add", "--all");
      expect(await commandOf(["check", "--staged"])).toMatch(
        /^caption-style fix 3\.txt m0\.txt .* \(and 4 more\)$/,
      );
    });
  });

  test("review prints the plan that the Action would carry out", async () => {
    await inRepository(async (folder) => {
      git(folder, "checkout", "--quiet", "-b", "topic");
      writeFiles(folder, { "train/2.txt": "ohwx, sofa\nphoto\n", "train/3.txt": "ohwx, photo" });
      git(folder, "add", "--all");
      git(folder, "commit", "--quiet", "--message", "two");
      const argv = ["review", "--dry-run", "--base", "main", "--format", "json"];
      const { code, stdout } = await runInProcess(argv, { cwd: folder });
      const plan = JSON.parse(stdout);
      expect(code).toBe(1);
      expect(Object.keys(plan)).toEqual([
        "version",
        "base",
        "head",
        "post",
        "update",
        "minimise",
        "overflow",
        "summary",
      ]);
      expect([plan.base, plan.head]).toEqual([
        git(folder, "rev-parse", "main"),
        git(folder, "rev-parse", "topic"),
      ]);
      expect(
        plan.post.map(({ path, line, suggestion }: Record<string, unknown>) => [path, line, suggestion]),
      ).toEqual([
        ["train/2.txt", 2, "photograph"],
        ["train/3.txt", 1, "ohwx, photograph"],
      ]);
      const few = JSON.parse((await runInProcess([...argv, "--max-comments", "1"], { cwd: folder })).stdout);
      expect([few.post.length, few.overflow.length]).toEqual([1, 1]);
    });
  });

  test.each([
    ["a commit that is not there", ["review", "--dry-run", "--base", "nowhere"]],
    ["posting", ["review", "--base", "main"]],
    ["annotations", ["review", "--dry-run", "--base", "main", "--format", "github"]],
  ])("review refuses %s", async (_name, argv) => {
    await inRepository(async (folder) => {
      const { code, stdout, stderr } = await runInProcess(argv, { cwd: folder });
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).not.toBe("");
    });
  });
});
