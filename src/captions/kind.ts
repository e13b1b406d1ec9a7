import type { CaptionKind, Tag } from "../model.ts";

/**
 * Whether a caption is tags or sentences. Tags are short phrases; a caption is prose when its sentences say so (a full
 * stop and a verb), when its phrases are too long for tags, or when it opens as a sentence does.
 */
export function kindOf(text: string, tags: readonly Tag[]): CaptionKind {
  const stop = hasStop(text);
  if (stop && /[。！？]/.test(text)) return "prose";
  const { words, inLong, long, longest } = measure(tags);
  if (inLong * 2 > words && long * 2 >= tags.length) return "prose";
  if (tags.length > 1 && words >= MEAN * tags.length) return "prose";
  const first = tags[0]?.of.words ?? 0;
  const opens = first >= 4 && OPENING.test(text);
  if (opens && (tags.length === 1 || (first > OPENING_WORDS && words >= OPENING_MEAN * tags.length)))
    return "prose";
  if (tags.length === 1 && first >= 4 && stop && LAST_STOP.test(text)) return "prose";
  return stop && longest > 1 && saysSentences(text) ? "prose" : "tags";
}

function measure(tags: readonly Tag[]): { words: number; inLong: number; long: number; longest: number } {
  const sum = { words: 0, inLong: 0, long: 0, longest: 0 };
  for (const { of } of tags) {
    const count = of.words;
    sum.words += count;
    if (count > LONG) {
      sum.inLong += count;
      sum.long++;
    }
    if (count > sum.longest) sum.longest = count;
  }
  return sum;
}

/** Whether a mark that may end a sentence is in the text. */
export function hasStop(text: string): boolean {
  return STOP.test(text);
}

const STOP = /[.!?。！？]/;

/** Words that a tag may have; longer phrases are sentences, or parts of one. */
const LONG = 8;

/** Words that phrases have on average when they are the clauses of a sentence; tags have about three. */
const MEAN = 5.5;

/** The same where the caption opens with an article and more words than this: "a man playing a piano, by …". */
const OPENING_MEAN = 4;
const OPENING_WORDS = 5;

/** A list of tags may end with a full stop, so that one alone has to have a verb with it. */
function saysSentences(text: string): boolean {
  if (MIDDLE_STOP.test(text) && (VERB.test(text) || DETERMINER.test(text))) return true;
  return LAST_STOP.test(text) && VERB.test(text);
}

/** A full stop behind a word that is no abbreviation, before a new sentence. */
const MIDDLE_STOP =
  /(?<!\b(?:mr|mrs|ms|dr|st|vs|no|jr|sr|prof|mt|ft|feat|vol|fig|ca|approx))(?<=[\p{L}\p{N}]{2}["'”’)\]]?)[.!?]["'”’)]?\s+["'“‘([]?[\p{Lu}\p{Lt}\p{Lo}]/iu;

/** A full stop at the end of a line. */
const LAST_STOP = /[\p{L}\p{N}]{2}["'”’)]?[.!?]["'”’)]?\s*$/mu;

const VERB =
  /\b(?:is|are|was|were|has|have|had|does|appears?|seems?|depicts?|captures?|wears|stands|sits|looks|holds|lies|walks|smiles|there|he|she|they)\b/i;

const DETERMINER = /\b(?:it|its|his|her|their|this|the|shows?|features?)\b/i;

const OPENING = /^\s*(?:an?|the|this|there|he|she|they|it|two|three|some)\s/i;
