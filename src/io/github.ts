import type { getOctokit } from "@actions/github";
import { asking, GitHubError } from "./github-error.ts";

export interface PullRequest {
  readonly number: number;
  /** The commit that a review is about. */
  readonly head: string;
  readonly open: boolean;
}

/** A changed file as GitHub shows it. `patch` is null for what it does not show: binary, too large, only renamed. */
export interface ShownFile {
  readonly path: string;
  readonly patch: string | null;
}

/** A review comment that this token wrote. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly path: string;
  /** Null when the line it stood on is gone. */
  readonly line: number | null;
}

export interface NewReview {
  readonly number: number;
  readonly head: string;
  /** Markdown above the comments. */
  readonly body: string;
  readonly comments: readonly { readonly path: string; readonly line: number; readonly body: string }[];
}

/** The calls that a review needs. Each fails with a GitHubError. */
export interface GitHub {
  readonly pullRequest: (number: number) => Promise<PullRequest>;
  /** The commit that `base` and `head` have in common. */
  readonly mergeBase: (base: string, head: string) => Promise<string>;
  /** The changed files, a page at a time, so that a caller who has seen enough can stop. */
  readonly shownFiles: (number: number) => AsyncIterable<readonly ShownFile[]>;
  /** The review comments that this token wrote, oldest first. */
  readonly ownComments: (number: number) => Promise<readonly OwnComment[]>;
  /** Posts one review, all of it or nothing, and gives its address. Never repeated by itself. */
  readonly postReview: (review: NewReview) => Promise<string>;
  readonly updateComment: (id: number, body: string) => Promise<void>;
}

export type Client = ReturnType<typeof getOctokit>;

/** The most that GitHub puts on a page. */
const perPage = 100;

/** The account behind the token that Actions hands out; some tokens may not ask who they are. */
const actionsAccount = "github-actions[bot]";

/** Carries the calls of a review to one repository ("owner/name"). */
export function openGitHub(client: Client, repository: string): GitHub {
  const [owner = "", repo = ""] = repository.split("/");
  const { pulls, repos } = client.rest;
  return {
    pullRequest: (number) =>
      asking("show the pull request", async () => {
        const { data } = await pulls.get({ owner, repo, pull_number: number });
        return { number, head: data.head.sha, open: data.state === "open" };
      }),
    mergeBase: (base, head) =>
      asking("compare the commits", async () => {
        const basehead = `${base}...${head}`;
        const { data } = await repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
        return data.merge_base_commit.sha;
      }),
    shownFiles: (number) => shownFiles(client, { owner, repo, pull_number: number, per_page: perPage }),
    ownComments: (number) =>
      asking("list the review comments", async () => {
        const login = await ownLogin(client);
        const parameters = { owner, repo, pull_number: number, per_page: perPage };
        const comments = await client.paginate(pulls.listReviewComments, parameters);
        return comments
          .filter(({ user }) => user?.login === login || user?.login === `${login}[bot]`)
          .map(({ id, body, path, line }) => ({ id, body, path, line: line ?? null }));
      }),
    postReview: ({ number, head, body, comments }) =>
      asking("post the review", async () => {
        const { data } = await pulls.createReview({
          ...{ owner, repo, pull_number: number, commit_id: head, event: "COMMENT", body },
          comments: comments.map((comment) => ({ ...comment, side: "RIGHT" })),
          // An answer that was lost does not mean that nothing was posted: who repeats this has to look first.
          request: { retries: 0 },
        });
        return data.html_url;
      }),
    updateComment: (id, body) =>
      asking("update a review comment", async () => {
        await pulls.updateReviewComment({ owner, repo, comment_id: id, body });
      }),
  };
}

type ListFiles = Client["rest"]["pulls"]["listFiles"];

async function* shownFiles(client: Client, parameters: Parameters<ListFiles>[0]): AsyncIterable<ShownFile[]> {
  const pages = client.paginate.iterator(client.rest.pulls.listFiles, parameters)[Symbol.asyncIterator]();
  for (;;) {
    const page = await asking("list the changed files", () => pages.next());
    if (page.done === true) return;
    yield page.value.data.map(({ filename, patch }) => ({ path: filename, patch: patch ?? null }));
  }
}

/** The viewer of GraphQL: unlike `GET /user` it answers the token of a workflow run too. */
async function ownLogin(client: Client): Promise<string> {
  try {
    const { viewer } = await asking("say whose token this is", () =>
      client.graphql<{ viewer: { login: string } }>("query { viewer { login } }"),
    );
    return viewer.login;
  } catch (error) {
    const unknown = error instanceof GitHubError ? error.kind === "denied" : isGraphqlAnswer(error);
    if (!unknown) throw error;
    return actionsAccount;
  }
}

/** GraphQL answers a question that it refuses with status 200 and a list of errors. */
function isGraphqlAnswer(error: unknown): boolean {
  return error instanceof Error && error.name === "GraphqlResponseError";
}
