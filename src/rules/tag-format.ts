import { escapesNext } from "../captions/tag-edits.ts";
import type { Caption, Problem, Span, Tag } from "../model.ts";
import { defineRule, NO_PROBLEMS, type RuleContext } from "./rule.ts";

export const tagFormat = defineRule({
  id: "tag-format",
  summary: "Separate all tags the same way.",
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
    { title: "Brackets stay whole", good: "photo, (blue eyes, red hair:1.2), poster \\(object\\)" },
  ],
  compile: ({ separator, trailingSeparator }, context) => {
    const format = { separator, end: trailingSeparator ? separator.trimEnd() : "", context };
    const untidy = context.mark(({ text }) => SPACES.test(text));
    const isRight = (tags: readonly Tag[], text: string, line: Line): boolean =>
      !deviates(tags, text, line) && !tags.some((tag) => untidy(tag) && !context.isTrigger(tag));
    const only = { ...format, isLast: true };
    return (caption) => {
      const { tags, text } = caption;
      const isOneLine = tags[0]?.group === tags[tags.length - 1]?.group;
      if (tags.length === 0 || (isOneLine && isRight(tags, text, only))) return NO_PROBLEMS;
      return linesOf(tags, format).flatMap(({ own, ...line }) =>
        isRight(own, text, line) ? [] : [...describe(caption, own, line)],
      );
    };
  },
});

interface Format {
  readonly separator: string;
  /** What stands behind the last tag of a line. */
  readonly end: string;
  readonly context: RuleContext;
}

interface Line extends Format {
  /** Whether no tags stand on a line below. */
  readonly isLast: boolean;
}

/** The tags of each line, or of each side of "|||". */
function linesOf(tags: readonly Tag[], format: Format): (Line & { readonly own: readonly Tag[] })[] {
  const lines: (Line & { readonly own: readonly Tag[] })[] = [];
  for (let at = 0; at < tags.length; ) {
    let next = at + 1;
    while (next < tags.length && tags[next]?.group === tags[at]?.group) next++;
    lines.push({ ...format, isLast: next >= tags.length, own: tags.slice(at, next) });
    at = next;
  }
  return lines;
}

/** White space other than single plain spaces; a byte order mark is no space but a stray mark, not ours to mend. */
const SPACES = /[^\S \uFEFF]|[^\S\uFEFF]{2}/u;

function deviates(tags: readonly Tag[], text: string, format: Line): boolean {
  for (let at = 1; at < tags.length; at++) {
    const from = tags[at - 1]?.span.end ?? 0;
    const to = tags[at]?.span.start ?? 0;
    if (to - from !== format.separator.length || !text.startsWith(format.separator, from)) return true;
  }
  const first = tags[0];
  const last = tags[tags.length - 1];
  if (first === undefined || last === undefined) return false;
  if (format.end === "" && first.span.start === 0 && isLineEnd(text, last.span.end)) return false;
  const head = margin(text, first.span.start, -1);
  const tail = margin(text, last.span.end, 1);
  return head.start !== head.end || text.slice(tail.start, tail.end) !== endOf(text, tail, format);
}

/** Whether a line, or the caption, ends at a place. */
function isLineEnd(text: string, at: number): boolean {
  return at === text.length || text[at] === "\n" || text[at] === "\r";
}

/** Separators and spaces between a tag and the edge of its line or "|||"; the spaces that set "|||" off are not ours. */
function margin(text: string, from: number, step: 1 | -1): Span {
  let at = from;
  const edge = (): string => (step === 1 ? (text[at] ?? "\n") : (text[at - 1] ?? "\n"));
  while (edge() !== "\n" && (edge() !== "\r" || step === -1) && MARGIN.test(edge())) at += step;
  const span = step === 1 ? { start: from, end: at } : { start: at, end: from };
  if (edge() !== "|") return span;
  const spaces = /^[^,，、]*$/u.test(text.slice(span.start, span.end));
  return spaces ? { start: from, end: from } : span;
}

const MARGIN = /[\s,，、]/u;

/**
 * What should stand behind the last tag of a line. A comma before a line with more tags is all that a trainer splits
 * by, so that one stays. Beside "|||" a space stays where a comma stood.
 */
function endOf(text: string, tail: Span, { end, isLast }: Line): string {
  if (endsAtDivider(text, tail)) return tail.end > tail.start ? " " : "";
  return !isLast && text.slice(tail.start, tail.end).trim() === "," ? "," : end;
}

function endsAtDivider(text: string, { end }: Span): boolean {
  return /^\s*\|\|\|/.test(text.slice(end));
}

function* describe({ text }: Caption, tags: readonly Tag[], format: Line): Iterable<Problem> {
  const first = tags[0];
  const last = tags[tags.length - 1];
  if (first === undefined || last === undefined) return;
  const head = margin(text, first.span.start, -1);
  const tail = margin(text, last.span.end, 1);
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
  const certain = !tags.some(escapesNext);
  const tidy = written(["wrong"]);
  for (const message of tidy === before ? [] : reasons(before, gaps, { ...format, end })) {
    yield certain ? { span, message, edit: { span, text: tidy } } : { span, message };
  }
  const open = gaps.filter(({ kind }) => kind === "open");
  const message = expected(open, format);
  if (message !== undefined) {
    yield certain ? { span, message, candidates: [written(["wrong", "open"])] } : { span, message };
  }
}

/** What stands between two tags of a line, and whether it is as it should be. */
interface Gap {
  readonly text: string;
  /**
   * wrong: certainly meant as the separator. open: a full-width comma in Chinese or Japanese, which may be meant.
   * number: the comma of "1,000", which is no separator to anybody but a trainer.
   */
  readonly kind: "right" | "wrong" | "open" | "number";
}

function gapBetween(text: string, left: Tag, right: Tag, { separator }: Format): Gap {
  const gap = text.slice(left.span.end, right.span.start);
  if (gap === separator) return { text: gap, kind: "right" };
  if (gap === "," && /\d$/.test(left.of.text) && /^\d+(?![\p{L}\d])/u.test(right.of.text)) {
    return { text: gap, kind: "number" };
  }
  const isOpen = /^[^,]*[，、][^,]*$/u.test(gap) && ASIAN.test(left.of.text) && ASIAN.test(right.of.text);
  return { text: gap, kind: isOpen ? "open" : "wrong" };
}

const ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

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

function tidied(tag: Tag, { isTrigger, isWaived }: RuleContext): string {
  return isTrigger(tag) || isWaived(tag) ? tag.of.text : tag.of.text.replace(/[^\S\uFEFF]+/gu, " ");
}

function reasons(line: string, gaps: readonly Gap[], format: Format): string[] {
  const { end } = format;
  const found: string[] = [];
  const mended = gaps.filter(({ kind }) => kind === "wrong");
  const empty = mended.filter(({ text }) => commas(text) > 1).length;
  if (empty > 0) found.push(empty === 1 ? "Empty tag: two separators in a row." : `${empty} empty tags.`);
  const wrong = expected(
    mended.filter(({ text }) => commas(text) === 1),
    format,
  );
  if (wrong !== undefined) found.push(wrong);
  const stray = /^\s*[,，、]/u.test(line) || (end.trim() === "" && /[,，、]\s*$/u.test(line));
  if (stray) found.push("Separator without a tag at the edge of the line.");
  if (end.trim() !== "" && !line.trimEnd().endsWith(end))
    found.push(`Expected “${end}” at the end of the line.`);
  if (found.length === 0) found.push("Spaces at the edge of the line or more than one between words.");
  return found;
}

function expected(gaps: readonly Gap[], { separator }: Format): string | undefined {
  const sample = gaps[0];
  if (sample === undefined) return undefined;
  const times = gaps.length === 1 ? "" : ` (${gaps.length} places)`;
  return `Expected “${separator}” between tags, got “${sample.text}”${times}.`;
}

function commas(gap: string): number {
  return gap.match(/[,，、]/gu)?.length ?? 0;
}
