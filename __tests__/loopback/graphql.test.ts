import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { query } from "./client.ts";
import { type Loopback, nodeId, startLoopback } from "./index.ts";

let loopback: Loopback;

beforeEach(async () => {
  loopback = await startLoopback({ permissions: { contents: "write" } });
  await loopback.createPullRequest({ base: { "1.txt": "a cat\n" }, head: { "1.txt": "a dog\nhat\n" } });
});

afterEach(() => loopback.close());

const threadsQuery = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      reviews(first: 10) { nodes { id databaseId state body author { login } } }
      reviewThreads(first: 1, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved isOutdated path line originalLine
          comments(first: 100) {
            nodes { id databaseId body author { login } isMinimized minimizedReason createdAt replyTo { databaseId } }
          }
        }
      }
    }
  }
}`;

const pull1 = { owner: "octo", name: "dataset", number: 1 };

/** The only thread of a page. */
async function thread(after: string | null = null): Promise<unknown> {
  const { body } = await query(loopback, threadsQuery, { ...pull1, after });
  const { data } = body as { data: { repository: { pullRequest: { reviewThreads: { nodes: unknown[] } } } } };
  return data.repository.pullRequest.reviewThreads.nodes[0];
}

describe("review threads", () => {
  test("show who said what, in pages", async () => {
    const first = await loopback.pull.addComment({
      user: "github-actions[bot]",
      path: "1.txt",
      line: 1,
      body: "mend",
    });
    loopback.pull.reply(first, { body: "why?" });
    await loopback.pull.addComment({ path: "1.txt", line: 2, body: "hat" });
    const { body } = await query(loopback, threadsQuery, { ...pull1, after: null });
    expect(body).toMatchObject({
      data: {
        viewer: { login: "github-actions[bot]" },
        repository: {
          pullRequest: {
            reviewThreads: { pageInfo: { hasNextPage: true } },
            reviews: { nodes: { length: 3 } },
          },
        },
      },
    });
    expect(await thread()).toMatchObject({
      isResolved: false,
      isOutdated: false,
      path: "1.txt",
      line: 1,
      comments: {
        nodes: [
          { body: "mend", author: { login: "github-actions" }, replyTo: null, isMinimized: false },
          { body: "why?", author: { login: "reviewer" }, replyTo: { databaseId: first.id } },
        ],
      },
    });
    const { data } = body as {
      data: { repository: { pullRequest: { reviewThreads: { pageInfo: { endCursor: string } } } } };
    };
    expect(await thread(data.repository.pullRequest.reviewThreads.pageInfo.endCursor)).toMatchObject({
      line: 2,
    });
    expect(loopback.violations).toEqual([]);
  });

  test("become outdated and keep their line", async () => {
    await loopback.pull.addComment({ path: "1.txt", line: 1, body: "mend" });
    await loopback.pull.pushHead({ "1.txt": "a bird\nhat\n" });
    expect(await thread()).toMatchObject({ isOutdated: true, line: null, originalLine: 1 });
  });

  const resolve = `mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id isResolved } } }`;

  test("are resolved by the API or by people", async () => {
    const comment = await loopback.pull.addComment({ path: "1.txt", line: 1, body: "mend" });
    const id = nodeId("PRRT", comment.thread.id);
    const { body } = await query(loopback, resolve, { id });
    expect(body).toEqual({ data: { resolveReviewThread: { thread: { id, isResolved: true } } } });
    expect(await thread()).toMatchObject({ isResolved: true });
    const other = await loopback.pull.addComment({ path: "1.txt", line: 2, body: "hat" });
    loopback.pull.resolveThread(other);
    expect(other.thread.resolvedBy?.login).toBe("reviewer");
    expect(loopback.violations).toEqual([]);
  });

  test("cannot be resolved with pull-requests: write alone", async () => {
    loopback.permissions.contents = "read";
    const comment = await loopback.pull.addComment({ path: "1.txt", line: 1, body: "mend" });
    const { status, body } = await query(loopback, resolve, { id: nodeId("PRRT", comment.thread.id) });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }],
    });
    expect(loopback.violations).toEqual([]);
  });
});

test("comments are minimised and shown again", async () => {
  const comment = await loopback.pull.addComment({ path: "1.txt", line: 1, body: "mend" });
  const subjectId = nodeId("PRRC", comment.id);
  const minimise = `mutation ($subjectId: ID!) {
    minimizeComment(input: { subjectId: $subjectId, classifier: OUTDATED }) { minimizedComment { isMinimized minimizedReason } }
  }`;
  const { body } = await query(loopback, minimise, { subjectId });
  expect(body).toEqual({
    data: { minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: "outdated" } } },
  });
  const unminimise =
    "mutation ($s: ID!) { unminimizeComment(input: { subjectId: $s }) { unminimizedComment { isMinimized } } }";
  await query(loopback, unminimise, { s: subjectId });
  expect(comment.minimized).toBeNull();
  expect(loopback.violations).toEqual([]);
});

describe("the schema", () => {
  test.each([
    [
      "an unknown input",
      'mutation { resolveReviewThread(input: { thread: "x" }) { thread { id } } }',
      /threadId/u,
    ],
    ["an unknown field", "{ viewer { logn } }", /Did you mean "login"/u],
    ["a syntax error", "{ viewer {", /Syntax Error/u],
    [
      "a variable of the wrong type",
      "query ($n: Int!) { repository(owner: $n, name: $n) { id } }",
      /used in position expecting type "String!"/u,
    ],
    [
      "a connection without a size",
      '{ repository(owner: "octo", name: "dataset") { pullRequest(number: 1) { reviewThreads { totalCount } } } }',
      /first/u,
    ],
  ])("catches %s", async (_, text, expected) => {
    const { body } = await query(loopback, text);
    expect(body).toHaveProperty("errors");
    expect(loopback.violations.join("\n")).toMatch(expected);
  });

  test("does not call a missing pull request a violation", async () => {
    const { body } = await query(loopback, threadsQuery, { ...pull1, number: 9 });
    expect(body).toMatchObject({ errors: [{ type: "NOT_FOUND" }] });
    expect(loopback.violations).toEqual([]);
  });
});
