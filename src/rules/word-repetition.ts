import { BREAK } from "../captions/break-word.ts";
import {
  type Candidate,
  fewestMerges,
  type Merge,
  mergeEdit,
  type Part,
  partHead,
  partOf,
} from "../captions/merge-tags.ts";
import { travellingSections } from "../captions/travelling-sections.ts";
import { countedStems, type Limits, limitOf, limitsOf, saidTooOften, stemOf } from "../captions/word-uses.ts";
import type { Caption, Problem, Tag, Token } from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import { isPersonal } from "../text/merge-phrases.ts";
import { speaksOfSeveral } from "../text/several.ts";
import { defineRule, type Memo, NO_PROBLEMS, type RuleContext } from "./rule.ts";

const options = ({ z, exactTerm, exactTerms }: OptionKit) =>
  z.strictObject({
    max: z.int().min(1).default(3).describe("The most tags that may have one word in them."),
    watch: z
      .record(exactTerm, z.int().min(1))
      .default({})
      .describe("Words with a maximum of their own, such as `background`."),
    ignore: exactTerms.default([]).describe("Words that are not counted."),
    merge: z
      .boolean()
      .default(true)
      .describe("Whether tags are merged into one where nothing but one phrase can be meant."),
  });

export const wordRepetition = defineRule({
  id: "word-repetition",
  summary: "Say a word in no more tags than it takes.",
  guidance: "Avoid Repetition",
  severity: "warning",
  fix: "safe",
  standard: false,
  options,
  examples: [
    {
      title: "One tag can say it all",
      options: { watch: { background: 2 } },
      bad: "simple background, white background, lamp in background",
      good: "simple white background with a lamp",
    },
    {
      title: "Four tags of one head of hair",
      bad: "long hair, brown hair, smiling, wavy hair, shiny hair",
      good: "long wavy shiny brown hair, smiling",
    },
    {
      title: "Several things: only a person can tell how to say it in fewer words",
      bad: "brick wall, clock on wall, poster on wall, white wall",
    },
    {
      title: "Three tags with one word, as in the guidance's own example",
      good: "brown couch, red fabric on couch, table in front of couch, brown slippers, short brown hair",
    },
  ],
  compile: ({ max, watch, ignore, merge }, context) => {
    const limits = limitsOf(max, watch, ignore);
    const least = Math.min(max, ...limits.watched.values());
    const stemsIn = stemReader(limits, context);
    const sight = sightOf(stemsIn, merge, context);
    return {
      glance: { tags: (tags) => tags.length <= least || countUses(tags, sight, limits) === undefined },
      caption: (caption) => {
        if (caption.kind === "prose") return inProse(caption, stemsIn, limits);
        return caption.tags.length <= least ? NO_PROBLEMS : inTags(caption, sight, limits);
      },
    };
  },
});

type StemReader = (tokens: readonly Token[]) => readonly string[];

/** The stems that are counted; what belongs to the trigger or to an exception is not. */
function stemReader(limits: Limits, { triggers, table, waived }: RuleContext): StemReader {
  const triggerTable = table(triggers);
  return (tokens) => {
    const stems = countedStems(tokens, limits);
    for (const { from, to } of [...triggerTable.within(tokens), ...waived(tokens)]) stems.fill("", from, to);
    return stems;
  };
}

interface Sight {
  /** The distinct stems of a tag. */
  readonly stems: Memo<readonly string[]>;
  /** Null for a tag that stays as it is. */
  readonly part: (tag: Tag) => Part | null;
  readonly isSeveral: (tag: Tag) => boolean;
  readonly isBooru: (tag: Tag) => boolean;
  readonly context: RuleContext;
}

function sightOf(stemsIn: StemReader, merge: boolean, context: RuleContext): Sight {
  const part = context.memo((of) => partOf(of) ?? null);
  const isPinned = (tag: Tag): boolean => context.isTrigger(tag) || context.isWaived(tag);
  return {
    stems: context.memo(({ text, tokens }) =>
      text === BREAK ? [] : [...new Set(stemsIn(tokens))].filter((stem) => stem !== ""),
    ),
    part: (tag) => (merge && !isPinned(tag) ? part(tag) : null),
    isSeveral: context.mark(({ tokens }) => speaksOfSeveral(tokens)),
    isBooru: context.mark(({ text }) => BOORU.test(text)),
    context,
  };
}

/** Tags that the model knows as they stand: "long hair, brown hair" is two of them, "long brown hair" is none. */
const BOORU = /^(?:\d+\+?(?:girl|boy|other)s?|solo|no humans)$|[a-z]_[a-z]/i;

function inTags(caption: Caption, sight: Sight, limits: Limits): readonly Problem[] {
  const counts = countUses(caption.tags, sight, limits);
  if (counts === undefined) return NO_PROBLEMS;
  const users = new Map<string, Tag[]>();
  for (const [stem, count] of counts) if (count > limitOf(stem, limits)) users.set(stem, []);
  for (const tag of distinct(caption.tags)) for (const stem of sight.stems(tag)) users.get(stem)?.push(tag);
  const isBooru = caption.tags.some(sight.isBooru);
  return [...users].flatMap(([stem, tags]) => {
    const problems = tooMany(caption, tags, { stem, sight, most: limitOf(stem, limits) });
    // Such a vocabulary has its words in many tags, each of them right; what the style watches it means.
    const isAdvice = isBooru && !limits.watched.has(stem);
    return isAdvice ? problems.map((problem) => ({ ...problem, severity: "info" as const })) : problems;
  });
}

/** In how many tags each word is; undefined where none is in too many. */
function countUses(
  tags: readonly Pick<Tag, "of">[],
  { stems }: Sight,
  limits: Limits,
): ReadonlyMap<string, number> | undefined {
  const counts = new Map<string, number>();
  let isOver = false;
  for (const tag of tags) {
    for (const stem of stems(tag)) {
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      isOver ||= count > limitOf(stem, limits);
    }
  }
  return isOver ? counts : undefined;
}

interface Overused {
  readonly stem: string;
  readonly most: number;
  readonly sight: Sight;
}

function tooMany(caption: Caption, tags: readonly Tag[], { stem, most, sight }: Overused): Problem[] {
  const surplus = tags[most];
  if (surplus === undefined) return [];
  const word = `“${stem}” is in ${tags.length} tags, maximum ${most}`;
  const merges = fewestMerges(candidates(caption, tags, { stem, sight }), tags.length - most) ?? [];
  const merged = merges.flatMap((merge) => mergeProblem(caption, merge, word));
  if (merged.length > 0) return merged;
  const message = `${word}: ${listed(tags)}. Each gives the word more weight; say it in fewer of them.`;
  return [{ span: surplus.span, message, whole: true }];
}

/** That a tag stands here twice is for duplicate-tags to say. */
function distinct(tags: readonly Tag[]): Tag[] {
  const seen = new Set<string>();
  return tags.filter(({ of: { key } }) => !seen.has(key) && seen.add(key) !== undefined);
}

function mergeProblem(caption: Caption, merge: Merge, word: string): Problem[] {
  const edit = mergeEdit(caption, merge);
  if (edit === undefined) return [];
  const message = `${word}: expected “${merge.text}” in place of ${listed(merge.tags)}.`;
  return [{ span: edit.span, message, edit, whole: true }];
}

function listed(tags: readonly Tag[]): string {
  const named = tags.slice(0, MOST_NAMED).map((tag) => `“${tag.of.text}”`);
  if (tags.length > MOST_NAMED) named.push(`${tags.length - MOST_NAMED} more`);
  return `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}

const MOST_NAMED = 6;

/** The tags about a thing that may be said together. */
function candidates(
  { tags }: Caption,
  own: readonly Tag[],
  { stem, sight }: { readonly stem: string; readonly sight: Sight },
): Candidate[] {
  const found: { readonly tag: Tag; readonly part: Part }[] = [];
  for (const tag of own) {
    const part = sight.part(tag);
    if (part !== null && stemOf(partHead(part)) === stem) found.push({ tag, part });
  }
  const head = found[0] === undefined ? "" : partHead(found[0].part);
  if (found.length < 2 || tags.some(sight.isBooru)) return [];
  if (isPersonal(head) && tags.some(sight.isSeveral)) return [];
  const sections = travellingSections(tags, sight.context.sectionOf);
  return found.map((one) => ({
    ...one,
    neighbourhood: `${one.tag.group} ${sections.get(one.tag) ?? -1}`,
  }));
}

function inProse({ tokens }: Caption, stemsIn: StemReader, limits: Limits): readonly Problem[] {
  if (tokens.length <= limits.max) return NO_PROBLEMS;
  const uses = saidTooOften(tokens, stemsIn(tokens), limits);
  if (uses.length === 0) return NO_PROBLEMS;
  return uses.map(({ stem, count, most, span }) => {
    const message = `“${stem}” is said ${count} times in this text, maximum ${most}. Each gives the word more weight; say it less often.`;
    return { span, message, whole: true };
  });
}
