import { BREAK, isBreak, isBreakAt } from "../captions/break-word.ts";
import type { PromptReading, Stray } from "../captions/prompt-reading.ts";
import { strayIn } from "../captions/stray-syntax.ts";
import { deleteTag } from "../captions/tag-edits.ts";
import type { Caption, Edit, Problem, Span, Tag } from "../model.ts";
import type { Profile } from "../style/profiles/profile.ts";
import { trainerOf } from "../style/profiles/trainer-name.ts";
import { defineRule, NO_PROBLEMS, type RuleContext, withEdit } from "./rule.ts";

export const promptSyntax = defineRule({
  id: "prompt-syntax",
  summary: "Use no syntax of prompts that the trainer would train as text.",
  guidance: "Caption in the Same Manner You Prompt",
  severity: "warning",
  fix: "safe",
  standard: false,
  options: ({ z }) => z.strictObject({}),
  examples: [
    {
      title: "A weight that the trainer does not read",
      profile: "kohya-sdxl",
      bad: "photo, (red hair:1.2), ((smiling))",
      good: "photo, red hair, smiling",
    },
    {
      title: "Backslashes that protect brackets from nobody",
      profile: "onetrainer",
      bad: "saber \\(fate\\), standing",
      good: "saber (fate), standing",
    },
    {
      title: "A network that only an image generator loads",
      bad: "photo, <lora:film:0.8>, sitting",
      good: "photo, sitting",
    },
    {
      title: "Words to choose from, which the trainer does not",
      profile: "kohya-sdxl",
      bad: "photo, {red|blue} dress",
    },
    {
      title: "A place for the trigger word that the trainer fills",
      profile: "ai-toolkit",
      good: "[trigger], photo, sitting",
    },
    {
      title: "Brackets and faces that are no syntax",
      profile: "kohya-sdxl",
      good: "saber (fate), :d, ^_^, (^o^), wall clock (16:9)",
    },
  ],
  compile: (_options, context) => {
    const reading = readingOf(context);
    const spelt = new Set(context.triggers);
    const isOdd = context.mark(
      (of) => !spelt.has(of.text) && (isBreak({ of }) || strayIn(of.text, true, reading).length > 0),
    );
    const finder: Finder = { reading, isOdd, context };
    const asksBars = reading.trainer !== undefined;
    return {
      glance: { tag: (tag) => !isOdd(tag) },
      caption: (caption) => {
        if (caption.kind === "prose")
          return PROSE.test(caption.text) ? inProse(caption, finder) : NO_PROBLEMS;
        const hasBars = asksBars && caption.text.includes(BARS);
        return hasBars || caption.tags.some(isOdd) ? inTags(caption, finder) : NO_PROBLEMS;
      },
    };
  },
});

/** What sentences must have before they are looked at. */
const PROSE = /[([{<\\]|;;;|\|\|\||BREAK/;

const BARS = "|||";

interface Finder {
  readonly reading: PromptReading;
  readonly isOdd: (tag: Tag) => boolean;
  readonly context: RuleContext;
}

function readingOf({ profile, triggers, separator }: RuleContext): PromptReading {
  const { weights, escapes, wildcards, placeholders, secondarySeparator } = profile;
  return {
    ...{ weights, escapes, wildcards, placeholders, secondarySeparator, triggers, separator },
    trainer: profile.id === "generic" ? undefined : trainerOf(profile),
    shufflesAt: profile.shuffle || profile.dropsTags ? profile.separator : undefined,
  };
}

function* inTags(caption: Caption, finder: Finder): Iterable<Problem> {
  const { reading, isOdd, context } = finder;
  yield* strayBars(caption, finder);
  for (const [at, tag] of caption.tags.entries()) {
    if (!isOdd(tag) || context.isWaived(tag)) continue;
    if (isBreak(tag)) yield strayBreak(caption, { at, tag, separator: context.separator });
    for (const stray of strayIn(tag.of.text, true, reading)) yield inCaption(stray, tag, caption);
  }
}

function inCaption({ span, safe, ...said }: Stray, tag: Tag, caption: Caption): Problem {
  const { start } = tag.span;
  const own = { start: span.start + start, end: span.end + start };
  const problem = { ...said, span: own };
  if (safe !== "") return withEdit(problem, safe === undefined ? undefined : { span: own, text: safe });
  const isWhole = tag.of.text.replace(/<[^<>]*>/g, "").trim() === "";
  return withEdit(problem, isWhole ? deleteTag(caption, tag) : removal(caption.text, own));
}

function removal(text: string, span: Span): Edit {
  return { span: withSpace(text, span), text: "" };
}

/** With the spaces on one side, so that none is left over. */
function withSpace(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && text[from - 1] === " ") from--;
  if (from > 0 && from < start) return { start: from, end };
  let to = end;
  while (text[to] === " ") to++;
  return { start, end: to };
}

/** What stands on both sides of BREAK becomes one caption; at the edge of a line only the word goes. */
function strayBreak(
  { tags, text }: Caption,
  { at, tag, separator }: { readonly at: number; readonly tag: Tag; readonly separator: string },
): Problem {
  const from = tags[at - 1]?.span.end;
  const to = tags[at + 1]?.span.start;
  if (from === undefined || to === undefined || /\n|\|\|\|/.test(text.slice(from, to)))
    return { span: tag.span, message: NO_BREAK };
  return { span: { start: from, end: to }, message: NO_BREAK, candidates: [separator] };
}

const NO_BREAK = "No trainer acts on “BREAK”: it is trained as the word “break”. Take it out.";

/** The "|||" that no shuffling goes by. Those in braces belong to a tag, and stay out. */
function* strayBars({ text, tags }: Caption, { reading, context }: Finder): Iterable<Problem> {
  const { trainer, separator } = reading;
  if (trainer === undefined) return;
  let count = 0;
  let next = 0;
  for (let at = text.indexOf(BARS); at >= 0; at = text.indexOf(BARS, at + BARS.length)) {
    while (next < tags.length && (tags[next]?.span.end ?? 0) <= at) next++;
    const behind = tags[next];
    if (behind !== undefined && behind.span.start < at) continue;
    const why = whyStray(context.profile, count++);
    if (why === undefined) continue;
    const message = `${trainer} trains “${BARS}” as written: ${why}.`;
    const span = { start: at, end: at + BARS.length };
    const before = tags[next - 1];
    const { keepSeparator } = context.profile;
    const joint = keepSeparator === undefined || keepSeparator === BARS ? separator : ` ${keepSeparator} `;
    if (before === undefined || behind === undefined) yield { span, message };
    else yield { span: { start: before.span.end, end: behind.span.start }, message, candidates: [joint] };
  }
}

function whyStray({ keepSeparator, shuffle, dropsTags, id }: Profile, before: number): string | undefined {
  if (keepSeparator === undefined)
    return id.startsWith("kohya")
      ? "no “keep_tokens_separator” is set"
      : "only kohya sd-scripts keeps what stands before it";
  if (keepSeparator !== BARS) return `its “keep_tokens_separator” is “${keepSeparator}”`;
  if (!shuffle && !dropsTags)
    return "it looks for it only where it shuffles or drops tags, and it does neither";
  return before >= MOST_BARS ? "only the first two part a caption" : undefined;
}

/** library/train_util.py, process_caption: a head, a middle and a tail. */
const MOST_BARS = 2;

function* inProse(caption: Caption, finder: Finder): Iterable<Problem> {
  const { reading, context } = finder;
  yield* strayBars(caption, finder);
  const { text, tokens } = caption;
  for (let at = text.indexOf(BREAK); at >= 0; at = text.indexOf(BREAK, at + 1)) {
    if (isBreakAt(text, { at, from: 0, mark: context.partsAt }))
      yield { span: { start: at, end: at + BREAK.length }, message: NO_BREAK };
  }
  const quiet = context.waived(tokens).map(({ from, to }) => ({
    start: tokens[from]?.span.start ?? 0,
    end: tokens[to - 1]?.span.end ?? 0,
  }));
  for (const { safe, ...stray } of strayIn(text, false, reading)) {
    const { span } = stray;
    if (quiet.some(({ start, end }) => start < span.end && span.start < end)) continue;
    const edit = safe === "" ? removal(text, span) : safe === undefined ? undefined : { span, text: safe };
    yield withEdit(stray, edit);
  }
}
