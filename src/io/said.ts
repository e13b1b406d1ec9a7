import type { ThreadComment } from "../model.ts";

/** A comment that a thread starts with, and the names that GitHub's two interfaces have for it. */
export interface StandingComment extends ThreadComment {
  /** Null where GraphQL was not to be had. */
  readonly nodeId: string | null;
  readonly threadId: string | null;
  /** The review that it was posted with. */
  readonly reviewId: number | null;
}

/** A review that this token submitted. */
export interface OwnReview {
  readonly id: number;
  /** Null where GraphQL was not to be had. */
  readonly nodeId: string | null;
  readonly body: string;
  readonly requestsChanges: boolean;
}

/** A comment of this token outside the diff. */
export interface OwnNote {
  readonly id: number;
  readonly body: string;
}

/** What was said on a pull request, as far as a review has to know it; everything oldest first. */
export interface Conversation {
  readonly comments: readonly StandingComment[];
  readonly reviews: readonly OwnReview[];
  readonly notes: readonly OwnNote[];
  /** False where there is more than a run may read; what is not there may then stand all the same. */
  readonly isComplete: boolean;
}
