import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { type Loopback, startLoopback } from "../loopback/index.ts";
import { base, comments, review, style, wrong } from "./action-run.ts";

// Whole runs, several in a test, on busy machines.
jest.setTimeout(180_000);

let github: Loopback;
beforeEach(async () => {
  github = await startLoopback();
});
afterEach(() => github.close());

const note = (): string => github.pull.state.issueComments.map(({ body }) => body).join("\n");
const dataset = {
  ...base,
  "train/0002.txt": "ohwxStyle, drawing,red hair , dress\n",
  "train/0003.txt": "ohwxStyle, photo, red hair, brick wall\n",
  "train/0004.txt": "ohwxStyle, photo, red hair, brick wall, street, night, rain, umbrella\n",
};

test("the summaries tell findings by rule and by file, what is new, what is only spacing, and what was lost", async () => {
  const strict = style.replace('"rules": {', '"rules": { "caption-loss": "warning",');
  await github.createPullRequest({
    base: { ...dataset, "caption-style.json": strict },
    head: {
      "train/0002.txt": "ohwxStyle, drawing, red hair, dress\n",
      "train/0004.txt": "ohwxStyle, photo\n",
      "train/0005.txt": "ohwxStyle, drawing, brick walls, zebra\n",
      "train/0006.txt": `${wrong}, zebra\n`,
    },
  });
  const run = await review(github);
  expect(run.outputs).toMatchObject({ conclusion: "findings", findings: "2", errors: "1", warnings: "1" });
  for (const text of [run.summary, note()]) {
    expect(text).toMatch(/\| \[banned-synonyms\]\([^)]+\) \| 1 \| {2}\| {2}\| 1 \| 1 \|/);
    expect(text).toMatch(/\| \[caption-loss\]\([^)]+\) \| {2}\| 1 \| {2}\| {2}\| 1 \|/);
    expect(text).toContain("Findings by file (2 files)");
    expect(text).toContain("1 file: spacing only.");
    expect(text).toContain("New terms in this pull request (3, 1 near one that the dataset has)");
    expect(text).toMatch(
      /\| brick walls \| 1 \| \[train\/0005\.txt\]\([^)]+\) \| brick wall \(2 captions\) \|/,
    );
    expect(text).toMatch(/\| zebra \| 2 \| /);
  }
  const [lost] = comments(github);
  expect(lost?.path).toBe("train/0004.txt");
  expect(lost?.body).toContain("6 of the 7 tags that this caption had are gone");
});

test("a comment shows the picture of its caption from the repository, and no image is fetched for it", async () => {
  const bytes = new Uint8Array(200_000).fill(7);
  const pull = await github.createPullRequest({
    base,
    head: { "train/0002 a.png": bytes, "train/0002 a.txt": `${wrong}\n`, "train/0003.txt": `${wrong}\n` },
  });
  const run = await review(github, { inputs: { images: "true" } });
  expect(run.code).toBe(1);
  const [first, second] = comments(github);
  const address = `/octo/dataset/blob/${pull.state.head.sha}/train/0002%20a.png`;
  expect(first?.body).toMatch(new RegExp(`<img src="http[^"]+${address}\\?raw=true" width="240"`));
  expect(first?.suggestion).not.toBeNull();
  expect(second?.body).not.toContain("<img");
  expect(github.requests.filter(({ path }) => /raw|contents/.test(path))).toEqual([]);
  await pull.pushHead({ "README.md": "more\n" });
  const bodies = comments(github).map(({ body }) => body);
  await review(github, { inputs: { images: "true" }, eventAction: "synchronize" });
  expect(comments(github).map(({ body }) => body)).toEqual(bodies);
});

test("without images no picture is shown", async () => {
  await github.createPullRequest({
    base,
    head: { "train/0002.png": "image", "train/0002.txt": `${wrong}\n` },
  });
  await review(github);
  expect(comments(github)[0]?.body).not.toContain("<img");
});
