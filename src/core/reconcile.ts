import type { Draft, Hunks, PostedComment, ReviewPlan } from "../model.ts";
import { hashOf, withMarker, withoutMarker } from "./review-marker.ts";
import { selectDrafts, type Weighed } from "./review-select.ts";

/** A comment that should stand, and how much it matters. */
export interface Desired extends Weighed {
  readonly draft: Draft;
}

/** What stands on the pull request, and what it has room for. */
export interface Conversation {
  readonly posted: readonly PostedComment[];
  /** The keys of comments that somebody deleted. */
  readonly deleted: ReadonlySet<string>;
  readonly hunks: Hunks;
  /** How many open comments of ours may stand. */
  readonly maxComments: number;
}

/** What turns the comments that stand into those that should; carried out by halves, the next one does the rest. */
export function reconcile(
  desired: readonly Desired[],
  conversation: Conversation,
): Omit<ReviewPlan, "summary"> {
  const { posted, hunks, maxComments } = conversation;
  const matches = matchAll(desired, conversation);
  const standing = matches.filter(({ kind }) => kind === "standing");
  const fresh = matches.filter(({ kind }) => kind === "fresh").map(({ wanted }) => wanted);
  const chosen = selectDrafts(
    fresh.filter(({ draft }) => holds(hunks, draft)),
    maxComments - standing.length,
    standing.map(({ wanted }) => wanted.path),
  );
  const overflow = fresh.filter((wanted) => !chosen.has(wanted)).map(({ draft }) => draft);
  // A comment whose line is gone still says what no other one has room for.
  const needed = new Set(overflow.map(({ key }) => key));
  const kept = new Set(standing.map(({ comment }) => comment));
  const unneeded = (comment: PostedComment): boolean =>
    comment.state === "open" && !kept.has(comment) && !(comment.line === null && needed.has(comment.key));
  return {
    post: fresh.filter((wanted) => chosen.has(wanted)).map(({ draft }) => draft),
    update: standing.flatMap(updateOf),
    minimise: posted.filter(unneeded).map(idOf),
    restore: standing.flatMap(({ comment }) => (comment?.state === "away" ? [idOf(comment)] : [])),
    setAside: matches.filter(({ kind }) => kind === "settled").map(({ wanted }) => wanted.draft),
    overflow,
  };
}

/** What became of a comment that should stand. `comment` is the one that says it, where there is one. */
interface Match {
  readonly wanted: Desired;
  readonly kind: "standing" | "settled" | "fresh";
  readonly comment?: PostedComment;
}

function matchAll(desired: readonly Desired[], { posted, deleted }: Conversation): readonly Match[] {
  const byKey = groupByKey(posted);
  const wantedKeys = new Set(desired.map(({ draft }) => draft.key));
  // Their line is untouched, but what is found on it is not the same: such a comment is rewritten, not replaced.
  const others = new Map(
    posted
      .filter(({ key, line }) => line !== null && !wantedKeys.has(key))
      .map((comment) => [`${comment.line} ${comment.path}`, comment]),
  );
  return desired.map((wanted): Match => {
    const same = byKey.get(wanted.draft.key) ?? [];
    if (same.some(({ state }) => state === "settled")) return { wanted, kind: "settled" };
    const alive = same.filter(({ line }) => line !== null);
    const comment = alive.find(({ state }) => state === "open") ?? alive[0];
    if (comment !== undefined) return { wanted, kind: "standing", comment };
    if (deleted.has(wanted.draft.key)) return { wanted, kind: "settled" };
    return matchPlace(wanted, others.get(`${wanted.draft.line} ${wanted.draft.path}`));
  });
}

function matchPlace(wanted: Desired, other: PostedComment | undefined): Match {
  if (other?.state === "open") return { wanted, kind: "standing", comment: other };
  const saysTheSame = other?.bodyHash === hashOf(withoutMarker(wanted.draft.body));
  return { wanted, kind: other?.state === "settled" && saysTheSame ? "settled" : "fresh" };
}

function groupByKey(posted: readonly PostedComment[]): ReadonlyMap<string, readonly PostedComment[]> {
  const groups = new Map<string, PostedComment[]>();
  for (const comment of [...posted].sort((a, b) => a.id - b.id)) {
    const group = groups.get(comment.key);
    if (group === undefined) groups.set(comment.key, [comment]);
    else group.push(comment);
  }
  return groups;
}

/** A comment keeps the key that it was posted with, so that it is still known when the old finding is back. */
function updateOf({ wanted: { draft }, comment }: Match): ReviewPlan["update"] {
  const body = withoutMarker(draft.body);
  if (comment === undefined || comment.bodyHash === hashOf(body)) return [];
  return [{ id: comment.id, draft: { ...draft, key: comment.key, body: withMarker(comment.key, body) } }];
}

function idOf({ id }: PostedComment): { readonly id: number } {
  return { id };
}

function holds(hunks: Hunks, { path, line }: Draft): boolean {
  return (hunks.get(path) ?? []).some(({ start, end }) => start <= line && line <= end);
}
