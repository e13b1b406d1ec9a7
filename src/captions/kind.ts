import type { CaptionKind, Tag } from "../model.ts";

/**
 * Whether a caption is tags or sentences. Tags are short phrases; a caption is prose when its sentences say so (a full
 * stop and a verb), when most of its words stand in phrases too long for a tag, or when it is one phrase that opens
 * as a sentence does.
 */
export function kindOf(text: string, tags: readonly Tag[]): CaptionKind {
  const mark = STOP.exec(text)?.[0];
  if (mark !== undefined && /[。！？]/.test(text)) return "prose";
  let words = 0;
  let inLong = 0;
  let longest = 0;
  for (const tag of tags) {
    const count = tag.of.tokens.length;
    words += count;
    if (count > LONG) inLong += count;
    if (count > longest) longest = count;
  }
  if (mark !== undefined && longest > 2 && SENTENCE_END.test(text) && VERB.test(text)) return "prose";
  if (inLong * 2 > words) return "prose";
  return tags.length === 1 && words >= 4 && OPENING.test(text) ? "prose" : "tags";
}

const STOP = /[.!?。！？]/;

/** Words that a tag may have; longer phrases are sentences, or parts of one. */
const LONG = 8;

/** A full stop behind a word of two letters or more, before a new sentence or at the end of a line. */
const SENTENCE_END = /[\p{L}\p{N}]{2}["'”’)]?[.!?]["'”’)]?(?:\s+["'“‘(]?[\p{Lu}\p{Lt}\p{Lo}]|\s*$)/mu;

const VERB =
  /\b(?:is|are|was|were|has|have|had|does|do|can|appears?|seems?|features?|shows?|depicts?|captures?|wears?|stands?|sits?|looks?|holds?|lies|walks?|smiles?|there|he|she|they|it|his|her|their|its|this|the)\b/i;

const OPENING = /^\s*(?:an?|the|this|there|he|she|they|it|two|three|some)\s/i;
