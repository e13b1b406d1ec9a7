import { readByRest } from "./conversation-rest.ts";
import { askGraphql, type Client, isAnswer, MOST_PAGES, type PullAddress } from "./github-client.ts";
import { asking, GitHubError } from "./github-error.ts";
import type { Conversation, OwnNote, OwnReview, StandingComment } from "./said.ts";

/** How much of a conversation is read: as much as there is, or the newest hundred of each kind, which is one request. */
export type Extent = "all" | "newest";

/** Reads a conversation; by REST where GraphQL is refused, which does not tell what people have resolved. */
export async function readConversation(
  client: Client,
  address: PullAddress,
  extent: Extent = "all",
): Promise<Conversation> {
  try {
    return await asking("list the review threads", () => readByGraphql(client, address, extent));
  } catch (error) {
    const isRefused =
      error instanceof GitHubError ? error.kind === "denied" || error.kind === "refused" : isAnswer(error);
    if (!isRefused) throw error;
    return readByRest(client, address);
  }
}

async function readByGraphql(client: Client, address: PullAddress, extent: Extent): Promise<Conversation> {
  const comments: StandingComment[] = [];
  const reviews: OwnReview[] = [];
  const notes: OwnNote[] = [];
  const cursors: Record<"threads" | "reviews" | "notes", string | null> = {
    ...{ threads: null, reviews: null, notes: null },
  };
  const most = extent === "newest" ? 1 : MOST_PAGES;
  for (let page = 1; ; page += 1) {
    const variables = extent === "newest" ? { ...address } : { ...address, ...cursors };
    const { viewer, repository } = await askGraphql<Page>(client, QUERIES[extent], variables);
    const { reviewThreads, reviews: submitted, comments: said } = repository.pullRequest;
    const isOurs = (thing: Authored): boolean => wrote(viewer.login, thing);
    comments.push(...reviewThreads.nodes.flatMap((thread) => startOf(thread, viewer.login)));
    reviews.push(...submitted.nodes.filter(isOurs).map(reviewOf));
    notes.push(...said.nodes.filter(isOurs).map(({ databaseId, body }) => ({ id: databaseId, body })));
    const pages = { threads: reviewThreads.pageInfo, reviews: submitted.pageInfo, notes: said.pageInfo };
    // Past its end a list answers no cursor: the last one keeps it there while the others go on.
    for (const name of LISTS) cursors[name] = pages[name].endCursor ?? cursors[name];
    const isComplete = !LISTS.some((name) => pages[name].hasNextPage);
    if (isComplete || page >= most) return { comments, reviews, notes, isComplete };
  }
}

const LISTS = ["threads", "reviews", "notes"] as const;

interface Authored {
  readonly viewerDidAuthor: boolean;
  readonly author: { readonly __typename: string; readonly login: string } | null;
}
interface Named {
  readonly databaseId: number;
  readonly body: string;
}
interface List<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}
interface Started extends Authored, Named {
  readonly id: string;
  readonly minimizedReason: string | null;
  readonly isMinimized: boolean;
  readonly pullRequestReview: { readonly databaseId: number } | null;
}
interface Submitted {
  readonly id: string;
  readonly state: string;
}
interface Thread {
  readonly id: string;
  readonly isResolved: boolean;
  readonly resolvedBy: { readonly login: string } | null;
  readonly path: string;
  readonly line: number | null;
  readonly isOutdated: boolean;
  readonly start: { readonly nodes: readonly Started[] };
  readonly answers: { readonly nodes: readonly Authored[] };
}
interface Page {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: List<Thread>;
      readonly reviews: List<Authored & Named & Submitted>;
      readonly comments: List<Authored & Named>;
    };
  };
}

/** Of a thread, what it starts with and who answered last; https://docs.github.com/en/graphql/reference/objects#pullrequestreviewthread */
function queryOf(names: string, window: (name: string) => string): string {
  return `query ($owner: String!, $repo: String!, $number: Int!${names}) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(${window("threads")}) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved isOutdated path line resolvedBy { login }
          start: comments(first: 1) {
            nodes {
              id databaseId body isMinimized minimizedReason viewerDidAuthor
              author { __typename login }
              pullRequestReview { databaseId }
            }
          }
          answers: comments(last: 10) { nodes { viewerDidAuthor author { __typename login } } }
        }
      }
      reviews(${window("reviews")}) {
        pageInfo { hasNextPage endCursor }
        nodes { id databaseId body state viewerDidAuthor author { __typename login } }
      }
      comments(${window("notes")}) {
        pageInfo { hasNextPage endCursor }
        nodes { databaseId body viewerDidAuthor author { __typename login } }
      }
    }
  }
}`;
}

const QUERIES: Readonly<Record<Extent, string>> = {
  all: queryOf(
    ", $threads: String, $reviews: String, $notes: String",
    (name) => `first: 100, after: $${name}`,
  ),
  newest: queryOf("", () => "last: 100"),
};

/** GraphQL names a bot without the "[bot]" that its login has elsewhere; a person may bear that shorter name. */
function wrote(viewer: string, { viewerDidAuthor, author }: Authored): boolean {
  return viewerDidAuthor || (author?.__typename === "Bot" && `${author.login}[bot]` === viewer);
}

function startOf(thread: Thread, viewer: string): readonly StandingComment[] {
  const { resolvedBy, isResolved, isOutdated, path, line, id: threadId } = thread;
  const isByUs = resolvedBy !== null && [viewer, viewer.replace(/\[bot\]$/, "")].includes(resolvedBy.login);
  const resolved = isByUs ? "us" : "them";
  return thread.start.nodes.slice(0, 1).map((comment) => ({
    ...{ id: comment.databaseId, nodeId: comment.id, threadId, body: comment.body, path },
    line: isOutdated ? null : line,
    isOurs: wrote(viewer, comment),
    resolvedBy: isResolved ? resolved : "nobody",
    hiddenAs: comment.isMinimized ? (comment.minimizedReason ?? "") : null,
    isAnswered: thread.answers.nodes.some((answer) => !wrote(viewer, answer)),
    reviewId: comment.pullRequestReview?.databaseId ?? null,
  }));
}

function reviewOf({ databaseId, id, body, state }: Named & Submitted): OwnReview {
  return { id: databaseId, nodeId: id, body, requestsChanges: state === "CHANGES_REQUESTED" };
}
