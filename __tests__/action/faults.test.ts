/** What can go wrong between the Action and GitHub, in whole runs of the bundle: how each fault ends, and that no finding is lost. */
import { describe, expect, jest, test } from "@jest/globals";
import { type Loopback, startLoopback } from "../loopback/index.ts";
import type { RunOptions } from "../loopback/runner.ts";
import { base, commands, places, review, right, wrong } from "./action-run.ts";

// Whole runs on busy machines; several at once, since most of them wait for a pause to end.
jest.setTimeout(600_000);

/** What stands on the pull request at the end: every comment and the summary, some comments or only the summary, nothing. */
type Outcome = "posted" | "partly posted" | "not posted";

interface Row {
  /** How the loopback GitHub starts. */
  readonly github?: Parameters<typeof startLoopback>[0];
  /** What goes wrong, ordered before the run. */
  readonly fault: (github: Loopback) => unknown;
  readonly run?: RunOptions;
  readonly ends: Outcome;
  /** By the findings when absent. */
  readonly conclusion?: "could-not-post" | "could-not-check" | "superseded" | "clean";
  /** The captions, of 2, 3, 4 and 5, that have no comment; none by default, all when nothing is posted. */
  readonly without?: readonly number[];
  /** What the log says. */
  readonly says?: string | RegExp;
  /** How often a review was tried; once by default, unless nothing is posted. */
  readonly tries?: number;
}

const path = (number: number): string => `train/000${number}.txt`;
const numbers = [2, 3, 4, 5];
const head = Object.fromEntries(numbers.map((number) => [path(number), `${wrong}\n`]));

const api = {
  reviews: { method: "POST", path: /\/pulls\/1\/reviews$/ },
  note: { method: "POST", path: /\/issues\/1\/comments$/ },
  graphql: { method: "POST", path: /\/graphql$/ },
  pull: { method: "GET", path: /\/pulls\/1$/ },
  files: { method: "GET", path: /\/pulls\/1\/files/ },
  compare: { method: "GET", path: /\/compare\// },
  git: { method: "POST", path: /git-upload-pack$/ },
} as const;

type Fault = Omit<Parameters<Loopback["failNext"]>[0], "method" | "path">;

/** Orders one fault. */
const fails =
  (name: keyof typeof api, fault: Fault) =>
  (github: Loopback): void =>
    github.failNext({ ...api[name], ...fault });

const denied = { status: 403, body: { message: "Resource not accessible by integration" } };
const expired = { status: 401, body: { message: "Bad credentials" } };
const badLine = {
  status: 422,
  body: { message: "Unprocessable Entity", errors: ["Line could not be resolved"] },
};
const secondary = { message: "You have exceeded a secondary rate limit." };
const spent = (): Fault => ({
  status: 403,
  headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600) },
  body: { message: "API rate limit exceeded for installation ID 1." },
});
const always = { times: 99 };
/** GraphQL answers what it refuses with status 200. */
const unknownField = (field: string): Fault => ({
  status: 200,
  body: {
    errors: [{ message: `Field '${field}' doesn't exist on type 'Mutation'`, type: "undefinedField" }],
  },
});
const hasty: RunOptions = { env: { CAPTION_STYLE_TIMEOUT: "10" } };

const permissions: Record<string, Row> = {
  "the token is not valid": {
    fault: () => undefined,
    run: { token: "ghs_wrong" },
    ...{ ends: "not posted", conclusion: "could-not-check", says: "HTTP 401" },
  },
  "the token expires before the review": {
    fault: fails("reviews", expired),
    ...{ ends: "not posted", conclusion: "could-not-post", says: "HTTP 401", tries: 1 },
  },
  "the token expires behind the review": {
    fault: fails("note", { ...expired, ...always }),
    ...{ ends: "partly posted", says: "did not post the summary comment" },
  },
  "the token may not post": {
    github: { readOnly: true },
    fault: () => undefined,
    ...{ ends: "not posted", says: "lacks the permission pull-requests: write", tries: 1 },
  },
  "the token may post the review and not the summary": {
    fault: fails("note", denied),
    ...{ ends: "partly posted", says: "did not post the summary comment" },
  },
  "the token may not see the pull request": {
    fault: fails("files", { status: 404, ...always }),
    ...{ ends: "not posted", says: "HTTP 404" },
  },
  "the token may not see the repository": {
    fault: fails("compare", { status: 404, ...always }),
    ...{ ends: "not posted", conclusion: "could-not-check", says: "compare the commits" },
  },
  "the token may not read the contents": {
    github: { permissions: { contents: "none" } },
    fault: () => undefined,
    ...{ ends: "not posted", conclusion: "could-not-check" },
  },
};

const limits: Record<string, Row> = {
  "the hour's requests are spent": {
    fault: (github) => fails("reviews", spent())(github),
    ...{ ends: "not posted", conclusion: "could-not-post", says: "rate limit exceeded", tries: 1 },
  },
  "a burst is refused for a second (403)": {
    fault: fails("reviews", { status: 403, headers: { "retry-after": "1" }, body: secondary }),
    ...{ ends: "posted", tries: 2 },
  },
  "a burst is refused for a second (429)": {
    fault: fails("note", { status: 429, headers: { "retry-after": "1" }, body: secondary }),
    ends: "posted",
  },
  "a burst is refused for longer than a run is worth": {
    fault: fails("reviews", { status: 429, headers: { "retry-after": "3600" }, body: secondary, ...always }),
    ...{ ends: "not posted", conclusion: "could-not-post", says: "secondary rate limit", tries: 1 },
  },
  "GraphQL has its own limit": {
    fault: fails("graphql", {
      ...{ status: 200, headers: { "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600) } },
      body: { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] },
      ...always,
    }),
    ...{ ends: "not posted", conclusion: "could-not-post", says: "Rate Limit" },
  },
};

const refusals: Record<string, Row> = {
  "one line is not in the diff": {
    // All four; the first two are taken; the last two, then the first of them alone.
    fault: (github) => {
      fails("reviews", badLine)(github);
      fails("reviews", { ...badLine, skip: 1, times: 2 })(github);
    },
    ...{ ends: "partly posted", without: [4], says: "Line could not be resolved", tries: 5 },
  },
  "no line is in the diff": {
    fault: fails("reviews", { ...badLine, ...always }),
    ...{ ends: "not posted", conclusion: "could-not-post", says: "Line could not be resolved", tries: 7 },
  },
  "the account has a pending review": {
    fault: (github) => github.pull.addReview({ user: "github-actions[bot]", event: null }),
    ...{ ends: "not posted", conclusion: "could-not-post", says: "one pending review", tries: 1 },
  },
  "the head has moved": {
    fault: (github) => github.beforeNext(api.pull, () => github.pull.pushHead({ [path(9)]: "x\n" })),
    ...{ ends: "not posted", conclusion: "superseded", says: "newer commit" },
  },
  "the head moves before the review, and the commit is gone": {
    fault: (github) =>
      github.beforeNext(api.reviews, () => github.pull.pushHead({ [path(2)]: `${wrong}\n` }, "base")),
    ...{ ends: "not posted", conclusion: "superseded", says: "newer commit", tries: 1 },
  },
  "the pull request is closed meanwhile": {
    fault: (github) => github.beforeNext(api.pull, () => (github.pull.state.state = "closed")),
    ...{ ends: "not posted", says: "The pull request is closed" },
  },
};

const outages: Record<string, Row> = {
  "GitHub is down for a moment": {
    fault: (github) => {
      for (const name of ["compare", "graphql", "pull", "reviews"] as const)
        fails(name, { status: 502 })(github);
    },
    ...{ ends: "posted", tries: 2 },
  },
  "the answer to a review is lost": {
    fault: fails("reviews", { status: 502, when: "after" }),
    ends: "posted",
  },
  "the answer to the summary is lost": {
    fault: fails("note", { status: 502, when: "after" }),
    ends: "posted",
  },
  "reviews are down": {
    fault: fails("reviews", { status: 502, ...always }),
    ...{ ends: "not posted", conclusion: "could-not-post", says: "HTTP 502", tries: 3 },
  },
  "the list of files is down": {
    fault: fails("files", { status: 500, ...always }),
    ...{ ends: "partly posted", without: numbers, says: "did not list the changed files", tries: 0 },
  },
  "the conversation is down": {
    fault: fails("graphql", { status: 502, ...always }),
    ...{ ends: "not posted", conclusion: "could-not-post", says: "did not list the review threads" },
  },
  "connections are reset": {
    fault: (github) => {
      for (const name of ["compare", "graphql", "reviews", "git"] as const)
        fails(name, { status: "reset" })(github);
    },
    ...{ ends: "posted", tries: 2 },
  },
  "an answer breaks off": { fault: fails("graphql", { status: "cut" }), ends: "posted" },
  "an answer does not come": { fault: fails("files", { status: "hang" }), run: hasty, ends: "posted" },
  "the answer to a review does not come": {
    fault: fails("reviews", { status: "hang", when: "after" }),
    ...{ run: hasty, ends: "posted" },
  },
  "a proxy answers in place of GitHub": {
    fault: fails("pull", { status: 200, body: "Please log in.", ...always }),
    ...{ ends: "not posted", conclusion: "could-not-post", says: "something else answered" },
  },
  "git is down for a moment": { fault: fails("git", { status: 503 }), ends: "posted" },
  "git does not answer": { fault: fails("git", { status: "hang" }), run: hasty, ends: "posted" },
  "git is down": {
    fault: fails("git", { status: 503, ...always }),
    ...{ ends: "not posted", conclusion: "could-not-check", says: "could not be fetched" },
  },
};

const olderServers: Record<string, Row> = {
  "a server without GraphQL": {
    fault: fails("graphql", { status: 404, ...always }),
    ends: "posted",
  },
  "a server whose GraphQL lacks a field": {
    fault: fails("graphql", unknownField("minimizedReason")),
    ends: "posted",
  },
};

describe.each<[string, Record<string, Row>]>([
  ["permissions", permissions],
  ["limits", limits],
  ["refusals", refusals],
  ["outages", outages],
  ["older servers", olderServers],
])("%s", (_group, rows) => {
  test.concurrent.each(Object.entries(rows))("%s", async (_name, row) => {
    const github = await startLoopback(row.github);
    try {
      await github.createPullRequest({ base, head });
      await row.fault(github);
      await expectEnd(github, row);
    } finally {
      await github.close();
    }
  });
});

async function expectEnd(github: Loopback, row: Row): Promise<void> {
  const { ends, conclusion = "findings", says = "" } = row;
  const run = await review(github, row.run);
  const code = { clean: 0, superseded: 0, findings: 1, "could-not-check": 2, "could-not-post": 2 }[
    conclusion
  ];
  expect(run).toMatchObject({ code, outputs: { conclusion } });
  expect(run.stdout).toMatch(says);
  const without = row.without ?? (ends === "not posted" ? numbers : []);
  const standing = numbers.filter((number) => !without.includes(number)).map((number) => `${path(number)}:1`);
  expect(places(github)).toEqual(standing);
  const tried = github.requests.filter(
    (request) => request.method === "POST" && api.reviews.path.test(request.path),
  );
  expect(tried).toHaveLength(row.tries ?? (ends === "not posted" ? 0 : 1));
  expect(github.pull.state.issueComments.length).toBeLessThanOrEqual(1);
  if (conclusion === "could-not-check") return;
  expect(run.outputs).toMatchObject({
    findings: "4",
    posting: conclusion === "superseded" ? "" : output(row),
  });
  for (const number of numbers) expect(run.summary).toContain(path(number));
  if (conclusion === "superseded") return;
  const told = commands(run).filter((line) => line.startsWith("::error file="));
  expect(told.map((line) => /file=([^,]+)/.exec(line)?.[1])).toEqual(without.map(path));
}

function output({ ends, says }: Row): string {
  if (says === "The pull request is closed") return "";
  return { posted: "posted", "partly posted": "partly-posted", "not posted": "could-not-post" }[ends];
}

describe("what cannot be put away", () => {
  const push = { eventAction: "synchronize" };

  async function mended(
    fault: (github: Loopback) => unknown,
    inputs: Record<string, string> = {},
  ): Promise<{ stdout: string; comments: readonly (string | null)[]; summaries: readonly string[] }> {
    const github = await startLoopback();
    try {
      const pull = await github.createPullRequest({ base, head });
      await review(github, { inputs });
      await pull.pushHead(Object.fromEntries(numbers.map((number) => [path(number), `${right}\n`])));
      await fault(github);
      const run = await review(github, { ...push, inputs });
      expect(run).toMatchObject({ code: 0, outputs: { conclusion: "clean" } });
      const { comments, issueComments } = github.pull.state;
      return {
        stdout: run.stdout,
        comments: comments.map(({ minimized }) => minimized),
        summaries: issueComments.map(({ body }) => body),
      };
    } finally {
      await github.close();
    }
  }

  test.concurrent.each<[string, (github: Loopback) => unknown, readonly (string | null)[], string]>([
    [
      "stays where the server does not know how",
      (github) => fails("graphql", { ...unknownField("minimizeComment"), skip: 1 })(github),
      [null, null, null, null],
      "could not be hidden",
    ],
    [
      "stays where GraphQL fails",
      (github) => fails("graphql", { status: 502, skip: 1, ...always })(github),
      [null, null, null, null],
      "did not change the review threads",
    ],
    [
      "and is gone by then is no fault",
      (github) =>
        github.beforeNext(api.pull, () => {
          const [first] = github.pull.state.comments;
          if (first !== undefined) github.pull.deleteComment(first);
        }),
      ["outdated", "outdated", "outdated"],
      "",
    ],
  ])("%s; the summary is right all the same", async (_name, fault, expected, says) => {
    const { stdout, comments, summaries } = await mended(fault);
    expect(comments).toEqual(expected);
    expect(stdout).toContain(says);
    expect(summaries).toEqual([expect.stringContaining("Every finding is mended.")]);
  });

  test.concurrent("is deleted one by one where GraphQL does not know how", async () => {
    const { comments } = await mended(
      (github) => {
        fails("graphql", { ...unknownField("updatePullRequestReview"), skip: 1 })(github);
        fails("graphql", { ...unknownField("deletePullRequestReviewComment"), skip: 1 })(github);
      },
      { outdated: "delete" },
    );
    expect(comments).toEqual([]);
  });
});
