import { insertTag, reorderTags } from "../captions/tag-edits.ts";
import { tagTextOf } from "../captions/tag-text.ts";
import type { Caption, Edit, Problem, Span, Tag, Token } from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import { pushTo } from "../style/term-places.ts";
import type { Hit, TermTable } from "../style/terms.ts";
import { nearestGap, type Stretch } from "../text/nearest-gap.ts";
import { isQuoted } from "../text/quotes.ts";
import { holdsUnspaced } from "../text/unspaced.ts";
import { keyOf, tokenise } from "../text/words.ts";
import { defineRule, type Mark, NO_PROBLEMS, type RuleContext, withEdit, withoutWaived } from "./rule.ts";

const options = ({ z, exactTerm }: OptionKit) =>
  z.strictObject({
    pairs: z
      .record(exactTerm, exactTerm)
      .default({})
      .describe("A word that the model hardly knows, and the partner that stands beside it."),
    maxGap: z
      .int()
      .min(0)
      .default(0)
      .describe("How many tags, or words in sentences, may stand between the two."),
  });

export const pairedTerms = defineRule({
  id: "paired-terms",
  summary: "Put a rare word beside the known one that explains it.",
  guidance: "Use Your Model’s Existing Knowledge to Your Advantage",
  severity: "warning",
  fix: "safe",
  standard: false,
  needsWords: true,
  options,
  examples: [
    {
      title: "The partner is missing",
      options: { pairs: { mordacious: "sarcastic" } },
      bad: "photo, mordacious, looking at viewer",
      good: "photo, mordacious, sarcastic, looking at viewer",
    },
    {
      title: "The partner stands elsewhere",
      options: { pairs: { mordacious: "sarcastic" } },
      bad: "photo, mordacious, looking at viewer, sarcastic",
      good: "photo, mordacious, sarcastic, looking at viewer",
    },
    {
      title: "In a sentence only a person can put it in",
      options: { pairs: { mordacious: "sarcastic" } },
      bad: "She has a mordacious smile and looks at us.",
    },
    {
      title: "Side by side, in either order",
      options: { pairs: { mordacious: "sarcastic" } },
      good: "photo, sarcastic, mordacious",
    },
  ],
  compile: ({ pairs, maxGap }, context) => {
    const given = Object.entries(pairs);
    if (given.length === 0) return {};
    const words = context.table(given.map(([word]) => word));
    const pairing: Pairing = {
      ...{ words, maxGap, context },
      pairs: given.map(([word, partner]) => pairOf(word, partner, context)),
      hasWord: context.mark(({ tokens }) => words.within(tokens).length > 0),
    };
    return {
      glance: { tag: (tag) => !pairing.hasWord(tag) },
      caption: (caption) => {
        if (caption.kind === "prose") return inProse(caption, pairing);
        return caption.tags.some(pairing.hasWord) ? inTags(caption, pairing) : NO_PROBLEMS;
      },
    };
  },
});

interface Pair {
  readonly word: string;
  readonly partner: string;
  readonly key: string;
  readonly table: TermTable;
}

interface Pairing {
  readonly pairs: readonly Pair[];
  /** Finds the words; the number of a hit is the position of the pair. */
  readonly words: TermTable;
  readonly hasWord: Mark;
  readonly maxGap: number;
  readonly context: RuleContext;
}

function pairOf(word: string, partner: string, { table }: RuleContext): Pair {
  return { word, partner, key: keyOf(tokenise(partner)), table: table([partner]) };
}

/** A word in a caption of tags that has no partner beside it, with its tag and the tags that have the partner. */
interface Lonely {
  readonly pair: Pair;
  readonly at: number;
  readonly hit: Hit;
  readonly partners: readonly number[];
}

function* inTags(caption: Caption, pairing: Pairing): Iterable<Problem> {
  const { tags } = caption;
  const written = new Set<string>();
  for (const one of lonelyWords(caption, pairing)) {
    const { pair, at, hit, partners } = one;
    const tag = tags[at];
    if (tag === undefined) continue;
    const isAll = hit.from === 0 && hit.to === tag.of.tokens.length && !hit.plural;
    const edit = !isAll || written.has(pair.key) ? undefined : editFor(caption, one, pairing);
    if (edit !== undefined) written.add(pair.key);
    const inTag = spanOf(tag.of.tokens, hit);
    const span = { start: tag.span.start + inTag.start, end: tag.span.start + inTag.end };
    const found = caption.text.slice(span.start, span.end);
    const gap = nearestGap([placeOf(at)], partners.map(placeOf));
    const away = partners.length === 0 ? undefined : counted(gap, "tag");
    yield withEdit({ span, message: messageOf(pair, found, away, pairing) }, edit);
  }
}

function lonelyWords({ text, tags }: Caption, { words, hasWord, pairs, maxGap, context }: Pairing): Lonely[] {
  const places = new Map<number, { readonly at: number; readonly hit: Hit }[]>();
  for (const [at, tag] of tags.entries()) {
    if (!hasWord(tag) || context.isWaived(tag)) continue;
    const { tokens } = tag.of;
    for (const hit of words.within(tokens)) {
      if (isQuoted(text, tag.span.start + (tokens[hit.from]?.span.start ?? 0))) continue;
      pushTo(places, hit.term, { at, hit });
    }
  }
  return [...places].flatMap(([term, uses]): Lonely[] => {
    const pair = pairs[term];
    const first = uses[0];
    if (pair === undefined || first === undefined) return [];
    const partners = [...tags.keys()].filter((at) => holds(tags[at]?.of.tokens ?? [], pair));
    // A word that stands there twice needs its partner once.
    const gap = nearestGap(
      uses.map(({ at }) => placeOf(at)),
      partners.map(placeOf),
    );
    return gap <= maxGap ? [] : [{ pair, ...first, partners }];
  });
}

function placeOf(at: number): Stretch {
  return { from: at, to: at + 1 };
}

function holds(tokens: readonly Token[], { table, key }: Pair): boolean {
  return table.within(tokens).length > 0 || holdsUnspaced(tokens, key);
}

/** Puts the partner behind the word: the one that stands elsewhere, or a new one. */
function editFor(caption: Caption, one: Lonely, pairing: Pairing): Edit | undefined {
  const { tags } = caption;
  const { sectionOf, separator } = pairing.context;
  const { pair, at, partners } = one;
  const tag = tags[at];
  if (tag === undefined) return undefined;
  const fits = (partner: Tag): boolean => sectionOf(partner) < 0 || sectionOf(partner) === sectionOf(tag);
  if (partners.length === 0) {
    const added = tag.of.text.includes("_") ? pair.partner.replaceAll(" ", "_") : pair.partner;
    const isAtHome = fits({ ...tag, of: tagTextOf(added) });
    return isAtHome ? insertTag(caption, at + 1, added, separator) : undefined;
  }
  const from = partners.find((other) => isMovable(caption, other, one, pairing));
  const moved = from === undefined ? undefined : tags[from];
  if (moved === undefined || !fits(moved)) return undefined;
  const others = tags.filter((other) => other !== moved);
  return reorderTags(caption, others.toSpliced(others.indexOf(tag) + 1, 0, moved));
}

/** Whether a tag is the partner, is no other word's, and may go to the word without passing the trigger or a line's end. */
function isMovable({ tags }: Caption, from: number, { pair, at }: Lonely, pairing: Pairing): boolean {
  const tag = tags[from];
  const { context, hasWord, maxGap } = pairing;
  if (tag === undefined || tag.group !== tags[at]?.group || pair.table.whole(tag.of).length === 0)
    return false;
  if (context.isTrigger(tag) || context.isWaived(tag) || context.mayLead(tag)) return false;
  const near = tags.slice(Math.max(0, from - maxGap - 1), from + maxGap + 2);
  if (near.some(hasWord)) return false;
  const between = tags.slice(Math.min(from, at) + 1, Math.max(from, at));
  return !between.some((other) => context.isTrigger(other) || context.isWaived(other));
}

function inProse({ text, tokens }: Caption, pairing: Pairing): Iterable<Problem> {
  const { words, pairs, maxGap, context } = pairing;
  const hits = withoutWaived(words.within(tokens), tokens, context).filter(
    (hit) => !isQuoted(text, spanOf(tokens, hit).start),
  );
  if (hits.length === 0) return NO_PROBLEMS;
  const uses = new Map<number, Hit[]>();
  for (const hit of hits) pushTo(uses, hit.term, hit);
  const countTo = wordCounter(tokens);
  return [...uses].flatMap(([term, found]): Problem[] => {
    const pair = pairs[term];
    const first = found[0];
    if (pair === undefined || first === undefined) return [];
    const partners = pair.table.within(tokens);
    const gap = nearestGap(found, partners, countTo);
    // Where words are not parted by spaces nobody can tell how far away it is.
    if (gap <= maxGap || (partners.length === 0 && holdsUnspaced(tokens, pair.key))) return [];
    const span = spanOf(tokens, first);
    const away = Number.isFinite(gap) ? counted(gap, "word") : undefined;
    return [{ span, message: messageOf(pair, text.slice(span.start, span.end), away, pairing) }];
  });
}

/** How many words stand before a token; marks and "and" do not count. */
function wordCounter(tokens: readonly Token[]): (place: number) => number {
  const before = [0];
  let count = 0;
  for (const { word, key } of tokens) {
    if (word && !JOINTS.has(key)) count++;
    before.push(count);
  }
  return (place) => before[place] ?? count;
}

const JOINTS: ReadonlySet<string> = new Set("and or but yet a an the".split(" "));

function spanOf(tokens: readonly Token[], { from, to }: Hit): Span {
  const start = tokens[from]?.span.start ?? 0;
  return { start, end: tokens[to - 1]?.span.end ?? start };
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun} stands` : `${count} ${noun}s stand`;
}

function messageOf({ partner }: Pair, found: string, away: string | undefined, { maxGap }: Pairing): string {
  const beside = maxGap === 0 ? "beside" : "near";
  return away === undefined
    ? `Expected “${partner}” ${beside} “${found}”: the dataset has the two together.`
    : `Expected “${partner}” ${beside} “${found}”, but ${away} between: the dataset has the two together.`;
}
