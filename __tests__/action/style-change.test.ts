import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { type Loopback, startLoopback } from "../loopback/index.ts";
import { base, commands, comments, places, review, right, style, wrong } from "./action-run.ts";

// Whole runs, several in a test, on busy machines.
jest.setTimeout(180_000);

let github: Loopback;
beforeEach(async () => {
  github = await startLoopback();
});
afterEach(() => github.close());

/** The one summary comment. */
const note = ({ pull }: Loopback): string => pull.state.issueComments.map(({ body }) => body).join("\n");

const broken = style.replace('"section-order"', '"section-ordr"').replace('"words"', '"word"');

describe("a pull request that breaks the style", () => {
  test("is not clean: every mistake is told in its place", async () => {
    await github.createPullRequest({
      base,
      head: { "caption-style.json": broken, "train/0002.txt": `${right}\n` },
    });
    const run = await review(github);
    expect(run).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check", findings: "0" } });
    const told = commands(run).filter((line) => /^::error file=caption-style\.json,line=\d+,/.test(line));
    expect(told).toHaveLength(2);
    expect(run.summary).toContain("The new style is broken (2 mistakes)");
    expect(run.summary).toContain("section-ordr");
  });

  test("is reviewed all the same, by the style of the base", async () => {
    await github.createPullRequest({
      base,
      head: { "caption-style.json": broken, "train/0002.txt": `${wrong}\n` },
    });
    const run = await review(github);
    expect(run).toMatchObject({ code: 1, outputs: { conclusion: "findings", findings: "1" } });
    expect(places(github)).toContain("train/0002.txt:1");
    expect(run.summary).toContain("The new style is broken (2 mistakes)");
  });

  test("has a comment on each line that is wrong, where the pull request shows it; nothing is said twice", async () => {
    const pull = await github.createPullRequest({
      base,
      head: { "caption-style.json": broken, "train/0002.txt": `${right}\n` },
    });
    await review(github);
    expect(places(github)).toHaveLength(2);
    for (const { path, line, body, suggestion } of comments(github)) {
      expect([path, suggestion]).toEqual(["caption-style.json", null]);
      expect(broken.split("\n")[(line ?? 0) - 1]).toMatch(/section-ordr|"word"/);
      expect(body).toMatch(/❌ \*\*error\*\* .*(?:section-ordr|word)/);
    }
    await review(github, { runAttempt: 2 });
    expect(pull.state.reviews).toHaveLength(1);
    await pull.pushHead({ "caption-style.json": style.replace('"gown"', '"robe"') });
    await review(github, { eventAction: "synchronize" });
    expect(pull.state.comments.map(({ minimized }) => minimized)).toEqual(["outdated", "outdated"]);
  });

  test("is told of a list that is no longer there, without any caption", async () => {
    const listed = style
      .replace('"red hair"', '"{color} hair"')
      .replace("{", '{ "lists": { "color": { "file": "words/color.txt" } },');
    await github.createPullRequest({
      base: { ...base, "caption-style.json": listed, "words/color.txt": "red\n" },
      head: { "words/color.txt": null },
    });
    const run = await review(github);
    expect(run).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check" } });
    expect(run.summary).toContain("words/color.txt");
    // The line that names the list is not in the pull request: no comment can stand on it.
    expect(places(github)).toEqual([]);
    expect(note(github)).toContain("The new style is broken (1 mistake)");
  });
});

describe("a pull request that changes the trainer's own file", () => {
  const trained = style.replace('"rules": {', '"trainer": "run.toml", "rules": { "caption-length": "error",');
  const run = (window: number): string =>
    `train_data_dir = "train"\nsdxl = true\nmax_token_length = ${window}\n`;

  test("is checked with that of the base, and told what its own would do", async () => {
    expect(trained).not.toBe(style);
    await github.createPullRequest({
      base: { ...base, "caption-style.json": trained, "run.toml": run(3) },
      head: { "run.toml": run(225), "train/0002.txt": `${right}\n` },
    });
    const result = await review(github);
    expect(result).toMatchObject({ code: 1, outputs: { conclusion: "findings", findings: "1" } });
    expect(result.summary).toContain("changes the style (run.toml)");
    expect(result.summary).toContain(
      "0 findings would appear and 2 findings would disappear in the whole dataset",
    );
  });

  test("is told of what is wrong with it", async () => {
    await github.createPullRequest({
      base: { ...base, "caption-style.json": trained, "run.toml": run(225) },
      head: { "run.toml": "sdxl = 3\n" },
    });
    const result = await review(github);
    expect(result).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check" } });
    expect(result.summary).toContain("run.toml");
  });
});

describe("a pull request that changes the style", () => {
  test("is told how many findings come and go", async () => {
    const other = style
      .replace('"gown"', '"robe"')
      .replace('"section-order": "warning"', '"section-order": "off"');
    await github.createPullRequest({
      base,
      head: {
        "caption-style.json": other,
        "train/0002.txt": `${wrong}\n`,
        "train/0003.txt": "ohwxStyle, dress, photo\n",
        "train/0004.txt": "ohwxStyle, photo, robe\n",
      },
    });
    const run = await review(github);
    expect(run.outputs).toMatchObject({ conclusion: "findings", findings: "2" });
    expect(run.summary).toContain("This pull request changes the style (caption-style.json)");
    expect(run.summary).toContain(
      "1 finding would appear and 2 findings would disappear in the whole dataset",
    );
    expect(run.summary).toMatch(/\| \[banned-synonyms\]\([^)]+\) \| 1 \| 1 \| 0 \| 2 \|/);
    expect(run.summary).toMatch(/\| \[section-order\]\([^)]+\) \| 0 \| 1 \| 0 \| 1 \|/);
  });

  test("is told what it does to captions that it leaves alone", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`train/${at + 1000}.txt`, "ohwxStyle, photo, robe\n"]),
    );
    await github.createPullRequest({
      base: { ...base, ...many },
      head: { "caption-style.json": style.replace('"gown"', '"robe"') },
    });
    const run = await review(github);
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: "clean", findings: "0" } });
    for (const text of [run.summary, note(github)]) {
      expect(text).toContain(
        "30 findings would appear and 0 findings would disappear in the whole dataset, in 30 files",
      );
      expect(text).toMatch(/\| \[banned-synonyms\]\([^)]+\) \| 30 \| 0 \| 0 \| 30 \|/);
      expect(text.match(/banned-synonyms appears: \[train\/1000/g)).toHaveLength(1);
    }
  });

  test("in a file that it extends is told so too", async () => {
    const shared = (severity: string): string => `{ "rules": { "tag-format": "${severity}" } }\n`;
    await github.createPullRequest({
      base: {
        ...base,
        "caption-style.json": style.replace("{", '{ "extends": "./styles/shared.json",'),
        "styles/shared.json": shared("error"),
      },
      head: { "styles/shared.json": shared("warning") },
    });
    const run = await review(github);
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: "clean" } });
    expect(run.summary).toContain("changes the style (styles/shared.json)");
    expect(run.summary).toContain("the findings in the whole dataset are the same");
    expect(note(github)).toBe("");
  });

  test("that no caption has anything to do with is not", async () => {
    await github.createPullRequest({
      base,
      head: { "README.md": "a set\n", "train/0002.txt": `${right}\n` },
    });
    const run = await review(github);
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: "clean" } });
    expect(run.summary).not.toContain("changes the style");
  });
});

describe("a pull request that brings the first style", () => {
  test("gets a preview: its captions are checked with it, and the dataset is counted", async () => {
    await github.createPullRequest({
      base: { "train/0001.txt": `${wrong}\n`, "train/0002.txt": `${right}\n` },
      head: { "caption-style.json": style, "train/0003.txt": `${wrong}\n` },
    });
    const run = await review(github);
    expect(run).toMatchObject({ code: 1, outputs: { conclusion: "findings", findings: "1" } });
    expect(places(github)).toEqual(["train/0003.txt:1"]);
    for (const text of [run.summary, note(github)]) {
      expect(text).toContain("brings the first style (caption-style.json), and this is a preview");
      expect(text).toContain("In the whole dataset it has 2 findings in 2 files, of 3 captions");
    }
  });

  test("that is broken has its mistakes on their lines", async () => {
    await github.createPullRequest({
      base: { "train/0001.txt": `${right}\n` },
      head: { "caption-style.json": broken, "train/0003.txt": `${wrong}\n` },
    });
    const run = await review(github);
    expect(run).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check" } });
    expect(comments(github).map(({ path }) => path)).toEqual(["caption-style.json", "caption-style.json"]);
  });
});

describe("a run that cannot end as it should", () => {
  test("because of report-file has posted its review and says why", async () => {
    await github.createPullRequest({ base, head: { "train/0002.txt": `${wrong}\n` } });
    const run = await review(github, { inputs: { "report-file": "." } });
    expect(run).toMatchObject({
      code: 2,
      outputs: { conclusion: "could-not-check", findings: "1", errors: "1", report: "" },
    });
    expect(places(github)).toEqual(["train/0002.txt:1"]);
    expect(commands(run)).toEqual([expect.stringContaining("could not be written: it is a folder (EISDIR)")]);
    expect(run.summary).toContain("report-file");
  });

  test("because of a bug is neither clean nor findings", async () => {
    await github.createPullRequest({ base, head: { "train/0002.txt": `${wrong}\n` } });
    const run = await review(github, { env: { GITHUB_REPOSITORY: "" }, event: {} });
    expect(run.code).toBe(70);
    expect(commands(run)).toEqual([
      expect.stringMatching(/^::error title=caption-style::A bug in caption-style/),
    ]);
  });
});
