import { isBreak } from "../captions/break-word.ts";
import { deleteTag } from "../captions/tag-edits.ts";
import type { Caption, Problem, Tag, TagText, Token } from "../model.ts";
import { isHead } from "../text/head.ts";
import { defineRule, NO_PROBLEMS, type RuleContext, withEdit } from "./rule.ts";

export const duplicateTags = defineRule({
  id: "duplicate-tags",
  summary: "Say each thing once.",
  guidance: "Avoid Repetition",
  severity: "warning",
  fix: "safe",
  standard: true,
  options: ({ z }) =>
    z.strictObject({
      contained: z
        .boolean()
        .default(false)
        .describe(
          "Whether a tag is a repetition too when another says the same and more: `shirt` beside `white shirt`",
        ),
    }),
  examples: [
    {
      title: "The same tag twice, in whichever spelling",
      bad: "photo, Red_Hair, smiling, red hair",
      good: "photo, Red_Hair, smiling",
    },
    {
      title: "A tag and the same with a weight: only a person knows which of them was meant",
      bad: "photo, red hair, (red hair:1.2)",
    },
    {
      title: "A tag that another one contains",
      options: { contained: true },
      bad: "shirt, white shirt, hair ornament, hair",
      good: "white shirt, hair ornament, hair",
    },
  ],
  compile: ({ contained }, context) => {
    const says = context.memo((text) => (saysSomething(text) ? text.key : ""));
    return (caption) => {
      const { tags, kind } = caption;
      if (kind === "prose" || tags.length < 2) return NO_PROBLEMS;
      const repeated = hasRepetition(tags) ? [...repetitions(caption, { says, context })] : [];
      const gone = new Set(repeated.map(({ tag }) => tag));
      const problems = repeated.map(({ problem }) => problem);
      if (contained) problems.push(...containments(caption, gone, context));
      return problems.length === 0 ? NO_PROBLEMS : problems;
    };
  },
});

/** Wildcards say something else each time, and marks alone say nothing. */
function saysSomething({ key, text, tokens }: TagText): boolean {
  return key !== "" && !/[{}]/.test(text) && tokens.some(({ word }) => word);
}

/** The quick look that nearly every caption ends with: whether two tags may say the same. */
function hasRepetition(tags: readonly Tag[]): boolean {
  const seen = new Set<string>();
  for (const { of } of tags) seen.add(of.key);
  return seen.size < tags.length;
}

interface Repetition {
  readonly tag: Tag;
  readonly problem: Problem;
}

function* repetitions(
  caption: Caption,
  { says, context }: { readonly says: (tag: Tag) => string; readonly context: RuleContext },
): Iterable<Repetition> {
  for (const part of parts(caption.tags)) {
    const first = new Map<string, Tag>();
    for (const tag of part) {
      const key = says(tag);
      if (key === "" || context.isTrigger(tag) || context.isWaived(tag)) continue;
      const before = first.get(key);
      if (before === undefined) first.set(key, tag);
      else yield { tag, problem: repetition(caption, before, tag) };
    }
  }
}

/**
 * What is read together. The word BREAK, "|||" and a new line begin another part, in which a tag may stand again; lines of
 * one tag each are a list, and one part.
 */
function parts(tags: readonly Tag[]): (readonly Tag[])[] {
  const groups: Tag[][] = [];
  for (const tag of tags) {
    const group = groups.at(-1);
    if (group?.[0]?.group === tag.group) group.push(tag);
    else groups.push([tag]);
  }
  const isList = groups.length === tags.length && !tags.some(isBreak);
  return isList ? [tags] : groups;
}

function repetition(caption: Caption, before: Tag, tag: Tag): Problem {
  const { span } = tag;
  const isPlain = (text: TagText): boolean => text.core.end - text.core.start === text.text.length;
  if (isPlain(before.of) && isPlain(tag.of)) {
    const message = `“${tag.of.text}” says what “${before.of.text}” says; once is enough.`;
    return withEdit(
      { span, message: before.of.text === tag.of.text ? twice(tag) : message },
      deleteTag(caption, tag),
    );
  }
  if (before.of.text === tag.of.text) return withEdit({ span, message: twice(tag) }, deleteTag(caption, tag));
  const message = `“${before.of.text}” and “${tag.of.text}” are one tag with different weights; keep one.`;
  return { span, message, candidates: [before.of.text, tag.of.text] };
}

function twice({ of: { text } }: Tag): string {
  return `“${text}” stands here twice; once is enough.`;
}

/** The tags whose words another tag of the same part has in a row, about the same thing. */
function* containments(caption: Caption, gone: ReadonlySet<Tag>, context: RuleContext): Iterable<Problem> {
  for (const part of parts(caption.tags)) {
    const plain = part.filter(
      (tag) =>
        !gone.has(tag) && saysSomething(tag.of) && tag.of.core.start === 0 && !/[()[\]<>]/.test(tag.of.text),
    );
    for (const tag of plain) {
      if (context.isTrigger(tag) || context.isWaived(tag)) continue;
      const wider = plain.find((other) => contains(other.of.tokens, tag.of.tokens));
      if (wider === undefined) continue;
      const message = `“${wider.of.text}” says “${tag.of.text}” as well.`;
      yield withEdit({ span: tag.span, message }, deleteTag(caption, tag));
    }
  }
}

/** Whether a phrase ends with another and has more words before it: "white shirt" has "shirt", "no shirt" has not. */
function contains(wide: readonly Token[], narrow: readonly Token[]): boolean {
  const from = wide.length - narrow.length;
  if (from <= 0 || NEGATIONS.has(wide[0]?.key ?? "")) return false;
  return (
    wide.every(({ word }) => word) &&
    narrow.every(({ key }, at) => wide[from + at]?.key === key) &&
    isHead(wide, { from, to: wide.length })
  );
}

const NEGATIONS: ReadonlySet<string> = new Set("no not without missing fake former non half".split(" "));
