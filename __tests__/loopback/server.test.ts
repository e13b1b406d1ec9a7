import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pullPath, send } from "./client.ts";
import { type Loopback, startLoopback } from "./index.ts";

let loopback: Loopback;

beforeEach(async () => {
  loopback = await startLoopback();
  await loopback.createPullRequest({
    base: {
      "1.txt": "a cat\n",
      "old name.txt": "one\ntwo\nthree\nfour\n",
      "1.png": Buffer.from([0, 1, 2, 3]),
    },
    head: {
      "1.txt": "a cat, red hat",
      "old name.txt": null,
      "new name.txt": "one\ntwo\nthree\nfour\n",
      "1.png": Buffer.from([0, 9, 9, 9]),
      'ünï\n"q".txt': "a dog\n",
    },
    baseAdvance: { "2.txt": "later\n" },
  });
});

afterEach(() => loopback.close());

describe("the contract", () => {
  test("tells a body that GitHub would refuse", async () => {
    const answer = await send(loopback, "POST", pullPath(loopback, "/reviews"), {
      event: "COMENT",
      body: "x",
    });
    expect(answer.status).toBe(422);
    expect(loopback.violations).toEqual([
      expect.stringContaining("pulls/create-review: body: /event must be equal to one of"),
    ]);
  });

  test("tells keys and parameters that GitHub would ignore", async () => {
    const draft = { path: "1.txt", lines: 1, line: 1, body: "x" };
    await send(loopback, "POST", pullPath(loopback, "/reviews"), {
      event: "COMMENT",
      comment: [],
      comments: [draft],
    });
    await send(loopback, "GET", pullPath(loopback, "/files?perpage=3"));
    expect(loopback.violations).toEqual([
      "pulls/create-review: unknown key body.comment",
      "pulls/create-review: unknown key body.comments[0].lines",
      "pulls/list-files: unknown parameter perpage",
    ]);
  });

  test("tells a parameter of the wrong type, and an operation that is not described", async () => {
    await send(loopback, "GET", pullPath(loopback, "/files?page=two"));
    const answer = await send(loopback, "GET", "/repos/octo/dataset/pull/1");
    expect(answer.status).toBe(404);
    expect(loopback.violations).toEqual([
      "pulls/list-files: parameter page: /value must be integer",
      expect.stringContaining("GET /repos/octo/dataset/pull/1 is not an operation"),
    ]);
  });
});

describe("the changed files", () => {
  test("have the patches that git prints, without the file's header", async () => {
    const { body } = await send(loopback, "GET", pullPath(loopback, "/files"));
    expect(body).toMatchObject([
      { filename: "1.png", status: "modified", changes: 0 },
      {
        filename: "1.txt",
        status: "modified",
        additions: 1,
        deletions: 1,
        patch: "@@ -1 +1 @@\n-a cat\n+a cat, red hat\n\\ No newline at end of file",
      },
      { filename: "new name.txt", previous_filename: "old name.txt", status: "renamed", changes: 0 },
      { filename: 'ünï\n"q".txt', status: "added", patch: "@@ -0,0 +1 @@\n+a dog" },
    ]);
    const [image, , renamed] = body as Record<string, unknown>[];
    expect([image, renamed].map((file) => file !== undefined && "patch" in file)).toEqual([false, false]);
    expect(loopback.violations).toEqual([]);
  });

  test("come in pages with Link headers", async () => {
    const first = await send(loopback, "GET", pullPath(loopback, "/files?per_page=3"));
    const link = first.headers.get("link") ?? "";
    expect(link).toContain(`${pullPath(loopback, "/files")}?per_page=3&page=2>; rel="next"`);
    expect(link).toContain('page=2>; rel="last"');
    const second = await send(loopback, "GET", pullPath(loopback, "/files?per_page=3&page=2"));
    expect([first.body, second.body].map((page) => (page as unknown[]).length)).toEqual([3, 1]);
    expect(second.headers.get("link")).toContain('rel="first"');
    expect(second.headers.get("link")).not.toContain('rel="next"');
  });

  test("stop at 3000, at 100 a page, and leave out patches of a page after 20 000 lines", async () => {
    const lines = (count: number): string => "x\n".repeat(count);
    const many = Object.fromEntries(
      Array.from({ length: 3005 }, (_, index) => [`many/${index}.txt`, `tag ${index}\n`]),
    );
    await loopback.createPullRequest({
      head: { ...many, "a/big.txt": lines(20_001), "a/1.txt": lines(12_000), "a/2.txt": lines(12_000) },
    });
    const { body, headers } = await send(loopback, "GET", pullPath(loopback, "/files?per_page=300"));
    const page = body as { filename: string; patch?: string; changes: number }[];
    expect(page).toHaveLength(100);
    expect(headers.get("link")).toContain('page=30>; rel="last"');
    expect(
      page.slice(0, 3).map(({ filename, patch, changes }) => [filename, patch !== undefined, changes]),
    ).toEqual([
      ["a/1.txt", true, 12_000],
      ["a/2.txt", false, 0],
      ["a/big.txt", false, 0],
    ]);
    const alone = await send(loopback, "GET", pullPath(loopback, "/files?per_page=1&page=3"));
    expect(alone.body).toMatchObject([{ filename: "a/big.txt", changes: 20_001 }]);
    const small = await send(loopback, "GET", pullPath(loopback, "/files?per_page=1&page=2"));
    expect(small.body).toMatchObject([
      { filename: "a/2.txt", patch: expect.stringContaining("+x"), changes: 12_000 },
    ]);
    expect(loopback.violations).toEqual([]);
  });
});

describe("commits", () => {
  test("compare with their merge base", async () => {
    const { base, head } = loopback.pull.state;
    const { body } = await send(loopback, "GET", `/repos/octo/dataset/compare/${base.sha}...${head.sha}`);
    expect(body).toMatchObject({ status: "diverged", ahead_by: 1, behind_by: 1 });
    const { merge_base_commit: common } = body as { merge_base_commit: { sha: string } };
    expect(common.sha).not.toBe(base.sha);
    expect(loopback.violations).toEqual([]);
  });

  test("lead to their pull request and to their files", async () => {
    const { head } = loopback.pull.state;
    const pulls = await send(loopback, "GET", `/repos/octo/dataset/commits/${head.sha}/pulls`);
    expect(pulls.body).toMatchObject([{ number: 1, head: { sha: head.sha } }]);
    const file = await send(loopback, "GET", `/repos/octo/dataset/contents/1.txt?ref=${head.sha}`);
    expect(file.body).toMatchObject({
      type: "file",
      encoding: "base64",
      content: Buffer.from("a cat, red hat").toString("base64"),
    });
    expect((await send(loopback, "GET", "/repos/octo/dataset/contents/none.txt")).status).toBe(404);
    const listed = await send(loopback, "GET", "/repos/octo/dataset/pulls?state=open&head=octo:captions-1");
    expect(listed.body).toMatchObject([{ number: 1 }]);
    expect((await send(loopback, "GET", "/repos/octo/dataset")).body).toMatchObject({
      full_name: "octo/dataset",
    });
    expect((await send(loopback, "GET", pullPath(loopback))).body).toMatchObject({
      changed_files: 4,
      mergeable: true,
    });
    expect(loopback.violations).toEqual([]);
  });
});

describe("the token", () => {
  test("is asked for, and must be the right one", async () => {
    const wrong = await send(loopback, "GET", "/repos/octo/dataset", undefined, {
      authorization: "token other",
    });
    expect(wrong).toMatchObject({ status: 401, body: { message: "Bad credentials" } });
    const none = await send(loopback, "GET", "/repos/octo/dataset", undefined, { authorization: "" });
    expect(none.status).toBe(401);
    expect((await send(loopback, "GET", "/user")).status).toBe(403);
  });

  test("that only reads is refused every write", async () => {
    loopback.permissions["pull-requests"] = "read";
    const answers = await Promise.all([
      send(loopback, "POST", pullPath(loopback, "/reviews"), { event: "COMMENT", body: "x" }),
      send(loopback, "POST", "/repos/octo/dataset/issues/1/comments", { body: "x" }),
      send(loopback, "POST", "/repos/octo/dataset/check-runs", {
        name: "x",
        head_sha: loopback.pull.state.head.sha,
      }),
    ]);
    for (const answer of answers) {
      expect(answer).toMatchObject({
        status: 403,
        body: { message: "Resource not accessible by integration", status: "403" },
      });
    }
    expect((await send(loopback, "GET", pullPath(loopback, "/files"))).status).toBe(200);
    expect(loopback.violations).toEqual([]);
  });
});

describe("faults", () => {
  test("are answered as often as ordered", async () => {
    const headers = { "retry-after": "1" };
    loopback.failNext({
      method: "POST",
      path: /\/reviews$/u,
      status: 429,
      times: 2,
      headers,
      body: { message: "slow down" },
    });
    const post = () =>
      send(loopback, "POST", pullPath(loopback, "/reviews"), { event: "COMMENT", body: "x" });
    const first = await post();
    expect(first).toMatchObject({ status: 429, body: { message: "slow down" } });
    expect(first.headers.get("retry-after")).toBe("1");
    expect([(await post()).status, (await post()).status]).toEqual([429, 200]);
    expect(loopback.requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
      "POST 429",
      "POST 429",
      "POST 200",
    ]);
  });

  test("tear the connection down, before or after the work", async () => {
    loopback.failNext({ path: /\/issues\//u, status: "reset" });
    loopback.failNext({ path: /\/issues\//u, status: "reset", when: "after", skip: 1 });
    const post = () => send(loopback, "POST", "/repos/octo/dataset/issues/1/comments", { body: "x" });
    await expect(post()).rejects.toThrow("fetch failed");
    expect(loopback.pull.state.issueComments).toHaveLength(0);
    expect((await post()).status).toBe(201);
    await expect(post()).rejects.toThrow("fetch failed");
    expect(loopback.pull.state.issueComments).toHaveLength(2);
  });

  test("can be a push in between", async () => {
    loopback.beforeNext({ method: "GET", path: /\/pulls\/1$/u }, () =>
      loopback.pull.pushHead({ "1.txt": "a hat\n" }),
    );
    const before = loopback.pull.state.head.sha;
    const { body } = await send(loopback, "GET", pullPath(loopback));
    expect((body as { head: { sha: string } }).head.sha).not.toBe(before);
  });
});

test("check runs append annotations, 50 at a time", async () => {
  loopback.permissions.checks = "write";
  const annotation = { path: "1.txt", start_line: 1, end_line: 1, annotation_level: "warning", message: "x" };
  const output = (count: number) => ({
    title: "t",
    summary: "s",
    annotations: Array.from({ length: count }, () => annotation),
  });
  const head_sha = loopback.pull.state.head.sha;
  const post = (count: number) =>
    send(loopback, "POST", "/repos/octo/dataset/check-runs", { name: "x", head_sha, output: output(count) });
  expect((await post(51)).status).toBe(422);
  expect(loopback.violations.splice(0)).toEqual([
    expect.stringContaining("must NOT have more than 50 items"),
  ]);
  const { id } = (await post(50)).body as { id: number };
  const updated = await send(loopback, "PATCH", `/repos/octo/dataset/check-runs/${id}`, {
    status: "completed",
    conclusion: "neutral",
    output: output(3),
  });
  expect(updated.body).toMatchObject({ conclusion: "neutral", output: { annotations_count: 53 } });
  expect(loopback.violations).toEqual([]);
});

test("issue comments are written, edited and deleted", async () => {
  const path = "/repos/octo/dataset/issues";
  const { id } = (await send(loopback, "POST", `${path}/1/comments`, { body: "first" })).body as {
    id: number;
  };
  await send(loopback, "PATCH", `${path}/comments/${id}`, { body: "second" });
  loopback.pull.addIssueComment({ body: "hello" });
  const { body } = await send(loopback, "GET", `${path}/1/comments?per_page=100`);
  expect(body).toMatchObject([
    { body: "second", user: { login: "github-actions[bot]", type: "Bot" } },
    { body: "hello", user: { login: "reviewer", type: "User" } },
  ]);
  expect((await send(loopback, "DELETE", `${path}/comments/${id}`)).status).toBe(204);
  expect(loopback.violations).toEqual([]);
});
