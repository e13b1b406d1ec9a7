import type * as z from "zod";
import { deleteTag, insertTag, reorderTags } from "../captions/tag-edits.ts";
import { isFileName } from "../captions/tree/media.ts";
import {
  type Misspelling,
  type Place,
  type TriggerFinder,
  triggerFinder,
} from "../captions/trigger-finder.ts";
import { describePosition, latestTriggerSlot, triggerSlot } from "../captions/trigger-place.ts";
import type { Caption, Problem, Tag } from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import { shuffleAdvice, shuffledPart } from "../style/profiles/kept-tags.ts";
import { mayNameUnspaced } from "../text/unspaced.ts";
import { tokenise } from "../text/words.ts";
import { type Check, defineRule, NO_PROBLEMS, type RuleContext, withEdit } from "./rule.ts";

const options = ({ z, exactTerms, sectionName, terms }: OptionKit) =>
  z.strictObject({
    words: exactTerms
      .default([])
      .describe(
        "The trigger words, spelt exactly; that of the trainer's own file where the style gives none. The rule does nothing without them.",
      ),
    match: z
      .enum(["any", "all"])
      .default("any")
      .describe("Whether a caption needs one of the words or each of them."),
    position: z
      .union([
        z.enum(["first", "anywhere"]),
        z.strictObject({ within: z.int().min(1) }),
        z.strictObject({ before: sectionName }),
      ])
      .default("first")
      .describe(
        'Where it stands: "first", "anywhere", `{ "within": 3 }` tags, or `{ "before": "<section>" }`.',
      ),
    after: terms.default([]).describe("What may stand before it, such as `masterpiece` or `score_9`."),
    max: z
      .int()
      .min(1)
      .optional()
      .describe("How often a caption may say it; when absent, once in tags and twice in prose."),
    variants: z.boolean().default(true).describe("Whether a misspelt trigger is looked for."),
  });

type Options = z.output<ReturnType<typeof options>>;

export const triggerWord = defineRule({
  id: "trigger-word",
  summary: "Write the trigger word in its place, once, exactly as the dataset spells it.",
  guidance: "Leveraging Classes as Tags",
  severity: "error",
  fix: "safe",
  standard: false,
  needsWords: true,
  options,
  examples: [
    { title: "Missing", options: { words: ["ohwx"] }, bad: "photo, sitting", good: "ohwx, photo, sitting" },
    {
      title: "In the wrong place",
      options: { words: ["ohwx"] },
      bad: "photo, ohwx, sitting",
      good: "ohwx, photo, sitting",
    },
    {
      title: "Misspelt: letter case, split, or one letter off",
      options: { words: ["ohwxStyle"] },
      bad: "ohwx style, photo",
      good: "ohwxStyle, photo",
    },
    { title: "Repeated", options: { words: ["ohwx"] }, bad: "ohwx, photo, ohwx", good: "ohwx, photo" },
    {
      title: "Behind the quality tags that the style lets stand before it",
      options: { words: ["ohwx"], after: ["masterpiece", "score_9"] },
      bad: "masterpiece, photo, ohwx",
      good: "masterpiece, ohwx, photo",
    },
    {
      title: "Another word that only contains it",
      options: { words: ["ohwx"] },
      bad: "ohwxman, sitting",
      good: "ohwx, ohwxman, sitting",
    },
    {
      title: "In a sentence within the first five words",
      options: { words: ["ohwx"] },
      good: "A photo of ohwx sitting on the floor of her kitchen.",
    },
  ],
  compile: (given, context) => {
    const words = given.words.filter((word) => context.waived(tokenise(word)).length === 0);
    if (words.length === 0) return {};
    const finder = triggerFinder(words, context, context.mayLead);
    const trigger = { given: { ...given, words }, context, finder };
    const check = filledCheck(trigger) ?? checkOf(trigger);
    return { glance: { tags: (tags) => isFirst(tags, trigger) }, caption: check };
  },
});

interface Trigger {
  readonly given: Options;
  readonly context: RuleContext;
  readonly finder: TriggerFinder;
}

/** What most captions are: the first tag is a trigger word, and no other has anything like one in it. */
function isFirst(tags: readonly Pick<Tag, "of">[], { given, finder }: Trigger): boolean {
  const [first] = tags;
  if (first === undefined || !finder.isWord(first)) return false;
  if (given.match === "all" && given.words.length > 1) return false;
  return tags.every((tag, at) => at === 0 || !finder.resembles(tag));
}

function checkOf(trigger: Trigger): Check {
  return (caption) => {
    if (caption.kind === "prose") return inProse(caption, trigger);
    return isFirst(caption.tags, trigger) ? NO_PROBLEMS : inTags(caption, trigger);
  };
}

/** Where the trainer puts its trigger word in place of something, that says the word as well; undefined where it does not. */
function filledCheck(trigger: Trigger): Check | undefined {
  const { given, context, finder } = trigger;
  const { placeholders, trigger: filled } = context.profile;
  const word =
    filled === undefined
      ? -1
      : given.words.findIndex((one) => one.normalize("NFC") === filled.normalize("NFC"));
  if (placeholders.length === 0 || (filled !== undefined && word < 0)) return undefined;
  const check = checkOf(trigger);
  // Of several words that are all wanted it says one; which one, only the trainer's file tells.
  const rest = given.match === "all" && word >= 0 ? given.words.filter((_, at) => at !== word) : [];
  const others =
    rest.length === 0
      ? undefined
      : checkOf({
          given: { ...given, words: rest },
          context,
          finder: triggerFinder(rest, context, context.mayLead),
        });
  return (caption) => {
    if (!placeholders.some((holder) => caption.text.includes(holder))) return check(caption);
    const said = finder.occurrences(caption).filter((place) => others === undefined || place.word === word);
    return said.length > 0 ? check(caption) : (others?.(caption) ?? NO_PROBLEMS);
  };
}

function* inTags(caption: Caption, trigger: Trigger): Iterable<Problem> {
  const { words, variants, match, max = 1 } = trigger.given;
  const found = trigger.finder.occurrences(caption);
  const wrong = variants ? misspellings(caption, found, trigger) : [];
  for (const one of wrong) yield misspelt(caption, one, words);
  if (found.length === 0 && wrong.length > 0) return;
  // A word that is only misspelt is not missing as well.
  const meant = new Set([...found.map((place) => place.word), ...wrong.flatMap((one) => one.candidates)]);
  const missing = words.filter((_, at) => !meant.has(at));
  if (found.length === 0 || (match === "all" && missing.length > 0)) yield* absent(caption, missing, trigger);
  yield* misplaced(caption, found, trigger);
  yield* repeated(caption, found, words, max);
}

/** Without those that an exception names. */
function misspellings(caption: Caption, found: readonly Place[], trigger: Trigger): readonly Misspelling[] {
  const { isWaived, waived } = trigger.context;
  return trigger.finder.misspellings(caption, found).filter(({ span, tag }) => {
    if (tag !== undefined) return !isWaived(tag);
    return waived(tokenise(caption.text.slice(span.start, span.end))).length === 0;
  });
}

function misspelt(caption: Caption, wrong: Misspelling, words: readonly string[]): Problem {
  const { span, candidates, sure } = wrong;
  const named = candidates.map((at) => `“${words[at] ?? ""}”`).join(" or ");
  const message = `Expected the trigger word ${named}, got “${caption.text.slice(span.start, span.end)}”.`;
  const only = sure && candidates.length === 1 ? words[candidates[0] ?? 0] : undefined;
  if (only === undefined) return { span, message, candidates: candidates.map((at) => words[at] ?? "") };
  return { span, message, edit: { span, text: only } };
}

function* absent(caption: Caption, missing: readonly string[], trigger: Trigger): Iterable<Problem> {
  const span = { start: 0, end: 0 };
  const all = trigger.given.match === "all";
  const message = absence(missing, trigger.given.match);
  if (missing.length > 1 && !all) {
    yield { span, message, whole: true, candidates: missing };
    return;
  }
  const { separator } = trigger.context;
  // Beside its own misspelling the trigger would be there twice.
  if (caption.tags.slice(0, 2).some(trigger.finder.isNearMiss)) {
    yield { span, message, whole: true, candidates: missing };
    return;
  }
  // With the trigger in it the name of a file would pass for a caption.
  const edit = isFileName(caption.text)
    ? undefined
    : insertTag(
        caption,
        triggerSlot(caption, trigger.given.position, trigger.context),
        missing.join(separator),
        separator,
      );
  yield withEdit({ span, message, whole: true }, edit);
}

function absence(missing: readonly string[], match: "any" | "all"): string {
  const named = missing.map((word) => `“${word}”`);
  if (named.length === 1) return `Expected the trigger word ${named[0] ?? ""}; the caption does not name it.`;
  return match === "all"
    ? `Expected the trigger words ${named.join(" and ")}; the caption does not name them.`
    : `Expected one of the trigger words ${named.join(", ")}; the caption names none of them.`;
}

function* misplaced(caption: Caption, found: readonly Place[], trigger: Trigger): Iterable<Problem> {
  const { tags } = caption;
  const place = found.find(({ whole }) => whole) ?? found[0];
  if (place?.tag === undefined) return;
  const latest = latestTriggerSlot(caption, trigger.given.position, trigger.context);
  if (found.some(({ tag }) => tag !== undefined && tags.indexOf(tag) <= latest)) return;
  const at = tags.indexOf(place.tag);
  const to = triggerSlot(caption, trigger.given.position, trigger.context);
  const word = trigger.given.words[place.word] ?? "";
  const message = `Expected the trigger word “${word}” ${describePosition(trigger.given.position, trigger.given.after)}, got it as tag ${at + 1}.`;
  const movable = place.whole && tags[to]?.group === place.tag.group && to < at;
  const edit = movable ? reorderTags(caption, moved(tags, at, to)) : undefined;
  const problem = { span: place.span, message, whole: true } as const;
  const part = shuffledPart(caption, trigger.context.profile);
  const isLost = (tag: Tag | undefined): boolean =>
    tag !== undefined && part !== undefined && part.start <= tag.span.start && tag.span.start < part.end;
  // A place that the trainer shuffles is lost again; one that it keeps is worth the error.
  const advice = isLost(place.tag) && isLost(tags[to]) ? shuffleAdvice(trigger.context.profile) : undefined;
  yield withEdit(
    advice === undefined ? problem : { ...problem, message: `${message} ${advice}`, severity: "info" },
    edit,
  );
}

function moved(tags: readonly Tag[], from: number, to: number): Tag[] {
  const order = [...tags];
  order.splice(to, 0, ...order.splice(from, 1));
  return order;
}

/** Keeps the whole tags rather than the phrases; a surplus tag can be deleted, a phrase has to be rewritten. */
function* repeated(
  caption: Caption,
  found: readonly Place[],
  words: readonly string[],
  max: number,
): Iterable<Problem> {
  for (const [at, word] of words.entries()) {
    const own = found.filter((place) => place.word === at);
    const surplus = [...own.filter(({ whole }) => whole), ...own.filter(({ whole }) => !whole)].slice(max);
    const message = `Too many times “${word}”: ${own.length}, maximum ${max}.`;
    for (const { span, tag, whole } of surplus) {
      // On another line it may begin a caption of its own.
      const isSurplus = whole && tag !== undefined && tag.group === own[0]?.tag?.group;
      yield withEdit({ span, message, whole: true }, isSurplus ? deleteTag(caption, tag) : undefined);
    }
  }
}

/** In sentences a person decides where the trigger goes; only a misspelt one is rewritten. */
function* inProse(caption: Caption, trigger: Trigger): Iterable<Problem> {
  const { words, match, max = 2, variants, position } = trigger.given;
  const found = trigger.finder.occurrences(caption);
  const wrong = variants ? misspellings(caption, found, trigger) : [];
  for (const one of wrong) yield misspelt(caption, one, words);
  if (wrong.length > 0 || (found.length === 0 && mayNameUnspaced(caption.text, words))) return;
  const present = new Set(found.map((place) => place.word));
  const missing = words.filter((_, at) => !present.has(at));
  if (found.length === 0 || (match === "all" && missing.length > 0)) {
    yield { span: { start: 0, end: 0 }, message: absence(missing, match), whole: true, candidates: missing };
  }
  const limit =
    position === "first"
      ? FIRST_WORDS
      : typeof position === "object" && "within" in position
        ? position.within
        : Infinity;
  const first = found[0];
  if (first !== undefined && first.wordsBefore >= limit) {
    const message = `Expected the trigger word “${words[first.word] ?? ""}” within the first ${limit} words, got it as word ${first.wordsBefore + 1}.`;
    yield { span: first.span, message, whole: true };
  }
  yield* repeated(caption, found, words, max);
}

/** How early "first" is in a sentence: "A photo of ohwx …". */
const FIRST_WORDS = 5;
