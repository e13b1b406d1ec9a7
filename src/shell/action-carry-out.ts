import { readMemory, withMemory } from "../core/review-memory.ts";
import type { GitHub } from "../io/github.ts";
import { GitHubError } from "../io/github-error.ts";
import type { Conversation, StandingComment } from "../io/said.ts";
import type { ReviewPlan } from "../model.ts";
import { hasNews } from "../report/sticky.ts";
import type { Order } from "./action-order.ts";
import { type Delivery, deliver } from "./action-post.ts";
import { bringBack, leftOver, putAway } from "./action-put-away.ts";
import { openSteps, type Steps } from "./action-steps.ts";
import { notePlan, summarise } from "./action-summarise.ts";
import { changeAll } from "./action-write.ts";

/** How carrying out a plan went. */
export interface Outcome extends Delivery {
  /** Why the summary comment does not stand as it should; null when it does. */
  readonly unsummed: GitHubError | null;
  /** What could not be done besides posting comments. */
  readonly remarks: readonly string[];
}

/** Whether a plan changes nothing on the pull request. */
export function isIdle(plan: ReviewPlan, said: Conversation, order: Order): boolean {
  const { post, update, minimise, restore, summary } = plan;
  const note = notePlan(said, summary, hasNews(order.report, order.links.overview));
  const states = reviewStates(plan, said, order);
  return (
    post.length + update.length + restore.length + note.drop.length + states.stale.length === 0 &&
    (minimise.length === 0 || order.outdated === "keep") &&
    note.create === null &&
    note.update === null &&
    !states.asks
  );
}

/**
 * Carries out a plan, what is new first: each step can be the last one of a run that is cancelled, and the plan of the next
 * run is then what is left of this one.
 */
export async function carryOut(
  github: GitHub,
  plan: ReviewPlan,
  said: Conversation,
  order: Order,
): Promise<Outcome> {
  const { number, head, wait } = order;
  const { asks, stale } = reviewStates(plan, said, order);
  const body = order.bodyOf(plan);
  const event = asks ? "REQUEST_CHANGES" : "COMMENT";
  const delivery = await deliver(github, plan.post, { number, head, event, body, wait });
  const { posted, movedTo } = delivery;
  if (movedTo !== null || isHopeless(delivery.error)) return { ...delivery, unsummed: null, remarks: [] };
  let { url } = delivery;
  const steps = openSteps();
  if (asks && posted.length === 0 && delivery.error === null)
    await steps.take(async () => {
      url = await github.postReview({ number, head, event, body: withMemory([], body), comments: [] });
      return "";
    });
  // Before the tidying: what stands on no comment has to stand somewhere.
  const unsummed = await steps.take(() => summarise(github, { plan, said, delivery }, order));
  await tidy(github, steps, { plan, said }, order);
  await steps.take(() => dismiss(github, stale, order));
  return { ...delivery, url, unsummed, remarks: steps.remarks() };
}

/** Whether nothing else that is asked can be answered otherwise. */
function isHopeless(error: GitHubError | null): boolean {
  return error !== null && ["unauthorised", "denied", "limited"].includes(error.kind);
}

async function tidy(
  github: GitHub,
  steps: Steps,
  { plan, said }: { readonly plan: ReviewPlan; readonly said: Conversation },
  { number, outdated }: Order,
): Promise<void> {
  const byId = new Map(said.comments.map((comment) => [comment.id, comment]));
  const named = (list: readonly { readonly id: number }[]): readonly StandingComment[] =>
    list.flatMap(({ id }) => byId.get(id) ?? []);
  const edited = plan.update.map(({ id, draft: { body } }) => {
    return { id, nodeId: byId.get(id)?.nodeId ?? null, body };
  });
  await steps.take(async () =>
    leftOver(
      edited.length -
        (await changeAll(github, "edit", edited, ({ id, body }) => github.updateComment(id, body))),
    ),
  );
  await steps.take(() => bringBack(github, named(plan.restore)));
  await steps.take(() => putAway(github, named(plan.minimise), { number, outdated, reviews: said.reviews }));
}

interface ReviewStates {
  /** Whether a review has to ask for changes that none asks for yet. */
  readonly asks: boolean;
  /** Our reviews that ask for changes without a reason by now. */
  readonly stale: readonly number[];
}

/** What an info finding says is no reason to hold a pull request up, nor is what a person has settled. */
function reviewStates(
  { setAside }: ReviewPlan,
  { reviews }: Conversation,
  { report, review }: Order,
): ReviewStates {
  const settled = new Set(setAside.map(({ path, line }) => `${line} ${path}`));
  const hasReason = report.findings.some(
    ({ severity, path, start }) => severity !== "info" && !settled.has(`${start.line} ${path}`),
  );
  const asking = reviews.filter(({ requestsChanges, body }) => requestsChanges && readMemory(body) !== null);
  const mayAsk = review === "request-changes" && hasReason;
  return { asks: mayAsk && asking.length === 0, stale: mayAsk ? [] : asking.map(({ id }) => id) };
}

async function dismiss(github: GitHub, stale: readonly number[], { number, head }: Order): Promise<string> {
  try {
    for (const id of stale.slice(0, MOST_DISMISSED))
      await github.dismissReview(number, id, `Nothing is left to change. Reviewed ${head.slice(0, 7)}.`);
    return "";
  } catch (error) {
    if (!(error instanceof GitHubError) || (error.kind !== "denied" && error.kind !== "refused")) throw error;
    return `The review that asks for changes could not be dismissed; a maintainer can. ${error.message}`;
  }
}

/** There is one by all rights; what earlier runs left over is taken back a few at a time. */
const MOST_DISMISSED = 3;
