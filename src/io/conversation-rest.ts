import {
  askGraphql,
  type Client,
  isAnswer,
  MOST_PAGES,
  PER_PAGE,
  type PullAddress,
} from "./github-client.ts";
import { asking, GitHubError } from "./github-error.ts";
import type { Conversation, StandingComment } from "./said.ts";

/** The account behind the token that Actions hands out; some tokens may not ask who they are. */
const actionsAccount = "github-actions[bot]";

/** Reads a conversation without GraphQL: threads count as unresolved and shown, since REST does not say. */
export async function readByRest(
  client: Client,
  { owner, repo, number }: PullAddress,
): Promise<Conversation> {
  const login = await ownLogin(client);
  const isOurs = ({ user }: { readonly user?: { readonly login: string } | null }): boolean =>
    user?.login === login || user?.login === `${login}[bot]`;
  return asking("list the review comments", async () => {
    const { pulls, issues } = client.rest;
    const parameters = { owner, repo, pull_number: number, per_page: PER_PAGE };
    const reader = pageReader();
    const all = await client.paginate(pulls.listReviewComments, parameters, reader.take);
    const reviews = await client.paginate(pulls.listReviews, parameters, reader.take);
    const inTalk = { owner, repo, issue_number: number, per_page: PER_PAGE };
    const notes = await client.paginate(issues.listComments, inTalk, reader.take);
    const answered = new Set(all.filter((one) => !isOurs(one)).map((one) => one.in_reply_to_id));
    const comments = all
      .filter((comment) => comment.in_reply_to_id === undefined)
      .map((comment): StandingComment => {
        const { id, body, path, line, pull_request_review_id: reviewId } = comment;
        return {
          ...{ id, body, path, reviewId, line: line ?? null, nodeId: null, threadId: null },
          ...{ isOurs: isOurs(comment), isAnswered: answered.has(id), resolvedBy: "nobody", hiddenAs: null },
        };
      });
    return {
      comments,
      reviews: reviews.filter(isOurs).map(({ id, body, state }) => {
        return { id, nodeId: null, body, requestsChanges: state === "CHANGES_REQUESTED" };
      }),
      notes: notes.filter(isOurs).map(({ id, body }) => ({ id, body: body ?? "" })),
      isComplete: reader.isComplete(),
    };
  });
}

interface PageReader {
  readonly take: <Item>(page: { readonly data: Item[] }, stop: () => void) => Item[];
  readonly isComplete: () => boolean;
}

/** Reads lists one after the other, `MOST_PAGES` of them all. A list that ends just there counts as cut. */
function pageReader(): PageReader {
  let pages = 0;
  return {
    take: (page, stop) => {
      pages += 1;
      if (pages >= MOST_PAGES) stop();
      return page.data;
    },
    isComplete: () => pages < MOST_PAGES,
  };
}

/** The viewer of GraphQL: unlike `GET /user` it answers the token of a workflow run too. */
async function ownLogin(client: Client): Promise<string> {
  try {
    const { viewer } = await asking("say whose token this is", () =>
      askGraphql<{ viewer: { login: string } }>(client, "query { viewer { login } }", {}),
    );
    return viewer.login;
  } catch (error) {
    const isUnknown = error instanceof GitHubError ? error.kind === "denied" : isAnswer(error);
    if (!isUnknown) throw error;
    return actionsAccount;
  }
}
