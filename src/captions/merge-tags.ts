import type { Caption, Edit, Tag } from "../model.ts";
import {
  type Described,
  describedOf,
  type Inside,
  insideOf,
  MOST_INSIDE,
  mergedPhrase,
} from "../text/merge-phrases.ts";

/** What a tag says, as far as it can be said together with others. */
export type Part = { readonly thing: Described } | { readonly inside: Inside };

/** Reads a tag for merging; undefined where nothing of it may change, such as a weight, a bracket or a capital. */
export function partOf({ text, tokens }: Pick<Tag["of"], "text" | "tokens">): Part | undefined {
  if (!PLAIN.test(text)) return undefined;
  const words = tokens.map(({ key }) => key);
  const thing = describedOf(words);
  if (thing !== undefined) return { thing };
  const inside = insideOf(words);
  return inside === undefined ? undefined : { inside };
}

/** The thing that a tag is about, or what it is in. */
export function partHead(part: Part): string {
  return "thing" in part ? part.thing.head : part.inside.head;
}

/** Small letters with single spaces; one capital may begin the tag. */
const PLAIN = /^[A-Za-z][a-z-]*(?: [a-z-]+)*$/;

/** Tags that one phrase can stand for, in order. */
export interface Merge {
  readonly tags: readonly Tag[];
  readonly text: string;
}

/** A tag that may be merged, and what keeps it from others: only tags of one neighbourhood are merged. */
export interface Candidate {
  readonly tag: Tag;
  readonly part: Part;
  readonly neighbourhood: string;
}

/**
 * The fewest merges that leave no more than so many of the tags; undefined where no merges do. Each says together
 * whatever can be said together: half a merge would read no better.
 */
export function fewestMerges(
  candidates: readonly Candidate[],
  surplus: number,
): readonly Merge[] | undefined {
  const merges = possibleMerges(candidates).sort((a, b) => b.tags.length - a.tags.length);
  const chosen: Merge[] = [];
  let left = surplus;
  for (const merge of merges) {
    if (left <= 0) break;
    chosen.push(merge);
    left -= merge.tags.length - 1;
  }
  return left > 0 ? undefined : chosen;
}

function possibleMerges(candidates: readonly Candidate[]): Merge[] {
  return [...new Set(candidates.map((one) => one.neighbourhood))].flatMap((neighbourhood) => {
    const own = candidates.filter((one) => one.neighbourhood === neighbourhood);
    // Of two that contradict each other nobody knows which one the rest is about: then there is no phrase.
    let inside = 0;
    const cluster = own.filter(({ part }) => "thing" in part || inside++ < MOST_INSIDE);
    const text = cluster.length < 2 ? undefined : phraseOf(cluster);
    return text === undefined ? [] : [{ tags: cluster.map(({ tag }) => tag), text }];
  });
}

function phraseOf(cluster: readonly Candidate[]): string | undefined {
  const things = cluster.flatMap(({ part }) => ("thing" in part ? [part.thing] : []));
  const inside = cluster.flatMap(({ part }) => ("inside" in part ? [part.inside] : []));
  const text = mergedPhrase(things, inside);
  const first = cluster[0]?.tag.of.text ?? "";
  const isCapital = /^[A-Z]/.test(first);
  if (cluster.slice(1).some(({ tag }) => /^[A-Z]/.test(tag.of.text))) return undefined;
  return isCapital ? text?.replace(/^[a-z]/, (letter) => letter.toUpperCase()) : text;
}

/** Writes a merge in place of its first tag; the others go, each with the separator before it. */
export function mergeEdit({ tags, text }: Caption, merge: Merge): Edit | undefined {
  const first = merge.tags[0];
  const last = merge.tags.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const from = tags.indexOf(first);
  let made = merge.text;
  for (let at = from + 1; tags[at - 1] !== last; at++) {
    const tag = tags[at];
    if (tag === undefined || tag.group !== first.group) return undefined;
    if (!merge.tags.includes(tag)) made += text.slice(tags[at - 1]?.span.end, tag.span.end);
  }
  return { span: { start: first.span.start, end: last.span.end }, text: made };
}
