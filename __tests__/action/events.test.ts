import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { type Loopback, startLoopback } from "../loopback/index.ts";
import type { LoopbackPull } from "../loopback/loopback-pull.ts";
import { mergeGroupPayload, noCommit, pushPayload } from "../loopback/other-events.ts";
import type { ActionRun, RunOptions } from "../loopback/runner.ts";
import { base, commands, places, review, style, wrong } from "./action-run.ts";

// Whole runs, several in a test, on busy machines.
jest.setTimeout(180_000);

let github: Loopback;
let pull: LoopbackPull;
/** The tip of the default branch, with an old mistake in it. */
let before: string;
beforeEach(async () => {
  github = await startLoopback();
  pull = await github.createPullRequest({
    base: { ...base, "train/0001.txt": `${wrong}\n` },
    head: { "train/0002.txt": `${wrong}\n` },
  });
  before = pull.state.base.sha;
});
afterEach(() => github.close());

/** Runs without a pull request: nothing is asked about one, and nothing is posted. */
async function run(eventName: string, sha: string, options: RunOptions = {}): Promise<ActionRun> {
  const done = await review(github, { eventName, env: { GITHUB_SHA: sha }, ...options });
  const asked = github.requests.map(({ method, path }) => `${method} ${path}`);
  expect(asked.filter((line) => /\/pulls|\/issues|graphql|PATCH|PUT|DELETE/.test(line))).toEqual([]);
  expect(places(github)).toEqual([]);
  return done;
}

const annotated = (done: ActionRun): readonly (string | undefined)[] =>
  commands(done).map((line) => /^::\w+ file=([^,]+),/.exec(line)?.[1]);

function push(ref: string, from: string, after: string, options: RunOptions = {}): Promise<ActionRun> {
  const event = pushPayload(github.world, github.repository, { ref, before: from, after });
  return run("push", after, { event, ...options });
}

describe("merge_group", () => {
  const queued = (options: RunOptions = {}): Promise<ActionRun> =>
    run("merge_group", pull.state.mergeSha ?? "", {
      event: mergeGroupPayload(github.world, pull.state),
      ...options,
    });

  test("is judged as its pull request was: what that adds, in annotations and the job summary", async () => {
    const done = await queued();
    expect(done).toMatchObject({
      code: 1,
      outputs: { conclusion: "findings", findings: "1", "review-url": "" },
    });
    expect(annotated(done)).toEqual(["train/0002.txt"]);
    expect(done.summary).toContain("train/0002.txt");
  });

  test("goes by the style of what it is merged into; a clean one reports too", async () => {
    const lax = style.replace('"gown"', '"robe"');
    await pull.pushHead({ "caption-style.json": lax });
    expect((await queued()).outputs).toMatchObject({ conclusion: "findings" });
    await pull.pushHead({ "caption-style.json": style, "train/0002.txt": "ohwxStyle, photo\n" });
    expect(await queued()).toMatchObject({ code: 0, outputs: { conclusion: "clean", findings: "0" } });
  });
});

describe("push", () => {
  test("checks what it added, by the style that it brought", async () => {
    const strict = style.replace('"gown"', '"gown", "robe"');
    const after = await pull.advanceBase({
      "caption-style.json": strict,
      "train/0003.txt": "ohwxStyle, photo, robe\n",
    });
    const done = await push("refs/heads/main", before, after);
    expect(done).toMatchObject({ code: 1, outputs: { conclusion: "findings", findings: "1" } });
    expect(annotated(done)).toEqual(["train/0003.txt"]);
    expect(done.summary).toContain("train/0003.txt");
    expect(done.summary).not.toContain("preview");
  });

  test("of a new branch is compared with the default branch, the first push of that with nothing", async () => {
    const { ref, sha } = pull.state.head;
    expect(annotated(await push(`refs/heads/${ref}`, noCommit, sha))).toEqual(["train/0002.txt"]);
    expect(annotated(await push("refs/heads/main", noCommit, before))).toEqual(["train/0001.txt"]);
  });

  test("that deletes a branch has nothing to check", async () => {
    const done = await push("refs/heads/main", before, noCommit);
    expect(done).toMatchObject({ code: 0, outputs: { conclusion: "skipped" } });
    expect(done.summary).toContain("nothing to check");
    expect(github.requests).toEqual([]);
  });
});

describe("workflow_dispatch and schedule", () => {
  test.each(["workflow_dispatch", "schedule"])("%s checks all captions", async (name) => {
    const tip = await pull.advanceBase({ "train/0003.txt": `${wrong}\n` });
    const done = await run(name, tip, { event: { inputs: {} } });
    expect(done).toMatchObject({ code: 1, outputs: { conclusion: "findings", findings: "2" } });
    expect(annotated(done)).toEqual(["train/0001.txt", "train/0003.txt"]);
    expect(done.summary).toContain("2 errors in 2 of 2 captions");
  });

  test("with a base check what changed since", async () => {
    const { sha } = pull.state.head;
    const done = await run("workflow_dispatch", sha, { event: {}, inputs: { base: "main" } });
    expect(done.outputs).toMatchObject({ conclusion: "findings", findings: "1" });
    expect(annotated(done)).toEqual(["train/0002.txt"]);
  });

  test("with a base that does not exist could not check", async () => {
    const done = await run("workflow_dispatch", before, { event: {}, inputs: { base: "no such branch" } });
    expect(done).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check" } });
    expect(commands(done)).toEqual([expect.stringContaining('The input "base" is "no such branch"')]);
  });

  test("without a style say that there is none", async () => {
    const tip = await pull.advanceBase({ "caption-style.json": null });
    const done = await run("schedule", tip, { event: {} });
    expect(done.outputs).toEqual({ conclusion: "could-not-check" });
    expect(commands(done)).toEqual([
      expect.stringMatching(/There is no caption-style\.json(?!.*config-from)/),
    ]);
  });
});

test.each([
  ["issue_comment", "review", "has nothing to check in a run"],
  ["pull_request", "publish", "on: workflow_run"],
  ["workflow_run", "review", 'Set it to "publish"'],
])("%s with mode: %s is refused with a sentence", async (eventName, mode, sentence) => {
  const done = await run(eventName, before, { inputs: { mode } });
  expect(done).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check" } });
  expect(commands(done)).toEqual([expect.stringContaining(sentence)]);
  expect(done.summary).toContain("could not be checked");
  expect(github.requests).toEqual([]);
});
