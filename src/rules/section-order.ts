import { isBreak } from "../captions/break-word.ts";
import { reorderTags } from "../captions/tag-edits.ts";
import type { Caption, Edit, Problem, Span, Tag } from "../model.ts";
import { shuffleAdvice, shuffledPart } from "../style/profiles/kept-tags.ts";
import { defineRule, type Mark, NO_PROBLEMS, type RuleContext, withEdit } from "./rule.ts";

export const sectionOrder = defineRule({
  id: "section-order",
  summary: "Keep the tags in the order of the sections.",
  guidance: "Take Note of Ordering",
  severity: "error",
  fix: "safe",
  standard: false,
  options: ({ z }) => z.strictObject({}),
  examples: [
    {
      title: "A pose before the kind of picture",
      sections: [
        { name: "type", terms: ["photo", "* shot"] },
        { name: "action", terms: ["sitting", "smiling"] },
        { name: "background", terms: ["* wall"] },
      ],
      bad: "sitting, photo, full body shot, brick wall",
      good: "photo, full body shot, sitting, brick wall",
    },
    {
      title: "A tag that no section knows travels with the tag before it",
      sections: [
        { name: "type", terms: ["photo", "* shot"] },
        { name: "action", terms: ["sitting", "smiling"] },
        { name: "background", terms: ["* wall"] },
      ],
      bad: "photo, brick wall, graffiti, smiling, sitting",
      good: "photo, smiling, sitting, brick wall, graffiti",
    },
    {
      title: "Sentences are never moved",
      sections: [
        { name: "type", terms: ["photo"] },
        { name: "action", terms: ["sitting"] },
      ],
      good: "She is sitting on a wall. It is a photo.",
    },
  ],
  compile: (_options, { isTrigger, isWaived, ...context }) => {
    const sorting = { ...context, isPinned: (tag: Pick<Tag, "of">) => isTrigger(tag) || isWaived(tag) };
    return {
      glance: { tags: (tags) => inOrder({ tags }, sorting) },
      caption: (caption) => (inOrder(caption, sorting) ? NO_PROBLEMS : disorder(caption, sorting)),
    };
  },
});

/** The trigger has a rule and a place of its own, and what an exception names stays where it is. */
interface Sorting extends Pick<RuleContext, "sections" | "sectionOf" | "profile"> {
  readonly isPinned: Mark;
}

function inOrder(
  { tags }: { readonly tags: readonly Pick<Tag, "of">[] },
  { sectionOf, isPinned }: Sorting,
): boolean {
  let highest = -1;
  for (const tag of tags) {
    const section = sectionOf(tag);
    if (section < 0 || isPinned(tag)) continue;
    if (section < highest) return false;
    highest = section;
  }
  return true;
}

function* disorder(caption: Caption, context: Sorting): Iterable<Problem> {
  const placed = placedTags(caption, context);
  const misplaced = outOfOrder(placed);
  const shuffled = shuffledPart(caption, context.profile);
  // What is only advice is not written: to the trainer both orders are one.
  const isAdvice = misplaced.every((one) => isLost(one, placed, shuffled));
  const edit = isAdvice ? undefined : reordering(caption, placed, context);
  for (const one of misplaced) {
    const message = describe(one, placed, misplaced, context);
    const problem = { span: one.tag.span, message, whole: true } as const;
    yield withEdit(isLost(one, placed, shuffled) ? advised(problem, context) : problem, edit);
  }
}

/** Whether the trainer shuffles the tag, and no tag that belongs behind it keeps its place. */
function isLost(one: Placed, placed: readonly Placed[], shuffled: Span | undefined): boolean {
  if (shuffled === undefined) return false;
  const moves = ({ tag }: Placed): boolean =>
    tag.span.start >= shuffled.start && tag.span.start < shuffled.end;
  return moves(one) && placed.every((other) => other.section <= one.section || moves(other));
}

function advised(problem: Problem, { profile }: Sorting): Problem {
  return { ...problem, message: `${problem.message} ${shuffleAdvice(profile)}`, severity: "info" };
}

interface Placed {
  readonly tag: Tag;
  readonly section: number;
}

/** The tags that a section claims and that may be moved. */
function placedTags({ tags }: Caption, { sectionOf, isPinned }: Sorting): Placed[] {
  const placed: Placed[] = [];
  for (const tag of tags) {
    const section = sectionOf(tag);
    if (section >= 0 && !isPinned(tag)) placed.push({ tag, section });
  }
  return placed;
}

/** The fewest tags that explain the disorder: all but a longest run whose sections never go back. */
function outOfOrder(placed: readonly Placed[]): Placed[] {
  // tails[n] is the place of the tag with the smallest section that ends an ordered run of n + 1 tags.
  const tails: number[] = [];
  const before: number[] = [];
  const sectionAt = (at: number | undefined): number => (at === undefined ? -1 : (placed[at]?.section ?? -1));
  for (const [at, { section }] of placed.entries()) {
    let run = tails.length;
    while (run > 0 && sectionAt(tails[run - 1]) > section) run--;
    before[at] = tails[run - 1] ?? -1;
    tails[run] = at;
  }
  const kept = new Set<number>();
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return placed.filter((_, at) => !kept.has(at));
}

/**
 * The edit that sorts the caption by section; undefined where a person has to: wildcards, whose branches may differ,
 * more than 30 % of tags that no section knows, a first tag that opens as a sentence does, or tags that would have to
 * leave their line.
 */
function reordering(caption: Caption, placed: readonly Placed[], context: Sorting): Edit | undefined {
  const { tags } = caption;
  const movable = tags.filter((tag) => !context.isPinned(tag) && !isBreak(tag));
  const unknown = movable.length - placed.length;
  if (unknown > movable.length * MOST_UNKNOWN || OPENING.test(movable[0]?.of.text ?? "")) return undefined;
  if (tags.some(({ of }) => WILDCARD.test(of.text))) return undefined;
  const order = sorted(tags, context);
  const sections = order.filter((tag) => !context.isPinned(tag)).map((tag) => context.sectionOf(tag));
  let highest = -1;
  for (const section of sections) {
    if (section >= 0 && section < highest) return undefined;
    highest = Math.max(highest, section);
  }
  return reorderTags(caption, order);
}

const MOST_UNKNOWN = 0.3;
const OPENING = /^(?:An?|The) /;
const WILDCARD = /\{[^{}]*\|[^{}]*\}/;

/** A stable sort by section within each group; a pinned tag keeps its slot. */
function sorted(tags: readonly Tag[], { sectionOf, isPinned }: Sorting): Tag[] {
  const order: Tag[] = [];
  for (const group of new Set(tags.map((tag) => tag.group))) {
    const own = tags.filter((tag) => tag.group === group);
    let travelling = -1;
    const moved = own
      .filter((tag) => !isPinned(tag))
      .map((tag) => {
        const section = sectionOf(tag);
        if (section >= 0) travelling = section;
        return { tag, section: travelling };
      })
      .sort((a, b) => a.section - b.section)
      .map(({ tag }) => tag);
    for (const tag of own) order.push(isPinned(tag) ? tag : (moved.shift() ?? tag));
  }
  return order;
}

function describe(
  one: Placed,
  placed: readonly Placed[],
  misplaced: readonly Placed[],
  { sections }: Sorting,
): string {
  const at = placed.indexOf(one);
  const inOrder = (other: Placed): boolean => !misplaced.includes(other);
  const ahead = placed.slice(0, at).findLast((other) => inOrder(other) && other.section > one.section);
  // Otherwise the next one in order belongs ahead of it: if not, the two would be in order together.
  const behind = placed.slice(at + 1).find(inOrder);
  const named = ({ tag, section }: Placed): string => `“${tag.of.text}” (${sections[section]?.name ?? ""})`;
  if (ahead !== undefined) return `Expected ${named(one)} before ${named(ahead)}: sections keep their order.`;
  if (behind !== undefined)
    return `Expected ${named(one)} after ${named(behind)}: sections keep their order.`;
  return `Expected ${named(one)} in the order of the sections.`;
}
