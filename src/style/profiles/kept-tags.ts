import type { Caption, Span } from "../../model.ts";
import type { Profile } from "./profile.ts";
import { trainerOf } from "./trainer-name.ts";

/**
 * How many of a caption's own tags stay in front when the trainer shuffles the others; undefined when it shuffles none. A caption
 * with the keep separator in it goes by that instead. The order of the tags behind is lost, so that it can only be advised.
 */
export function keptTags(profile: Profile): number | undefined {
  if (!profile.shuffle) return undefined;
  const { captionPrefix, keepTokens, prefix, separator } = profile;
  if (captionPrefix === undefined || prefix?.counted !== true || separator === "") return keepTokens;
  // Without a separator at its end, the last tag of the prefix and the first of the caption become one.
  const own = keepTokens - (captionPrefix.split(separator).length - 1);
  return Math.max(0, own);
}

/** Where the tags begin whose order the trainer does not keep, in the offsets of the caption; undefined when there are none. */
export function shuffledPart({ text, tags }: Caption, profile: Profile): Span | undefined {
  const kept = keptTags(profile);
  if (kept === undefined) return undefined;
  const { keepSeparator } = profile;
  const head = keepSeparator === undefined ? -1 : text.indexOf(keepSeparator);
  if (keepSeparator === undefined || head < 0) {
    const first = tags[kept];
    return first === undefined ? undefined : { start: first.span.start, end: text.length };
  }
  const start = head + keepSeparator.length;
  const tail = text.indexOf(keepSeparator, start);
  return { start, end: tail < 0 ? text.length : tail };
}

/** Why a finding about the order of those tags is no more than advice, for people. */
export function shuffleAdvice(profile: Profile): string {
  return `This is advice: ${trainerOf(profile)} shuffles these tags, so that their order is for people alone.`;
}
