/** Reviews: created whole or not at all. */
import type { Anchor, AnchorFault } from "../anchors.ts";
import { oldCommentShape, reviewShape } from "../comment-shapes.ts";
import {
  addReview,
  pendingReview,
  placeAll,
  type ReviewEvent,
  startThread,
  submitReview,
} from "../conversation.ts";
import { notFound, type Refusal, unprocessable } from "../refusals.ts";
import type { PullRequest, Review } from "../state.ts";
import { type Answer, type Call, checkLength, pageOf, pullOf, type Routes } from "./call.ts";

interface NewReview {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: ReviewEvent;
  readonly comments?: readonly (Anchor & { readonly body: string })[];
}

const read = [["pull-requests", "read"]] as const;
const write = [["pull-requests", "write"]] as const;

/** The operations on reviews. */
export const reviewRoutes: Routes = {
  "pulls/list-reviews": { needs: read, handle: list },
  "pulls/create-review": { needs: write, handle: create },
  "pulls/get-review": { needs: read, handle: (call) => answer(call, pullOf(call), reviewOf(call)) },
  "pulls/update-review": { needs: write, handle: update },
  "pulls/delete-pending-review": { needs: write, handle: remove },
  "pulls/dismiss-review": { needs: write, handle: dismiss },
  "pulls/submit-review": { needs: write, handle: submit },
  "pulls/list-comments-for-review": { needs: read, handle: comments },
};

/** How the review endpoint words a refused anchor; it never says which comment is meant (QwenLM/qwen-code#6711, ubuntu/WSL#244). */
const sentences: Readonly<Record<AnchorFault, string>> = {
  commit: "Commit is not part of the pull request",
  path: "Path could not be resolved",
  line: "Line could not be resolved",
  hunk: "Pull request review thread start line must be part of the same hunk as the line.",
  order: "Pull request review thread start line must precede the end line.",
};

function refuse(fault: AnchorFault): Refusal {
  return unprocessable(sentences[fault]);
}

/** A pending review is seen by its author alone. */
function visible(call: Call, pull: PullRequest): Review[] {
  return pull.reviews.filter(
    (review) => review.state !== "PENDING" || review.author.id === call.world.viewer.id,
  );
}

function reviewOf(call: Call): Review {
  const found = visible(call, pullOf(call)).find((review) => review.id === Number(call.path["review_id"]));
  if (found === undefined) throw notFound();
  return found;
}

function answer(call: Call, pull: PullRequest, review: Review): Answer {
  return { status: 200, body: reviewShape(call.world, pull, review) };
}

function list(call: Call): Answer {
  const pull = pullOf(call);
  const { items, headers } = pageOf(call, visible(call, pull));
  return { status: 200, headers, body: items.map((review) => reviewShape(call.world, pull, review)) };
}

async function create(call: Call): Promise<Answer> {
  const { world } = call;
  const pull = pullOf(call);
  const {
    commit_id: commitId = pull.head.sha,
    body = "",
    event,
    comments: drafts = [],
  } = (call.body ?? {}) as NewReview;
  if (pendingReview(pull, world.viewer) !== undefined) {
    throw unprocessable("User can only have one pending review per pull request");
  }
  if (body === "" && (event === "REQUEST_CHANGES" || (event === "COMMENT" && drafts.length === 0))) {
    throw unprocessable("Body can't be blank");
  }
  for (const text of [body, ...drafts.map((draft) => draft.body)]) checkLength("PullRequestReview", text);
  if (drafts.some((draft) => draft.body === ""))
    throw unprocessable("Pull request review comment body can't be blank");
  const places = await placeAll(pull, commitId, drafts, refuse);
  const review = addReview(world, pull, { author: world.viewer, body, event: event ?? null, commitId });
  for (const [index, placement] of places.entries()) {
    await startThread(world, pull, { placement, commitId, review, body: drafts[index]?.body ?? "" });
  }
  return answer(call, pull, review);
}

function update(call: Call): Answer {
  const { body } = call.body as { body: string };
  checkLength("PullRequestReview", body);
  const review = reviewOf(call);
  review.body = body;
  return answer(call, pullOf(call), review);
}

function remove(call: Call): Answer {
  const pull = pullOf(call);
  const review = reviewOf(call);
  if (review.state !== "PENDING") throw unprocessable("Can not delete a non-pending pull request review");
  pull.reviews.splice(pull.reviews.indexOf(review), 1);
  const dropped = pull.comments.filter((comment) => comment.review === review);
  for (const comment of dropped) {
    pull.comments.splice(pull.comments.indexOf(comment), 1);
    if (comment.inReplyTo === null) pull.threads.splice(pull.threads.indexOf(comment.thread), 1);
  }
  return answer(call, pull, review);
}

/** Only approvals and change requests can be dismissed (MorrisonCole/pr-lint-action#161). */
function dismiss(call: Call): Answer {
  const review = reviewOf(call);
  if (review.state !== "APPROVED" && review.state !== "CHANGES_REQUESTED") {
    throw unprocessable(`Can not dismiss a ${review.state.toLowerCase()} pull request review`);
  }
  review.state = "DISMISSED";
  return answer(call, pullOf(call), review);
}

function submit(call: Call): Answer {
  const { body, event } = call.body as { body?: string; event: ReviewEvent };
  const review = reviewOf(call);
  if (review.state !== "PENDING") throw unprocessable("Could not submit a review that is not pending");
  checkLength("PullRequestReview", body);
  submitReview(call.world, review, event, body);
  return answer(call, pullOf(call), review);
}

function comments(call: Call): Answer {
  const pull = pullOf(call);
  const review = reviewOf(call);
  const { items, headers } = pageOf(
    call,
    pull.comments.filter((comment) => comment.review === review),
  );
  return { status: 200, headers, body: items.map((comment) => oldCommentShape(call.world, pull, comment)) };
}
