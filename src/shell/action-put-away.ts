import { readMarker } from "../core/review-marker.ts";
import { forget, readMemory } from "../core/review-memory.ts";
import type { GitHub } from "../io/github.ts";
import { GitHubError } from "../io/github-error.ts";
import type { OwnReview, StandingComment } from "../io/said.ts";
import { plural } from "../report/counts.ts";
import type { ActionInputs } from "./action-inputs.ts";
import { changeAll } from "./action-write.ts";

/** The calls that putting comments away needs. */
export type Tidier = Pick<GitHub, "gesture" | "updateComment" | "deleteComment" | "updateReview" | "left">;

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
  const nodes = comments.flatMap(({ nodeId }) => (nodeId === null ? [] : [{ id: nodeId }]));
  const threads = comments.flatMap(({ threadId }) => (threadId === null ? [] : [{ id: threadId }]));
  if (how.outdated === "delete") return attempt("deleted", () => deleteComments(github, comments, how));
  if (nodes.length < comments.length) return stays("hidden", "GraphQL is not available.");
  const hide = (): Promise<string> =>
    attempt("hidden", async () => nodes.length - (await github.gesture("minimise", nodes)));
  if (how.outdated === "minimise") return hide();
  const refusal = await attempt("resolved", async () => {
    return threads.length - (await github.gesture("resolve", threads));
  });
  if (!refusal.startsWith(STAY)) return refusal;
  const alsoRefused = await hide();
  return alsoRefused === "" ? `${refusal} They were hidden instead.` : alsoRefused;
}

/** Shows again what an earlier run put away. */
export async function bringBack(github: Tidier, comments: readonly StandingComment[]): Promise<string> {
  const hidden = comments.flatMap(({ hiddenAs, nodeId }) =>
    hiddenAs === null || nodeId === null ? [] : [{ id: nodeId }],
  );
  const resolved = comments.flatMap(({ resolvedBy, threadId }) =>
    resolvedBy === "us" && threadId !== null ? [{ id: threadId }] : [],
  );
  return attempt("shown again", async () => {
    let left = hidden.length + resolved.length;
    if (hidden.length > 0) left -= await github.gesture("show", hidden);
    if (resolved.length > 0) left -= await github.gesture("reopen", resolved);
    return left;
  });
}

/**
 * Deletes comments and gives how many are left. First a review forgets the comment: otherwise it would look as if a
 * person had deleted it, and not be posted again.
 */
export async function deleteComments(
  github: Tidier,
  comments: readonly StandingComment[],
  { number, reviews }: { readonly number: number; readonly reviews: readonly OwnReview[] },
): Promise<number> {
  const some = comments.slice(0, MOST_DELETED);
  const forgetful = reviews.flatMap((review) => {
    const mine = some.filter(({ reviewId }) => reviewId === review.id);
    const keys = mine.flatMap(({ body }) => readMarker(body)?.key ?? []);
    const isConcerned = keys.length > 0 && readMemory(review.body) !== null;
    return isConcerned ? [{ ...review, body: forget(review.body, keys) }] : [];
  });
  const forgot = await changeAll(github, "edit-review", forgetful, ({ id, body }) =>
    github.updateReview(number, id, body),
  );
  // The reviews that still remember their comments must keep them.
  const remembering = new Set(forgetful.slice(forgot).map(({ id }) => id));
  const forgotten = some.filter(({ reviewId }) => reviewId === null || !remembering.has(reviewId));
  const deleted = await changeAll(github, "delete", forgotten.map(withoutBody), ({ id }) =>
    github.deleteComment(id),
  );
  return comments.length - deleted;
}

/** More in a burst could be taken for abuse: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const MOST_DELETED = 200;

function withoutBody({ id, nodeId }: StandingComment): {
  readonly id: number;
  readonly nodeId: string | null;
} {
  return { id, nodeId };
}

/** Does what gives the number of comments that it left; says why where it may not, and how many wait for the next run. */
async function attempt(done: string, act: () => Promise<number>): Promise<string> {
  try {
    return leftOver(await act());
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== "denied") throw error;
    return stays(done, error.message);
  }
}

const STAY = "Some comments of earlier runs could not be ";

function stays(done: string, why: string): string {
  return `${STAY}${done}. ${why}`;
}

/** "3 comments are left to the next run." */
export function leftOver(count: number): string {
  return count > 0 ? `${plural(count, "comment")} left to the next run.` : "";
}
