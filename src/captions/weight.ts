/** What an attention weight such as "(red hair:1.2)" says. */
export interface Weight {
  /** What it weighs, without the spaces around it. */
  readonly weighed: string;
  readonly number: string;
  /** Whether it can be nothing else: "(volume:2)" and "(aspect ratio:1.85)" may be. */
  readonly isSure: boolean;
}

/** Reads what stands between two round brackets as a weight; undefined for "(16:9)" and all else that is none. */
export function weightIn(inner: string): Weight | undefined {
  const colon = inner.lastIndexOf(":");
  const number = inner.slice(colon + 1).trim();
  const weighed = inner.slice(0, colon).trim();
  if (colon < 0 || weighed === "" || !/^[+-]?\d*\.?\d+$/.test(number) || TIME.test(weighed)) return undefined;
  const isSure = /^\d?\.\d+$/.test(number) && Number(number) < HIGHEST && !MEASURE.test(weighed);
  return { weighed, number, isSure };
}

/** No one weighs a tag more than this. */
const HIGHEST = 3;

/** A number before the colon, as in "16:9", "at 10:30" and "John 3:16". */
const TIME = /(?:^|[^\p{L}\p{N}_])\d+(?:\.\d+)?$/u;

const MEASURE = /(?:^|[^\p{L}\p{N}])(?:\p{L}|ratio|aperture|exposure|zoom|scale|version|ver|iso|ev)$/iu;
