import { expect, test } from "@jest/globals";
import { GitHubError } from "../../src/io/github-error.ts";
import { changeAll } from "../../src/shell/action-write.ts";

const things = Array.from({ length: 12 }, (_thing, at) => ({ id: at, nodeId: `n${at}` }));

test.each([
  ["a few, with requests to spare", 50, 8],
  ["as many as the budget has room for", 7, 3],
  ["none where nothing is left", 4, 0],
])("without GraphQL one request each changes %s", async (_name, most, done) => {
  const asked: number[] = [];
  const github = {
    gesture: () => Promise.reject(new GitHubError("denied", "No.")),
    left: () => most - asked.length,
  };
  const changed = await changeAll(github, "delete", things, async ({ id }) => {
    asked.push(id);
  });
  expect([changed, asked.length]).toEqual([done, done]);
});
