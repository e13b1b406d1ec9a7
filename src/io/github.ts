import { readConversation } from "./conversation.ts";
import { type Gesture, gesture } from "./gesture.ts";
import { type Client, PER_PAGE } from "./github-client.ts";
import { asking } from "./github-error.ts";
import { type PullFrom, pullsFrom } from "./pulls-from.ts";
import type { Conversation } from "./said.ts";

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

export interface NewReview {
  readonly number: number;
  readonly head: string;
  readonly event: "COMMENT" | "REQUEST_CHANGES";
  /** Markdown above the comments. */
  readonly body: string;
  readonly comments: readonly { readonly path: string; readonly line: number; readonly body: string }[];
}

/** The calls that a review needs. Each fails with a GitHubError. */
export interface GitHub {
  readonly pullRequest: (number: number) => Promise<PullRequest>;
  /** The open pull requests of a branch; `repository` ("owner/name") is the one that the branch is in. */
  readonly pullsFrom: (repository: string, branch: string) => Promise<readonly PullFrom[]>;
  /** The commit that `base` and `head` have in common. */
  readonly mergeBase: (base: string, head: string) => Promise<string>;
  /** The changed files, a page at a time, so that a caller who has seen enough can stop. */
  readonly shownFiles: (number: number) => AsyncIterable<readonly ShownFile[]>;
  /** What was said on the pull request. */
  readonly conversation: (number: number) => Promise<Conversation>;
  /** Posts one review, all of it or nothing, and gives its address. Never repeated by itself. */
  readonly postReview: (review: NewReview) => Promise<string>;
  readonly updateComment: (id: number, body: string) => Promise<void>;
  readonly deleteComment: (id: number) => Promise<void>;
  /** Hides or shows comments, resolves or reopens threads, by their node ids. */
  readonly gesture: (kind: Gesture, ids: readonly string[]) => Promise<void>;
  readonly updateReview: (number: number, id: number, body: string) => Promise<void>;
  readonly dismissReview: (number: number, id: number, message: string) => Promise<void>;
  /** Writes a comment outside the diff. Never repeated by itself. */
  readonly postNote: (number: number, body: string) => Promise<void>;
  readonly updateNote: (id: number, body: string) => Promise<void>;
  readonly deleteNote: (id: number) => Promise<void>;
}

/** Carries the calls of a review to one repository ("owner/name"). */
export function openGitHub(client: Client, repository: string): GitHub {
  const [owner = "", repo = ""] = repository.split("/");
  const { pulls, repos } = client.rest;
  const at = { owner, repo };
  return {
    pullRequest: (number) =>
      asking("show the pull request", async () => {
        const { data } = await pulls.get({ owner, repo, pull_number: number });
        return { number, head: data.head.sha, open: data.state === "open" };
      }),
    pullsFrom: (from, branch) => pullsFrom(client, at, { repository: from, branch }),
    mergeBase: (base, head) =>
      asking("compare the commits", async () => {
        const basehead = `${base}...${head}`;
        const { data } = await repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
        return data.merge_base_commit.sha;
      }),
    shownFiles: (number) => shownFiles(client, { owner, repo, pull_number: number, per_page: PER_PAGE }),
    conversation: (number) => readConversation(client, { ...at, number }),
    postReview: ({ number, head, event, body, comments }) =>
      asking("post the review", async () => {
        const { data } = await pulls.createReview({
          ...{ owner, repo, pull_number: number, commit_id: head, event, body },
          comments: comments.map((comment) => ({ ...comment, side: "RIGHT" })),
          // An answer that was lost does not mean that nothing was posted: who repeats this has to look first.
          request: { retries: 0 },
        });
        return data.html_url;
      }),
    gesture: (kind, ids) => gesture(client, kind, ids),
    ...writers(client, at),
  };
}

type Writers =
  | "updateComment"
  | "deleteComment"
  | "updateReview"
  | "dismissReview"
  | "postNote"
  | "updateNote"
  | "deleteNote";

function writers(
  client: Client,
  at: { readonly owner: string; readonly repo: string },
): Pick<GitHub, Writers> {
  const { pulls, issues } = client.rest;
  const writing = async (what: string, write: () => Promise<unknown>): Promise<void> => {
    await asking(what, write);
  };
  return {
    updateComment: (id, body) =>
      writing("update a review comment", () => pulls.updateReviewComment({ ...at, comment_id: id, body })),
    deleteComment: (id) =>
      writing("delete a review comment", () => pulls.deleteReviewComment({ ...at, comment_id: id })),
    updateReview: (number, id, body) =>
      writing("update a review", () =>
        pulls.updateReview({ ...at, pull_number: number, review_id: id, body }),
      ),
    dismissReview: (number, id, message) =>
      writing("dismiss a review", () =>
        pulls.dismissReview({ ...at, pull_number: number, review_id: id, message }),
      ),
    postNote: (number, body) =>
      writing("post the summary comment", () =>
        issues.createComment({ ...at, issue_number: number, body, request: { retries: 0 } }),
      ),
    updateNote: (id, body) =>
      writing("update the summary comment", () => issues.updateComment({ ...at, comment_id: id, body })),
    deleteNote: (id) =>
      writing("delete a summary comment", () => issues.deleteComment({ ...at, comment_id: id })),
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
