import type { Token } from "../model.ts";
import { fold, tokenise } from "../text/words.ts";

/** A trigger word, made ready to be compared with what a caption says. */
export interface Spelling {
  readonly text: string;
  readonly tokens: number;
  /** The key of its first token. */
  readonly first: string | undefined;
  readonly key: string;
  /** Its letters and digits, with nothing between them. */
  readonly joined: string;
  /** Whether no language has such a word, so that whatever resembles it can only be meant as the trigger. */
  readonly invented: boolean;
}

/** Reads a trigger word. */
export function spellingOf(word: string): Spelling {
  const tokens = tokenise(word);
  const text = word.normalize("NFC");
  return {
    text,
    tokens: tokens.length,
    first: tokens[0]?.key,
    key: fold(word),
    joined: joinedKey(tokens),
    invented: INVENTED.test(text) || !VOWEL.test(text),
  };
}

/** A digit, a capital inside, or three consonants in a row: "ohwx", "sks", "purpleCurly", but not "rose" or "redhat". */
const INVENTED = /\p{N}|\p{Ll}\p{Lu}|[bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ]{3}/u;
const VOWEL = /[aeiouy]|[^\p{ASCII}]/iu;

/** The keys of tokens with nothing between them, hyphens and apostrophes left out. */
export function joinedKey(tokens: readonly Token[]): string {
  return tokens.map(({ key, word }) => (word ? key.replace(/['-]/g, "") : key)).join("");
}

/** One letter changed, added, missing, or swapped with its neighbour. */
export function oneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const restA = a.slice(at);
  const restB = b.slice(at);
  if (a.length > b.length) return restA.slice(1) === restB;
  if (a.length < b.length) return restA === restB.slice(1);
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
