/** Threads, reviews and comments as GraphQL objects. */
import { pullPage } from "../shapes.ts";
import {
  type IssueComment,
  nodeId,
  type Person,
  type PullRequest,
  type Review,
  type ReviewComment,
  type Thread,
  type World,
} from "../state.ts";
import { connection, type Page } from "./connection.ts";
import { actorNode, type Node } from "./people.ts";

/** A review thread; resolving it takes `contents: write` (github/gh-aw#35726). */
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

/** One comment of a thread. */
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

/** A review with the comments that came with it. */
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

/** A comment of the conversation. */
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
