import type { Profile } from "./profile.ts";

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
