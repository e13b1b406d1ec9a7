import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { type Loopback, startLoopback } from "../loopback/index.ts";
import type { LoopbackPull } from "../loopback/loopback-pull.ts";
import { workflowRunPayload } from "../loopback/other-events.ts";
import type { ActionRun, RunOptions } from "../loopback/runner.ts";
import { base, commands, comments, places, review, right, style, wrong } from "./action-run.ts";

// Whole runs, several in a test, on busy machines.
jest.setTimeout(180_000);

let github: Loopback;
beforeEach(async () => {
  github = await startLoopback();
});
afterEach(() => github.close());

const fork = "contributor/dataset";
const head = { "train/0002.txt": `${wrong}\n`, "train/0003.txt": "ohwxStyle, dress, photo\n" };
const folder = "caption-style-collected";

function mayWrite(may: boolean): void {
  github.permissions["pull-requests"] = may ? "write" : "read";
}

/** What the run of a pull request from a fork does: its token may only read. */
async function collect(options: RunOptions = {}): Promise<ActionRun> {
  mayWrite(false);
  const run = await review(github, { inputs: { mode: "collect" }, ...options });
  mayWrite(true);
  return run;
}

/** What the run that follows does, with the token of the base repository; the event is about `pull` as it is now. */
function publish(
  pull: LoopbackPull = github.pull,
  { event, ...options }: RunOptions = {},
): Promise<ActionRun> {
  return review(github, {
    inputs: { mode: "publish" },
    eventName: "workflow_run",
    event: event ?? workflowRunPayload(github.world, pull.state),
    ...options,
  });
}

const writes = (): readonly string[] =>
  github.requests
    .filter(({ method, path }) => method !== "GET" && !/graphql$|git-upload-pack$/.test(path))
    .map(({ method, path }) => `${method} ${path}`);

const files = (workspace: string): readonly string[] =>
  readdirSync(workspace, { recursive: true }).map(String).sort();

describe("mode: collect, with a token that may only read", () => {
  test("posts nothing, and leaves all findings in the job summary and in files for an artifact", async () => {
    const pull = await github.createPullRequest({ base, head, fork });
    const run = await collect();
    expect(run).toMatchObject({
      code: 1,
      outputs: {
        ...{ conclusion: "findings", findings: "2", errors: "1", warnings: "1", "review-url": "" },
        report: `${folder}/report.json`,
      },
    });
    expect(writes()).toEqual([]);
    // No annotation: the review says the same a minute later.
    expect(commands(run)).toEqual([]);
    expect(run.summary).toContain("Nothing was posted by this run");
    for (const path of Object.keys(head)) expect(run.summary).toContain(path);
    expect(files(run.workspace)).toEqual([folder, `${folder}/pull-request.json`, `${folder}/report.json`]);
    const read = (name: string): unknown =>
      JSON.parse(readFileSync(join(run.workspace, folder, name), "utf8"));
    expect(read("pull-request.json")).toEqual({
      ...{ version: 1, repository: "octo/dataset" },
      ...{ number: pull.number, head: pull.state.head.sha },
    });
    expect(read("report.json")).toMatchObject({ version: 1, summary: { captions: 2, error: 1, warning: 1 } });
  });

  test("asks for no more than a comparison and the commits", async () => {
    await github.createPullRequest({ base, head, fork });
    mayWrite(false);
    github.permissions["pull-requests"] = "none";
    await review(github, { inputs: { mode: "collect" } });
    const asked = github.requests.filter(({ path }) => !/\/(?:info\/refs|git-upload-pack)/.test(path));
    expect(asked.map(({ path }) => path)).toEqual([expect.stringContaining("/compare/")]);
  });
});

describe("mode: publish, after it", () => {
  test("finds the pull request by commit and repository, checks again and posts", async () => {
    await github.createPullRequest({ base, head, fork });
    await collect();
    const run = await publish();
    expect(run).toMatchObject({
      code: 1,
      outputs: { conclusion: "findings", findings: "2", "review-url": expect.stringContaining("#pullreq") },
    });
    expect(comments(github)).toMatchObject([
      { path: "train/0002.txt", line: 1, suggestion: right },
      { path: "train/0003.txt", line: 1, suggestion: "ohwxStyle, photo, dress" },
    ]);
    expect(commands(run)).toEqual([]);
    expect(files(run.workspace)).toEqual([]);
  });

  test("posts nothing twice, and mends what it has posted", async () => {
    const pull = await github.createPullRequest({ base, head, fork });
    await publish();
    await publish();
    expect(pull.state.reviews).toHaveLength(1);
    await pull.pushHead({ "train/0002.txt": `${right}\n`, "train/0003.txt": "ohwxStyle, photo, dress\n" });
    const run = await publish();
    expect(run.outputs).toMatchObject({ conclusion: "clean", findings: "0" });
    expect(pull.state.comments.map(({ minimized }) => minimized)).toEqual(["outdated", "outdated"]);
  });

  test("goes by the style of the base, whatever the fork has made of it", async () => {
    const lax = style.replace('"gown"', '"robe"');
    await github.createPullRequest({ base, head: { ...head, "caption-style.json": lax }, fork });
    const run = await publish();
    expect(places(github)).toEqual(["train/0002.txt:1", "train/0003.txt:1"]);
    expect(run.summary).toContain("This pull request changes the style");
    const preview = { mode: "publish", "config-from": "head" };
    const asked = github.requests.length;
    expect(await publish(github.pull, { inputs: preview })).toMatchObject({
      code: 2,
      outputs: { conclusion: "could-not-check" },
    });
    expect(github.requests).toHaveLength(asked);
  });

  test("goes by no style at all where only the fork brings one, though its own run previews it", async () => {
    await github.createPullRequest({
      base: { "train/0001.txt": base["train/0001.txt"] },
      head: { ...head, "caption-style.json": style },
      fork,
    });
    expect((await collect()).outputs).toMatchObject({ conclusion: "findings" });
    const run = await publish();
    expect(run).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check" } });
    expect(run.summary).toContain("bring the first one there yourself");
    expect(writes()).toEqual([]);
  });

  test("asks for no pull request by a number that it was not told by GitHub", async () => {
    await github.createPullRequest({ base, head: { "train/0009.txt": `${wrong}\n` } });
    const pull = await github.createPullRequest({ head, fork });
    await publish();
    const numbers = github.requests.flatMap(({ path }) => /\/(?:pulls|issues)\/(\d+)/.exec(path)?.[1] ?? []);
    expect(new Set(numbers)).toEqual(new Set([String(pull.number)]));
  });
});

describe("an artifact that was tampered with", () => {
  let victim: LoopbackPull;
  let pull: LoopbackPull;
  const evil = "**approved** by ![x](https://evil.example/x.png) @octo/team";
  beforeEach(async () => {
    victim = await github.createPullRequest({ base, head: { "train/0009.txt": `${wrong}\n` } });
    pull = await github.createPullRequest({ head, fork });
  });

  /** Publishes in a workspace with these files. */
  async function publishWith(artifact: Readonly<Record<string, string>>): Promise<ActionRun> {
    const workspace = mkdtempSync(join(github.folder, "workspace-"));
    for (const [name, text] of Object.entries(artifact)) {
      mkdirSync(dirname(join(workspace, name)), { recursive: true });
      writeFileSync(join(workspace, name), text);
    }
    return publish(pull, { env: { GITHUB_WORKSPACE: workspace }, cwd: workspace });
  }

  const facts = (changes: object = {}): string =>
    `${JSON.stringify({ version: 1, repository: "octo/dataset", number: pull.number, head: pull.state.head.sha, ...changes }, null, 2)}\n`;

  const tampered: readonly (readonly [string, () => string])[] = [
    ["names another pull request", () => facts({ number: victim.number })],
    ["names another commit", () => facts({ head: victim.state.head.sha })],
    ["names another repository", () => facts({ repository: "octo/secrets" })],
    ["says more than it should", () => facts({ body: evil })],
    ["is no JSON", () => `${evil}\n::error::boom\n`],
    ["is far too long", () => facts({ body: evil.repeat(100_000) })],
  ];

  test.each(tampered)("is refused where it %s, and the review is the right one", async (_how, text) => {
    const run = await publishWith({ [`${folder}/pull-request.json`]: text() });
    expect(run).toMatchObject({ code: 1, outputs: { conclusion: "findings", findings: "2" } });
    expect(commands(run)).toEqual([expect.stringMatching(/^::warning .*pull-request\.json was refused/)]);
    expect(run.summary).toContain("was refused");
    expect(pull.state.comments.map(({ thread }) => thread.original.path)).toEqual(Object.keys(head));
    expect([victim.state.comments, victim.state.issueComments]).toEqual([[], []]);
    const posted = [...pull.state.comments, ...pull.state.issueComments, ...pull.state.reviews];
    for (const said of [run.stdout, run.summary, ...posted.map(({ body }) => body)])
      expect(said).not.toMatch(/evil|approved|octo\/secrets/);
  });

  test("in its findings, its style or its captions changes nothing", async () => {
    const run = await publishWith({
      [`${folder}/report.json`]: JSON.stringify({ version: 1, findings: [], evil }),
      "caption-style.json": "{}",
      "train/0002.txt": `${right}\n`,
      ".git/config": "[core]\n\tfsmonitor = touch evil\n",
    });
    expect(run).toMatchObject({ code: 1, outputs: { conclusion: "findings", findings: "2" } });
    expect(places(github)).toEqual(["train/0002.txt:1", "train/0003.txt:1"]);
    expect(readdirSync(run.workspace)).not.toContain("evil");
  });

  test("is told from one that is as it was written", async () => {
    const { workspace } = await collect({ pull });
    const run = await publish(pull, { env: { GITHUB_WORKSPACE: workspace }, cwd: workspace });
    expect(commands(run)).toEqual([]);
    expect(run.summary).not.toContain("refused");
  });
});

describe("a pull request that went on in the meantime", () => {
  test("has a newer commit: nothing is posted on the old one, and the run says so", async () => {
    const pull = await github.createPullRequest({ base, head, fork });
    const event = workflowRunPayload(github.world, pull.state);
    await pull.pushHead({ "train/0004.txt": `${wrong}\n` });
    const run = await publish(pull, { event });
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: "superseded" } });
    const newer = pull.state.head.sha.slice(0, 7);
    expect(run.summary.replaceAll("\u200b", "")).toContain(`Pull request 1 has a newer commit (${newer})`);
    expect([writes(), places(github), commands(run)]).toEqual([[], [], []]);
  });

  test("gets one while it is checked: nothing is posted on the old one either", async () => {
    const pull = await github.createPullRequest({ base, head, fork });
    github.beforeNext({ method: "GET", path: /\/pulls\/1$/ }, () =>
      pull.pushHead({ "train/0004.txt": `${wrong}\n` }),
    );
    const run = await publish();
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: "superseded", findings: "2" } });
    expect([writes(), places(github)]).toEqual([[], []]);
    expect(run.summary).toContain("newer commit");
  });

  test("was closed: nothing is posted, and the run says so", async () => {
    const pull = await github.createPullRequest({ base, head, fork });
    pull.state.state = "closed";
    const run = await publish();
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: "skipped" } });
    expect(run.summary).toContain("closed or merged since");
    expect(writes()).toEqual([]);
  });
});

describe("a run before this one that", () => {
  test("another repository's branch of the same name and commit is not taken for", async () => {
    const pull = await github.createPullRequest({ base, head, fork });
    const { ref, sha } = pull.state.head;
    for (const other of ["contributor/other", "mallory/dataset", undefined])
      await github.openPullRequest({
        ...{ headRef: ref, headSha: sha },
        ...(other === undefined ? {} : { fork: other }),
      });
    await publish(pull);
    expect(github.repository.pulls.map(({ comments: { length } }) => length)).toEqual([2, 0, 0, 0]);
  });

  test("a branch with two pull requests had is reviewed on both", async () => {
    const pull = await github.createPullRequest({ base, head, fork });
    await github.openPullRequest({ headRef: pull.state.head.ref, headSha: pull.state.head.sha, fork });
    expect((await publish(pull)).code).toBe(1);
    expect(github.repository.pulls.map(({ comments: { length } }) => length)).toEqual([2, 2]);
  });

  test.each([
    ["was started by a push", { event: "push" }, 'started by "push"'],
    ["came from a fork that is gone", { head_repository: null }, "is gone"],
  ])("%s has nothing to review", async (_what, changes, sentence) => {
    const pull = await github.createPullRequest({ base, head });
    const run = await publish(pull, { event: workflowRunPayload(github.world, pull.state, changes) });
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: "skipped" } });
    expect(run.summary).toContain(sentence);
    expect(github.requests).toEqual([]);
  });
});

describe("pull_request_target", () => {
  test("reviews a fork with a token that may post; nothing of it is checked out", async () => {
    const lax = style.replace('"gown"', '"robe"');
    await github.createPullRequest({ base, head: { ...head, "caption-style.json": lax }, fork });
    const run = await review(github, { eventName: "pull_request_target" });
    expect(run).toMatchObject({ code: 1, outputs: { conclusion: "findings", findings: "2" } });
    expect(places(github)).toEqual(["train/0002.txt:1", "train/0003.txt:1"]);
    expect(files(run.workspace)).toEqual([]);
  });

  test("goes by no style that only the fork brings", async () => {
    await github.createPullRequest({
      base: { "train/0001.txt": base["train/0001.txt"] },
      head: { ...head, "caption-style.json": style },
      fork,
    });
    const run = await review(github, { eventName: "pull_request_target" });
    expect(run).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check" } });
    expect(writes()).toEqual([]);
  });
});

test.each([
  ["a fork", { fork }],
  ["Dependabot", { author: "dependabot[bot]" }],
])("a pull request from %s without a second workflow loses no finding", async (_who, who) => {
  await github.createPullRequest({ base, head, ...who });
  mayWrite(false);
  const run = await review(github);
  expect(run).toMatchObject({ code: 1, outputs: { conclusion: "findings", findings: "2" } });
  const told = commands(run).filter((line) => line.includes(" file="));
  expect(told).toEqual([
    expect.stringMatching(/^::error file=train\/0002\.txt,/),
    expect.stringMatching(/^::warning file=train\/0003\.txt,/),
  ]);
  for (const path of Object.keys(head)) expect(run.summary).toContain(path);
  expect(run.summary).toMatch(/from a fork or by Dependabot/);
  expect(places(github)).toEqual([]);
});
