import { recordWindow } from "../captions/record.ts";
import { countWords } from "../captions/tag-text.ts";
import { clipWindow, estimatedWindow, type Overrun } from "../captions/token-window.ts";
import type { Caption, Problem, Span, Tag } from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import type { TokenBudget } from "../style/profiles/profile.ts";
import { tokenise } from "../text/words.ts";
import { defineRule, NO_PROBLEMS, type RuleContext } from "./rule.ts";

const options = ({ z }: OptionKit) => {
  const limits = z.strictObject({ min: z.int().min(1).optional(), max: z.int().min(1).optional() });
  return z.strictObject({
    tags: limits.optional().describe("The fewest and the most tags that a caption of tags may have."),
    words: limits.optional().describe("The fewest and the most words, in tags or sentences."),
    tokens: z
      .union([z.enum(["profile"]), z.int().min(1)])
      .default("profile")
      .describe(
        "The most tokens that reach the text encoder: as many as the `profile` says, or so many tokens of CLIP. A profile that does not know its encoder sets no limit.",
      ),
  });
};

export const captionLength = defineRule({
  id: "caption-length",
  summary: "Keep a caption as short as the trainer reads it, and as long as the dataset wants it.",
  guidance: "Caption in the Same Manner You Prompt",
  severity: "info",
  fix: "none",
  measures: true,
  standard: false,
  options,
  examples: [
    {
      title: "What the trainer cuts off",
      options: { tokens: 12 },
      bad: "photo, sitting, looking at viewer, red dress, white water-stained paint on walls, wooden floor",
    },
    { title: "Too few tags", options: { tags: { min: 3 } }, bad: "photo, sitting" },
    {
      title: "Too many words",
      options: { words: { max: 8 } },
      bad: "A woman is sitting on a couch and is looking at the viewer.",
    },
    {
      title: "Neither too long nor too short",
      options: { tags: { min: 2, max: 5 }, tokens: 75 },
      good: "photo, sitting, red dress",
    },
  ],
  compile: ({ tags, words, tokens }, context) => {
    const checks: LengthCheck[] = [];
    if (tags !== undefined) checks.push(limitCheck(tags, "tag", tagCount(context)));
    if (words !== undefined) checks.push(limitCheck(words, "word", wordCount(context)));
    const budget = tokens === "profile" ? context.profile.tokens : { ...CLIP, window: tokens };
    if (budget !== undefined && budget.encoder !== "none") checks.push(tokenCheck(budget, context));
    if (checks.length === 0) return {};
    const joins = JOIN.test(context.profile.id);
    return {
      glance: { tags: (some) => checks.every(({ isRight }) => isRight(some)) },
      caption: (own) => {
        const caption = own.beside === undefined || joins ? own : { ...own, beside: undefined };
        // What has no words at all is `caption-file`'s to tell.
        if (caption.tags.length === 0 && caption.tokens.length === 0) return NO_PROBLEMS;
        let found: Problem[] | undefined;
        for (const { problemOf } of checks) {
          const problem = problemOf(caption);
          if (problem !== undefined) found = [...(found ?? []), problem];
        }
        return found ?? NO_PROBLEMS;
      },
    };
  },
});

/** library/train_util.py, FineTuningDataset: `caption`, the separator, `tags`. Others read one of the two. */
const JOIN = /^(?:kohya|generic)/;
const TOGETHER = "in “caption” and “tags” together";

interface LengthCheck {
  readonly problemOf: (caption: Caption) => Problem | undefined;
  /** Whether tags are seen to be right: as `Glance` asks it. */
  readonly isRight: (tags: readonly Pick<Tag, "of">[]) => boolean;
}

const CLIP = { encoder: "clip", exact: true } as const;

interface Limits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** How much of something a caption has; undefined where it cannot have any. */
type Count = (caption: Counted) => number | undefined;

type Counted = Pick<Caption, "kind" | "tokens"> & { readonly tags: readonly Pick<Tag, "of">[] };

function tagCount({ isWaived }: RuleContext): Count {
  return ({ kind, tags }) => {
    if (kind === "prose") return undefined;
    let count = 0;
    for (const tag of tags) if (!isWaived(tag)) count++;
    return count;
  };
}

function wordCount({ isWaived }: RuleContext): Count {
  return ({ tags, tokens }) => {
    let count = countWords(tokens);
    for (const tag of tags) if (!isWaived(tag)) count += tag.of.words;
    return count;
  };
}

function limitCheck(
  { min = 0, max = Number.POSITIVE_INFINITY }: Limits,
  noun: string,
  count: Count,
): LengthCheck {
  const isWithin = (number: number): boolean => number >= min && number <= max;
  const problemOf: LengthCheck["problemOf"] = (caption) => {
    const own = count(caption);
    const { beside } = caption;
    const other = beside === undefined ? undefined : count(beside.caption);
    // What is counted together is told once, of the caption that comes first.
    if (own === undefined || (other !== undefined && beside?.comes === "before")) return undefined;
    const number = own + (other ?? 0);
    if (isWithin(number)) return undefined;
    const counted = other === undefined ? number : `${number} ${TOGETHER}`;
    const message =
      number < min
        ? `Too few ${noun}s: ${counted}, minimum ${min}. Describe more of what the image shows.`
        : `Too many ${noun}s: ${counted}, maximum ${max}. Keep those that matter for this image.`;
    return { span: { start: 0, end: 0 }, message, whole: true };
  };
  return { problemOf, isRight: (tags) => isWithin(count({ kind: "tags", tags, tokens: [] }) ?? min) };
}

function tokenCheck(budget: TokenBudget, context: RuleContext): LengthCheck {
  const { profile, memo, clip } = context;
  const isExact = budget.exact && budget.encoder === "clip" && clip !== undefined;
  const alone = isExact
    ? clipWindow(budget.window, profile, { clip, memo })
    : estimatedWindow(budget.window, profile);
  const window = recordWindow(alone, profile.separator);
  const name = ENCODERS[budget.encoder];
  const advice = profile.shuffle
    ? "The trainer shuffles the tags, so that others are cut off each time: shorten the caption."
    : "Shorten the caption, or move what matters to the front.";
  const problemOf: LengthCheck["problemOf"] = (caption) => {
    const overrun = window.overrun(caption);
    if (overrun === undefined) return undefined;
    const lost = lostPart(caption, overrun, { ...context, isExact });
    if (lost === undefined) return undefined;
    const { span, what } = lost;
    const size = isExact
      ? `${overrun.tokens} ${name} tokens`
      : `about ${overrun.tokens} ${name} tokens (an estimate)`;
    const { beside } = caption;
    const all = beside === undefined ? size : `${size} ${TOGETHER}`;
    const rest = beside?.comes === "behind" ? " All of “tags” comes behind it." : "";
    const message = `${all}, of which the trainer reads ${budget.window}: ${what}.${rest} ${advice}`;
    return { span, message, whole: true, ...(!isExact && { estimated: true }) };
  };
  return { problemOf, isRight: window.fits };
}

const ENCODERS: Readonly<Record<TokenBudget["encoder"], string>> = {
  clip: "CLIP",
  t5: "T5",
  qwen: "Qwen",
  none: "",
};

/** What is cut off, as a part of a sentence, and where it stands. */
interface LostPart {
  readonly span: Span;
  readonly what: string;
}

interface Telling extends Pick<RuleContext, "isWaived" | "profile"> {
  readonly isExact: boolean;
}

/** Undefined where nothing is lost that says anything, such as the full stop at the end. */
function lostPart(caption: Caption, { cut }: Overrun, telling: Telling): LostPart | undefined {
  const { text, kind } = caption;
  const lost = kind === "tags" ? lostTags(caption, cut, telling) : lostWords(caption, cut, telling);
  const { captionSuffix = "" } = telling.profile;
  if (lost !== undefined || captionSuffix === "" || caption.tags.some(({ span }) => span.end > cut))
    return lost;
  const what = `“${shortened(captionSuffix)}”, which the trainer adds at the end, is cut off`;
  return { span: { start: text.length, end: text.length }, what };
}

function lostTags({ tags }: Caption, cut: number, { isWaived, isExact }: Telling): LostPart | undefined {
  const lost = tags.filter((tag) => tag.span.end > cut && !isWaived(tag));
  const first = lost[0];
  const last = lost[lost.length - 1];
  if (first === undefined || last === undefined) return undefined;
  return {
    span: { start: first.span.start, end: last.span.end },
    what: tellTags(first, lost.length, { cut, isExact }),
  };
}

function tellTags(
  first: Tag,
  count: number,
  { cut, isExact }: { readonly cut: number; readonly isExact: boolean },
): string {
  const name = `“${shortened(first.of.text)}”`;
  // An estimate does not tell in which word the cut falls.
  const inPart = isExact && first.span.start < cut;
  if (count === 1)
    return inPart
      ? `${name} reaches the model only in part`
      : `${name} ${never(isExact, "reaches")} the model`;
  const aside = inPart ? ", the first of them in part" : "";
  return `from ${name} on, ${count} tags ${never(isExact, "reach")} the model${aside}`;
}

function lostWords({ text, tokens }: Caption, cut: number, { isExact }: Telling): LostPart | undefined {
  const lost = tokens.filter(({ word, span }) => word && span.end > cut);
  const first = lost[0];
  const last = lost[lost.length - 1];
  if (first === undefined || last === undefined) return undefined;
  // A script without spaces has no words to go by.
  const start = WITHOUT_SPACES.test(text.slice(cut, cut + 1))
    ? Math.max(first.span.start, cut)
    : first.span.start;
  const end = lost[FEW_WORDS - 1]?.span.end ?? last.span.end;
  const named = shortened(text.slice(start, end), end < last.span.end);
  const count = countWords(tokenise(text.slice(start)));
  const words =
    count === 1 ? `1 word ${never(isExact, "reaches")}` : `${count} words ${never(isExact, "reach")}`;
  return { span: { start, end: last.span.end }, what: `from “${named}” on, ${words} the model` };
}

const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const FEW_WORDS = 5;

function never(isExact: boolean, verb: "reach" | "reaches"): string {
  return isExact ? `never ${verb}` : "may never reach";
}

function shortened(text: string, more = false): string {
  const letters = [...text.slice(0, 2 * MOST_LETTERS)];
  if (letters.length <= MOST_LETTERS && text.length <= 2 * MOST_LETTERS) return more ? `${text} …` : text;
  return `${letters.slice(0, MOST_LETTERS).join("")}…`;
}

const MOST_LETTERS = 60;
