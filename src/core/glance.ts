import type { TagTexts } from "../captions/tag-text.ts";
import type { Tag, TagText } from "../model.ts";
import type { Glance, RuleContext } from "../rules/rule.ts";

/** Whether a caption is seen to be right at a glance; false where that takes a closer look. */
export type Glancer = (text: string) => boolean;

/**
 * Looks at captions as most are: short tags in ASCII, parted by the separator and nothing else. Nothing is made for those:
 * each tag is looked up, and every rule is asked about tags that it knows. Undefined where a rule cannot be asked so.
 */
export function glancer(
  glances: readonly Glance[],
  { mark, separator }: Pick<RuleContext, "mark" | "separator">,
  tagTexts: TagTexts,
): Glancer | undefined {
  if (separator !== ", ") return undefined;
  const ofTag = glances.flatMap(({ tag }) => tag ?? []);
  const ofTags = glances.flatMap(({ tags }) => tags ?? []);
  const isRight = mark((of) => isPlain(of) && ofTag.every((ask) => ask({ of })));
  const pool: { of: TagText }[] = [];
  // Written over from caption to caption: an array that is emptied is made anew.
  const tags: Pick<Tag, "of">[] = [];
  return (text) => {
    if (!PLAIN.test(text)) return false;
    let count = 0;
    let words = 0;
    const end = lineLength(text);
    for (let start = 0; start <= end; ) {
      const comma = text.indexOf(",", start);
      const to = comma < 0 ? end : comma;
      if (!isEdged(text, start, to, comma)) return false;
      const of = tagTexts(text, start, to);
      const tag = pool[count] ?? { of };
      pool[count] = tag;
      tag.of = of;
      if (!isRight(tag)) return false;
      tags[count++] = tag;
      words += of.words;
      start = to + separator.length;
      if (comma < 0) break;
    }
    tags.length = count;
    return words < MEAN * count && ofTags.every((ask) => ask(tags));
  };
}

/** ASCII without what parts sentences, opens brackets, escapes or divides, and with a line end at the end alone. */
const PLAIN = /^[ "-'*-\-/-;=>@-Z\]-z}~]+(?:\r?\n)?$/;

/** Words that tags have on average at most, where nothing else says that they are none (see `kindOf`). */
const MEAN = 4;

/** Words that a tag has at most. */
const LONG = 8;

function isPlain({ text, words }: TagText): boolean {
  return words > 0 && words <= LONG && !text.includes("BREAK");
}

function lineLength(text: string): number {
  if (!text.endsWith("\n")) return text.length;
  return text.endsWith("\r\n") ? text.length - 2 : text.length - 1;
}

/** Whether a tag has no space at its ends, and the separator behind it. */
function isEdged(text: string, start: number, end: number, comma: number): boolean {
  if (start >= end || text.charCodeAt(start) === SPACE || text.charCodeAt(end - 1) === SPACE) return false;
  return comma < 0 || text.charCodeAt(comma + 1) === SPACE;
}

const SPACE = 32;
