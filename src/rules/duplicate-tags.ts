import { BREAK } from "../captions/break-word.ts";
import { isContained, isQualified, type Phrase, phraseOf } from "../captions/contained.ts";
import { areDistinct, areNamedApart } from "../captions/distinct.ts";
import { isEmoticon } from "../captions/emoticon.ts";
import { deleteTag } from "../captions/tag-edits.ts";
import type { Caption, Problem, Tag } from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import { speaksOfSeveral } from "../text/several.ts";
import { keyOf, tokenise } from "../text/words.ts";
import { defineRule, type Memo, NO_PROBLEMS, type RuleContext, withEdit } from "./rule.ts";

const options = ({ z }: OptionKit) =>
  z.strictObject({
    contained: z
      .boolean()
      .default(false)
      .describe("Whether a tag is named, too, that a longer one says already: `shirt` beside `white shirt`."),
  });

export const duplicateTags = defineRule({
  id: "duplicate-tags",
  summary: "Say each thing once.",
  guidance: "Avoid Repetition",
  severity: "warning",
  fix: "safe",
  standard: true,
  options,
  examples: [
    {
      title: "The same tag again, spelt another way",
      bad: "looking at viewer, smile, Looking_at_viewer, red dress",
      good: "looking at viewer, smile, red dress",
    },
    {
      title: "With a weight only a person can tell which of the two is meant",
      profile: "onetrainer",
      bad: "red dress, smile, (red dress:1.2)",
    },
    {
      title: "`contained`: a longer tag says it already",
      options: { contained: true },
      bad: "shirt, sitting, white shirt",
      good: "sitting, white shirt",
    },
    {
      title: "`contained`: other things that share a word",
      options: { contained: true },
      good: "hair ornament, hair, brown leather couch, brown dress, man, woman",
    },
  ],
  compile: ({ contained }, context) => {
    const sight = sightOf(context);
    return {
      glance: {
        tags: (tags) => areDistinct(tags) && (!contained || areNamedApart(tags, sight.thing)),
      },
      caption: (caption) => {
        if (caption.tags.length < 2) return NO_PROBLEMS;
        const twice = repeats(caption, sight);
        const within = contained ? containedTags(caption, sight) : NO_PROBLEMS;
        if (within.length === 0) return twice;
        return [...twice, ...within].sort((a, b) => a.span.start - b.span.start);
      },
    };
  },
});

interface Sight {
  /** Whether the rule leaves a tag out of sight. */
  readonly isAside: (tag: Tag) => boolean;
  readonly isWaived: (tag: Tag) => boolean;
  readonly isFace: (tag: Tag) => boolean;
  /** Null where a tag is not compared with longer ones. */
  readonly phrase: Memo<Phrase | null>;
  /** The word for what a tag is about; null where it is not compared. */
  readonly thing: Memo<string | null>;
  readonly isSeveral: (tag: Tag) => boolean;
}

function sightOf(context: RuleContext): Sight {
  const triggers = new Set(context.triggers.map((word) => keyOf(tokenise(word))));
  const { placeholders } = context.profile;
  const phrase = context.memo((of) => phraseOf(of) ?? null);
  return {
    isAside: context.mark(
      ({ text, key }) =>
        text === BREAK ||
        triggers.has(key) ||
        placeholders.includes(text) ||
        WILDCARD.test(text) ||
        DIGITS.test(key),
    ),
    isWaived: context.isWaived,
    isFace: context.mark(({ text }) => isEmoticon(text)),
    phrase,
    thing: (tag) => {
      const found = phrase(tag);
      return found?.words[found.head] ?? null;
    },
    isSeveral: context.mark(({ tokens }) => speaksOfSeveral(tokens)),
  };
}

/** It may become another tag each time that it is read. */
const WILDCARD = /\{[^{}]*\||__|^\*$/;

/** The "000" of "1,000" is no tag of its own. */
const DIGITS = /^[\p{N}\s]*$/u;

/** Tags are compared within one line, and on one side of "|||" or BREAK: what is repeated beyond that is meant. */
function repeats({ tags, ...caption }: Caption, sight: Sight): readonly Problem[] {
  if (areDistinct(tags)) return NO_PROBLEMS;
  const problems: Problem[] = [];
  const first = new Map<string, Tag>();
  for (const tag of tags) {
    if (sight.isAside(tag)) continue;
    // A face is what it is letter for letter: ":d" is not ":D".
    const key = `${tag.group} ${sight.isFace(tag) ? tag.of.text : tag.of.key}`;
    const twin = first.get(key);
    const same = first.get(`${key} ${wrapping(tag)}`);
    if (twin === undefined) first.set(key, tag);
    if (same === undefined) first.set(`${key} ${wrapping(tag)}`, tag);
    if (twin === undefined || sight.isWaived(tag)) continue;
    problems.push(repetition({ ...caption, tags }, tag, same === undefined ? { twin } : { twin, same }));
  }
  return problems;
}

/** The weight around a tag, without its spaces. */
function wrapping({ of: { text, core } }: Tag): string {
  return `${text.slice(0, core.start)} ${text.slice(core.end)}`.replace(/\s+/gu, "");
}

function repetition(
  caption: Caption,
  tag: Tag,
  { twin, same }: { readonly twin: Tag; readonly same?: Tag },
): Problem {
  const { span, of } = tag;
  if (same === undefined) {
    const message = `“${twin.of.text}” and “${of.text}” are one tag with two weights: keep one of them.`;
    return { span, message, candidates: [twin.of.text, of.text] };
  }
  if (COUNTED.test(of.key)) {
    return { span, message: `“${of.text}” stands here twice: say how many there are, or keep one.` };
  }
  const again = same.of.text === of.text ? "" : `, here as “${of.text}”`;
  const message = `Expected “${same.of.text}” only once${again}: repeating a tag gives it more weight.`;
  return withEdit({ span, message }, deleteTag(caption, tag));
}

/** "a dog, a cat, a dog" may count the dogs. */
const COUNTED = /^(?:an?|one|another) /;

function containedTags(caption: Caption, sight: Sight): readonly Problem[] {
  const byHead = new Map<string, Named[]>();
  for (const tag of caption.tags) {
    const phrase = sight.isAside(tag) ? null : sight.phrase(tag);
    if (phrase === null) continue;
    const key = `${tag.group} ${phrase.words[phrase.head]}`;
    const others = byHead.get(key) ?? [];
    byHead.set(key, others);
    if (others.length < MOST_ALIKE) others.push({ tag, phrase });
  }
  let isOne: boolean | undefined;
  const problems: Problem[] = [];
  for (const alike of byHead.values()) {
    for (const short of alike) {
      const longer = alike.filter((other) => isContained(short.phrase, other.phrase));
      const long = longer.find((other) => isQualified(short.phrase, other.phrase)) ?? longer[0];
      if (long === undefined || sight.isWaived(short.tag)) continue;
      isOne ??= !caption.tags.some(sight.isSeveral);
      problems.push(containment(caption, short, long, isOne));
    }
  }
  return problems;
}

interface Named {
  readonly tag: Tag;
  readonly phrase: Phrase;
}

/** Tags about one thing that are compared with one another; no caption written by people has more. */
const MOST_ALIKE = 40;

/** Safe where the longer tag is the shorter with plain qualities, and nothing speaks of two things of the kind. */
function containment(caption: Caption, short: Named, long: Named, isOne: boolean): Problem {
  const { span, of } = short.tag;
  const longer = long.tag.of.text;
  const isPlain = wrapping(short.tag) === "" && wrapping(long.tag) === "";
  if (isOne && isPlain && isQualified(short.phrase, long.phrase)) {
    const message = `“${longer}” says “${of.text}” already: repeating it gives it more weight.`;
    return withEdit({ span, message }, deleteTag(caption, short.tag));
  }
  const message = `“${longer}” seems to say “${of.text}” already: keep both only where they are two things.`;
  return { span, message, candidates: [longer] };
}
