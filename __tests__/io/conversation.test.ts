import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openGitHub } from "../../src/io/github.ts";
import type { Conversation } from "../../src/io/said.ts";
import { type Loopback, startLoopback } from "../loopback/index.ts";

let github: Loopback;
beforeEach(async () => {
  github = await startLoopback();
  const lines = Array.from({ length: 130 }, (_, index) => `caption ${index}\n`).join("");
  await github.createPullRequest({ base: { "README.md": "x\n" }, head: { "a.txt": lines } });
});
afterEach(() => github.close());

const read = (): Promise<Conversation> =>
  openGitHub(getOctokit(github.token, { baseUrl: github.url }), "octo/dataset", {
    left: () => 50,
  }).conversation(1);
const bot = "github-actions[bot]";
const say = (line: number, user: string) =>
  github.pull.addComment({ path: "a.txt", line, body: `${line}`, user });

describe("a conversation", () => {
  test("of many pages is read whole, each thing once", async () => {
    for (let line = 1; line <= 120; line += 1) await say(line, bot);
    for (let index = 0; index < 230; index += 1) github.pull.addIssueComment({ body: `${index}`, user: bot });
    const { comments, reviews, notes } = await read();
    expect(comments.map(({ body }) => Number(body))).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
    expect(new Set(reviews.map(({ id }) => id)).size).toBe(120);
    expect(notes.map(({ body }) => Number(body))).toEqual(Array.from({ length: 230 }, (_, at) => at));
    expect(github.requests).toHaveLength(3);
    expect(github.violations).toEqual([]);
  });

  test("tells ours from others', and what people did; a person may be called as the bot is", async () => {
    await say(1, bot);
    github.pull.resolveThread(await say(2, bot), "maria");
    github.pull.resolveThread(await say(3, bot), bot);
    github.pull.reply(await say(4, bot), { body: "Why?" });
    (await say(5, bot)).minimized = "outdated";
    await say(6, "github-actions");
    const { comments } = await read();
    const untouched = { isOurs: true, resolvedBy: "nobody", hiddenAs: null, isAnswered: false };
    expect(comments).toMatchObject([
      untouched,
      { ...untouched, resolvedBy: "them" },
      { ...untouched, resolvedBy: "us" },
      { ...untouched, isAnswered: true },
      { ...untouched, hiddenAs: "outdated" },
      { ...untouched, isOurs: false, isAnswered: true },
    ]);
  });

  test("without GraphQL is read by REST, which knows of answers", async () => {
    github.failNext({ method: "POST", path: /\/graphql$/, status: 404, times: 9 });
    await say(1, bot);
    github.pull.reply(await say(2, bot), { body: "Why?" });
    await say(3, "maria");
    github.pull.addIssueComment({ body: "ours", user: bot });
    const { comments, notes } = await read();
    expect(comments).toMatchObject([
      { isOurs: true, isAnswered: false, nodeId: null },
      { isOurs: true, isAnswered: true },
      { isOurs: false },
    ]);
    expect(notes).toMatchObject([{ body: "ours" }]);
  });
});
