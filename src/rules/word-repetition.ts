import { isPlainPhrase, mergedText, rewriteTags } from "../captions/merge-tags.ts";
import { tagTextOf } from "../captions/tag-text.ts";
import type { Caption, Edit, Problem, Tag, Token } from "../model.ts";
import { pushTo } from "../style/term-places.ts";
import { isColour } from "../text/adjective-kinds.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { singular } from "../text/number.ts";
import { isUnspaced } from "../text/unspaced.ts";
import { tokenise } from "../text/words.ts";
import { defineRule, NO_PROBLEMS, type RuleContext, withEdit } from "./rule.ts";

export const wordRepetition = defineRule({
  id: "word-repetition",
  summary: "Do not weigh one word by using it in many tags.",
  guidance: "Avoid Repetition",
  severity: "warning",
  fix: "safe",
  standard: false,
  options: ({ z, exactTerm, exactTerms }) =>
    z.strictObject({
      max: z
        .int()
        .min(1)
        .default(3)
        .describe("How many tags of a caption may share a word; twice as many uses in sentences"),
      watch: z
        .record(exactTerm, z.int().min(1))
        .default({})
        .describe('Words with a limit of their own, in any form: `{ "background": 2 }`'),
      ignore: exactTerms
        .default([])
        .describe("Words that may stand in any number of tags; colours and words such as “with” always may"),
      merge: z
        .boolean()
        .default(true)
        .describe("Whether tags are merged into one where grammar leaves no doubt"),
    }),
  examples: [
    {
      title: "Three backgrounds become one that has all three in it",
      options: { watch: { background: 2 } },
      bad: "photo, simple background, white background, lamp in background",
      good: "photo, simple white background with a lamp",
    },
    {
      title: "What cannot be joined for certain is listed",
      bad: "red patterned couch, cat on couch, couch in front of window, blanket over couch",
    },
    {
      title: "As many tags as the limit allows",
      good: "brown couch, red patterned fabric on couch, table in front of couch",
    },
  ],
  compile: ({ max, watch, ignore, merge }, context) => {
    const ignored = new Set([...ignore, ...context.triggers].flatMap((text) => tokenise(text).map(stemOf)));
    const limits = new Map(
      Object.entries(watch).map(([word, limit]) => [stemOf({ key: word.toLowerCase() }), limit]),
    );
    const counts = (token: Token): boolean => {
      const stem = stemOf(token);
      return limits.has(stem) || (!ignored.has(stem) && isContent(token));
    };
    const count = stemCounter({ max, limits, counts, context });
    const least = Math.min(max, ...limits.values());
    return (caption) => {
      if (caption.kind === "prose") return inProse(caption, { max, limits, counts });
      if (caption.tags.length <= least) return NO_PROBLEMS;
      const repeated = count(caption.tags);
      return repeated.length === 0
        ? NO_PROBLEMS
        : repeated.map(([stem, limit]) => {
            const own = caption.tags.filter((tag) => hasStem(tag, stem, counts));
            return problemOf(caption, {
              stem,
              limit,
              own,
              edit: merge ? mergeOf(caption, own, limit, context) : undefined,
            });
          });
    };
  },
});

type Counts = (token: Token) => boolean;

function stemOf({ key }: Pick<Token, "key">): string {
  return singular(key);
}

/** Words that carry meaning, in scripts that put spaces between them. */
function isContent({ word, key }: Token): boolean {
  return (
    word &&
    key.length > 1 &&
    !/\p{Nd}/u.test(key) &&
    !isUnspaced(key) &&
    !isFunctionWord(key) &&
    !isColour(key)
  );
}

interface Counting {
  readonly max: number;
  readonly limits: ReadonlyMap<string, number>;
  readonly counts: Counts;
  readonly context: RuleContext;
}

/** Counts in how many tags each stem stands, by numbers that stems are given once: nearly every caption ends here. */
function stemCounter({ max, limits, counts, context }: Counting) {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const tally: number[] = [];
  const numberOf = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, stems.length);
    tally.push(0);
    return stems.push(stem) - 1;
  };
  const limitOf = (number: number): number => limits.get(stems[number] ?? "") ?? max;
  const stemsOf = context.memo(({ tokens }) => [
    ...new Set(tokens.filter(counts).map((one) => numberOf(stemOf(one)))),
  ]);
  const least = Math.min(max, ...limits.values());
  return (tags: readonly Tag[]): [stem: string, limit: number][] => {
    let most = 0;
    for (const tag of tags) {
      for (const number of stemsOf(tag)) {
        const times = (tally[number] ?? 0) + 1;
        tally[number] = times;
        if (times > most) most = times;
      }
    }
    const over = new Set<number>();
    for (const tag of tags) {
      for (const number of stemsOf(tag)) {
        if (most > least && (tally[number] ?? 0) > limitOf(number)) over.add(number);
        tally[number] = 0;
      }
    }
    return [...over].map((number) => [stems[number] ?? "", limitOf(number)]);
  };
}

function hasStem({ of: { tokens } }: Tag, stem: string, counts: Counts): boolean {
  return tokens.some((token) => stemOf(token) === stem && counts(token));
}

interface Repeated {
  readonly stem: string;
  readonly limit: number;
  /** The tags that have the word. */
  readonly own: readonly Tag[];
  readonly edit: Edit | undefined;
}

function problemOf({ tags }: Caption, { stem, limit, own, edit }: Repeated): Problem {
  const beyond = own[limit] ?? tags[0];
  const named = own.map(({ of }) => `“${of.text}”`).join(", ");
  const most = limit === 1 ? "one at most" : `${limit} at most`;
  const message = `“${stem}” stands in ${own.length} tags, ${most}: ${named}. Say it with fewer, or in other words.`;
  return withEdit({ span: edit?.span ?? beyond?.span ?? { start: 0, end: 0 }, message, whole: true }, edit);
}

/** All merges that a word allows; undefined where they do not bring it down to its limit. */
function mergeOf(
  caption: Caption,
  own: readonly Tag[],
  limit: number,
  { isTrigger, isWaived, sectionOf }: RuleContext,
): Edit | undefined {
  const texts = new Map(
    own
      .filter((tag) => isPlainPhrase(tag.of.tokens, tag.of.text) && !isTrigger(tag) && !isWaived(tag))
      .map((tag) => [tag, tag.of.text]),
  );
  const changes = new Map<Tag, string | undefined>();
  let left = own.length;
  for (;;) {
    const found = firstMerge(texts, sectionOf);
    if (found === undefined) return left > limit ? undefined : rewriteTags(caption, changes);
    const [into, gone, text] = found;
    changes.set(into, text).set(gone, undefined);
    texts.set(into, text).delete(gone);
    left--;
  }
}

/** The first two tags that can be one. */
function firstMerge(
  texts: ReadonlyMap<Tag, string>,
  sectionOf: RuleContext["sectionOf"],
): [into: Tag, gone: Tag, text: string] | undefined {
  const all = [...texts];
  for (const [at, [into, left]] of all.entries()) {
    for (const [gone, right] of all.slice(at + 1)) {
      if (into.group !== gone.group) continue;
      const text = mergedText(left, right);
      if (text === undefined || text.split(" ").length > MOST_WORDS) continue;
      const sections = new Set([
        sectionOf(into),
        sectionOf(gone),
        sectionOf({ ...into, of: tagTextOf(text) }),
      ]);
      sections.delete(-1);
      if (sections.size <= 1) return [into, gone, text];
    }
  }
  return undefined;
}

/** A longer tag would be a sentence. */
const MOST_WORDS = 9;

/** In sentences a word comes again by nature: what counts is that it comes more than twice as often as in tags. */
function* inProse(
  { tokens }: Caption,
  { max, limits, counts }: Pick<Counting, "max" | "limits" | "counts">,
): Iterable<Problem> {
  const uses = new Map<string, Token[]>();
  for (const token of tokens) if (counts(token)) pushTo(uses, stemOf(token), token);
  for (const [stem, found] of uses) {
    const limit = limits.get(stem) ?? 2 * max;
    const beyond = found[limit];
    if (beyond === undefined) continue;
    const message = `“${stem}” stands here ${found.length} times, ${limit} at most: use other words, or a pronoun.`;
    yield { span: beyond.span, message, whole: true };
  }
}
