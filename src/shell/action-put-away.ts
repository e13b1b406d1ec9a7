import { readMarker } from "../core/review-marker.ts";
import { forget, readMemory } from "../core/review-memory.ts";
import type { GitHub } from "../io/github.ts";
import { GitHubError } from "../io/github-error.ts";
import type { OwnReview, StandingComment } from "../io/said.ts";
import { plural } from "../report/counts.ts";
import type { ActionInputs } from "./action-inputs.ts";

/** The calls that putting comments away needs. */
export type Tidier = Pick<GitHub, "gesture" | "deleteComment" | "updateReview">;

/** REST deletes and updates one comment a request, a second apart; what is left over waits for the next run. */
export const MOST_WRITES = 25;

/** Puts away what nothing calls for any more. Gives a sentence where the token or the server cannot; the comments then stay. */
export async function putAway(
  github: Tidier,
  comments: readonly StandingComment[],
  how: {
    readonly number: number;
    readonly outdated: ActionInputs["outdated"];
    readonly reviews: readonly OwnReview[];
  },
): Promise<string> {
  if (comments.length === 0 || how.outdated === "keep") return "";
  const nodes = comments.flatMap(({ nodeId }) => (nodeId === null ? [] : [nodeId]));
  const threads = comments.flatMap(({ threadId }) => (threadId === null ? [] : [threadId]));
  if (how.outdated === "delete") return attempt("deleted", () => deleteComments(github, comments, how));
  if (nodes.length < comments.length) return stays("hidden", "GraphQL is not available.");
  if (how.outdated === "minimise") return attempt("hidden", () => github.gesture("minimise", nodes));
  const refusal = await attempt("resolved", () => github.gesture("resolve", threads));
  if (refusal === "") return "";
  const alsoRefused = await attempt("hidden", () => github.gesture("minimise", nodes));
  return alsoRefused === "" ? `${refusal} They were hidden instead.` : alsoRefused;
}

/** Shows again what an earlier run put away. */
export async function bringBack(github: Tidier, comments: readonly StandingComment[]): Promise<string> {
  const hidden = comments.flatMap(({ hiddenAs, nodeId }) =>
    hiddenAs === null || nodeId === null ? [] : [nodeId],
  );
  const resolved = comments.flatMap(({ resolvedBy, threadId }) =>
    resolvedBy === "us" && threadId !== null ? [threadId] : [],
  );
  return attempt("shown again", async () => {
    if (hidden.length > 0) await github.gesture("show", hidden);
    if (resolved.length > 0) await github.gesture("reopen", resolved);
  });
}

/** First a review forgets the comment: otherwise it would look as if a person had deleted it, and not be posted again. */
export async function deleteComments(
  github: Tidier,
  comments: readonly StandingComment[],
  { number, reviews }: { readonly number: number; readonly reviews: readonly OwnReview[] },
): Promise<void> {
  const some = comments.slice(0, MOST_WRITES);
  for (const review of reviews) {
    const mine = some.filter(({ reviewId }) => reviewId === review.id);
    const keys = mine.flatMap(({ body }) => readMarker(body)?.key ?? []);
    if (keys.length > 0 && readMemory(review.body) !== null)
      await github.updateReview(number, review.id, forget(review.body, keys));
  }
  for (const { id } of some) await github.deleteComment(id);
}

async function attempt(done: string, act: () => Promise<void>): Promise<string> {
  try {
    await act();
    return "";
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== "denied") throw error;
    return stays(done, error.message);
  }
}

function stays(done: string, why: string): string {
  return `Some comments of earlier runs could not be ${done}. ${why}`;
}

/** "3 comments are left to the next run." */
export function leftOver(count: number): string {
  return count > MOST_WRITES ? `${plural(count - MOST_WRITES, "comment")} left to the next run.` : "";
}
