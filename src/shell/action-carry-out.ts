import { readPosted } from "../core/review-marker.ts";
import { readMemory, withMemory } from "../core/review-memory.ts";
import { planNote } from "../core/review-note.ts";
import type { GitHub } from "../io/github.ts";
import { GitHubError } from "../io/github-error.ts";
import type { Conversation, StandingComment } from "../io/said.ts";
import type { Draft, Report, ReviewPlan } from "../model.ts";
import { hasNews, renderSticky, type StickyLinks } from "../report/sticky.ts";
import type { ActionInputs } from "./action-inputs.ts";
import { writeNote } from "./action-note.ts";
import { type Delivery, deliver } from "./action-post.ts";
import { bringBack, deleteComments, leftOver, MOST_WRITES, putAway } from "./action-put-away.ts";

/** What a plan is carried out with. */
export interface Order {
  readonly number: number;
  readonly head: string;
  readonly report: Report;
  readonly review: Exclude<ActionInputs["review"], "none">;
  readonly outdated: ActionInputs["outdated"];
  readonly links: StickyLinks;
  /** Markdown above the comments of a review. */
  readonly bodyOf: (plan: ReviewPlan) => string;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** How carrying out a plan went. */
export interface Outcome extends Delivery {
  /** What could not be done, and did not have to be. */
  readonly remarks: readonly string[];
}

/** Whether a plan changes nothing on the pull request. */
export function isIdle(plan: ReviewPlan, said: Conversation, order: Order): boolean {
  const { post, update, minimise, restore, summary } = plan;
  const note = planNote(said.notes, summary, hasNews(order.report, order.links.overview));
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
  if (delivery.error !== null) return { ...delivery, remarks: [] };
  const remarks: string[] = [];
  let { url } = delivery;
  try {
    if (asks && delivery.posted.length === 0)
      url = await github.postReview({ number, head, event, body: withMemory([], body), comments: [] });
    remarks.push(...(await tidy(github, plan, said, order)));
    remarks.push(await dismiss(github, stale, order));
    await summarise(github, { plan, said, delivery }, order);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { ...delivery, url, error, remarks };
  }
  return { ...delivery, url, remarks: remarks.filter((remark) => remark !== "") };
}

async function tidy(
  github: GitHub,
  plan: ReviewPlan,
  said: Conversation,
  { number, outdated }: Order,
): Promise<readonly string[]> {
  const byId = new Map(said.comments.map((comment) => [comment.id, comment]));
  const named = (list: readonly { readonly id: number }[]): readonly StandingComment[] =>
    list.flatMap(({ id }) => byId.get(id) ?? []);
  for (const { id, draft } of plan.update.slice(0, MOST_WRITES)) await github.updateComment(id, draft.body);
  return [
    leftOver(plan.update.length),
    await bringBack(github, named(plan.restore)),
    await putAway(github, named(plan.minimise), { number, outdated, reviews: said.reviews }),
  ];
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
    for (const id of stale)
      await github.dismissReview(number, id, `Nothing is left to change. Reviewed ${head.slice(0, 7)}.`);
    return "";
  } catch (error) {
    if (!(error instanceof GitHubError) || (error.kind !== "denied" && error.kind !== "refused")) throw error;
    return `The review that asks for changes could not be dismissed; a maintainer can. ${error.message}`;
  }
}

/** The summary knows what GitHub refused. A run that was here at the same time may have said the same: that is deleted. */
async function summarise(
  github: GitHub,
  { plan, said, delivery }: { plan: ReviewPlan; said: Conversation; delivery: Delivery },
  { report, links, number, wait }: Order,
): Promise<void> {
  const posted = new Set(delivery.posted);
  const refused = plan.post.filter((draft) => !posted.has(draft));
  const overflow = [...plan.overflow, ...refused];
  const summary = refused.length === 0 ? plan.summary : renderSticky(report, { ...plan, overflow }, links);
  const isNews = hasNews(report, links.overview);
  const note = planNote(said.notes, summary, isNews);
  await writeNote(github, note, { number, wait });
  if (posted.size === 0 && note.create === null) return;
  const now = await github.conversation(number);
  await deleteComments(github, doubles(now, delivery.posted), { number, reviews: now.reviews });
  for (const id of planNote(now.notes, summary, isNews).drop) await github.deleteNote(id);
}

/** Of what this run posted, all but the oldest of each; every run at once comes to the same answer. */
function doubles({ comments }: Conversation, posted: readonly Draft[]): readonly StandingComment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const keys = new Set(posted.map(({ key }) => key));
  const seen = new Set<string>();
  const open = readPosted(comments).filter(
    ({ state, line, key }) => state === "open" && line !== null && keys.has(key),
  );
  return [...open]
    .sort((a, b) => a.id - b.id)
    .flatMap(({ id, key }) => {
      const isDouble = seen.has(key);
      seen.add(key);
      return isDouble ? (byId.get(id) ?? []) : [];
    });
}
