// Far beyond any real dataset's style: they only keep a mistaken or hostile file from making the checker slow.

/** Characters of one caption-style.json. */
export const maxConfigLength = 1_048_576;

/** Braces and brackets inside one another. */
export const maxConfigDepth = 32;

/** Entries of one list. */
export const maxListEntries = 50_000;

/** Characters of one list file. */
export const maxListLength = 4_194_304;

/** Faults told of one list file: the same mistake is usually on every line. */
export const maxListFaults = 20;

/** Characters of one vocabulary file: the largest lists of tags that are handed around have ten million. */
export const maxVocabularyLength = 16_777_216;

/** Lines of one vocabulary file. */
export const maxVocabularyTerms = 500_000;

/** Style files and presets that one style is put together from. */
export const maxStyles = 50;

/** Overrides of one file. */
export const maxOverrides = 200;

/** Exceptions of one file. */
export const maxExceptions = 10_000;

/** Globs with a wildcard that one style may try on each caption. */
export const maxWildcardGlobs = 500;

/** Sections of one style. */
export const maxSections = 100;

/** Characters of one glob. */
export const maxGlobLength = 500;

/** "*" and "?" between two "/" of a glob: what a glob costs grows with the power of it. */
export const maxGlobStars = 3;

/** Alternatives that the braces of one glob may stand for. */
export const maxGlobAlternatives = 100;
