import { fold } from "../text/words.ts";
import { BREAK } from "./break-word.ts";
import { isEmoticon } from "./emoticon.ts";

/** The words that a style spells itself, parted at spaces. */
export interface OwnWords {
  /** Those with a capital or "_" in them, letter for letter. */
  readonly spelt: ReadonlySet<string>;
  /** The words of the trigger and all with "_", folded. */
  readonly folded: { readonly triggers: ReadonlySet<string>; readonly joined: ReadonlySet<string> };
}

/** Collects them from the texts of a style and the words of its trigger. */
export function ownWords(texts: Iterable<string>, triggers: readonly string[]): OwnWords {
  const spelt = new Set<string>();
  const joined = new Set<string>();
  for (const text of texts) {
    for (const chunk of text.split(/\s+/u)) {
      const word = wordOf(chunk);
      if (/[\p{Lu}\p{Lt}_]/u.test(word)) spelt.add(word);
      if (word.includes("_")) joined.add(fold(word));
    }
  }
  const words = triggers.flatMap((trigger) => trigger.split(/\s+/u)).map((word) => fold(wordOf(word)));
  return { spelt, folded: { joined, triggers: new Set(words) } };
}

/**
 * A tag with spaces in place of the underscores of booru tags. Those of faces, of "score_9" and "rating_safe", of names such
 * as "@artist_name", of files, wildcards and quoted writing stay, and so do those of words that the style spells with them.
 */
export function withSpaces(text: string, { folded: { joined, triggers } }: OwnWords): string {
  if (!text.includes("_") || text.length <= LONGEST_FACE) return text;
  return perWord(text, (chunk, word) => {
    const name = fold(word);
    const stays =
      !chunk.includes("_") || chunk.length <= LONGEST_FACE || joined.has(name) || triggers.has(name);
    return stays ? chunk : chunk.replace(UNDERSCORES, " ");
  });
}

/** The tagger of kohya leaves tags of so many letters alone: "^_^", "o_o". */
const LONGEST_FACE = 3;

const UNDERSCORES = /(?<=[\p{L}\p{M}\p{N})\]'"’!?.&:%/-])_+(?=[\p{L}\p{N}(['"\\.&%-])/gu;

/**
 * A tag in small letters, but for the words that the style spells with capitals, those of the trigger, the word BREAK, names,
 * files, wildcards and quoted writing.
 */
export function inSmallLetters(text: string, { spelt, folded: { triggers } }: OwnWords): string {
  // The dotted capital would fall apart into a letter and a dot above it.
  if (text.includes("İ")) return text;
  if (text === BREAK || !/[\p{Lu}\p{Lt}]/u.test(text)) return text;
  return perWord(text, (chunk, word) =>
    spelt.has(word) || triggers.has(fold(word)) ? chunk : chunk.toLowerCase(),
  );
}

/** Respells a tag word by word, except what is no plain word. */
function perWord(text: string, respell: (chunk: string, word: string) => string): string {
  return text.replace(CHUNKS, (chunk) => {
    if (/^[{<"“「;]/u.test(chunk)) return chunk;
    const word = wordOf(chunk);
    return isEmoticon(chunk) || NAMES.test(word) ? chunk : respell(chunk, word);
  });
}

/** Braces, angle brackets and quotations whole; "<" also alone. What ";;;" holds together is respelt part by part. */
const CHUNKS = /\{[^{}]*\}|<[^<>]*>|"[^"]*"|“[^“”]*”|「[^「」]*」|;;;|(?:(?!;;;)[^\s{<"“「])+/gu;

/** Whether a word is spelt as it is for a reason: "score_9", "@artist_name", a site, a file. */
export function isName(word: string): boolean {
  return NAMES.test(word);
}

/** Prefixes of model families, which are spelt so; names of accounts, sites and files. */
const NAMES =
  /^(?:score|source|rating)[_:]|^[@#]|:\/\/|^www\.|^__|\.(?:png|jpe?g|webp|gif|bmp|avif|tiff?|mp4|txt|caption|jsonl?|csv|safetensors|ckpt|pt)$/iu;

/** Without the brackets, weight and punctuation around it. */
function wordOf(chunk: string): string {
  const word = /[\p{L}\p{N}_@#].*[\p{L}\p{N}_]|[\p{L}\p{N}@#]/su.exec(chunk)?.[0] ?? "";
  return word.replace(/:\d*\.?\d+$/u, "");
}
