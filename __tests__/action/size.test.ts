/** Reviews of pull requests that are large, or that much was said on. */
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { type Loopback, startLoopback } from "../loopback/index.ts";
import { base, places, review, right, wrong } from "./action-run.ts";
import { measureReview, openLarge } from "./large-review.ts";

// Whole runs, several in a test, on busy machines.
jest.setTimeout(300_000);

let github: Loopback;
afterEach(() => github.close());

const entry = process.env["ACTION_ENTRY"] ?? "dist/action/index.js";

test("300 captions beside 300 images: few requests, no byte of an image, every finding told", async () => {
  const imageBytes = 200_000;
  github = await openLarge({ captions: 400, changed: 300, imageBytes });
  const cost = await measureReview(github, { entry });
  expect(cost.run.outputs).toMatchObject({ conclusion: "findings", findings: "300", posting: "posted" });
  expect(cost).toMatchObject({ images: 0, unfiltered: 0 });
  // All that git transferred is less than any one of the images.
  expect(cost.gitBytes).toBeLessThan(imageBytes);
  expect(cost.apiRequests).toBeLessThan(20);
  expect(github.violations).toEqual([]);
  expect(new Set(places(github)).size).toBe(25);
  const [summary] = github.pull.state.issueComments.map(({ body }) => body);
  expect(summary).toContain("**Not in a review comment**: 275 findings.");
  for (let index = 25; index < 300; index += 1)
    expect(cost.run.summary).toContain(`/${String(index).padStart(4, "0")}.txt`);
});

describe("100 comments", () => {
  const captions = (line: string): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `train/${String(index + 100).padStart(4, "0")}.txt`,
        `${line}\n`,
      ]),
    );

  test("are edited and deleted in a few requests, and make room for the others", async () => {
    const inputs = { "max-comments": "100", outdated: "delete" };
    github = await startLoopback();
    const pull = await github.createPullRequest({ base, head: captions(wrong) });
    await review(github, { inputs });
    expect(places(github)).toHaveLength(100);
    // An older version of the Action has posted them, with other words.
    for (const comment of pull.state.comments) comment.body = comment.body.replace(/ b=[0-9a-z]+ /, " b=0 ");
    const edited = github.requests.length;
    await review(github, { inputs });
    expect(pull.state.comments.filter(({ body }) => body.includes(" b=0 "))).toEqual([]);
    expect(github.requests.slice(edited).filter(({ path }) => path === "/graphql")).toHaveLength(3);
    await pull.pushHead(captions(right));
    const deleted = github.requests.length;
    await review(github, { inputs, eventAction: "synchronize" });
    expect(places(github)).toEqual([]);
    // The conversation, the memory of the review, and 50 comments at once.
    expect(github.requests.slice(deleted).filter(({ path }) => path === "/graphql")).toHaveLength(4);
  });
});

test("a conversation that is too long gets no comment that may stand already; the run tells the findings", async () => {
  github = await startLoopback();
  const pull = await github.createPullRequest({ base, head: { "train/0002.txt": `${wrong}\n` } });
  for (let index = 0; index < 2_001; index += 1) pull.addIssueComment({ body: "+1" });
  const run = await review(github);
  expect(run.outputs).toMatchObject({ conclusion: "findings", posting: "partly-posted" });
  expect(places(github)).toEqual([]);
  expect(pull.state.issueComments).toHaveLength(2_001);
  expect(run.stdout).toContain("More was said on this pull request than a run may read");
  expect(run.stdout).toMatch(/^::error file=train\/0002\.txt/m);
});

test("patches past 20,000 lines of a page are looked up on shorter pages", async () => {
  github = await startLoopback();
  const lines = Array.from({ length: 1_900 }, (_, index) => `thing ${index}\n`).join("");
  const text = `ohwxStyle, drawing\n${lines}gown\n`;
  const files = Array.from({ length: 15 }, (_, index) => [`train/${index + 10}.txt`, text]);
  await github.createPullRequest({ base, head: Object.fromEntries(files) });
  const run = await review(github);
  expect(run.outputs).toMatchObject({ findings: "15", posting: "posted" });
  expect(places(github)).toEqual(files.map(([path]) => `${path}:1902`));
  expect(github.requests.filter(({ path }) => path.includes("/files"))).toHaveLength(2);
});
