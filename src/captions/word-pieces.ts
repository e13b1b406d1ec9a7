import type { Clip } from "../text/clip.ts";
import { createTextTable } from "../text/text-table.ts";

/** Tells of words that CLIP cuts into many pieces. */
export interface PieceCount {
  /** What is to say of a word with more pieces than it may have; undefined where there is nothing to say. */
  readonly tooMany: (word: string) => string | undefined;
  /** Whether the pieces are guessed, since the table of CLIP is not at hand. */
  readonly isEstimate: boolean;
}

/** Prepares the count for a limit; each distinct word is counted once. */
export function createPieceCount(most: number, clip: (() => Clip) | undefined): PieceCount {
  const known = createTextTable((text) => ({ text, message: messageFor(text, most, clip) }), MOST_WORDS);
  return { tooMany: (word) => known(word, 0, word.length).message, isEstimate: clip === undefined };
}

const MOST_WORDS = 65_536;

function messageFor(word: string, most: number, clip: (() => Clip) | undefined): string | undefined {
  // A shorter word cannot have more; names and other scripts are cut up however well a model knows them.
  if (word.length <= most || !LATIN.test(word) || word !== word.toLowerCase()) return undefined;
  if (clip === undefined) {
    const guess = Math.ceil(word.length / LETTERS);
    return guess > most ? say(`“${word}” in about ${guess} pieces (an estimate)`, most) : undefined;
  }
  // A compound is known by its parts.
  const parts = word.split(/[-'’]/u).filter((part) => part !== "");
  const worst = parts
    .map((part) => ({ part, pieces: clip().pieces(part) }))
    .find(({ pieces }) => pieces.length > most);
  if (worst === undefined) return undefined;
  const { part, pieces } = worst;
  return say(`“${part}” in ${pieces.length} pieces (${pieces.join("·")})`, most);
}

/** Letters that a piece has where words are long: few words of twelve letters are one. */
const LETTERS = 6;

const LATIN = /^[\p{sc=Latin}'’-]+$/u;

function say(what: string, most: number): string {
  return `CLIP reads ${what}, more than ${most}: a sign, though no proof, that the model hardly knows the word. Use a commoner one, or put one beside it.`;
}
