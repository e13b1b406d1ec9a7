import { commaTags } from "../captions/comma-tags.ts";
import { expectedGap, gapReasons } from "../captions/gap-reasons.ts";
import { escapesNext } from "../captions/tag-edits.ts";
import { type Gap, gapBetween, isLineEnd, linesOf, margin } from "../captions/tag-lines.ts";
import { inSmallLetters, withSpaces } from "../captions/tag-spelling.ts";
import type { Caption, Problem, Span, Tag } from "../model.ts";
import { trainerOf } from "../style/profiles/trainer-name.ts";
import { type Check, defineRule, NO_PROBLEMS, type RuleContext } from "./rule.ts";

export const tagFormat = defineRule({
  id: "tag-format",
  summary: "Write and separate all tags the same way.",
  guidance: "Consistent Captioning",
  severity: "warning",
  fix: "safe",
  standard: true,
  options: ({ z }) =>
    z.strictObject({
      separator: z
        .string()
        .regex(/^[ \t]*,[ \t]*$/, 'a comma with or without spaces around it, such as ", "')
        .default(", ")
        .describe("What stands between two tags."),
      case: z
        .enum(["keep", "lower"])
        .default("keep")
        .describe(
          "Whether tags are written in small letters. The trigger and words that the style spells with capitals stay.",
        ),
      underscores: z
        .enum(["profile", "spaces", "keep"])
        .default("profile")
        .describe("Whether `long_hair` becomes `long hair`; `profile` leaves it to the trainer's profile."),
      trailingSeparator: z.boolean().default(false).describe("Whether a line ends with a separator."),
    }),
  examples: [
    {
      title: "A separator without its space",
      bad: "photo,sitting, smiling",
      good: "photo, sitting, smiling",
    },
    { title: "An empty tag", bad: "photo, , sitting,", good: "photo, sitting" },
    { title: "Spaces too many", bad: " photo,  red  dress ", good: "photo, red dress" },
    {
      title: "Underscores of booru tags; faces and score tags keep theirs",
      options: { underscores: "spaces" },
      bad: "score_9, 1girl, long_hair, ^_^",
      good: "score_9, 1girl, long hair, ^_^",
    },
    {
      title: "Small letters",
      options: { case: "lower" },
      bad: "Photo, red Dress",
      good: "photo, red dress",
    },
    { title: "Brackets stay whole", good: "photo, (blue eyes, red hair:1.2), poster \\(object\\)" },
  ],
  compile: ({ trailingSeparator, case: letters, underscores }, context) => {
    const { partsAt, separator } = context;
    const end = trailingSeparator ? separator.trimEnd() : "";
    const format = {
      separator,
      partsAt,
      end,
      context,
      spellings: spellingsOf(letters, underscores, context),
    };
    const odd = context.mark(
      ({ text }) => SPACES.test(text) || format.spellings.some(({ respell }) => respell(text) !== text),
    );
    const glance =
      end === "" ? { tag: (tag: Pick<Tag, "of">) => !odd(tag) || isPinned(tag, context) } : undefined;
    const caption: Check = (caption) => {
      const { tags, text } = caption;
      if (partsAt !== "," && tags.length <= 1) {
        const written = commaTags(text, partsAt);
        if (written !== undefined) return [otherwiseParted(caption, written, context)];
      }
      if (isTidy(tags, text, format) && !tags.some((tag) => odd(tag) && !isPinned(tag, context)))
        return NO_PROBLEMS;
      const lines = linesOf(tags, text);
      return lines.flatMap((own, at) => {
        const line = { ...format, isLast: at === lines.length - 1 };
        return [...describe(caption, own, line), ...respelt(caption, own, line)];
      });
    };
    return glance === undefined ? { caption } : { caption, glance };
  },
});

/** A caption with the commas of another trainer, which nobody but a person can tell from those of one tag. */
function otherwiseParted({ text }: Caption, tags: readonly string[], context: RuleContext): Problem {
  const { partsAt, profile, separator } = context;
  const message = `${trainerOf(profile)} parts tags at “${partsAt}”, and this caption has nothing but commas: all of it is one tag there. Write “${separator}” between tags.`;
  return { span: { start: 0, end: text.length }, message, candidates: [tags.join(separator)] };
}

interface Format {
  readonly separator: string;
  readonly partsAt: string;
  /** What stands behind the last tag of a line. */
  readonly end: string;
  readonly spellings: readonly Spelling[];
  readonly context: RuleContext;
}

interface Line extends Format {
  /** Whether no tags stand on a line below. */
  readonly isLast: boolean;
}

/** One way in which a tag may have to be spelt otherwise. */
interface Spelling {
  /** Whether it takes away what tells tags apart where only spaces stand between them. */
  readonly blurs: boolean;
  readonly wanted: string;
  readonly respell: (text: string) => string;
}

function spellingsOf(
  letters: "keep" | "lower",
  underscores: "profile" | "spaces" | "keep",
  { ownWords, profile }: RuleContext,
): Spelling[] {
  const spaces = underscores === "profile" ? profile.underscores : underscores;
  const spellings: Spelling[] = [];
  if (spaces === "spaces")
    spellings.push({
      blurs: true,
      wanted: "spaces in place of underscores",
      respell: (text) => withSpaces(text, ownWords()),
    });
  if (letters === "lower")
    spellings.push({
      blurs: false,
      wanted: "small letters",
      respell: (text) => inSmallLetters(text, ownWords()),
    });
  return spellings;
}

/** Neither the trigger nor what an exception names is spelt otherwise. */
function isPinned(tag: Pick<Tag, "of">, { isTrigger, isWaived }: RuleContext): boolean {
  return isTrigger(tag) || isWaived(tag);
}

/** White space other than single plain spaces; a byte order mark is no space but a stray mark, not ours to mend. */
const SPACES = /[^\S \uFEFF]|[^\S\uFEFF]{2}/u;

/** What most captions are: one line of tags with the separator between them, and nothing else. */
function isTidy(tags: readonly Tag[], text: string, { separator, end }: Format): boolean {
  const written = tags.map(({ of }) => of.text).join(separator) + end;
  return text.startsWith(written) && isLineEnd(text, written.length);
}

/**
 * What should stand behind the last tag of a line. A comma before a line with more tags is all that a trainer splits
 * by, so that one stays. Beside "|||" a space stays where a comma stood.
 */
function endOf(text: string, tail: Span, { end, isLast, partsAt }: Line): string {
  if (endsAtDivider(text, tail)) return tail.end > tail.start ? " " : "";
  return !isLast && text.slice(tail.start, tail.end).trim() === partsAt ? partsAt : end;
}

function endsAtDivider(text: string, { end }: Span): boolean {
  return /^\s*\|\|\|/.test(text.slice(end));
}

function* describe({ text }: Caption, tags: readonly Tag[], format: Line): Iterable<Problem> {
  const first = tags[0];
  const last = tags[tags.length - 1];
  if (first === undefined || last === undefined) return;
  const head = margin(text, first.span.start, -1, format.partsAt);
  const tail = margin(text, last.span.end, 1, format.partsAt);
  const span = { start: head.start, end: tail.end };
  // Where a stray separator stood beside "|||" a space stays, so that no "|" of a tag joins it.
  const start = head.end > head.start && text.endsWith("|||", head.start) ? " " : "";
  const end = endOf(text, tail, format);
  const gaps = tags.slice(1).map((tag, at) => gapBetween(text, tags[at] ?? tag, tag, format));
  const written = (mended: readonly Gap["kind"][]): string =>
    start +
    joined(tags, gaps, (gap) => (mended.includes(gap.kind) ? format.separator : gap.text), format) +
    end;
  const before = text.slice(span.start, span.end);
  const open = gaps.filter(({ kind }) => kind === "open");
  const certain = !tags.some(escapesNext);
  // Half of the commas mended would leave the line with two kinds of them.
  const tidy = open.length === 0 ? written(["wrong"]) : before;
  for (const message of tidy === before ? [] : gapReasons(before, gaps, { ...format, end })) {
    yield certain ? { span, message, edit: { span, text: tidy } } : { span, message };
  }
  const message = expectedGap(open, format);
  if (message !== undefined) {
    yield certain ? { span, message, candidates: [written(["wrong", "open"])] } : { span, message };
  }
}

function joined(
  tags: readonly Tag[],
  gaps: readonly Gap[],
  write: (gap: Gap) => string,
  { context }: Format,
): string {
  return tags
    .map((tag, at) => {
      const gap = gaps[at];
      return tidied(tag, context) + (gap === undefined ? "" : write(gap));
    })
    .join("");
}

function tidied(tag: Tag, context: RuleContext): string {
  return isPinned(tag, context) ? tag.of.text : tag.of.text.replace(/[^\S\uFEFF]+/gu, " ");
}

/** One problem for all tags of a line that are spelt otherwise than one of the options has it. */
function* respelt({ text }: Caption, tags: readonly Tag[], format: Line): Iterable<Problem> {
  for (const { blurs, wanted, respell } of format.spellings) {
    const wrong = tags.filter(
      (tag) => !isPinned(tag, format.context) && respell(tag.of.text) !== tag.of.text,
    );
    const sample = wrong[0];
    const last = wrong[wrong.length - 1];
    if (sample === undefined || last === undefined) continue;
    const { parts, by } = blurs ? joinedTags(tags) : NOT_JOINED;
    if (parts.length > 0) {
      const gap = format.separator;
      yield {
        span: sample.span,
        message: `Expected “${gap}” between tags, got ${by}.`,
        candidates: [parts.map(respell).join(gap)],
      };
      continue;
    }
    const times = wrong.length === 1 ? "" : ` (${wrong.length} tags)`;
    const message = `Expected ${wanted}: “${respell(sample.of.text)}”, got “${sample.of.text}”${times}.`;
    const span: Span = { start: sample.span.start, end: last.span.end };
    let made = "";
    let from = span.start;
    for (const tag of wrong) {
      made += text.slice(from, tag.span.start) + respell(tag.of.text);
      from = tag.span.end;
    }
    yield { span, message, edit: { span, text: made } };
  }
}

interface JoinedTags {
  readonly parts: readonly string[];
  /** What stands between them, as a message says it. */
  readonly by: string;
}

const NOT_JOINED: JoinedTags = { parts: [], by: "" };

/**
 * The tags of a line without a comma: as booru sites write it, where the underscores say which words are one tag, or with
 * another mark.
 */
function joinedTags(tags: readonly Tag[]): JoinedTags {
  const [only, another] = tags;
  if (only === undefined || another !== undefined) return NOT_JOINED;
  const { text } = only.of;
  const mark = MARK.exec(text)?.[1];
  const parts = mark === undefined ? text.split(/\s+/u) : text.split(MARKS).map((part) => part.trim());
  if (parts.length < FEWEST_JOINED || parts.includes("")) return NOT_JOINED;
  return { parts, by: mark === undefined ? "nothing but spaces" : `“${mark}”` };
}

/** Behind a word: ";)" and ";d" are faces, which booru sites have as tags. */
const MARK = /(?<=[\p{L}\p{M}\p{N}])\s*(\||(?<!\s);)/u;
const MARKS = /(?<=[\p{L}\p{M}\p{N}])\s*(?:\||(?<!\s);)/u;

/** Two words may be one tag in which an underscore was forgotten. */
const FEWEST_JOINED = 3;
