import type { Profile } from "../style/profiles/profile.ts";

/** What of a profile says which parts of a caption are instructions, which the trainer does not pass on to the encoder. */
export type EncoderManner = Pick<
  Profile,
  "weights" | "escapes" | "wildcards" | "shuffle" | "keepSeparator" | "separator"
>;

/**
 * A text as the trainer passes it on to the text encoder, of the same length: what it takes out becomes spaces, so that
 * every offset stays. Of the alternatives of a wildcard the longest one stays.
 */
export function encoderText(text: string, how: EncoderManner): string {
  let read = text;
  const { keepSeparator = "" } = how;
  // Read only where tags are shuffled; else it is passed on as text (sd-scripts, library/train_util.py, process_caption).
  if (how.shuffle && keepSeparator !== "" && read.includes(keepSeparator)) {
    const separator = how.separator.trim().slice(0, keepSeparator.length).padEnd(keepSeparator.length);
    read = read.replaceAll(keepSeparator, () => separator);
  }
  if (how.wildcards && read.includes("{")) read = read.replace(WILDCARD, longest);
  if (how.weights) return read.replace(WEIGHTS, (found, escaped?: string) => blank(found, escaped));
  return how.escapes ? read.replace(ESCAPES, (found, escaped: string) => blank(found, escaped)) : read;
}

/** sd-scripts, library/train_util.py, process_caption: one of the alternatives is picked each time. */
const WILDCARD = /\{([^{}]*)\}/g;

/** What https://github.com/kohya-ss/sd-scripts/blob/main/library/strategy_base.py, parse_prompt_attention, takes out. */
const WEIGHTS = /\\([()[\]\\])|:\s{0,9}[+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})\s{0,9}\)|[()[\]]/g;
const ESCAPES = /\\([()[\]\\])/g;

function blank(found: string, kept = ""): string {
  return kept.padStart(found.length);
}

function longest(found: string, inside: string): string {
  const all = inside.split("|");
  const keep = all.reduce((best, one, at) => (one.length > (all[best]?.length ?? 0) ? at : best), 0);
  const kept = all.map((one, at) => (at === keep ? one : " ".repeat(one.length)));
  return ` ${kept.join(" ")} `.slice(0, found.length);
}
