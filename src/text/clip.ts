import { createBytePairs } from "./byte-pairs.ts";

/**
 * How CLIP's text encoder reads a text. The tokens that it puts around each text itself, its start and its end, are not
 * counted. Text is not mended first: no HTML entities are resolved, as in the tokenizer.json that trainers load.
 */
export interface Clip {
  /** The ids of the tokens in CLIP's vocabulary of 49,408. */
  readonly ids: (text: string) => readonly number[];
  /**
   * The letters of each token, lower case, for people. A byte of a character that is spread over several tokens is shown as
   * "<0xE7>".
   */
  readonly pieces: (text: string) => readonly string[];
  /** How many tokens a text is. */
  readonly count: (text: string) => number;
  /**
   * Where a window of `limit` tokens cuts the text: the UTF-16 offset of the first character with a token that does not
   * fit; undefined when all fit.
   */
  readonly cutAt: (text: string, limit: number) => number | undefined;
}

/** Makes the tokeniser of CLIP from its merges, in the form that `createBytePairs` takes. */
export function createClip(merges: string): Clip {
  const { encode, bytesOf } = createBytePairs(merges);
  const known = new Map<string, readonly number[]>();
  const idsOf = (word: string): readonly number[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const special = SPECIAL.indexOf(word);
    const ids = special < 0 ? encode(word) : [FIRST_SPECIAL + special];
    if (known.size >= MOST_KNOWN) known.clear();
    if (word.length <= LONGEST_KNOWN) known.set(word, ids);
    return ids;
  };
  const lettersOf = (id: number): readonly number[] => {
    const special = SPECIAL[id - FIRST_SPECIAL];
    return special === undefined ? bytesOf(id) : [...new TextEncoder().encode(special)];
  };
  const ids = (text: string): readonly number[] =>
    wordsIn(normalised(text)).flatMap(({ word }) => idsOf(word));
  return {
    ids,
    pieces: (text) => ids(text).map((id) => show(lettersOf(id))),
    count: (text) => wordsIn(normalised(text)).reduce((sum, { word }) => sum + idsOf(word).length, 0),
    cutAt: (text, limit) => {
      let room = Math.max(0, limit);
      for (const { word, at } of wordsIn(normalised(text))) {
        const tokens = idsOf(word);
        if (room >= tokens.length) {
          room -= tokens.length;
          continue;
        }
        const bytes = tokens.slice(0, room).reduce((sum, id) => sum + lettersOf(id).length, 0);
        return originalOffset(text, at + characterAt(word, bytes));
      }
      return undefined;
    },
  };
}

const SPECIAL: readonly string[] = ["<|startoftext|>", "<|endoftext|>"];
const FIRST_SPECIAL = 49_406;

/** Words whose tokens are remembered, and letters that such a word may have: some megabytes at most. */
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 64;

/** A sigma at the end of a word is lowered as anywhere: tokenizer.json lowers letter by letter. */
function normalised(text: string): string {
  return (ASCII.test(text) ? text : text.normalize("NFC").replaceAll("Σ", "σ")).toLowerCase();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const ASCII = /^[\x00-\x7f]*$/;

interface Word {
  readonly word: string;
  readonly at: number;
}

/** White space only parts words, so it need not be collapsed. */
function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    words.push({ word: match[0], at: match.index });
  }
  return words;
}

// https://github.com/openai/CLIP/blob/main/clip/simple_tokenizer.py; "\s" there is Unicode's white space, which U+FEFF is not.
const WORD =
  /<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|\p{L}+|\p{N}|[^\p{White_Space}\p{L}\p{N}]+/gu;

/** The offset of the character that has the byte with that number. */
function characterAt(word: string, byte: number): number {
  let offset = 0;
  let bytes = 0;
  for (const character of word) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > byte) break;
    offset += character.length;
  }
  return offset;
}

/** Where in the text that stands which has `offset` in its normalised form. */
function originalOffset(text: string, offset: number): number {
  if (ASCII.test(text)) return offset;
  let left = offset;
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const { length } = normalised(character);
    if (left < length) return length === character.length ? index + left : index;
    left -= length;
  }
  return text.length;
}

/** What is normalised together: a letter and its marks, a syllable of Hangul and its parts. */
const CHARACTER = /\P{M}[\p{M}\u1160-\u11ff]*|\p{M}+/gu;

function show(bytes: readonly number[]): string {
  let shown = "";
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const character = bytes.slice(at, at + widthOf(first));
    const whole = !continues(first) && character.length === widthOf(first);
    shown += whole
      ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(character))
      : `<0x${first.toString(16).toUpperCase()}>`;
    at += whole ? character.length : 1;
  }
  return shown;
}

/** How many bytes the character has that begins with this one. */
function widthOf(byte: number): number {
  if (byte < 0x80) return 1;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

function continues(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}
