import type { CaptionKind, Tag } from "../model.ts";

/** Whether a text says by full stops and verbs that it is prose, wherever its commas stand. */
export function saysSentences(text: string): boolean {
  if (!STOP.test(text)) return false;
  if (WIDE_STOP.test(text)) return true;
  if (!PHRASE.test(text)) return false;
  // A list of tags may end with a full stop, so that one alone has to have a verb with it.
  if (MIDDLE_STOP.test(text) && (VERB.test(text) || DETERMINER.test(text) || PLACE.test(text))) return true;
  return LAST_STOP.test(text) && VERB.test(text);
}

/**
 * Whether a caption without telling sentences is tags all the same. Tags are short phrases; a caption is prose when its
 * phrases are too long for tags, or when it opens as a sentence does.
 */
export function kindOf(text: string, tags: readonly Tag[]): CaptionKind {
  const { words, inLong, long } = measure(tags);
  if (inLong * 2 > words && long * 2 >= tags.length) return "prose";
  if (tags.length > 1 && words >= MEAN * tags.length) return "prose";
  if (tags.length > 1 && words >= ASIAN_MEAN * tags.length && hasAsianClauses(text)) return "prose";
  const first = tags[0]?.of.words ?? 0;
  const opens = opensAsSentence(text, tags);
  if (opens && (tags.length === 1 || (first > OPENING_WORDS && words >= OPENING_MEAN * tags.length)))
    return "prose";
  // A list of tags may end with a full stop, but not one that opens as a sentence does.
  if (opens && LAST_STOP.test(text)) return "prose";
  return tags.length === 1 && first >= 4 && LAST_STOP.test(text) ? "prose" : "tags";
}

/**
 * Whether full-width commas part clauses rather than tags, though no full stop says so: one begins with a pronoun, or they
 * have verbs and nothing but such commas between them.
 */
function hasAsianClauses(text: string): boolean {
  return ASIAN_PRONOUN.test(text) || (!text.includes(",") && ASIAN_VERB.test(text));
}

/** Seven characters, two of which count as a word. Tags have two to six. */
const ASIAN_MEAN = 3.5;
const ASIAN_PRONOUN = /[，、]\s*(?:[她他它]|彼女|彼[はがのらを])/u;
const ASIAN_VERB = /[\p{sc=Han}][着著了在是有][\p{sc=Han}]|て(?:い|お)|(?:です|ます|いる|ある)(?=[，、]|$)/u;

/** Whether a caption begins as a sentence about a picture does: "a man in a suit", where a tag would be "man" or "suit". */
export function opensAsSentence(text: string, tags: readonly Tag[]): boolean {
  return (tags[0]?.of.words ?? 0) >= 4 && OPENING.test(text);
}

function measure(tags: readonly Tag[]): { words: number; inLong: number; long: number } {
  const sum = { words: 0, inLong: 0, long: 0 };
  for (const { of } of tags) {
    const count = of.words;
    sum.words += count;
    if (count > LONG) {
      sum.inLong += count;
      sum.long++;
    }
  }
  return sum;
}

const STOP = /[.!?。！？]/;
const WIDE_STOP = /[。！？]/;

/** Two words with nothing but space between them: no single word is a sentence. */
const PHRASE = /[\p{L}\p{N}"'”’)\]]\s+["'“‘([]?[\p{L}\p{N}]/u;

/** Words that a tag may have; longer phrases are sentences, or parts of one. */
const LONG = 8;

/** Words that phrases have on average when they are the clauses of a sentence; tags have about three. */
const MEAN = 5.5;

/** The same where the caption opens with an article and more words than this: "a man playing a piano, by …". */
const OPENING_MEAN = 4;
const OPENING_WORDS = 5;

/**
 * A full stop behind a word that is no abbreviation, before a new sentence. What stands before the stop is looked at once
 * a stop is found: looking first would do so at every letter.
 */
const MIDDLE_STOP =
  /[.!?](?<!\b(?:mr|mrs|ms|dr|st|vs|no|jr|sr|prof|mt|ft|feat|vol|fig|ca|approx)[.!?])(?<=[\p{L}\p{N}]{2}["'”’)\]]?[.!?])["'”’)]?\s+["'“‘([]?[\p{Lu}\p{Lt}\p{Lo}]/iu;

/** A full stop at the end of a line. */
const LAST_STOP = /[\p{L}\p{N}]{2}["'”’)]?[.!?]["'”’)]?\s*$/mu;

const VERB =
  /\b(?:is|are|was|were|has|have|had|does|appears?|seems?|depicts?|captures?|wears|stands|sits|looks|holds|lies|walks|smiles|there|he|she|they|we)\b/i;

const DETERMINER = /\b(?:it|its|his|her|their|this|the|shows?|features?)\b/i;

/** A clause that says where in the picture its tags belong: "1girl, red hair. On left, a dog." */
const PLACE =
  /[.!?]["'”’)]?\s+(?:(?:on|in|at|to|from|near)\s+)?(?:far\s+|upper\s+|lower\s+|top\s+|bottom\s+)?(?:left|right|cent(?:er|re)|middle|top|bottom|foreground|background|front|back)(?:\s+(?:side|half|corner|panel))?\s*[,:]/i;

const OPENING = /^\s*(?:an?|the|this|there|he|she|they|it|two|three|some)\s/i;
