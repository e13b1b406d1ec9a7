import { describe, expect, test } from "@jest/globals";
import { readSubject } from "../../src/shell/action-event.ts";

const [a, b, c] = ["a".repeat(40), "b".repeat(40), "c".repeat(40)];
const none = "0".repeat(40);

interface How {
  readonly mode?: "review" | "collect" | "publish";
  readonly base?: string;
}

function read(name: string, payload: unknown, { mode = "review", base = "" }: How = {}) {
  const where = { repository: "octo/dataset", serverUrl: "https://github.com", runUrl: null };
  return readSubject({ name, payload, sha: c, ...where }, { mode, base });
}

const pull = { pull_request: { number: 3, state: "open", head: { sha: a }, base: { sha: b } } };
const push = (changes: object) => ({
  ...{ ref: "refs/heads/main", before: b, after: c, deleted: false },
  repository: { default_branch: "main" },
  ...changes,
});
const followed = (changes: object) => ({
  workflow_run: {
    ...{ event: "pull_request", head_sha: a, head_branch: "captions" },
    head_repository: { full_name: "contributor/dataset" },
    ...changes,
  },
});

const whole = { kind: "tree", head: c };

describe("what a run is about", () => {
  test.each([
    ["pull_request", pull, { kind: "pull", number: 3, head: a, base: b, open: true }],
    ["pull_request_target", pull, { kind: "pull", number: 3, head: a, base: b, open: true }],
    [
      "merge_group",
      { merge_group: { base_sha: b, head_sha: c } },
      { kind: "range", base: b, head: c, judgedBy: "base" },
    ],
    ["push", push({}), { kind: "range", base: b, head: c, judgedBy: "head" }],
    ["push", push({ before: none }), whole],
    [
      "push",
      push({ ref: "refs/heads/more", before: none }),
      { kind: "range", base: "main", head: c, judgedBy: "head" },
    ],
    ["push", push({ ref: "refs/tags/v1", before: none, after: a }), whole],
    ["push", push({ ref: "refs/tags/v1", before: b, after: a }), whole],
    ["push", push({ after: none, deleted: true }), { kind: "nothing" }],
    ["workflow_dispatch", {}, whole],
    ["schedule", { schedule: "0 3 * * 1" }, whole],
  ])("%s (%#)", (name, payload, subject) => {
    expect(read(name, payload)).toMatchObject(subject);
    expect(read(name, payload, { mode: "collect" })).toMatchObject(subject);
  });

  test.each([
    [followed({}), { kind: "run", head: a, branch: "captions", repository: "contributor/dataset" }],
    [followed({ event: "push" }), { kind: "nothing" }],
    [followed({ event: "pull_request_target" }), { kind: "nothing" }],
    [followed({ head_repository: null }), { kind: "nothing" }],
    [followed({ head_branch: null }), { kind: "nothing" }],
  ])("workflow_run (%#)", (payload, subject) => {
    expect(read("workflow_run", payload, { mode: "publish" })).toMatchObject(subject);
  });

  test.each(["push", "workflow_dispatch", "schedule"])("%s with a base is what changed since", (name) => {
    expect(read(name, push({}), { base: "v1" })).toEqual({
      ...{ kind: "range", base: "v1", head: c, judgedBy: "head" },
    });
  });

  test("a closed pull request is known for one", () => {
    const closed = { pull_request: { ...pull.pull_request, state: "closed" } };
    expect(read("pull_request", closed)).toMatchObject({ kind: "pull", open: false });
  });
});

describe("what cannot be", () => {
  test.each<readonly [string, unknown, How, string]>([
    ["issue_comment", {}, {}, 'has nothing to check in a run that was started by "issue_comment"'],
    ["constructor", {}, {}, "has nothing to check"],
    ["pull_request", pull, { mode: "publish" }, 'Use it in a workflow with "on: workflow_run"'],
    ["workflow_run", followed({}), {}, 'Set it to "publish"'],
    ["workflow_run", followed({}), { mode: "collect" }, 'Set it to "publish"'],
    ["pull_request", pull, { base: "v1" }, 'The input "base" is for push, workflow_dispatch, schedule;'],
    ["merge_group", {}, { base: "v1" }, "has a base of its own"],
    ["workflow_run", followed({}), { mode: "publish", base: "v1" }, "has a base of its own"],
    ["pull_request", {}, {}, "no pull request with a number"],
    [
      "pull_request",
      { pull_request: { ...pull.pull_request, head: { sha: "--upload-pack=x" } } },
      {},
      "head commit",
    ],
    ["merge_group", null, {}, "no merge group"],
    ["push", push({ after: "main" }), {}, "no push"],
    ["workflow_run", followed({ head_sha: "HEAD" }), { mode: "publish" }, "no workflow run"],
  ])("%s (%#)", (name, payload, how, sentence) => {
    expect(() => read(name, payload, how)).toThrow(sentence);
  });
});
