import { createKnownTerms } from "../captions/known-terms.ts";
import type { Caption } from "../model.ts";
import type { RuleId } from "../rules/index.ts";
import type { Style } from "../style/style.ts";
import { keyOf, tokenise } from "../text/words.ts";

/** The terms of a pull request that the dataset did not have before it. */
export interface NewTerms {
  /** Those that resemble an established one first, then the most frequent. */
  readonly terms: readonly NewTerm[];
}

/** A term that is new to the dataset. */
export interface NewTerm {
  /** As its first caption spells it. */
  readonly text: string;
  /** In how many captions of the pull request it stands. */
  readonly captions: number;
  /** Where it stands first. */
  readonly path: string;
  /** Terms that the dataset has and that say nearly the same, with the number of their captions; the likeliest first. */
  readonly near: readonly { readonly text: string; readonly captions: number }[];
}

/** How often tags stand in some captions, by what they say. */
export type TermCounts = ReadonlyMap<string, Omit<NewTerm, "near">>;

/** The keys of the words that are a style's triggers. */
export function triggerKeys({ rules }: Pick<Style, "rules">): readonly string[] {
  const words = rules.get("trigger-word" satisfies RuleId)?.options["words"];
  if (!Array.isArray(words)) return [];
  return words.flatMap((word) => (typeof word === "string" ? keyOf(tokenise(word)) : []));
}

/** Counts the tags of captions, once for each caption. Sentences have no tags, and a trigger is no term. */
export function countTerms(captions: Iterable<Caption>, isTrigger: (key: string) => boolean): TermCounts {
  const counts = new Map<string, { text: string; captions: number; path: string }>();
  for (const { path, tags } of captions) {
    const seen = new Set<string>();
    for (const { of } of tags) {
      const { key, text, core } = of;
      if (key === "" || seen.has(key) || isTrigger(key)) continue;
      seen.add(key);
      const known = counts.get(key);
      if (known !== undefined) known.captions++;
      else if (counts.size < MOST_TERMS)
        counts.set(key, { text: text.slice(core.start, core.end), captions: 1, path });
    }
  }
  return counts;
}

/** Free text has no end of tags. */
const MOST_TERMS = 262_144;

/** The terms of some captions that the dataset has not, each with established ones that it may have been meant for. */
export function newTerms(own: TermCounts, dataset: TermCounts): NewTerms {
  const established = [...dataset.values()].filter(({ captions }) => captions >= ESTABLISHED);
  const sorted = established.sort((a, b) => b.captions - a.captions || (a.text < b.text ? -1 : 1));
  const byText = new Map(sorted.map((term) => [term.text, term]));
  const known = createKnownTerms(() => sorted.map(({ text }) => ({ name: text, aliases: "" })));
  let compared = 0;
  const terms = [...own].flatMap(([key, term]): NewTerm[] => {
    if (dataset.has(key)) return [];
    const isCompared = sorted.length > 0 && SPELT.test(key) && compared++ < MOST_COMPARED;
    const near = isCompared ? known.nearest(key.split(" ")) : [];
    const found = near.flatMap((text) => byText.get(text) ?? []).slice(0, MOST_NEAR);
    return [{ ...term, near: found.map(({ text, captions }) => ({ text, captions })) }];
  });
  const order = (term: NewTerm): number => (term.near.length > 0 ? 0 : 1);
  return {
    terms: terms.sort((a, b) => order(a) - order(b) || b.captions - a.captions || (a.text < b.text ? -1 : 1)),
  };
}

/** Captions that make a term one that the dataset uses; in one alone it may be a slip of the pen itself. */
const ESTABLISHED = 2;
const MOST_NEAR = 3;
/** Each takes a millisecond, and a pull request may bring a whole dataset: who reads so many looks for no slip of the pen. */
const MOST_COMPARED = 5_000;
/** Words of letters: numbers and marks are near to anything. */
const SPELT = /^[\p{L}\p{M}' -]+$/u;
