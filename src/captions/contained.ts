import type { TagText, Token } from "../model.ts";
import { isNumber } from "../text/function-words.ts";
import { isHead } from "../text/head.ts";
import { isCompound, isShade, modifierOf } from "../text/modifiers.ts";

/** A tag as the thing it names and what else it says of it. */
export interface Phrase {
  readonly words: readonly string[];
  /** The place of the thing among the words: "shirt" of "white shirt with stripes". */
  readonly head: number;
}

/** Reads a tag of plain words; undefined where it has other marks, or where there is no one word that it is about. */
export function phraseOf({ tokens }: Pick<TagText, "tokens">): Phrase | undefined {
  if (tokens.length === 0 || tokens.length > LONGEST || !tokens.every(isPlain)) return undefined;
  const head = tokens.findIndex((_, at) => isHead(tokens, { from: at, to: at + 1 }));
  return head < 0 ? undefined : { words: tokens.map(({ key }) => key), head };
}

/** Words of a tag that is compared with others; a longer one is a sentence. */
const LONGEST = 12;

function isPlain({ word, key }: Token): boolean {
  return word && !WITHOUT_SPACES.test(key);
}

const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** Whether all that the shorter phrase says, of the same thing and in the same order, is said by the longer one. */
export function isContained(short: Phrase, long: Phrase): boolean {
  if (short.words.length >= long.words.length) return false;
  if (short.words[short.head] !== long.words[long.head]) return false;
  const before = extras(short.words.slice(0, short.head), long.words.slice(0, long.head));
  const behind = extras(short.words.slice(short.head + 1), long.words.slice(long.head + 1));
  if (before === undefined || behind === undefined) return false;
  return ![...before, ...behind].some((word) => OTHERS.has(word) || isNumber(word));
}

/** Words with which the longer phrase speaks of no such thing, or of another one. */
const OTHERS: ReadonlySet<string> = new Set(
  "no not without non another other different opposite fake missing second many several".split(" "),
);

/**
 * Whether what the longer phrase says more is nothing but plain qualities: "white shirt" is a shirt, and a "teddy bear" is
 * no bear.
 */
export function isQualified(short: Phrase, long: Phrase): boolean {
  if (short.head !== short.words.length - 1 || long.head !== long.words.length - 1) return false;
  const more = extras(short.words.slice(0, -1), long.words.slice(0, -1)) ?? [];
  const plain = more.every((word) => modifierOf(word) !== undefined || isShade(word));
  const all = long.words.slice(0, -1);
  return (
    plain && all.every((word) => !DETERMINERS.has(word)) && !isCompound(all, long.words[long.head] ?? "")
  );
}

const DETERMINERS: ReadonlySet<string> = new Set("a an the his her their some of".split(" "));

/** What is left of the longer list without the shorter one; undefined where that is not in it, in its order. */
function extras(short: readonly string[], long: readonly string[]): string[] | undefined {
  const left: string[] = [];
  let at = 0;
  for (const word of long) {
    if (word === short[at]) at++;
    else left.push(word);
  }
  return at === short.length ? left : undefined;
}
