import { oneLetterOff } from "./trigger-spelling.ts";

/** Gives the words that a word is a slip of the pen away from, in the order in which they were given. */
export type NearWords = (word: string) => readonly string[];

/**
 * Prepares a look-up of words that differ by one letter. Such words share their length, but for one, and their first two or
 * their last two letters, so that only few have to be compared, however many there are.
 */
export function createNearWords(words: Iterable<string>): NearWords {
  const shelves = new Map<string, string[]>();
  for (const word of words) {
    if (!isSure(word)) continue;
    for (const key of [headOf(word, word.length), tailOf(word, word.length)]) {
      const shelf = shelves.get(key);
      if (shelf === undefined) shelves.set(key, [word]);
      else if (shelf.length < LARGEST_SHELF) shelf.push(word);
    }
  }
  return (word) => {
    if (!isSure(word)) return [];
    const near = new Set<string>();
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      for (const key of [headOf(word, length), tailOf(word, length)]) {
        for (const other of shelves.get(key) ?? []) {
          if (oneLetterOff(word, other)) near.add(other);
        }
      }
    }
    return [...near];
  };
}

/** A word of fewer letters has too many neighbours that are words themselves; one with a digit is a name or a number. */
function isSure(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && !/\p{N}/u.test(word);
}

const SHORTEST = 5;
const LONGEST = 40;

/** Words of one length and beginning that are compared: so many has no language. */
const LARGEST_SHELF = 2000;

function headOf(word: string, length: number): string {
  return `${length}<${word.slice(0, 2)}`;
}

function tailOf(word: string, length: number): string {
  return `${length}>${word.slice(-2)}`;
}
