/** What a test can do with a pull request, past the API: push, and speak as other people. */
import type { Anchor } from "./anchors.ts";
import type { Files } from "./commit.ts";
import {
  addIssueComment,
  addReview,
  placeAll,
  type ReviewEvent,
  removeComment,
  replyTo,
  startThread,
} from "./conversation.ts";
import { eventPayload } from "./event.ts";
import { advanceBase, pushHead } from "./repositories.ts";
import {
  type IssueComment,
  type PullRequest,
  person,
  type Review,
  type ReviewComment,
  type World,
} from "./state.ts";

/** A line that somebody comments on. */
export type CommentBySomebody = Anchor & { readonly user?: string; readonly body: string };

/** A pull request in the hands of a test. `state` is live: its lists show what the API did. */
export interface LoopbackPull {
  readonly number: number;
  readonly state: PullRequest;
  /** Adds a commit to the head, or rebases it (`onto: "base"`); comments follow their lines or become outdated. */
  readonly pushHead: (files: Files, onto?: "head" | "base") => Promise<string>;
  readonly advanceBase: (files: Files) => Promise<string>;
  /** Resolves the thread of a comment, as a person does in the browser. */
  readonly resolveThread: (comment: ReviewComment, user?: string) => void;
  /** Deletes a comment, as a maintainer does in the browser. */
  readonly deleteComment: (comment: ReviewComment) => void;
  readonly reply: (comment: ReviewComment, said: { user?: string; body: string }) => ReviewComment;
  readonly addComment: (comment: CommentBySomebody) => Promise<ReviewComment>;
  readonly addReview: (review: { user?: string; body?: string; event?: ReviewEvent | null }) => Review;
  readonly addIssueComment: (said: { user?: string; body: string }) => IssueComment;
  /** The `pull_request` event, as the runner writes it to GITHUB_EVENT_PATH. */
  readonly eventPayload: (action?: string) => Promise<Record<string, unknown>>;
}

const somebody = "reviewer";

/** Puts a pull request into the hands of a test. */
export function loopbackPull(world: World, state: PullRequest): LoopbackPull {
  return {
    number: state.number,
    state,
    pushHead: (files, onto) => pushHead(state, files, onto),
    advanceBase: (files) => advanceBase(state, files),
    resolveThread: (comment, user = somebody) => {
      comment.thread.resolvedBy = person(user);
    },
    deleteComment: (comment) => removeComment(state, comment),
    reply: (comment, { user = somebody, body }) => replyTo(world, state, comment, person(user), body),
    addComment: (comment) => addComment(world, state, comment),
    addReview: ({ user = somebody, body = "", event = "COMMENT" }) =>
      addReview(world, state, { author: person(user), body, event, commitId: state.head.sha }),
    addIssueComment: ({ user = somebody, body }) => addIssueComment(world, state, person(user), body),
    eventPayload: (action) => eventPayload(world, state, action),
  };
}

async function addComment(
  world: World,
  pull: PullRequest,
  comment: CommentBySomebody,
): Promise<ReviewComment> {
  const { user = somebody, body, ...anchor } = comment;
  const commitId = pull.head.sha;
  const refuse = (fault: string): Error =>
    new Error(`a comment cannot stand at ${anchor.path}:${anchor.line} (${fault})`);
  const [placement] = await placeAll(pull, commitId, [anchor], refuse);
  if (placement === undefined) throw refuse("none");
  const review = addReview(world, pull, { author: person(user), body: "", event: "COMMENT", commitId });
  return startThread(world, pull, { placement, commitId, review, body });
}
