import { spellingOf } from "../captions/trigger-spelling.ts";
import type { Clip } from "../text/clip.ts";

/** How CLIP reads a trigger, and what follows from that. */
export interface TriggerExplanation {
  readonly trigger: string;
  /** As `Clip.pieces` shows them. */
  readonly pieces: readonly string[];
  /** Sentences for people. Each follows from the tokens alone and says nothing of how a model will learn them. */
  readonly notes: readonly string[];
}

/** Explains a trigger by its tokens; `classWords` are the words for the class of what it names. */
export function explainTrigger(
  trigger: string,
  clip: Clip,
  classWords: readonly string[],
): TriggerExplanation {
  const pieces = clip.pieces(trigger);
  const notes = [
    ...classWords.map((word) => classNote(trigger, word, clip)),
    wholeNote(trigger, clip.ids(trigger)),
    digitNote(pieces),
    lengthNote(pieces),
    caseNote(trigger),
  ];
  return { trigger, pieces, notes: notes.filter((note) => note !== undefined) };
}

/** Ids are compared, not letters: inside a word, letters are another token than at its end. */
function classNote(trigger: string, word: string, clip: Clip): string | undefined {
  const ids = clip.ids(trigger);
  const classIds = clip.ids(word);
  if (classIds.length === 0) return undefined;
  const held = ids.some((_, at) => classIds.every((id, behind) => ids[at + behind] === id));
  if (held && ids.length === classIds.length) return `CLIP reads it as the class word “${word}” itself.`;
  if (held && classIds.length === 1)
    return `The piece ${quoted(clip.pieces(word))} is the token of the class word “${word}”: for CLIP the trigger is not independent of its class.`;
  if (held)
    return `The pieces ${quoted(clip.pieces(word))} are the tokens of the class word “${word}”: for CLIP the trigger is not independent of its class.`;
  if (!trigger.toLowerCase().includes(word.toLowerCase())) return undefined;
  return `The letters of the class word “${word}” are in it, but not its tokens.`;
}

function wholeNote(trigger: string, ids: readonly number[]): string | undefined {
  const [id] = ids;
  if (id === undefined || ids.length > 1) return undefined;
  const whole = `It is one token, number ${id} of ${TOKENS}. Low numbers were frequent in the text that CLIP's vocabulary was made from.`;
  if (spellingOf(trigger).invented) return whole;
  return `${whole} If it is an ordinary word, the word and the trigger are the same to CLIP.`;
}

/** https://github.com/openai/CLIP/blob/main/clip/simple_tokenizer.py */
const TOKENS = 49_408;

function digitNote(pieces: readonly string[]): string | undefined {
  const digits = pieces.filter((piece) => /^\p{Nd}$/u.test(piece));
  if (digits.length === 0 || pieces.length === 1) return undefined;
  return `CLIP reads each digit as a token of its own: ${quoted(digits)}.`;
}

function lengthNote({ length }: readonly string[]): string | undefined {
  if (length <= MANY) return undefined;
  return `It takes ${length} of the ${WINDOW} tokens that CLIP reads at a time.`;
}

/** Pieces of a usual trigger: "ohwx" is 1, "ohwxman" 3. */
const MANY = 3;

/** https://github.com/openai/CLIP/blob/main/clip/clip.py: 77, of which two are the start and the end. */
const WINDOW = 75;

function caseNote(trigger: string): string | undefined {
  const lower = trigger.toLowerCase();
  if (lower === trigger) return undefined;
  return `CLIP does not see letter case: “${trigger}” and “${lower}” are the same to it.`;
}

function quoted(pieces: readonly string[]): string {
  return pieces.map((piece) => `“${piece}”`).join(", ");
}
