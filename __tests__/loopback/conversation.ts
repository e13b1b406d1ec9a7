/** What can be said on a pull request, by the API and by the tests alike. */
import { type Anchor, type AnchorFault, followHead, isOwnCommit, place, pullFiles } from "./anchors.ts";
import type {
  IssueComment,
  Person,
  Placement,
  PullRequest,
  Review,
  ReviewComment,
  Thread,
  World,
} from "./state.ts";

/** The longest comment that GitHub keeps, in characters ("body is too long (maximum is 65536 characters)"). */
export const maxBody = 65_536;

/** What GitHub submits a review as; none leaves it pending. */
export type ReviewEvent = "APPROVE" | "REQUEST_CHANGES" | "COMMENT";

/** How a refused anchor is told: the two endpoints word it differently. */
export type AnchorRefusal = (fault: AnchorFault) => Error;

const stateOf = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" } as const;

/** Adds a review; pending without an event. */
export function addReview(
  world: World,
  pull: PullRequest,
  review: { author: Person; body: string; event: ReviewEvent | null; commitId: string },
): Review {
  const { author, body, event, commitId } = review;
  const added: Review = {
    id: world.nextId(),
    author,
    commitId,
    body,
    state: event === null ? "PENDING" : stateOf[event],
    submittedAt: event === null ? null : world.now(),
    minimized: null,
  };
  pull.reviews.push(added);
  return added;
}

/** Submits a pending review. */
export function submitReview(
  world: World,
  review: Review,
  event: ReviewEvent,
  body: string | undefined,
): void {
  review.state = stateOf[event];
  review.submittedAt = world.now();
  if (body !== undefined) review.body = body;
}

/** The account's pending review, of which there is at most one a pull request. */
export function pendingReview(pull: PullRequest, author: Person): Review | undefined {
  return pull.reviews.find((review) => review.state === "PENDING" && review.author.id === author.id);
}

/** Places anchors in the diff at a commit, all of them or none. */
export async function placeAll(
  pull: PullRequest,
  commitId: string,
  anchors: readonly Anchor[],
  refuse: AnchorRefusal,
): Promise<Placement[]> {
  if (!(await isOwnCommit(pull, commitId))) throw refuse("commit");
  const files = anchors.length === 0 ? [] : await pullFiles(pull, commitId);
  return anchors.map((anchor) => {
    const placed = place(files, anchor);
    if (typeof placed === "string") throw refuse(placed);
    return placed;
  });
}

/** Starts a thread. One on an older commit is moved to the head at once, and may be outdated from the start. */
export async function startThread(
  world: World,
  pull: PullRequest,
  start: { placement: Placement; commitId: string; review: Review; body: string },
): Promise<ReviewComment> {
  const { placement, commitId, review, body } = start;
  const thread: Thread = {
    id: world.nextId(),
    original: placement,
    originalCommitId: commitId,
    current: placement,
    commitId,
    resolvedBy: null,
  };
  pull.threads.push(thread);
  if (commitId !== pull.head.sha) await followHead(pull, thread, await pullFiles(pull));
  return addToThread(world, pull, { thread, review, body, inReplyTo: null });
}

/** Adds a comment to a thread. */
function addToThread(
  world: World,
  pull: PullRequest,
  added: { thread: Thread; review: Review; body: string; inReplyTo: number | null },
): ReviewComment {
  const now = world.now();
  const author = added.review.author;
  const comment: ReviewComment = {
    id: world.nextId(),
    ...added,
    author,
    createdAt: now,
    updatedAt: now,
    minimized: null,
  };
  pull.comments.push(comment);
  return comment;
}

/** Answers in a thread; GitHub files each reply under a review of its own. */
export function replyTo(
  world: World,
  pull: PullRequest,
  comment: ReviewComment,
  author: Person,
  body: string,
): ReviewComment {
  const review = addReview(world, pull, { author, body: "", event: "COMMENT", commitId: pull.head.sha });
  const first = comment.inReplyTo ?? comment.id;
  return addToThread(world, pull, { thread: comment.thread, review, body, inReplyTo: first });
}

/** Adds a comment to the conversation tab. */
export function addIssueComment(world: World, pull: PullRequest, author: Person, body: string): IssueComment {
  const now = world.now();
  const comment: IssueComment = {
    id: world.nextId(),
    author,
    body,
    createdAt: now,
    updatedAt: now,
    minimized: null,
  };
  pull.issueComments.push(comment);
  return comment;
}

/** Removes a comment, and its thread once that is empty. */
export function removeComment(pull: PullRequest, comment: ReviewComment): void {
  pull.comments.splice(pull.comments.indexOf(comment), 1);
  if (pull.comments.some((other) => other.thread === comment.thread)) return;
  pull.threads.splice(pull.threads.indexOf(comment.thread), 1);
}
