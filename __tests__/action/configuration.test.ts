import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { type Loopback, startLoopback } from "../loopback/index.ts";
import { base, commands, places, review, style, wrong } from "./action-run.ts";

// Whole runs, several in a test, on busy machines.
jest.setTimeout(180_000);

let github: Loopback;
beforeEach(async () => {
  github = await startLoopback();
});
afterEach(() => github.close());

const broken = `{
  "captions": ["train/**"],
  "sections": [{ "name": "type", "term": ["drawing"] }],
  "rules": {
    "section-ordr": "error",
    "trigger-word": { "words": "ohwxStyle" },
    "banned-synonyms": { "severity": "fatal" },
    "tag-format": { "separator": 1 }
  }
}
`;

describe("a broken style", () => {
  test("is told with every mistake in its place, and nothing is posted", async () => {
    await github.createPullRequest({
      base: { ...base, "caption-style.json": broken },
      head: { "train/0002.txt": wrong, "train/0003.txt": wrong },
    });
    const run = await review(github);
    expect(run).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check" } });
    const lines = commands(run).map(
      (line) => /^::error file=caption-style\.json,line=(\d+),col=\d+,/.exec(line)?.[1],
    );
    expect(lines).toEqual(["3", "5", "6", "7", "8"]);
    expect(run.summary).toContain("could not be checked");
    expect(run.summary).toContain("section-ordr");
    expect(places(github)).toEqual([]);
  });

  test("in the pull request alone does not count", async () => {
    await github.createPullRequest({
      base,
      head: { "caption-style.json": broken, "train/0002.txt": `${wrong}\n` },
    });
    expect(await review(github)).toMatchObject({ code: 1, outputs: { conclusion: "findings" } });
    expect(places(github)).toEqual(["train/0002.txt:1"]);
  });
});

describe("the style that counts", () => {
  const lax = style.replace('"gown"', '"robe"');

  test("is the one of the base; a pull request cannot waive its own findings", async () => {
    await github.createPullRequest({
      base,
      head: { "caption-style.json": lax, "train/0002.txt": `${wrong}\n` },
    });
    expect((await review(github)).outputs).toMatchObject({ conclusion: "findings" });
  });

  test("is the one of the head with config-from: head, and the summary says so", async () => {
    await github.createPullRequest({
      base,
      head: { "caption-style.json": lax, "train/0002.txt": `${wrong}\n` },
    });
    const run = await review(github, { inputs: { "config-from": "head" } });
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: "clean" } });
    expect(run.summary).toContain("This is a preview");
  });

  test("is today's when the base has gone on since the pull request left it", async () => {
    await github.createPullRequest({
      base: { "train/0001.txt": "ohwxStyle, photo\n" },
      head: { "train/0002.txt": `${wrong}\n` },
      baseAdvance: { "caption-style.json": style },
    });
    expect((await review(github)).outputs).toMatchObject({ conclusion: "findings", findings: "1" });
  });

  test("must be somewhere", async () => {
    await github.createPullRequest({
      base: { "train/0001.txt": "photo\n" },
      head: { "caption-style.json": style, "train/0002.txt": wrong },
    });
    const run = await review(github);
    expect(run).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check" } });
    expect(commands(run)).toEqual([expect.stringContaining("There is no caption-style.json at commit")]);
  });

  test("may be in folders only", async () => {
    await github.createPullRequest({
      base: { "set/caption-style.json": style, "README.md": "" },
      head: { "README.md": "a set\n", "notes.txt": wrong },
    });
    const run = await review(github);
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: "clean" } });
    expect(run.summary).toContain("1 file left alone");
    expect(run.summary).toContain("`notes.txt`: No caption-style.json governs this file");
  });

  test("is the one that the input names", async () => {
    await github.createPullRequest({
      base: {
        ...base,
        "caption-style.json": lax,
        "strict.json": style,
      },
      head: { "train/0002.txt": wrong },
    });
    const run = await review(github, { inputs: { config: "strict.json" } });
    expect(run.outputs).toMatchObject({ conclusion: "findings", findings: "1" });
  });
});

describe("filter", () => {
  const before = { ...base, "train/0001.txt": "ohwxStyle\ndrawing, gown\n", "train/0009.txt": `${wrong}\n` };
  const head = { "train/0001.txt": "ohwxStyle\ndrawing, gown\nphoto, gown\n" };

  test.each([
    ["added", "1", ["train/0001.txt:3"]],
    ["file", "2", ["train/0001.txt:2", "train/0001.txt:3"]],
    ["all", "3", ["train/0001.txt:2", "train/0001.txt:3"]],
  ])("%s", async (filter, findings, commented) => {
    await github.createPullRequest({ base: before, head });
    const run = await review(github, { inputs: { filter } });
    expect(run.outputs).toMatchObject({ findings });
    expect([...places(github)].sort()).toEqual(commented);
    const annotated = commands(run).map((line) => /file=([^,]+)/.exec(line)?.[1]);
    expect(annotated).toEqual(filter === "all" ? ["train/0009.txt"] : []);
  });
});

describe("fail-on", () => {
  const head = { "train/0002.txt": "ohwxStyle, dress, photo\n" };

  test.each([
    ["error", 0, "clean"],
    ["warning", 1, "findings"],
  ])("%s with a warning ends with %i", async (failOn, code, conclusion) => {
    await github.createPullRequest({ base, head });
    const run = await review(github, { inputs: { "fail-on": failOn } });
    expect(run).toMatchObject({ code, outputs: { conclusion, warnings: "1" } });
    expect(places(github)).toEqual(["train/0002.txt:1"]);
  });
});

test("report-file holds the findings as JSON", async () => {
  await github.createPullRequest({ base, head: { "train/0002.txt": `${wrong}\n` } });
  const run = await review(github, { inputs: { "report-file": "out/report.json" } });
  expect(run.outputs).toMatchObject({ report: "out/report.json" });
  expect(JSON.parse(readFileSync(join(run.workspace, "out", "report.json"), "utf8"))).toMatchObject({
    version: 1,
    summary: { files: 1, captions: 1, error: 1 },
    findings: [
      { path: "train/0002.txt", rule: "banned-synonyms", start: { line: 1, column: 21, offset: 20 } },
    ],
    rewrites: [{ path: "train/0002.txt", line: 1, before: wrong, after: "ohwxStyle, drawing, dress" }],
  });
});

test("sarif-file and html-file hold them for code scanning and for people", async () => {
  const pull = await github.createPullRequest({ base, head: { "train/0002.txt": `${wrong}\n` } });
  const inputs = { "sarif-file": "out/a.sarif", "html-file": "out/a.html" };
  const run = await review(github, { inputs });
  expect(run.outputs).toMatchObject({ report: "", sarif: "out/a.sarif", html: "out/a.html" });
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const link = `${github.url}/octo/dataset`;
  expect(JSON.parse(readFileSync(join(run.workspace, "out", "a.sarif"), "utf8")).runs).toMatchObject([
    {
      tool: { driver: { version } },
      versionControlProvenance: [{ repositoryUri: link, revisionId: pull.state.head.sha }],
      results: [{ ruleId: "banned-synonyms", fixes: [expect.anything()] }],
    },
  ]);
  const html = readFileSync(join(run.workspace, "out", "a.html"), "utf8");
  expect(html).toContain(`href="${link}/blob/${pull.state.head.sha}/train/0002.txt#L1"`);
});

test("a mistake in an input is told before anything is asked", async () => {
  await github.createPullRequest({ base, head: { "train/0002.txt": wrong } });
  const run = await review(github, { inputs: { filter: "diff", review: "approve" } });
  expect(run).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check" } });
  expect(commands(run)).toHaveLength(2);
  expect(github.requests).toEqual([]);
});

test("inside a checkout of the merge commit the review is the same, and the checkout stays as it is", async () => {
  const pull = await github.createPullRequest({
    base,
    head: { "train/0002.txt": `${wrong}\n` },
    baseAdvance: { "train/0001.txt": "ohwxStyle, photo\nsecond\n" },
  });
  const checkout = mkdtempSync(join(github.folder, "checkout-"));
  const git = (...args: string[]): string =>
    execFileSync("git", ["-C", checkout, ...args], { encoding: "utf8" });
  git("clone", "--quiet", pull.state.repository.gitDir, ".");
  git("fetch", "--quiet", "origin", `refs/pull/${pull.number}/merge`);
  git("checkout", "--quiet", "FETCH_HEAD");
  const before = git("status", "--porcelain") + git("for-each-ref") + git("config", "--list", "--local");
  const run = await review(github, { cwd: checkout, env: { GITHUB_WORKSPACE: checkout } });
  expect(run).toMatchObject({ code: 1, outputs: { conclusion: "findings", findings: "1" } });
  expect(places(github)).toEqual(["train/0002.txt:1"]);
  expect(git("status", "--porcelain") + git("for-each-ref") + git("config", "--list", "--local")).toBe(
    before,
  );
});
