/** The life of a comment, in whole runs of the bundle. */
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { type Loopback, startLoopback } from "../loopback/index.ts";
import type { LoopbackPull } from "../loopback/loopback-pull.ts";
import type { ReviewComment } from "../loopback/state.ts";
import { base, places, review, right, wrong } from "./action-run.ts";

// Whole runs, several in a test, on busy machines.
jest.setTimeout(300_000);

let github: Loopback;
afterEach(() => github.close());

async function start(
  head: Record<string, string>,
  options: Parameters<typeof startLoopback>[0] = {},
): Promise<LoopbackPull> {
  github = await startLoopback(options);
  return github.createPullRequest({ base, head });
}

const push = { eventAction: "synchronize" };
const path = (number: number): string => `train/000${number}.txt`;

/** The comment on a file that was posted last. */
function commentOn(number: number): ReviewComment {
  const found = github.pull.state.comments.findLast(({ thread }) => thread.original.path === path(number));
  if (found === undefined) throw new Error(`no comment on ${path(number)}`);
  return found;
}

/** What is written on the pull request since the n-th request, in short. */
function writes(from: number): readonly string[] {
  return github.requests
    .slice(from)
    .filter(({ method, path: to, body }) => {
      const isQuery = to === "/graphql" && !JSON.stringify(body).includes("mutation");
      return method !== "GET" && !to.endsWith("/git-upload-pack") && !isQuery;
    })
    .map(({ method, path: to, body }) => {
      const gesture =
        /minimizeComment|unminimizeComment|resolveReviewThread|updatePullRequestReviewComment/.exec(
          JSON.stringify(body),
        );
      return to === "/graphql"
        ? (gesture?.[0] ?? "?")
        : `${method} ${to.replace(/.*\/(pulls|issues)\//, "$1/")}`;
    });
}

/** Runs, and gives what was written. */
async function written(options: Parameters<typeof review>[1] = push): Promise<readonly string[]> {
  const from = github.requests.length;
  await review(github, options);
  return writes(from).map((line) => line.replace(/\d{6,}/, "N"));
}

const summaries = (): readonly string[] => github.pull.state.issueComments.map(({ body }) => body);

describe("ten pushes of a pull request", () => {
  test("no comment stands twice, none that is unchanged is edited, and every thread ends as it should", async () => {
    const pull = await start({
      [path(2)]: `${wrong}\n`,
      [path(3)]: "ohwxStyle, red hair, drawing\n",
      [path(4)]: "photo, dress\n",
      [path(5)]: "ohwxStyle, photo, gown, red hair\n",
    });
    const review1 = "POST pulls/1/reviews";
    const [note, edit] = ["POST issues/1/comments", "PATCH issues/comments/N"];
    expect(await written({})).toEqual([review1, note]);
    expect(places(github)).toHaveLength(4);
    // The same commit again.
    expect(await written({ runAttempt: 2 })).toEqual([]);
    // 1: a suggestion is applied.
    await pull.pushHead({ [path(2)]: `${right}\n` });
    expect(await written()).toEqual([edit, "minimizeComment"]);
    expect(commentOn(2).minimized).toBe("outdated");
    // 2: a file beside is added, and it is right.
    await pull.pushHead({ [path(6)]: "ohwxStyle, photo\n" });
    expect(await written()).toEqual([edit]);
    // 3: somebody resolves a thread; 4: somebody answers another one.
    pull.resolveThread(commentOn(3));
    await pull.pushHead({ [path(6)]: "ohwxStyle, drawing\n" });
    expect(await written()).toEqual([edit]);
    pull.reply(commentOn(4), { body: "This one is meant." });
    await pull.pushHead({ [path(6)]: "ohwxStyle, drawing, dress\n" });
    expect(await written()).toEqual([edit]);
    expect(summaries()[0]).toContain("Set aside by a person**: 2 findings");
    // 5: a line comes before another, so that the file holds two captions: the comment moves along, and says so too.
    await pull.pushHead({ [path(5)]: "ohwxStyle, drawing\nohwxStyle, photo, gown, red hair\n" });
    expect(await written()).toEqual([edit, "updatePullRequestReviewComment"]);
    expect(commentOn(5).thread.current?.line).toBe(2);
    // 6: a rebase on a base that went on.
    await pull.advanceBase({ [path(9)]: "ohwxStyle, photo\n" });
    await pull.pushHead(
      {
        [path(2)]: `${right}\n`,
        [path(3)]: "ohwxStyle, red hair, drawing\n",
        [path(4)]: "photo, dress\n",
        [path(5)]: "ohwxStyle, drawing\nohwxStyle, photo, gown, red hair\n",
      },
      "base",
    );
    expect(await written()).toEqual([edit]);
    // 7: a caption is edited, and still wrong.
    const before = github.pull.state.comments.length;
    await pull.pushHead({ [path(5)]: "ohwxStyle, drawing\nohwxStyle, drawing, gown\n" });
    expect(await written()).toEqual([review1, edit, "minimizeComment"]);
    expect(github.pull.state.comments).toHaveLength(before + 1);
    // 8: the mistake that was mended is back.
    await pull.pushHead({ [path(2)]: `${wrong}\n` });
    expect(await written()).toEqual([review1, edit]);
    // 9: a new mistake; 10: all is mended.
    await pull.pushHead({ [path(7)]: `${wrong}\n` });
    expect(await written()).toEqual([review1, edit]);
    const good = [2, 3, 4, 5, 7].map((number) => [path(number), "ohwxStyle, drawing\n"]);
    await pull.pushHead(Object.fromEntries(good));
    expect(await written()).toEqual([edit, "minimizeComment"]);
    expect(summaries()).toEqual([expect.stringContaining("Every finding is mended.")]);
    // Nothing more is said of what is clean.
    await pull.pushHead({ [path(8)]: "ohwxStyle, drawing\n" });
    expect(await written()).toEqual([]);
    expect(
      pull.state.comments.map(({ thread, minimized, inReplyTo }) => [
        thread.original.path,
        inReplyTo === null ? (minimized ?? (thread.resolvedBy === null ? "left" : "resolved")) : "answer",
      ]),
    ).toEqual([
      [path(2), "outdated"],
      [path(3), "resolved"],
      [path(4), "left"],
      [path(5), "outdated"],
      [path(4), "answer"],
      [path(5), "outdated"],
      [path(2), "outdated"],
      [path(7), "outdated"],
    ]);
  });
});

describe("a comment", () => {
  test("that a person deletes is not posted again, and its finding is in the summary", async () => {
    const pull = await start({ [path(2)]: `${wrong}\n` });
    await review(github);
    pull.deleteComment(commentOn(2));
    expect(await written()).toEqual(["PATCH issues/comments/N"]);
    expect(places(github)).toEqual([]);
    expect(summaries()[0]).toContain("Set aside by a person**: 1 finding");
  });

  test("that two runs at once post stands once in the end, and so does the summary", async () => {
    await start({ [path(2)]: `${wrong}\n`, [path(3)]: `${wrong}\n` });
    await Promise.all([review(github), review(github)]);
    await review(github);
    expect(places(github)).toEqual([`${path(2)}:1`, `${path(3)}:1`]);
    expect(summaries()).toHaveLength(1);
  });

  test("of a run that was cancelled is not posted again; the next run does the rest", async () => {
    await start({ [path(2)]: `${wrong}\n` });
    const cancelled = new AbortController();
    github.beforeNext({ method: "POST", path: /\/issues\/1\/comments$/ }, () => cancelled.abort());
    github.failNext({ method: "POST", path: /\/issues\/1\/comments$/, status: "reset" });
    expect((await review(github, { signal: cancelled.signal })).code).toBeNull();
    expect([places(github), summaries()]).toEqual([[`${path(2)}:1`], []]);
    expect(await written()).toEqual(["POST issues/1/comments"]);
    expect(places(github)).toEqual([`${path(2)}:1`]);
  });
});

describe("a comment whose finding is mended", () => {
  test.each([
    ["minimise", { contents: "read" }, { minimized: "outdated", resolved: false }],
    ["resolve", { contents: "write" }, { minimized: null, resolved: true }],
    ["resolve", { contents: "read" }, { minimized: "outdated", resolved: false }],
    ["keep", { contents: "read" }, { minimized: null, resolved: false }],
  ] as const)("with outdated: %s and %j", async (outdated, permissions, state) => {
    const pull = await start({ [path(2)]: `${wrong}\n` }, { permissions });
    const inputs = { outdated };
    await review(github, { inputs });
    await pull.pushHead({ [path(2)]: `${right}\n` });
    const run = await review(github, { ...push, inputs });
    expect(run.code).toBe(0);
    const { minimized, thread } = commentOn(2);
    expect({ minimized, resolved: thread.resolvedBy !== null }).toEqual(state);
    expect(run.stdout.includes("could not be resolved")).toBe(
      outdated === "resolve" && state.minimized !== null,
    );
  });

  test("is deleted with outdated: delete, and posted again when the finding is back", async () => {
    const pull = await start({ [path(2)]: `${wrong}\n` });
    const inputs = { outdated: "delete" };
    await review(github, { inputs });
    await pull.pushHead({ [path(2)]: `${right}\n` });
    await review(github, { ...push, inputs });
    expect(places(github)).toEqual([]);
    await pull.pushHead({ [path(2)]: `${wrong}\n` });
    await review(github, { ...push, inputs });
    expect(places(github)).toEqual([`${path(2)}:1`]);
  });

  test("stays where GraphQL is not to be had, and the log says so", async () => {
    const pull = await start({ [path(2)]: `${wrong}\n` });
    await review(github);
    await pull.pushHead({ [path(2)]: `${right}\n` });
    github.failNext({ method: "POST", path: /\/graphql$/, status: 404, times: 99 });
    const run = await review(github, push);
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining("GraphQL is not available") });
    expect(commentOn(2).minimized).toBeNull();
    expect(summaries()).toEqual([expect.stringContaining("Every finding is mended.")]);
  });
});

describe("review: request-changes", () => {
  const inputs = { review: "request-changes" };
  const states = (): readonly string[] => github.pull.state.reviews.map(({ state }) => state);

  test("asks once, and takes it back when all is mended; it never approves", async () => {
    const pull = await start({ [path(2)]: `${wrong}\n` });
    expect((await review(github, { inputs: { ...inputs, "fail-on": "never" } })).code).toBe(0);
    expect(states()).toEqual(["CHANGES_REQUESTED"]);
    await pull.pushHead({ [path(3)]: `${wrong}\n` });
    await review(github, { ...push, inputs });
    expect(states()).toEqual(["CHANGES_REQUESTED", "COMMENTED"]);
    await pull.pushHead({ [path(2)]: `${right}\n`, [path(3)]: `${right}\n` });
    await review(github, { ...push, inputs });
    expect(states()).toEqual(["DISMISSED", "COMMENTED"]);
  });

  test("asks without a comment too, leaves the review of a person alone, and yields to what a person resolves", async () => {
    const pull = await start({ [path(2)]: `${wrong}\n` });
    pull.addReview({ event: "REQUEST_CHANGES", body: "No." });
    await review(github);
    await review(github, { inputs });
    expect(states()).toEqual(["CHANGES_REQUESTED", "COMMENTED", "CHANGES_REQUESTED"]);
    pull.resolveThread(commentOn(2));
    expect((await review(github, { ...push, inputs })).code).toBe(1);
    expect(states()).toEqual(["CHANGES_REQUESTED", "COMMENTED", "DISMISSED"]);
  });
});
