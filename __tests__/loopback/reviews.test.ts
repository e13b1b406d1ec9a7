import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pullPath, send } from "./client.ts";
import { type Loopback, startLoopback } from "./index.ts";

const twelve = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`);
const text = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

let loopback: Loopback;

beforeEach(async () => {
  loopback = await startLoopback();
  await loopback.createPullRequest({
    base: { "train/1.txt": text(twelve), "train/2.txt": "a cat\n" },
    head: { "train/1.txt": text(twelve.with(1, "line two")), "train/3.txt": "a dog\na hat\n" },
  });
});

afterEach(() => loopback.close());

function review(comments: readonly unknown[], more: Record<string, unknown> = {}) {
  return send(loopback, "POST", pullPath(loopback, "/reviews"), { event: "COMMENT", comments, ...more });
}

const said = { side: "RIGHT", body: "mend this" };

describe("a review", () => {
  test("is kept with its comments on added and context lines", async () => {
    const answer = await review([
      { path: "train/1.txt", line: 2, ...said },
      { path: "train/1.txt", line: 5, start_line: 3, ...said },
    ]);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ state: "COMMENTED", user: { login: "github-actions[bot]" } });
    const listed = await send(loopback, "GET", pullPath(loopback, "/comments"));
    expect(listed.body).toMatchObject([
      { path: "train/1.txt", line: 2, start_line: null, diff_hunk: expect.stringContaining("+line two") },
      { line: 5, start_line: 3, side: "RIGHT" },
    ]);
    expect(loopback.violations).toEqual([]);
  });

  test.each([
    ["a line outside every hunk", { path: "train/1.txt", line: 9 }, "Line could not be resolved"],
    ["a removed line on the right", { path: "train/3.txt", line: 3 }, "Line could not be resolved"],
    ["a file that is not changed", { path: "train/2.txt", line: 1 }, "Path could not be resolved"],
    [
      "a range that ends where it starts",
      { path: "train/1.txt", line: 2, start_line: 2 },
      "precede the end line",
    ],
    ["a range that starts outside", { path: "train/1.txt", line: 2, start_line: -4 }, "same hunk"],
  ])("is refused whole for %s", async (_, anchor, reason) => {
    const answer = await review([
      { path: "train/1.txt", line: 2, ...said },
      { ...said, ...anchor },
    ]);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      message: "Unprocessable Entity",
      errors: [expect.stringContaining(reason)],
    });
    expect(loopback.pull.state.reviews).toEqual([]);
    expect(loopback.pull.state.comments).toEqual([]);
    expect(loopback.violations).toEqual([]);
  });

  test("needs a commit of the pull request", async () => {
    const { base, head } = loopback.pull.state;
    const comments = [{ path: "train/1.txt", line: 2, ...said }];
    expect((await review(comments, { commit_id: base.sha })).status).toBe(422);
    expect((await review(comments, { commit_id: "0".repeat(40) })).status).toBe(422);
    expect((await review(comments, { commit_id: head.sha })).status).toBe(200);
  });

  test("needs a body without comments, and one that GitHub would keep", async () => {
    expect((await review([])).status).toBe(422);
    const long = { path: "train/1.txt", line: 2, side: "RIGHT" };
    expect((await review([{ ...long, body: "x".repeat(65_537) }])).status).toBe(422);
    expect((await review([{ ...long, body: "x".repeat(65_536) }])).status).toBe(200);
  });

  test("without an event is pending, unseen, and stands in the way of the next one", async () => {
    const pending = await send(loopback, "POST", pullPath(loopback, "/reviews"), {
      comments: [{ path: "train/1.txt", line: 2, ...said }],
    });
    expect(pending.body).toMatchObject({ state: "PENDING" });
    const comments = await send(loopback, "GET", pullPath(loopback, "/comments"));
    expect(comments.body).toEqual([]);
    const second = await review([{ path: "train/1.txt", line: 3, ...said }]);
    expect(second.status).toBe(422);
    expect(second.body).toMatchObject({ errors: ["User can only have one pending review per pull request"] });
    const { id } = pending.body as { id: number };
    const submitted = await send(loopback, "POST", pullPath(loopback, `/reviews/${id}/events`), {
      event: "COMMENT",
    });
    expect(submitted.body).toMatchObject({ state: "COMMENTED" });
    expect((await review([{ path: "train/1.txt", line: 3, ...said }])).status).toBe(200);
    expect(loopback.violations).toEqual([]);
  });

  test("can be dismissed only when it asked for changes", async () => {
    const asked = (await review([], { event: "REQUEST_CHANGES", body: "no" })).body as { id: number };
    const path = pullPath(loopback, `/reviews/${asked.id}/dismissals`);
    expect((await send(loopback, "PUT", path, { message: "fixed" })).body).toMatchObject({
      state: "DISMISSED",
    });
    expect((await send(loopback, "PUT", path, { message: "again" })).status).toBe(422);
    expect(loopback.violations).toEqual([]);
  });
});

describe("a comment", () => {
  const anchored = { path: "train/1.txt", line: 2, ...said };

  test("is single, on a file, edited, answered and deleted", async () => {
    const commit_id = loopback.pull.state.head.sha;
    const post = (body: unknown) => send(loopback, "POST", pullPath(loopback, "/comments"), body);
    const single = await post({ ...anchored, commit_id });
    const whole = await post({
      path: "train/3.txt",
      body: "about the file",
      commit_id,
      subject_type: "file",
    });
    const outside = await post({ ...anchored, commit_id, line: 9 });
    expect([single.status, whole.status, outside.status]).toEqual([201, 201, 422]);
    expect(outside.body).toMatchObject({ errors: [{ field: "pull_request_review_thread.line" }] });
    const { id } = single.body as { id: number };
    const address = `/repos/octo/dataset/pulls/comments/${id}`;
    expect((await send(loopback, "PATCH", address, { body: "new" })).body).toMatchObject({ body: "new" });
    const reply = await send(loopback, "POST", pullPath(loopback, `/comments/${id}/replies`), {
      body: "why",
    });
    expect(reply.body).toMatchObject({ in_reply_to_id: id, line: 2 });
    expect((await send(loopback, "DELETE", address)).status).toBe(204);
    expect((await send(loopback, "GET", address)).status).toBe(404);
    expect(loopback.violations).toEqual([]);
  });

  test("follows its line, and is outdated once the line is gone", async () => {
    await review([anchored]);
    const list = async () => (await send(loopback, "GET", pullPath(loopback, "/comments"))).body;
    const first = loopback.pull.state.head.sha;
    const second = await loopback.pull.pushHead({
      "train/1.txt": text(["new", ...twelve.with(1, "line two")]),
    });
    expect(await list()).toMatchObject([
      { line: 3, original_line: 2, commit_id: second, original_commit_id: first },
    ]);
    await loopback.pull.pushHead({ "train/1.txt": text(twelve.with(1, "line 2 again")) });
    expect(await list()).toMatchObject([
      { line: null, original_line: 2, position: null, original_commit_id: first },
    ]);
    expect(loopback.violations).toEqual([]);
  });

  test("is outdated when a rebase takes its file away", async () => {
    await review([{ path: "train/3.txt", line: 1, ...said }]);
    await loopback.pull.advanceBase({ "train/4.txt": "a bird\n" });
    await loopback.pull.pushHead({ "train/5.txt": "a fish\n" }, "base");
    expect(loopback.pull.state.threads[0]?.current).toBeNull();
  });
});
