/** The world as GraphQL objects: plain values, and functions where arguments decide. */
import { Refusal } from "./refusals.ts";
import { fullNameOf, pullPage } from "./shapes.ts";
import {
  type IssueComment,
  nodeId,
  type Person,
  type PullRequest,
  type Repository,
  type Review,
  type ReviewComment,
  type Thread,
  type World,
} from "./state.ts";

type Node = Record<string, unknown>;

interface Page {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** Connections need `first` or `last`, from 1 to this (GraphQL guide, "Node limit"). */
export const maxNodes = 100;

/** A connection in the way of GitHub's: cursors are opaque. */
export function connection(name: string, page: Page, nodes: readonly Node[]): Node {
  const size = page.first ?? page.last ?? null;
  if (size === null) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw new Refusal(200, message, { type: "MISSING_PAGINATION_BOUNDARIES" });
  }
  if (size < 1 || size > maxNodes) {
    const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of ${maxNodes} records.`;
    throw new Refusal(200, message, { type: "EXCESSIVE_PAGINATION" });
  }
  const from = isGiven(page.after) ? position(page.after) + 1 : 0;
  const to = isGiven(page.before) ? position(page.before) : nodes.length;
  const start = isGiven(page.first) ? from : Math.max(from, to - size);
  const end = Math.min(to, start + size);
  const shown = nodes.slice(start, end);
  const edges = shown.map((node, index) => ({ node, cursor: cursor(start + index) }));
  return {
    nodes: shown,
    edges,
    totalCount: nodes.length,
    pageInfo: {
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: end < nodes.length,
      hasPreviousPage: start > 0,
    },
  };
}

function isGiven<T>(argument: T | null | undefined): argument is T {
  return argument !== null && argument !== undefined;
}

function cursor(index: number): string {
  return Buffer.from(`cursor:${index}`).toString("base64");
}

function position(text: string): number {
  return Number(Buffer.from(text, "base64").toString().replace("cursor:", ""));
}

/** An author: GraphQL names a bot without the `[bot]` that REST appends. */
export function actorNode(world: World, { login, id, type }: Person): Node {
  const name = login.replace(/\[bot\]$/u, "");
  return {
    __typename: type,
    id: nodeId(type === "Bot" ? "BOT" : "U", id),
    login: name,
    databaseId: id,
    url: `${world.url}/${name}`,
    name: null,
  };
}

/** `viewer` is a User even for a bot, and its login keeps the `[bot]` (fullsend-ai/fullsend#1953). */
export function viewerNode(world: World): Node {
  return { ...actorNode(world, world.viewer), __typename: "User", login: world.viewer.login };
}

export function repositoryNode(world: World, repository: Repository): Node {
  return {
    __typename: "Repository",
    id: nodeId("R", repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullNameOf(repository),
    isPrivate: repository.private,
    isFork: false,
    url: `${world.url}/${fullNameOf(repository)}`,
    pullRequest: ({ number }: { number: number }) => {
      const found = repository.pulls.find((pull) => pull.number === number);
      const message = `Could not resolve to a PullRequest with the number of ${number}.`;
      if (found === undefined) throw new Refusal(200, message, { type: "NOT_FOUND" });
      return pullNode(world, found);
    },
  };
}

export function pullNode(world: World, pull: PullRequest): Node {
  const fork = pull.head.fork;
  return {
    __typename: "PullRequest",
    id: nodeId("PR", pull.id),
    number: pull.number,
    title: pull.title,
    url: pullPage(world, pull),
    state: pull.state.toUpperCase(),
    isDraft: pull.draft,
    author: actorNode(world, pull.author),
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    baseRefName: pull.base.ref,
    baseRefOid: pull.base.sha,
    isCrossRepository: fork !== null,
    headRepository: {
      ...repositoryNode(world, pull.repository),
      ...(fork === null ? {} : { nameWithOwner: fork, name: fork.split("/")[1], isFork: true }),
    },
    reviewThreads: (page: Page) =>
      connection(
        "reviewThreads",
        page,
        visibleThreads(world, pull).map((thread) => threadNode(world, pull, thread)),
      ),
    reviews: (page: Page & { states?: readonly string[] | null }) =>
      connection(
        "reviews",
        page,
        visibleReviews(world, pull, page.states).map((review) => reviewNode(world, pull, review)),
      ),
    comments: (page: Page) =>
      connection(
        "comments",
        page,
        pull.issueComments.map((comment) => issueCommentNode(world, pull, comment)),
      ),
  };
}

function isVisible(world: World, review: Review): boolean {
  return review.state !== "PENDING" || review.author.id === world.viewer.id;
}

function visibleReviews(
  world: World,
  pull: PullRequest,
  states: readonly string[] | null | undefined,
): Review[] {
  return pull.reviews.filter(
    (review) => isVisible(world, review) && (states?.includes(review.state) ?? true),
  );
}

function visibleThreads(world: World, pull: PullRequest): Thread[] {
  return pull.threads.filter((thread) =>
    pull.comments.some((comment) => comment.thread === thread && isVisible(world, comment.review)),
  );
}

export function threadNode(world: World, pull: PullRequest, thread: Thread): Node {
  const { original, current } = thread;
  const comments = pull.comments.filter((comment) => comment.thread === thread);
  const mayResolve = world.permissions.contents === "write";
  return {
    __typename: "PullRequestReviewThread",
    id: nodeId("PRRT", thread.id),
    isResolved: thread.resolvedBy !== null,
    isOutdated: current === null,
    isCollapsed: thread.resolvedBy !== null || current === null,
    path: original.path,
    line: current?.line ?? null,
    startLine: current?.startLine ?? null,
    originalLine: original.line,
    originalStartLine: original.startLine,
    diffSide: original.side,
    startDiffSide: original.startSide,
    subjectType: original.subjectType.toUpperCase(),
    resolvedBy:
      thread.resolvedBy === null ? null : { ...actorNode(world, thread.resolvedBy), __typename: "User" },
    viewerCanResolve: mayResolve && thread.resolvedBy === null,
    viewerCanUnresolve: mayResolve && thread.resolvedBy !== null,
    viewerCanReply: world.permissions["pull-requests"] === "write",
    comments: (page: Page) =>
      connection(
        "comments",
        page,
        comments.map((comment) => reviewCommentNode(world, pull, comment)),
      ),
  };
}

interface Said {
  readonly id: number;
  readonly author: Person;
  readonly body: string;
  readonly minimized: string | null;
}

function saidNode(world: World, said: Said): Node {
  return {
    databaseId: said.id,
    fullDatabaseId: String(said.id),
    body: said.body,
    author: actorNode(world, said.author),
    isMinimized: said.minimized !== null,
    minimizedReason: said.minimized,
    viewerCanMinimize: world.permissions["pull-requests"] === "write",
    viewerDidAuthor: said.author.id === world.viewer.id,
  };
}

export function reviewCommentNode(world: World, pull: PullRequest, comment: ReviewComment): Node {
  const { original, current, commitId, originalCommitId } = comment.thread;
  const parent = pull.comments.find((other) => other.id === comment.inReplyTo);
  return {
    ...saidNode(world, comment),
    __typename: "PullRequestReviewComment",
    id: nodeId("PRRC", comment.id),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    path: original.path,
    line: current?.line ?? null,
    startLine: current?.startLine ?? null,
    originalLine: original.line,
    originalStartLine: original.startLine,
    outdated: current === null,
    url: `${pullPage(world, pull)}#discussion_r${comment.id}`,
    commit: commitNode(commitId),
    originalCommit: commitNode(originalCommitId),
    diffHunk: original.diffHunk,
    subjectType: original.subjectType.toUpperCase(),
    state: comment.review.state === "PENDING" ? "PENDING" : "SUBMITTED",
    replyTo: () => (parent === undefined ? null : reviewCommentNode(world, pull, parent)),
    pullRequestReview: () => reviewNode(world, pull, comment.review),
  };
}

function commitNode(oid: string): Node {
  return { __typename: "Commit", id: nodeId("C", Number.parseInt(oid.slice(0, 8), 16)), oid };
}

export function reviewNode(world: World, pull: PullRequest, review: Review): Node {
  const comments = pull.comments.filter((comment) => comment.review === review);
  return {
    ...saidNode(world, review),
    __typename: "PullRequestReview",
    id: nodeId("PRR", review.id),
    state: review.state,
    createdAt: review.submittedAt ?? pull.createdAt,
    submittedAt: review.submittedAt,
    url: `${pullPage(world, pull)}#pullrequestreview-${review.id}`,
    commit: commitNode(review.commitId),
    comments: (page: Page) =>
      connection(
        "comments",
        page,
        comments.map((comment) => reviewCommentNode(world, pull, comment)),
      ),
  };
}

export function issueCommentNode(world: World, pull: PullRequest, comment: IssueComment): Node {
  return {
    ...saidNode(world, comment),
    __typename: "IssueComment",
    id: nodeId("IC", comment.id),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    url: `${pullPage(world, pull)}#issuecomment-${comment.id}`,
  };
}
