import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { type Loopback, startLoopback } from "../loopback/index.ts";
import { base, commands, places, review, right, style, wrong } from "./action-run.ts";

// Whole runs, several in a test, on busy machines.
jest.setTimeout(180_000);

let github: Loopback;
beforeEach(async () => {
  github = await startLoopback();
});
afterEach(() => github.close());

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
    expect(places(github)).toEqual(["train/0002.txt:1"]);
    expect(run.summary).toContain("The new style is broken (2 mistakes)");
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
    expect(result.summary).toContain("0 findings would be added and 1 finding would be gone");
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
    expect(run.summary).toContain("1 finding would be added and 2 findings would be gone");
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
    expect(run.summary).toContain("the findings are the same");
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
