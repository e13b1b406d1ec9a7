import type { WordKinds } from "../../text/word-kinds.ts";
import { readAction } from "./action.ts";
import { readFrame } from "./frame.ts";
import { readNoun } from "./noun.ts";
import { readPhrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";

/**
 * Reads an English tag by its grammar and the kinds of its nouns, most certain reading first. Empty where nobody could say
 * without the picture, in other languages, and for sentences.
 */
export function readTag(words: readonly string[], kindOf: WordKinds): readonly Reading[] {
  const phrase = words.every((word) => ENGLISH.test(word)) ? readPhrase(words, kindOf) : undefined;
  if (phrase === undefined) return [];
  const readings: Reading[] = [];
  for (const read of [readFrame, readAction, readNoun]) {
    const found: Reading | undefined = read(phrase, kindOf);
    if (found !== undefined && readings.every(({ role }) => role !== found.role)) readings.push(found);
  }
  return readings;
}

const ENGLISH = /^[a-z0-9][a-z0-9'-]*$/;
