import { readPosted } from "../core/review-marker.ts";
import { type NotePlan, planNote } from "../core/review-note.ts";
import type { GitHub } from "../io/github.ts";
import type { Conversation, StandingComment } from "../io/said.ts";
import type { Draft, ReviewPlan } from "../model.ts";
import { hasNews, renderSticky } from "../report/sticky.ts";
import { dropNotes, writeNote } from "./action-note.ts";
import type { Order } from "./action-order.ts";
import type { Delivery } from "./action-post.ts";
import { deleteComments } from "./action-put-away.ts";

/** The summary knows what GitHub refused. A run that was here at the same time may have said the same: that is deleted. */
export async function summarise(
  github: GitHub,
  { plan, said, delivery }: { plan: ReviewPlan; said: Conversation; delivery: Delivery },
  { report, links, number, wait }: Order,
): Promise<string> {
  const posted = new Set(delivery.posted);
  const refused = plan.post.filter((draft) => !posted.has(draft));
  const overflow = [...plan.overflow, ...refused];
  const summary = refused.length === 0 ? plan.summary : renderSticky(report, { ...plan, overflow }, links);
  const isNews = hasNews(report, links.overview);
  const note = notePlan(said, summary, isNews);
  await writeNote(github, note, { number, wait });
  if (posted.size === 0 && note.create === null) return "";
  const now = await github.conversation(number, "newest");
  await deleteComments(github, doubles(now, delivery.posted), { number, reviews: now.reviews });
  const { drop } = notePlan(now, summary, isNews);
  if (note.create !== null) await dropNotes(github, drop);
  return "";
}

/** Runs at the same time are two or three. */
const MOST_DROPPED = 3;

/** In a conversation that was not read to its end there may be a summary that we do not see: none is begun then. */
export function notePlan({ notes, isComplete }: Conversation, summary: string, isNews: boolean): NotePlan {
  const plan = planNote(notes, summary, isNews);
  return { ...plan, create: isComplete ? plan.create : null, drop: plan.drop.slice(0, MOST_DROPPED) };
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
