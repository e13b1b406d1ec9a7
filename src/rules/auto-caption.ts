import { leadOf, wholeQuotes } from "../captions/caption-lead.ts";
import { type Leftover, leftoverTags } from "../captions/captioner-leftovers.ts";
import {
  leftoversIn,
  mayHaveLeftover,
  openingAt,
  sentencesIn,
  withCapital,
} from "../captions/find-leftovers.ts";
import { deleteTag } from "../captions/tag-edits.ts";
import { tagLoops } from "../captions/tag-loops.ts";
import type { Caption, Problem, Tag, TagText } from "../model.ts";
import { tokenise } from "../text/words.ts";
import { defineRule, NO_PROBLEMS, type RuleContext, withEdit, withoutWaived } from "./rule.ts";

export const autoCaption = defineRule({
  id: "auto-caption",
  summary: "Leave nothing in a caption that a captioning program put there.",
  guidance: "Avoid Automated Captioning",
  severity: "warning",
  fix: "safe",
  standard: false,
  options: ({ z, terms }) =>
    z.strictObject({
      add: terms
        .default([])
        .describe("More leftovers. A tag that is one is deleted; inside longer texts they are reported."),
      ignore: terms
        .default([])
        .describe("Words that are no leftover in this dataset: what has one of them in it is left alone."),
    }),
  examples: [
    {
      title: "What a language model begins with; the trigger stays",
      triggers: ["ohwx"],
      bad: "ohwx, The image shows a cat sitting.",
      good: "ohwx, A cat sitting.",
    },
    {
      title: "A tagger's rating and score",
      bad: "1girl, (red hair:0.997), general",
      good: "1girl, red hair",
    },
    { title: "A word that BLIP made up", bad: "an arafed man in a suit", good: "a man in a suit" },
    {
      title: "A guess: only who sees the image knows",
      bad: "A woman walks her dog. The dog appears to be tired.",
    },
    {
      title: "Words that only look alike",
      good: "A woman appears from behind a curtain. A sign on the wall shows an arrow.",
    },
  ],
  compile: ({ add, ignore }, context) => {
    const finder = finderOf(add, ignore, context);
    return (caption) => {
      if (caption.kind === "prose") return inProse(caption, finder);
      const { tags } = caption;
      const isClean = !tags.some(finder.isOdd) && !mayBeQuoted(caption) && tags.length < FEWEST_LOOPED;
      return isClean ? NO_PROBLEMS : inTags(caption, finder);
    };
  },
});

/** Two tags, three times. */
const FEWEST_LOOPED = 6;

interface Finder {
  /** Whether there is anything to look at in a tag. */
  readonly isOdd: (tag: Tag) => boolean;
  readonly tag: (tag: Tag) => readonly Leftover[];
  /** Whether the whole tag is one. */
  readonly isLeftover: (tag: Tag) => boolean;
  readonly added: (text: string, tokens: Caption["tokens"]) => readonly Leftover[];
  /** Whether the style says that it may stand. */
  readonly mayStay: (text: string) => boolean;
  readonly context: RuleContext;
}

function finderOf(add: readonly string[], ignore: readonly string[], context: RuleContext): Finder {
  const extra = context.table(add);
  const ignored = context.table(ignore);
  const mayStay = (text: string): boolean => {
    const tokens = tokenise(text);
    return ignored.within(tokens).length > 0 || context.waived(tokens).length > 0;
  };
  const added = (text: string, tokens: Caption["tokens"]): Leftover[] =>
    add.length === 0
      ? []
      : withoutWaived(extra.within(tokens), tokens, context).map(({ from, to }) => {
          const span = { start: tokens[from]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 };
          return {
            span,
            message: `“${text.slice(span.start, span.end)}” is a leftover in this dataset. Take it out.`,
          };
        });
  const isWhole = (of: TagText): boolean =>
    (leftoverTags.has(of.key) || RATING.test(of.text) || extra.whole(of).length > 0) && !mayStay(of.text);
  const inTag = (of: TagText): readonly Leftover[] => {
    const { text, tokens } = of;
    const score = ownsScores(context) ? scoreIn(text) : undefined;
    const found = [
      ...(score === undefined ? [] : [score]),
      ...leftoversIn(text, tokens, "tags"),
      ...added(text, tokens),
    ];
    return found.filter(({ span }) => !mayStay(text.slice(span.start, span.end)));
  };
  return {
    isOdd: context.mark((of) => isWhole(of) || mayHaveLeftover(of.text) || inTag(of).length > 0),
    ...{ tag: context.memo(inTag), isLeftover: context.mark(isWhole), added, mayStay, context },
  };
}

const RATING = /^rating[:_ ]\s*(?:general|safe|sensitive|questionable|explicit|[gsqe])$/i;

/** Where the trainer reads no weights, `prompt-syntax` says so of every weight. */
function ownsScores({ profile: { id, weights } }: RuleContext): boolean {
  return id === "generic" || weights;
}

/** How sure a tagging program was, with its three decimals: nobody weighs a tag so finely. */
function scoreIn(text: string): Leftover | undefined {
  const match = /^\(([^():]+):\s*(?:0\.\d{3,}|1\.000+)\)$|^([^():]+):\s*(?:0\.\d{3,}|1\.000+)$/.exec(text);
  const tag = (match?.[1] ?? match?.[2])?.trim();
  if (tag === undefined || tag === "") return undefined;
  const message = `“${text}” has the score of a tagging program. Write “${tag}” alone.`;
  return { span: { start: 0, end: text.length }, message, text: tag };
}

function mayBeQuoted({ text }: Caption): boolean {
  return /["”]\s*$/.test(text.slice(-3));
}

function* inTags(caption: Caption, finder: Finder): Iterable<Problem> {
  const { context } = finder;
  const isPinned = (tag: Tag): boolean => context.isTrigger(tag) || context.isWaived(tag);
  const lead = caption.tags.find((tag) => !context.isTrigger(tag) && !context.mayLead(tag));
  for (const tag of caption.tags) {
    if (isPinned(tag)) continue;
    if (finder.isLeftover(tag)) {
      if (isMeant(tag, context)) continue;
      const message = `“${tag.of.text}” is what a tagging program leaves behind. It says nothing of the picture: take it out.`;
      // Some model families were trained with these, so that they may be there on purpose.
      const edit = /^rating[_ ]/i.test(tag.of.text) ? undefined : deleteTag(caption, tag);
      yield withEdit({ span: tag.span, message }, edit);
      continue;
    }
    if (!finder.isOdd(tag)) continue;
    if (tag === lead) yield* atStart(caption, tag.span.start, finder);
    const { start } = tag.span;
    for (const one of [...sentencesIn(tag.of.text), ...finder.tag(tag)]) yield problemOf(one, start, finder);
  }
  yield* quotes(caption, lead?.span.start ?? 0, finder);
  for (const { first, last, size } of tagLoops(caption, isPinned)) {
    const message = `The same ${size} tags come again and again: a captioning program ran in a circle. Keep them once.`;
    yield { span: { start: first.span.start, end: last.span.end }, message };
  }
}

/** Whether the style names the tag, so that it is there on purpose. */
function isMeant(tag: Tag, { sectionOf, mayLead }: RuleContext): boolean {
  return mayLead(tag) || sectionOf(tag) >= 0;
}

function* inProse(caption: Caption, finder: Finder): Iterable<Problem> {
  const { text, tokens } = caption;
  const start = leadOf(text, finder.context.triggers);
  if (mayHaveLeftover(text)) yield* atStart(caption, start, finder);
  const found = mayHaveLeftover(text) ? sentencesIn(text, start) : [];
  for (const one of [...found, ...leftoversIn(text, tokens, caption.kind), ...finder.added(text, tokens)]) {
    if (finder.mayStay(text.slice(one.span.start, one.span.end))) continue;
    yield problemOf(one, 0, finder);
  }
  yield* quotes(caption, start, finder);
}

/** What stands behind a label is looked at as well: it will be the start. */
function* atStart({ text, tags }: Caption, start: number, finder: Finder): Iterable<Problem> {
  let at = start;
  for (
    let found = openingAt(text, at);
    found !== undefined;
    found = at < 0 ? undefined : openingAt(text, at)
  ) {
    const { span, message, text: written } = found;
    at = -1;
    if (finder.mayStay(text.slice(span.start, span.end))) return;
    if (written === undefined) yield problemOf(found, 0, finder);
    else {
      // Another tag, or the trigger, is written as it stands.
      const isOther =
        tags.some((tag) => tag.span.start === span.end) ||
        finder.context.triggers.some((word) => text.startsWith(word, span.end));
      const edit = { span, text: written };
      yield { span, message, edit: isOther ? edit : withCapital(text, edit) };
    }
    if (text.slice(span.start, span.end).trimEnd().endsWith(":")) at = span.end;
  }
}

function problemOf({ span, message, text, mild }: Leftover, at: number, { context }: Finder): Problem {
  const own = { start: span.start + at, end: span.end + at };
  const problem = { span: own, message, ...(mild === true && { severity: "info" as const }) };
  const namesTrigger = context.triggers.some((word) => message.includes(word));
  return withEdit(problem, text === undefined || namesTrigger ? undefined : { span: own, text });
}

function* quotes({ text }: Caption, start: number, finder: Finder): Iterable<Problem> {
  const span = wholeQuotes(text, start);
  if (span === undefined || finder.mayStay(text.slice(span.start, span.end))) return;
  const inside = text.slice(span.start + 1, span.end - 1).trim();
  yield { span, message: "The whole caption stands in quotes. Take them off.", edit: { span, text: inside } };
}
