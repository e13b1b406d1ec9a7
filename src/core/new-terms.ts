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
