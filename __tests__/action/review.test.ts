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

describe("a pull request with findings", () => {
  test("gets one review, with one comment and one suggestion a line", async () => {
    const pull = await github.createPullRequest({
      base,
      head: {
        "train/0001.txt": `ohwxStyle, drawing, red hair, gown\n`,
        "train/0002.txt": "ohwxStyle, red hair, drawing, gown\n",
        "train/0003.txt": "ohwxStyle, photo\n",
        "train/0004.txt": "photo, gown",
        "notes/0005.txt": wrong,
        "images/0001.png": new Uint8Array([137, 80, 78, 71, 0, 1]),
      },
    });
    const run = await review(github);
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({
      ...{
        conclusion: "findings",
        findings: "5",
        errors: "4",
        warnings: "1",
        fixable: expect.stringMatching(/^[45]$/),
      },
      ...{ report: "", "review-url": expect.stringContaining("#pullrequestreview-") },
    });
    expect(pull.state.reviews).toMatchObject([{ state: "COMMENTED", commitId: pull.state.head.sha }]);
    expect(pull.state.reviews[0]?.body).toContain("4 errors and 1 warning in 3 of 4 captions");
    expect(comments(github)).toMatchObject([
      { path: "train/0001.txt", line: 1, suggestion: "ohwxStyle, drawing, red hair, dress" },
      { path: "train/0002.txt", line: 1, suggestion: "ohwxStyle, drawing, red hair, dress" },
      { path: "train/0004.txt", line: 1, suggestion: "ohwxStyle, photo, dress" },
    ]);
    for (const { body } of comments(github)) {
      expect(body).toMatch(/^<!-- caption-style:v1 k=[0-9a-z]+ b=[0-9a-z]+ -->\n/);
    }
    expect(comments(github)[1]?.body).toMatch(
      /section-order[\s\S]*banned-synonyms|banned-synonyms[\s\S]*section-order/,
    );
    expect(commands(run)).toEqual([]);
    expect(run.summary).toContain("4 errors and 1 warning in 3 of 4 captions");
    expect(github.requests.filter(({ path }) => path.includes("/contents/"))).toEqual([]);
  });

  test("hears of images and captions that it leaves alone; what has no line is in the summary", async () => {
    await github.createPullRequest({
      base: {
        ...base,
        "train/0001.png": "image",
        ...{ "train/0002.png": "image", "train/0002.txt": "ohwxStyle, drawing\n", "train/0003.png": "image" },
      },
      head: {
        "train/0002.png": null,
        "train/0004.png": "version https://git-lfs.github.com/spec/v1\n",
        ...{ "train/0005.png": "image", "train/0005.txt": "ohwxStyle, drawing\n" },
      },
    });
    const run = await review(github);
    expect([run.code, run.outputs]).toMatchObject([
      1,
      { conclusion: "findings", findings: "2", errors: "2" },
    ]);
    expect(comments(github)).toEqual([]);
    expect(run.summary).toMatch(/train\/0002\.txt.*This caption has no image/);
    expect(run.summary).toMatch(/train\/0004\.png.*This image has no caption/);
    expect(run.summary).not.toMatch(/000[135]/);
    expect(commands(run)).toHaveLength(2);
    expect(github.requests.filter(({ path }) => path.includes("/contents/"))).toEqual([]);
  });

  test("is told nothing twice: not by a second run, nor after a push that moves the line and a rebase", async () => {
    const pull = await github.createPullRequest({
      base,
      head: { "train/0002.txt": "ohwxStyle\nphoto, gown\n" },
    });
    await review(github);
    expect(places(github)).toEqual(["train/0002.txt:2"]);
    const second = await review(github, { runAttempt: 2 });
    expect(second.code).toBe(1);
    expect(second.outputs).toMatchObject({ conclusion: "findings", "review-url": "" });
    await pull.pushHead({ "train/0002.txt": "ohwxStyle\ndrawing\nphoto, gown\n" });
    await pull.advanceBase({ "train/0009.txt": "ohwxStyle, photo\n" });
    await pull.pushHead({ "train/0002.txt": "ohwxStyle\ndrawing\nphoto, gown\n" }, "base");
    await review(github, { eventAction: "synchronize" });
    expect(pull.state.reviews).toHaveLength(1);
    expect(pull.state.comments).toHaveLength(1);
  });

  test("is told what is new after a push, and a marker that somebody else pasted is not trusted", async () => {
    const pull = await github.createPullRequest({ base, head: { "train/0002.txt": `${wrong}\n` } });
    await review(github);
    const [first] = comments(github);
    await pull.pushHead({ "train/0003.txt": `${wrong}\n` });
    await review(github, { eventAction: "synchronize" });
    expect(places(github)).toEqual(["train/0002.txt:1", "train/0003.txt:1"]);
    pull.state.comments.splice(0);
    pull.state.threads.splice(0);
    // With the reviews goes the memory that these comments were posted once, and deleted.
    pull.state.reviews.splice(0);
    await pull.addComment({
      user: "mallory",
      body: first?.body ?? "",
      path: "train/0002.txt",
      line: 1,
      side: "RIGHT",
    });
    await review(github, { eventAction: "synchronize" });
    expect(places(github)).toEqual(["train/0002.txt:1", "train/0002.txt:1", "train/0003.txt:1"]);
  });

  test("gets a changed comment updated in place", async () => {
    const pull = await github.createPullRequest({ base, head: { "train/0002.txt": `${wrong}\n` } });
    await review(github);
    const [comment] = pull.state.comments;
    if (comment !== undefined)
      comment.body = comment.body.replace(/ b=[0-9a-z]+ /, " b=0 ").replace("gown", "gone");
    await review(github);
    expect(pull.state.comments).toHaveLength(1);
    expect(comments(github)[0]).toMatchObject({
      suggestion: right,
      body: expect.not.stringContaining("gone"),
    });
  });
});

describe("captions that could do harm", () => {
  const tags = {
    backticks: "```` ``` `x`",
    mention: "@octo/team #12",
    html: "</details><img src=x> <!-- -->",
    command: "::error::boom",
  };

  test("stand in the comment as they are, and do nothing", async () => {
    const files = Object.entries(tags).map(([name, tag]) => [
      `train/${name}.txt`,
      `ohwxStyle, ${tag}, gown\n`,
    ]);
    await github.createPullRequest({
      base,
      head: { ...Object.fromEntries(files), "train/::error::x.txt": "gown\n::error::boom, gown" },
    });
    const run = await review(github);
    const suggestions = comments(github).map(({ suggestion }) => suggestion);
    for (const tag of Object.values(tags)) expect(suggestions).toContain(`ohwxStyle, ${tag}, dress`);
    for (const { body } of comments(github)) {
      const text = body.split("\n").slice(1).join("\n");
      const prose = text.replace(/(`{3,})[\s\S]*?\n\1/g, "").replace(/(`+)[^`]*?\1/g, "");
      expect(prose).not.toMatch(/@octo|<|^::|-->/);
    }
    expect(commands(run)).toEqual([]);
    const folds = run.summary.match(/^(?:<details><summary>[^<]*<\/summary>|<\/details>)$/gm) ?? [];
    expect(folds.map((line) => line.slice(0, 9))).toEqual([
      "<details>",
      "</details",
      "<details>",
      "</details",
    ]);
    const unfolded = folds.reduce((text, line) => text.replace(`${line}\n`, ""), run.summary);
    expect(unfolded).not.toMatch(/@octo|<img|<\/?details|<\/?summary/);
  });

  test("hidden and reordering characters are shown, and a suggestion is free of them", async () => {
    await github.createPullRequest({
      base,
      head: { "train/0002.txt": "ohwxStyle, \u202Etxet\u202C\u200B, gown\n" },
    });
    const run = await review(github);
    expect(comments(github)).toMatchObject([
      { suggestion: "ohwxStyle, txet, dress", body: expect.stringContaining("U+202E") },
    ]);
    for (const text of [run.stdout, run.summary, comments(github)[0]?.body ?? ""])
      expect(text).not.toMatch(/\u202E/);
  });

  test("a suggestion is offered only where one click does what it shows", async () => {
    await github.createPullRequest({
      base,
      head: {
        "train/bom.txt": `\uFEFF${wrong}\n`,
        "train/crlf.txt": `${wrong}\r\n`,
        "train/no-final-newline.txt": wrong,
      },
    });
    await review(github);
    expect(comments(github)).toMatchObject([
      { path: "train/bom.txt", line: 1, suggestion: null },
      { path: "train/crlf.txt", line: 1, suggestion: null },
      { path: "train/no-final-newline.txt", line: 1, suggestion: right },
    ]);
  });

  test("what is no UTF-8 is a finding, never a suggestion", async () => {
    await github.createPullRequest({
      base,
      head: {
        "train/utf16.txt": Buffer.from("\uFEFFgown", "utf16le"),
        "train/latin.txt": Buffer.from("ohwxStyle, caf\xE9", "latin1"),
        "train/windows.txt": Buffer.from("ohwxStyle, gown, the woman\x92s hat", "latin1"),
        "train/broken.txt": Buffer.from("ohwxStyle, \x81", "latin1"),
        "train/link.txt": { mode: "120000", content: "../caption-style.json" },
      },
    });
    const run = await review(github);
    expect(run).toMatchObject({ code: 1, outputs: { conclusion: "findings" } });
    const told = [...comments(github).map(({ path }) => path), run.summary].join(" ");
    for (const name of ["utf16", "latin", "windows", "broken"]) expect(told).toContain(`train/${name}.txt`);
    expect(comments(github).filter(({ suggestion }) => suggestion !== null)).toEqual([]);
    expect(run.summary).not.toContain("link.txt");
  });
});

describe("paths", () => {
  test("with newlines, quotes, percent signs and any script get their comments", async () => {
    const names = ["a\nb", 'a"b', "a'b", "a%0Ab", "a,b:c", "-a", " a", "日本語", "é", "e\u0301", "🎨"];
    const head = Object.fromEntries(names.map((name) => [`train/${name}.txt`, `${wrong}\n`]));
    await github.createPullRequest({ base, head });
    const run = await review(github);
    expect([...places(github)].sort()).toEqual(names.map((name) => `train/${name}.txt:1`).sort());
    expect(commands(run)).toEqual([]);
  });
});

describe("a large pull request", () => {
  test("of 230 captions is read page by page; 25 get comments, the worst first, the rest stands elsewhere", async () => {
    const many = Array.from({ length: 230 }, (_, index): [string, string] => [
      `train/${String(index).padStart(4, "0")}.txt`,
      index === 229 ? "ohwxStyle, gown\n" : "ohwxStyle, dress, drawing\n",
    ]);
    await github.createPullRequest({ base: { "caption-style.json": style }, head: Object.fromEntries(many) });
    const run = await review(github);
    expect(run.outputs).toMatchObject({ findings: "230", errors: "1", warnings: "229" });
    expect(places(github)).toHaveLength(25);
    expect(places(github)).toContain("train/0229.txt:1");
    expect(commands(run).filter((line) => line.startsWith("::warning "))).toHaveLength(10);
    for (const [path] of many) expect(run.summary).toContain(path);
    const again = await review(github);
    expect(places(github)).toHaveLength(25);
    expect(again.outputs).toMatchObject({ conclusion: "findings", findings: "230" });
  });
});
