import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { type Loopback, startLoopback } from "../loopback/index.ts";
import { base, commands, places, review, wrong } from "./action-run.ts";

// Whole runs, several in a test, on busy machines.
jest.setTimeout(180_000);

let github: Loopback;
afterEach(() => github.close());

const captions = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `train/${String(index + 2).padStart(4, "0")}.txt`,
      `${wrong}\n`,
    ]),
  );

async function start(count: number, options: Parameters<typeof startLoopback>[0] = {}): Promise<Loopback> {
  github = await startLoopback(options);
  await github.createPullRequest({ base, head: captions(count) });
  return github;
}

const reviews = { method: "POST", path: /\/pulls\/1\/reviews$/ };
const badLine = {
  ...reviews,
  status: 422,
  body: { message: "Unprocessable Entity", errors: ["Line could not be resolved"] },
};
const posts = (): number =>
  github.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/reviews")).length;

describe("a token that may not post", () => {
  test("leaves every finding in the annotations and the job summary; the exit code follows the findings", async () => {
    await start(12, { readOnly: true });
    const run = await review(github);
    expect(run).toMatchObject({
      code: 1,
      outputs: { conclusion: "findings", findings: "12", "review-url": "" },
    });
    expect(places(github)).toEqual([]);
    const told = commands(run).filter((line) => line.startsWith("::error "));
    expect(told).toHaveLength(10);
    expect(told[0]).toMatch(/^::error file=train\/0002\.txt,line=1,/);
    expect(commands(run).filter((line) => line.includes("pull-requests: write"))).toHaveLength(1);
    expect(run.summary).toMatch(/pull\\?-requests\\?: write/);
    for (const path of Object.keys(captions(12))) expect(run.summary).toContain(path);
  });

  test("is no obstacle to a clean pull request", async () => {
    github = await startLoopback({ readOnly: true });
    await github.createPullRequest({ base, head: { "train/0002.txt": "ohwxStyle, photo\n" } });
    const run = await review(github);
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: "clean", findings: "0" } });
    expect(commands(run)).toEqual([]);
    expect(run.summary).toContain("nothing found");
  });

  test("that is not valid at all could not check", async () => {
    await start(1);
    const run = await review(github, { token: "ghs_wrong" });
    expect(run).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check" } });
    expect(commands(run)).toEqual([expect.stringContaining("HTTP 401")]);
    expect(run.summary).toContain("could not be checked");
  });
});

describe("a GitHub that does not take the review", () => {
  test("at all is neither findings nor clean", async () => {
    await start(1);
    github.failNext({ ...reviews, status: 502, times: 99 });
    const run = await review(github);
    expect(run).toMatchObject({
      code: 2,
      outputs: { conclusion: "could-not-post", findings: "1", errors: "1" },
    });
    expect(commands(run)[0]).toMatch(/^::error title=caption-style::The review could not be posted\. .*502/);
    expect(commands(run)[1]).toMatch(/^::error file=train\/0002\.txt,line=1,/);
    expect(run.summary).toContain("The review could not be posted");
    expect(posts()).toBe(3);
  });

  test("but did so behind a lost answer is not asked twice", async () => {
    await start(2);
    github.failNext({ ...reviews, status: 502, when: "after" });
    const run = await review(github);
    expect(run).toMatchObject({ code: 1, outputs: { conclusion: "findings" } });
    expect(places(github)).toEqual(["train/0002.txt:1", "train/0003.txt:1"]);
    expect(posts()).toBe(1);
  });

  test("for a moment is asked again", async () => {
    await start(2);
    github.failNext({ ...reviews, status: "reset" });
    expect(await review(github)).toMatchObject({ code: 1, outputs: { conclusion: "findings" } });
    expect(places(github)).toEqual(["train/0002.txt:1", "train/0003.txt:1"]);
  });

  test("because of its limits is asked again after the time that it names", async () => {
    await start(1);
    const body = { message: "You have exceeded a secondary rate limit." };
    github.failNext({ ...reviews, status: 403, headers: { "retry-after": "1" }, body });
    expect(await review(github)).toMatchObject({ code: 1, outputs: { conclusion: "findings" } });
    expect(places(github)).toEqual(["train/0002.txt:1"]);
  });

  test("because of one comment gets the others; that one stands in the annotations", async () => {
    await start(4);
    // All four; the first two are taken; the last two, then the first of them alone.
    github.failNext(badLine);
    github.failNext({ ...badLine, skip: 1, times: 2 });
    const run = await review(github);
    expect(places(github)).toEqual(["train/0002.txt:1", "train/0003.txt:1", "train/0005.txt:1"]);
    expect(commands(run)).toEqual([expect.stringMatching(/^::error file=train\/0004\.txt,line=1,/)]);
    expect(run).toMatchObject({ code: 1, outputs: { conclusion: "findings", findings: "4" } });
    expect(run.stdout).toContain("Line could not be resolved");
  });

  test.each(["error", "never"])("because of every comment did not post, with fail-on: %s", async (failOn) => {
    await start(3);
    github.failNext({ ...badLine, times: 99 });
    const run = await review(github, { inputs: { "fail-on": failOn } });
    expect(run).toMatchObject({ code: 2, outputs: { conclusion: "could-not-post", findings: "3" } });
    expect(commands(run)[0]).toMatch(/^::error title=caption-style::.*Line could not be resolved/);
    expect(commands(run)).toHaveLength(4);
  });

  test("because of a pending review of the same account says so", async () => {
    await start(3);
    github.pull.addReview({ user: "github-actions[bot]", event: null });
    const run = await review(github);
    expect(run).toMatchObject({ code: 2, outputs: { conclusion: "could-not-post" } });
    expect(commands(run)[0]).toContain("one pending review");
    expect(commands(run)).toHaveLength(4);
    expect(posts()).toBe(1);
  });
});

describe("a pull request", () => {
  test("whose head moves during the run is left to the next one", async () => {
    await start(1);
    github.beforeNext({ method: "GET", path: /\/pulls\/1$/ }, () =>
      github.pull.pushHead({ "train/0009.txt": "x" }),
    );
    const run = await review(github);
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: "superseded", findings: "1" } });
    expect(places(github)).toEqual([]);
    expect(commands(run)).toEqual([]);
    expect(run.summary).toContain("newer commit");
  });

  test("that is closed is checked, and nothing is posted", async () => {
    github = await startLoopback();
    await github.createPullRequest({ base, head: captions(1), state: "closed" });
    const run = await review(github, { eventAction: "closed" });
    expect(run).toMatchObject({ code: 1, outputs: { conclusion: "findings" } });
    expect([places(github), posts()]).toEqual([[], 0]);
    expect(run.summary).toContain("closed");
  });

  test("that is a draft is reviewed, from a fork too", async () => {
    github = await startLoopback();
    await github.createPullRequest({ base, head: captions(1), draft: true, fork: "contributor/dataset" });
    expect((await review(github)).code).toBe(1);
    expect(places(github)).toEqual(["train/0002.txt:1"]);
  });

  test("gets no comment with review: none, nor with max-comments: 0", async () => {
    await start(2);
    const none = await review(github, { inputs: { review: "none" } });
    const zero = await review(github, { inputs: { "max-comments": "0" } });
    for (const run of [none, zero]) {
      expect(run.code).toBe(1);
      expect(commands(run).filter((line) => line.startsWith("::error file="))).toHaveLength(2);
    }
    expect([places(github), posts()]).toEqual([[], 0]);
  });
});
