import type { Caption, Span, Tag, TagText } from "../model.ts";
import type { Profile } from "../style/profiles/profile.ts";
import type { Clip } from "../text/clip.ts";
import { estimateTokens } from "../text/token-estimate.ts";
import { isAscii } from "../text/words.ts";
import { encoderText } from "./encoder-text.ts";

/** A caption that is longer than what the text encoder is given. */
export interface Overrun {
  /** How many tokens the trainer makes of it, with what it puts around the caption. */
  readonly tokens: number;
  /** The offset in the caption of the first character that is cut off; the caption's length where only what follows it is. */
  readonly cut: number;
}

/** Says of captions what of them does not fit. */
export interface TokenWindow {
  /** Undefined when all of it fits. */
  readonly overrun: (caption: Caption) => Overrun | undefined;
  /** Whether tags of ASCII, parted by ", ", are seen to fit without being put together. */
  readonly fits: (tags: readonly Pick<Tag, "of">[]) => boolean;
}

/** Remembers what was asked of a tag's text, as `RuleContext.memo` does. */
type Remember = (ask: (text: TagText) => number) => (tag: Pick<Tag, "of">) => number;

/** A window of `limit` tokens of CLIP, which are counted. The tokeniser is made when a caption may be too long. */
export function clipWindow(
  limit: number,
  profile: Profile,
  { clip, memo }: { readonly clip: () => Clip; readonly memo: Remember },
): TokenWindow {
  const { front, back } = around(profile);
  const tokensOf = memo(({ text }) => {
    const read = encoderText(text, profile).trim();
    return STANDS_ALONE.test(read) ? clip().count(read) : MUST_BE_READ_WHOLE;
  });
  let outside: number | undefined;
  const gap = (text: string, start: number, end: number): number => {
    if (start === end) return 0;
    if (end - start === 2 && text.startsWith(", ", start)) return 1;
    return clip().count(encoderText(text.slice(start, end), profile));
  };
  const ofRest = (): number => {
    outside ??= parted(front, back) ? clip().count(front) + clip().count(back) : MUST_BE_READ_WHOLE;
    return outside;
  };
  /** The sum of what the tags are by themselves; NaN where they must be read as a whole. */
  const sum = ({ text, tags }: Caption): number => {
    let total = ofRest();
    let end = 0;
    for (const tag of tags) {
      total += gap(text, end, tag.span.start) + tokensOf(tag);
      end = tag.span.end;
    }
    return total + gap(text, end, text.length);
  };
  const overrun: TokenWindow["overrun"] = (caption) => {
    const { text, tags } = caption;
    if (front.length + text.length + back.length <= limit && isAscii(text)) return undefined;
    if (tags.length > 0 && sum(caption) <= limit) return undefined;
    const whole = front + encoderText(text, profile) + back;
    const tokens = clip().count(whole);
    if (tokens <= limit) return undefined;
    const cut = (clip().cutAt(whole, limit) ?? whole.length) - front.length;
    return { tokens, cut: Math.min(Math.max(0, cut), text.length) };
  };
  const fits: TokenWindow["fits"] = (tags) => {
    if (front.length + lengthOf(tags) + back.length <= limit) return true;
    let total = ofRest() - 1;
    for (const tag of tags) total += tokensOf(tag) + 1;
    return total <= limit;
  };
  return { overrun, fits };
}

/** Of a caption of tags with ", " between them, in characters: what ends its line takes two at most. */
function lengthOf(tags: readonly Pick<Tag, "of">[]): number {
  let length = 0;
  for (const { of } of tags) length += of.text.length + 2;
  return length;
}

/**
 * CLIP reads runs of letters, digits one by one, and runs of other marks: a text with a letter or digit at either end is
 * read the same whatever marks stand around it.
 */
const STANDS_ALONE = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su;

/** More than any caption may have: no sum with it is taken for one that fits. */
const MUST_BE_READ_WHOLE = Number.NaN;

/** A window of `limit` tokens of another encoder, which are estimated. */
export function estimatedWindow(limit: number, profile: Profile): TokenWindow {
  const { front, back } = around(profile);
  const overrun: TokenWindow["overrun"] = ({ text, kind, tags, tokens: words }) => {
    // A token has a letter or more.
    if (front.length + text.length + back.length <= limit) return undefined;
    const read = front + encoderText(text, profile);
    const tokens = estimateTokens(read + back);
    if (tokens <= limit) return undefined;
    const parts: readonly { readonly span: Span }[] = kind === "tags" ? tags : words;
    const fits = ({ span }: { readonly span: Span }): boolean =>
      estimateTokens(read.slice(0, front.length + span.end)) <= limit;
    return { tokens, cut: parts[firstNot(parts, fits)]?.span.start ?? text.length };
  };
  return { overrun, fits: (tags) => front.length + lengthOf(tags) + back.length <= limit };
}

/** The position of the first item that fails; those before it pass and those behind it fail. */
function firstNot<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What the trainer puts before and behind each caption. */
function around({
  captionPrefix = "",
  captionSuffix = "",
  prefix,
}: Profile): Record<"front" | "back", string> {
  const joint = prefix?.joint ?? "";
  return {
    front: captionPrefix === "" ? "" : captionPrefix + joint,
    back: captionSuffix === "" ? "" : joint + captionSuffix,
  };
}

/** Whether white space parts what stands around a caption from it. */
function parted(front: string, back: string): boolean {
  return !/\S$/u.test(front) && !/^\S/u.test(back);
}
