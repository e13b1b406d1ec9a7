import type { Span, Token } from "../model.ts";
import { isFunctionWord, isNumber } from "../text/function-words.ts";
import { singular } from "../text/number.ts";
import { fold } from "../text/words.ts";

/** Which words are counted, and how often each may be said. */
export interface Limits {
  /** For every word that is not watched. */
  readonly max: number;
  /** For words that are watched more closely, by their stems. */
  readonly watched: ReadonlyMap<string, number>;
  /** Stems that are not counted, unless they are watched. */
  readonly ignored: ReadonlySet<string>;
}

/** Reads the words of the options: by stem, as those of captions are. */
export function limitsOf(
  max: number,
  watch: Readonly<Record<string, number>>,
  ignore: readonly string[],
): Limits {
  const stem = (word: string): string => stemOf(fold(word.trim()));
  return {
    max,
    watched: new Map(Object.entries(watch).map(([word, most]) => [stem(word), most])),
    ignored: new Set(ignore.map(stem)),
  };
}

/** How many tags may have a word. */
export function limitOf(stem: string, { max, watched }: Limits): number {
  return watched.get(stem) ?? max;
}

/** What a folded word is counted as: the singular, without a genitive's "s". */
export function stemOf(key: string): string {
  return singular(key.endsWith("'s") ? key.slice(0, -2) : key);
}

/** The stems of the words that are counted, each at its place among the tokens; "" for all that is not counted. */
export function countedStems(tokens: readonly Token[], { watched, ignored }: Limits): string[] {
  return tokens.map(({ key, word }) => {
    if (!word) return "";
    const stem = stemOf(key);
    if (watched.has(stem)) return stem;
    const isContent = key.length > 1 && !isFunctionWord(key) && !isNumber(key) && !WITHOUT_SPACES.test(key);
    return isContent && !ignored.has(stem) ? stem : "";
  });
}

/** Scripts whose words nobody can tell apart without a dictionary. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** A word that sentences say too often. */
export interface Overuse {
  readonly stem: string;
  readonly count: number;
  readonly most: number;
  /** The first place that is one too many. */
  readonly span: Span;
}

/**
 * The words that sentences say too often. Sentences name their subject again and again: beyond what the limit allows a word
 * may come once more in each but the first. A word that is watched may not.
 */
export function saidTooOften(
  tokens: readonly Token[],
  stems: readonly string[],
  { max, watched }: Limits,
): readonly Overuse[] {
  const usual = max + Math.max(0, sentences(tokens) - 1);
  const counts = new Map<string, number>();
  const surplus = new Map<string, Span>();
  for (const [at, stem] of stems.entries()) {
    if (stem === "") continue;
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    const span = tokens[at]?.span;
    if (span !== undefined && count === (watched.get(stem) ?? usual) + 1) surplus.set(stem, span);
  }
  return [...surplus].map(([stem, span]) => ({
    ...{ stem, span },
    count: counts.get(stem) ?? 0,
    most: watched.get(stem) ?? usual,
  }));
}

function sentences(tokens: readonly Token[]): number {
  return tokens.filter(({ key }, at) => ENDS.has(key) && tokens[at + 1]?.key !== key).length;
}

const ENDS: ReadonlySet<string> = new Set([".", "!", "?", "。", "！", "？", ";"]);
