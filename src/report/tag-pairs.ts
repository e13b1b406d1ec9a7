/** One tag that became another, or a tag of one side that has no counterpart. */
export type TagPair = readonly [old: string | null, young: string | null];

/**
 * Which of the tags that left and which of those that came say the same in other words. `inOrder` pairs only what a
 * reader can follow from left to right. Tags without a counterpart stand where they stood.
 */
export function pairTags(
  left: readonly string[],
  came: readonly string[],
  inOrder: boolean,
): readonly TagPair[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  // Everything looks alike in a huge rewrite, and comparing it all would take seconds.
  if (left.length * came.length <= MOST_COMPARISONS) {
    for (const { from, to } of candidates(left, came)) {
      if (partner.has(from) || taken.has(to) || (inOrder && crosses(partner, from, to))) continue;
      partner.set(from, to);
      taken.add(to);
    }
  }
  if (left.length === 1 && came.length === 1) partner.set(0, 0);
  return merge(left, came, partner);
}

const MOST_COMPARISONS = 10_000;
const LEAST_LIKENESS = 0.4;

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly likeness: number;
}

function candidates(left: readonly string[], came: readonly string[]): readonly Candidate[] {
  const young = came.map(letterPairs);
  return left
    .map(letterPairs)
    .flatMap((old, from) => young.map((other, to) => ({ from, to, likeness: likeness(old, other) })))
    .filter((candidate) => candidate.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
}

function letterPairs(tag: string): ReadonlySet<string> {
  const words = tag.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => Array.from(` ${word}`, (_, at) => ` ${word}`.slice(at, at + 2))));
}

/** The share of letter pairs that both have. https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 1 : (2 * both) / (a.size + b.size);
}

function crosses(partner: ReadonlyMap<number, number>, from: number, to: number): boolean {
  return [...partner].some(([otherFrom, otherTo]) => otherFrom < from !== otherTo < to);
}

/** In the order of the old side, each new tag without a counterpart before the next that has one. */
function merge(
  left: readonly string[],
  came: readonly string[],
  partner: ReadonlyMap<number, number>,
): readonly TagPair[] {
  const pairs: TagPair[] = [];
  const taken = new Set(partner.values());
  let next = 0;
  for (const [from, old] of left.entries()) {
    const to = partner.get(from);
    for (; to !== undefined && next < to; next++)
      if (!taken.has(next)) pairs.push([null, came[next] ?? null]);
    pairs.push([old, to === undefined ? null : (came[to] ?? null)]);
    if (to !== undefined) next = Math.max(next, to + 1);
  }
  for (; next < came.length; next++) if (!taken.has(next)) pairs.push([null, came[next] ?? null]);
  return pairs;
}
