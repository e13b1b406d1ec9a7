/** Single review comments and replies. */
import type { Anchor, AnchorFault } from "../anchors.ts";
import { commentShape } from "../comment-shapes.ts";
import { addReview, pendingReview, placeAll, removeComment, replyTo, startThread } from "../conversation.ts";
import { invalid, notFound, type Refusal } from "../refusals.ts";
import type { PullRequest, ReviewComment } from "../state.ts";
import { type Answer, type Call, checkLength, pageOf, pullOf, type Routes, repositoryOf } from "./call.ts";

interface NewComment extends Anchor {
  readonly body: string;
  readonly commit_id: string;
  readonly in_reply_to?: number;
}

const read = [["pull-requests", "read"]] as const;
const write = [["pull-requests", "write"]] as const;

/** The operations on review comments. */
export const reviewCommentRoutes: Routes = {
  "pulls/list-review-comments": { needs: read, handle: list },
  "pulls/create-review-comment": { needs: write, handle: create },
  "pulls/create-reply-for-review-comment": { needs: write, handle: reply },
  "pulls/get-review-comment": { needs: read, handle: (call) => answer(call, 200, found(call)) },
  "pulls/update-review-comment": { needs: write, handle: update },
  "pulls/delete-review-comment": { needs: write, handle: remove },
};

/** How this endpoint words a refused anchor (gitgitgadget/git#1444, mitchspano/sfdx-scan-pull-request#16). */
function refuse(fault: AnchorFault): Refusal {
  const thread = "pull_request_review_thread";
  const [field, problem] = {
    commit: ["end_commit_oid", "is not part of the pull request"],
    path: ["path", "diff too large or path is not part of the diff"],
    line: ["line", "must be part of the diff"],
    hunk: ["start_line", "must be part of the same hunk as the line."],
    order: ["start_line", "must precede the end line."],
  }[fault] as [string, string];
  return invalid("PullRequestReviewComment", `${thread}.${field}`, `${thread}.${field} ${problem}`);
}

interface Found {
  readonly pull: PullRequest;
  readonly comment: ReviewComment;
}

function found(call: Call): Found {
  const id = Number(call.path["comment_id"]);
  for (const pull of repositoryOf(call).pulls) {
    const comment = pull.comments.find((candidate) => candidate.id === id);
    if (comment !== undefined) return { pull, comment };
  }
  throw notFound();
}

function answer(call: Call, status: number, { pull, comment }: Found): Answer {
  return { status, body: commentShape(call.world, pull, comment) };
}

function list(call: Call): Answer {
  const pull = pullOf(call);
  const isNewestFirst = call.query.get("direction") === "desc" && call.query.has("sort");
  const all = pull.comments.filter((comment) => comment.review.state !== "PENDING");
  const { items, headers } = pageOf(call, isNewestFirst ? all.reverse() : all);
  return { status: 200, headers, body: items.map((comment) => commentShape(call.world, pull, comment)) };
}

function checkBody(body: string): void {
  if (body.trim() === "") throw invalid("PullRequestReviewComment", "body", "body can't be blank");
  checkLength("PullRequestReviewComment", body);
}

async function create(call: Call): Promise<Answer> {
  const { world } = call;
  const pull = pullOf(call);
  const { body, commit_id: commitId, in_reply_to: parent, ...anchor } = call.body as NewComment;
  checkBody(body);
  checkPending(call, pull);
  if (parent !== undefined) return answerTo(call, pull, parent, body);
  const [placement] = await placeAll(pull, commitId, [anchor], refuse);
  if (placement === undefined) throw notFound();
  const review = addReview(world, pull, { author: world.viewer, body: "", event: "COMMENT", commitId });
  const comment = await startThread(world, pull, { placement, commitId, review, body });
  return answer(call, 201, { pull, comment });
}

/** A pending review blocks single comments of the same account too (max-sixty/tend#1171). */
function checkPending({ world }: Call, pull: PullRequest): void {
  if (pendingReview(pull, world.viewer) === undefined) return;
  const message = "user_id can only have one pending review per pull request";
  throw invalid("PullRequestReview", "user_id", message);
}

function answerTo(call: Call, pull: PullRequest, id: number, body: string): Answer {
  const parent = pull.comments.find((comment) => comment.id === id);
  if (parent === undefined) throw notFound();
  return answer(call, 201, { pull, comment: replyTo(call.world, pull, parent, call.world.viewer, body) });
}

function reply(call: Call): Answer {
  const { body } = call.body as { body: string };
  const pull = pullOf(call);
  checkBody(body);
  checkPending(call, pull);
  return answerTo(call, pull, Number(call.path["comment_id"]), body);
}

function update(call: Call): Answer {
  const { body } = call.body as { body: string };
  const target = found(call);
  checkBody(body);
  target.comment.body = body;
  target.comment.updatedAt = call.world.now();
  return answer(call, 200, target);
}

function remove(call: Call): Answer {
  const { pull, comment } = found(call);
  removeComment(pull, comment);
  return { status: 204 };
}
