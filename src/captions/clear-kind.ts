import type { Caption, CaptionKind, Tag } from "../model.ts";
import { opensAsSentence, saysSentences } from "./kind.ts";

/**
 * The kind of a caption where there is no doubt about it. Undefined where it may be either: a word, a lone phrase ("Mickey
 * with a hat"), a sentence whose commas part words of one kind ("a bird with red, green and blue feathers"), tags with
 * nothing but spaces between them.
 */
export function clearKind({ kind, text, tags }: Caption): CaptionKind | undefined {
  if (kind === "tags") return areClear(text, tags) ? "tags" : undefined;
  return saysSentences(text) || !OTHER_SEPARATORS.test(text) ? "prose" : undefined;
}

function areClear(text: string, tags: readonly Tag[]): boolean {
  if (tags.length < 2 || opensAsSentence(text, tags)) return false;
  let words = 0;
  for (const { of } of tags) {
    if (JOINS.test(of.key)) return false;
    if (tags.length === 2 && of.words > FEW_WORDS) return false;
    words += of.words;
  }
  return words <= MEAN * tags.length;
}

/** Words that each of two tags has at most: two longer phrases are as often a sentence with a comma. */
const FEW_WORDS = 3;

/** Words that tags have on average at most where there is no doubt that they are tags. */
const MEAN = 4;

/** How the last part of an enumeration begins, or a clause. */
const JOINS = /^(?:and|or|but|while|which|who) /;

/** Words joined by "_" and texts cut by ";" are tags that nobody told apart. */
const OTHER_SEPARATORS = /\p{L}_\p{L}|;/u;
