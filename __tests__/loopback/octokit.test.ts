import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type Loopback, startLoopback } from "./index.ts";

let loopback: Loopback;

beforeEach(async () => {
  loopback = await startLoopback();
  const captions = Array.from({ length: 7 }, (_, index) => [`train/${index} ü.txt`, `caption ${index}\n`]);
  await loopback.createPullRequest({ base: { "README.md": "x\n" }, head: Object.fromEntries(captions) });
});

afterEach(() => loopback.close());

/** The client that the Action uses, with the addresses that the runner gives. */
function client() {
  return getOctokit(loopback.token, { baseUrl: loopback.url });
}

const place = { owner: "octo", repo: "dataset" };

test("Octokit pages, compares, reads files and posts", async () => {
  const { rest, paginate } = client();
  const pull = { ...place, pull_number: 1 };
  const files = await paginate(rest.pulls.listFiles, { ...pull, per_page: 3 });
  expect(files.map((file) => file.filename)).toHaveLength(7);
  const { base, head } = loopback.pull.state;
  const compared = await rest.repos.compareCommitsWithBasehead({
    ...place,
    basehead: `${base.sha}...${head.sha}`,
  });
  expect(compared.data.merge_base_commit.sha).toBe(base.sha);
  const content = await rest.repos.getContent({ ...place, path: "train/3 ü.txt", ref: head.sha });
  expect(content.data).toMatchObject({ path: "train/3 ü.txt" });
  const comments = [{ path: "train/3 ü.txt", line: 1, side: "RIGHT", body: "mend" }];
  const review = await rest.pulls.createReview({ ...pull, event: "COMMENT", commit_id: head.sha, comments });
  expect(review.data.state).toBe("COMMENTED");
  expect(loopback.requests.map(({ path }) => path.replace(/\?.*/u, "").split("/").at(4))).toEqual([
    "pulls",
    "pulls",
    "pulls",
    "compare",
    "contents",
    "pulls",
  ]);
  expect(loopback.violations).toEqual([]);
});

test("Octokit sees refusals and GraphQL errors as GitHub's", async () => {
  const { rest, graphql } = client();
  await expect(rest.issues.createComment({ ...place, issue_number: 9, body: "x" })).rejects.toMatchObject({
    status: 404,
  });
  const answer = await graphql(
    'query ($owner: String!) { viewer { login } repository(owner: $owner, name: "dataset") { name } }',
    {
      owner: "octo",
    },
  );
  expect(answer).toEqual({ viewer: { login: "github-actions[bot]" }, repository: { name: "dataset" } });
  await expect(graphql('{ repository(owner: "octo", name: "none") { name } }')).rejects.toMatchObject({
    errors: [{ type: "NOT_FOUND" }],
  });
  expect(loopback.violations).toEqual([]);
});
