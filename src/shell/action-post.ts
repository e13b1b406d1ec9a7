import { readPosted } from "../core/review-marker.ts";
import { withMemory } from "../core/review-memory.ts";
import type { GitHub, NewReview, PullRequest } from "../io/github.ts";
import { GitHubError } from "../io/github-error.ts";
import { RESERVED } from "../io/request-budget.ts";
import type { Draft } from "../model.ts";

/** How posting a review went: every draft that is not in `posted` still has to be told some other way. */
export interface Delivery {
  readonly posted: readonly Draft[];
  /** The address of the review; null when GitHub took it without our seeing the answer, or nothing was posted. */
  readonly url: string | null;
  /** What ended it early; null when every draft was posted or refused for itself. */
  readonly error: GitHubError | null;
  /** Why GitHub refused a draft, the last time that it did; null when it refused none. */
  readonly refusal: GitHubError | null;
  /** What the pull request was when GitHub refused a draft and it turned out to have moved on; null when it had not. */
  readonly movedTo: PullRequest | null;
}

/** The calls that a delivery needs. */
export type Poster = Pick<GitHub, "postReview" | "conversation" | "pullRequest" | "left">;

export interface DeliveryOptions {
  readonly number: number;
  readonly head: string;
  /** What the first review is; what GitHub makes us post after it only comments. */
  readonly event: NewReview["event"];
  /** Markdown above the comments. */
  readonly body: string;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/**
 * Posts drafts as one review. GitHub takes a review whole or not at all and does not say which comment is at fault, so a
 * refused one is halved until the offender stands alone; that one is left out.
 */
export async function deliver(
  github: Poster,
  drafts: readonly Draft[],
  options: DeliveryOptions,
): Promise<Delivery> {
  const state: State = { posted: [], url: null, attempts: 0, refusal: null, movedTo: null };
  let ended: GitHubError | null = null;
  try {
    await postHalving(github, drafts, options, state);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    ended = error;
  }
  const { posted, url, refusal, movedTo } = state;
  return { posted, url, error: ended, refusal, movedTo };
}

interface State {
  readonly posted: Draft[];
  url: string | null;
  attempts: number;
  refusal: GitHubError | null;
  movedTo: PullRequest | null;
}

/** Stands above the comments of a second review, which is only there because GitHub refused the first one as a whole. */
const moreComments = "**caption-style**: more comments of the review above.";

/** Finds one offender among 100 drafts (2 log2 n), and several among 25; each attempt takes seconds of the rate limit. */
const mostAttempts = 20;

/** A gateway that does not answer is asked again after these pauses, in milliseconds. */
const pauses = [1000, 4000];

async function postHalving(
  github: Poster,
  drafts: readonly Draft[],
  options: DeliveryOptions,
  state: State,
): Promise<void> {
  if (drafts.length === 0 || state.attempts >= mostAttempts || state.movedTo !== null) return;
  if (state.attempts > 0 && github.left() <= RESERVED.search) return;
  state.attempts += 1;
  try {
    const how: Pick<DeliveryOptions, "body" | "event"> =
      state.posted.length === 0 ? options : { body: moreComments, event: "COMMENT" };
    const url = await postOnce(github, drafts, { ...options, body: how.body, event: how.event });
    state.url ??= url;
    state.posted.push(...drafts);
  } catch (error) {
    if (!(error instanceof GitHubError) || !isAboutAComment(error)) throw error;
    // A head that moved meanwhile is a reason to refuse the review, and no comment's fault.
    if (state.refusal === null) state.movedTo = await movedFrom(github, options);
    state.refusal = error;
    if (drafts.length === 1) return;
    const middle = Math.ceil(drafts.length / 2);
    await postHalving(github, drafts.slice(0, middle), options, state);
    await postHalving(github, drafts.slice(middle), options, state);
  }
}

async function movedFrom(github: Poster, { number, head }: DeliveryOptions): Promise<PullRequest | null> {
  const now = await github.pullRequest(number);
  return now.open && now.head === head ? null : now;
}

/** An account may have one pending review on a pull request; while it has, every other review is refused. */
function isAboutAComment({ kind, message }: GitHubError): boolean {
  return kind === "refused" && !/pending review/i.test(message);
}

/** Posts until GitHub answers. Before it repeats itself it looks whether the review is there: nothing is posted twice. */
async function postOnce(
  github: Poster,
  drafts: readonly Draft[],
  options: DeliveryOptions,
  [pause, ...later]: readonly number[] = pauses,
): Promise<string | null> {
  const { number, head, event, body: text, wait } = options;
  try {
    const comments = drafts.map(({ path, line, body }) => ({ path, line, body }));
    const body = withMemory(
      drafts.map(({ key }) => key),
      text,
    );
    return await github.postReview({ number, head, event, body, comments });
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== "unavailable" || pause === undefined) throw error;
  }
  await wait(pause);
  const { comments: said } = await github.conversation(number, "newest");
  const standing = new Set(readPosted(said).map(({ key }) => key));
  return drafts.every(({ key }) => standing.has(key)) ? null : postOnce(github, drafts, options, later);
}
