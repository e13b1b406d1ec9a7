import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { git, inFolder, type Run, runInProcess } from "./cli-run.ts";

const style = JSON.stringify({
  sections: [{ name: "type", terms: ["photograph"] }],
  rules: {
    "trigger-word": { words: ["ohwx"] },
    "banned-synonyms": { terms: { photograph: ["photo"], couch: ["sofa"] } },
  },
});
const clean = { "caption-style.json": style, "train/1.txt": "ohwx, photograph\n" };
const broken = { "caption-style.json": style, "train/1.txt": "ohwx, photo\n" };

const run = (files: Readonly<Record<string, string>>, argv: readonly string[], more = {}): Promise<Run> =>
  inFolder(files, (cwd) => runInProcess(argv, { cwd, ...more }));

describe("without a command that does something", () => {
  test("--version is the version of the package, alone", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await run({}, ["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("--help lists every command and the exit codes", async () => {
    const { code, stdout, stderr } = await run({}, ["--help"]);
    for (const name of ["check", "fix", "hook", "review", "explain", "config", "demo"]) {
      expect(stdout).toContain(`\n  ${name} `);
    }
    expect(stdout).toContain("Exit codes: 0 clean, 1 findings, 2 could not check.");
    expect([code, stderr]).toEqual([0, ""]);
  });

  test.each([
    ["no command", [], "Usage: caption-style"],
    ["an unknown command", ["chek"], "unknown command 'chek'\n(Did you mean check?)"],
    ["an unknown option", ["check", "--stagd"], "unknown option '--stagd'\n(Did you mean --staged?)"],
    [
      "an unknown format",
      ["check", "--format", "xml"],
      "Allowed choices are text, json, github, sarif, rdjson, rdjsonl, markdown, html.",
    ],
    ["a number that is none", ["check", "--max-findings", "many"], "It has to be a whole number."],
    ["review without --base", ["review", "--dry-run"], "required option '--base <rev>' not specified"],
  ])("%s ends with 2 and says so on stderr", async (_name, argv, words) => {
    const { code, stdout, stderr } = await run({}, argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
  });
});

describe("check", () => {
  test.each([
    ["clean captions", clean, [], 0],
    ["findings", broken, [], 1],
    ["findings nobody fails on", broken, ["--fail-on", "never"], 0],
  ])("of %s ends as it should", async (_name, files, options, code) => {
    expect((await run(files, ["check", ...options])).code).toBe(code);
  });

  test.each([
    [
      "paths and --staged",
      ["check", "train", "--staged"],
      "Name paths, or use one of --staged, --diff and --stdin.",
    ],
    [
      "--only-changed-lines alone",
      ["check", "--only-changed-lines"],
      "--only-changed-lines needs --staged or --diff",
    ],
    ["--stdin-path alone", ["check", "--stdin-path", "x.txt"], "--stdin-path needs --stdin."],
    ["half a range", ["check", "--diff", "main"], "--diff needs two commits as <base>...<head>"],
    ["an option as a range", ["check", "--diff=--output=x...y"], "--diff needs two commits"],
    ["a folder without captions", ["check", "empty"], "No caption was found."],
    ["a style that is not there", ["check", "--config", "nowhere.json"], "nowhere.json"],
  ])("refuses %s", async (_name, argv, words) => {
    const { code, stdout, stderr } = await run({ ...clean, "empty/readme.md": "" }, argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
  });

  test("outside of a repository --staged says so", async () => {
    const { code, stderr } = await run(clean, ["check", "--staged"]);
    expect(code).toBe(2);
    expect(stderr).toContain("This folder is not in a git repository.");
  });

  test("paths are named from here and reported from the repository's root", async () => {
    await inFolder(broken, async (folder) => {
      git(folder, "init", "--quiet");
      const { stdout } = await runInProcess(["check", "1.txt"], { cwd: join(folder, "train") });
      expect(stdout).toMatch(/^train\/1\.txt\n/);
    });
  });

  test("without a repository they are reported from the working directory, or from the folder of the style elsewhere", async () => {
    await inFolder(broken, async (folder) => {
      const from = async (cwd: string): Promise<string | undefined> =>
        (await runInProcess(["check", folder], { cwd })).stdout.split("\n")[0];
      expect(await from(tmpdir())).toBe(`${basename(folder)}/train/1.txt`);
      expect(await from(process.cwd())).toBe("train/1.txt");
    });
  });

  test("only what is here is checked when nothing is named", async () => {
    await inFolder({ ...broken, "other/2.txt": "photo" }, async (folder) => {
      const { stdout } = await runInProcess(["check"], { cwd: join(folder, "other") });
      expect(stdout).toMatch(/^other\/2\.txt\n/);
      expect(stdout).not.toContain("train/");
    });
  });

  test("a file that is no text is a finding, or told where the rule is off", async () => {
    const files = { ...clean, "train/2.txt": "\0" };
    const { code, stdout } = await run(files, ["check"]);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^train\/2\.txt[\s\S]*This file is not text/)]);
    const rules = { ...JSON.parse(clean["caption-style.json"]).rules, "text-encoding": "off" };
    const off = { ...JSON.parse(clean["caption-style.json"]), rules };
    const told = await run({ ...files, "caption-style.json": JSON.stringify(off) }, ["check"]);
    expect([told.code, told.stdout]).toEqual([0, "1 caption, nothing found\n"]);
    expect(told.stderr).toMatch(/^train\/2\.txt: This file is not text/);
  });

  test("--output holds the report, and nothing else is printed", async () => {
    await inFolder(broken, async (folder) => {
      const argv = ["check", "--format", "json", "--output", "report.json"];
      expect(await runInProcess(argv, { cwd: folder })).toEqual({ code: 1, stdout: "", stderr: "" });
      expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8"))).toHaveProperty(
        "summary.error",
        1,
      );
    });
  });

  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  test.each([
    ["sarif", `"name":"caption-style","version":"${version}"`],
    ["rdjson", '"text": "ohwx, photograph"'],
    ["rdjsonl", '"text":"ohwx, photograph"'],
    ["markdown", "**1 error in 1 of 1 caption**; 1 can be rewritten"],
    ["html", "<mark>photo</mark>"],
    ["github", "::error file=train/1.txt,line=1,"],
  ])("--format %s has the same findings and the same exit code", async (format, words) => {
    const { code, stdout } = await run(broken, ["check", "--format", format]);
    expect([code, stdout]).toEqual([1, expect.stringContaining(words)]);
    expect((await run(clean, ["check", "--format", format])).code).toBe(0);
  });

  test("an output that cannot be written is 2", async () => {
    const { code, stderr } = await run(broken, ["check", "--output", "no/such/folder.txt"]);
    expect([code, stderr]).toEqual([2, "The output could not be written to no/such/folder.txt: ENOENT.\n"]);
  });
});

describe("colours", () => {
  const ansi = "\u001B[";
  test.each([
    ["on a terminal", { terminal: 80 }, true],
    ["not in a pipe", {}, false],
    ["not with NO_COLOR", { terminal: 80, env: { NO_COLOR: "1" } }, false],
    ["with an empty NO_COLOR", { terminal: 80, env: { NO_COLOR: "" } }, true],
    ["in a pipe with FORCE_COLOR", { env: { FORCE_COLOR: "1" } }, true],
    ["with both", { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }, true],
    ["not with FORCE_COLOR=0", { terminal: 80, env: { FORCE_COLOR: "0" } }, false],
    ["not on a dumb terminal", { terminal: 80, env: { TERM: "dumb" } }, false],
  ])("%s", async (_name, settings, expected) => {
    const { stdout } = await run(broken, ["check"], settings);
    expect(stdout.includes(ansi)).toBe(expected);
  });

  test("never in a file", async () => {
    await inFolder(broken, async (folder) => {
      await runInProcess(["check", "--output", "out.txt"], { cwd: folder, terminal: 80 });
      expect(readFileSync(join(folder, "out.txt"), "utf8")).not.toContain(ansi);
    });
  });
});

describe("progress", () => {
  const many = Object.fromEntries(
    Array.from({ length: 150 }, (_, at) => [`train/${at}.txt`, "ohwx, photograph"]),
  );

  test.each([
    [
      "is counted on a terminal and wiped away",
      ["check"],
      { terminal: 80 },
      "\r64 captions\r128 captions\r\u001B[K",
    ],
    ["is not shown in a pipe", ["check"], {}, ""],
    ["is not shown when nobody wants it", ["check", "--quiet"], { terminal: 80 }, ""],
  ])("%s", async (_name, argv, settings, expected) => {
    expect((await run({ ...clean, ...many }, argv, settings)).stderr).toBe(expected);
  });
});
