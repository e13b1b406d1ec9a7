import type { TagText, Token } from "../model.ts";

/** A term found in a run of tokens. */
export interface Hit {
  /** The position of the term in the list that was compiled. */
  readonly term: number;
  /** Token positions, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Terms compiled for matching on whole words. */
export interface TermTable {
  /** Every term that is the whole tag, most specific first. */
  readonly whole: (tag: TagText) => readonly Hit[];
  /** The leftmost-longest terms inside a run of tokens, none overlapping another. */
  readonly within: (tokens: readonly Token[]) => readonly Hit[];
}
