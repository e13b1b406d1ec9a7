import type { Caption, Problem, Span } from "../model.ts";
import { composed } from "../text/composed.ts";
import {
  hasUnseen,
  isRightToLeft,
  isSurelyWindows,
  type Unseen,
  type UnseenKind,
  unseenIn,
  windowsLetter,
  withoutUnseen,
} from "../text/unseen.ts";
import { isSurelyWindows1252, windows1252Byte } from "../text/windows-1252.ts";
import { type CaptionFile, defineRule, type FileProblem, NO_PROBLEMS, type RuleContext } from "./rule.ts";

export const textEncoding = defineRule({
  id: "text-encoding",
  summary: "Write captions as plain UTF-8, with nothing in them that nobody sees.",
  guidance: "Preparation",
  severity: "error",
  fix: "safe",
  standard: true,
  options: ({ z }) =>
    z.strictObject({
      lineEnds: z
        .enum(["keep", "lf"])
        .default("keep")
        .describe("`lf` wants every line to end with LF, as on Linux and in git; `keep` takes CRLF as well."),
      normalise: z
        .enum(["NFC", "keep"])
        .default("NFC")
        .describe("`NFC` wants a letter and its accent to be one character."),
    }),
  examples: [
    { title: "An invisible character", bad: "photo, red\u200b dress", good: "photo, red dress" },
    { title: "An accent that is a character of its own", bad: "cafe\u0301, table", good: "café, table" },
    { title: "A letter that was lost", bad: "a caf\uFFFD at night" },
    { title: "Emoji and scripts that need joiners", good: "👩‍🎨, می‌خواهم" },
  ],
  compile: ({ lineEnds, normalise }, context) => {
    const isNfc = normalise === "NFC";
    return {
      file: (file) => fileProblems(file, lineEnds === "lf"),
      glance: {},
      caption: (caption) => {
        const { text } = caption;
        if (PLAIN.test(text)) return NO_PROBLEMS;
        if (!hasUnseen(text) && (!isNfc || composed(text) === text)) return NO_PROBLEMS;
        return stretchesOf(caption, context).flatMap((span) => [...problemsOf(text, span, isNfc)]);
      },
    };
  },
});

const PLAIN = /^[\t\n\r -~]*$/;

function* fileProblems(file: CaptionFile, wantsLf: boolean): Iterable<FileProblem> {
  const { text, bom, encoding, isFirstPart } = file;
  const whole = true;
  if (encoding === "windows-1252") yield windowsProblem(text);
  else if (encoding !== "utf-8") {
    const message = "This file is UTF-16, which trainers do not read. Save it as UTF-8.";
    if (isFirstPart) yield { span: START, message, recode: true, whole };
  } else if (bom) {
    const message =
      "This file begins with a byte order mark, which trainers take for a part of the first tag. Save it as UTF-8 without one.";
    yield { span: START, message, recode: true };
  }
  yield* lineEndProblems(file, wantsLf);
}

const START: Span = { start: 0, end: 0 };

function windowsProblem(text: string): FileProblem {
  const start = Math.max(0, text.search(NOT_ASCII));
  const letter = text[start] ?? "";
  const byte = windows1252Byte(letter).toString(16).toUpperCase();
  const found = { span: { start, end: start + letter.length }, whole: true } as const;
  const said = `This file is not UTF-8: byte 0x${byte} stands here, which is “${letter}” in Windows-1252.`;
  if (isSurelyWindows1252(text)) {
    return { ...found, message: `${said} Trainers stop at it. Save the file as UTF-8.`, recode: true };
  }
  const reading = text.slice(Math.max(0, start - AROUND), start + AROUND).replace(/[\r\n]+/g, " ");
  const message = `${said} Read so, it says “${reading.trim()}”. Open it with the encoding that makes sense of it, and save it as UTF-8.`;
  return { ...found, message };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const NOT_ASCII = /[^\x00-\x7f]/;
/** Characters to either side that show whether a reading makes sense. */
const AROUND = 30;

function* lineEndProblems(
  { text, format, isFirstPart }: CaptionFile,
  wantsLf: boolean,
): Iterable<FileProblem> {
  const crlf = wantsLf ? text.indexOf("\r\n") : -1;
  if (crlf >= 0) {
    const message = "This file ends its lines with CRLF; the dataset has LF. Save it with Unix line ends.";
    yield { span: { start: crlf, end: crlf + 1 }, message, relined: true, whole: true };
  }
  // In JSON and CSV a CR is a space or a part of a field.
  if (!LINES.has(format)) return;
  const cr = text.search(wantsLf ? /\r(?!\r*\n|\r)/ : /\r(?!\n)/);
  if (cr < 0) return;
  const found = { span: { start: cr, end: cr + 1 } };
  if (text.includes("\n") || !isFirstPart) {
    const message =
      "A CR without LF stands here: some programs end the line at it, others do not. Put a line end or a space in its place.";
    yield { ...found, message };
  } else {
    const message =
      "The lines of this file end with CR alone, as on an old Mac: git takes all of it for one line. Save it with Unix line ends.";
    yield { ...found, message, relined: true, whole: true };
  }
}

const LINES: ReadonlySet<CaptionFile["format"]> = new Set(["sidecar", "tag-lines", "prompt-lines"]);

/** The lines of a caption, less what an exception names. */
function stretchesOf({ text, tags, tokens }: Caption, { isWaived, waived }: RuleContext): Span[] {
  const quiet = [
    ...tags.filter(isWaived).map(({ span }) => span),
    ...waived(tokens).map(({ from, to }) => ({
      start: tokens[from]?.span.start ?? 0,
      end: tokens[to - 1]?.span.end ?? 0,
    })),
    ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => ({
      start: index,
      end: index + end.length,
    })),
  ].sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  let start = 0;
  for (const gap of quiet) {
    if (gap.start > start) spans.push({ start, end: gap.start });
    start = Math.max(start, gap.end);
  }
  return start < text.length ? [...spans, { start, end: text.length }] : spans;
}

/** One problem for each kind of character and each line, and the one edit that mends all that can be mended. */
function* problemsOf(text: string, span: Span, isNfc: boolean): Iterable<Problem> {
  const line = text.slice(span.start, span.end);
  const bare = withoutUnseen(line);
  const mended = isNfc ? composed(bare) : bare;
  const edit = { span, text: mended };
  const left = new Set(unseenIn(mended).map(({ kind }) => kind));
  const found = unseenIn(line);
  for (const kind of KINDS) {
    const own = found.filter((one) => one.kind === kind);
    const first = own[0];
    if (first === undefined) continue;
    const start = span.start + first.at;
    const message = messageOf(first, own.length, line);
    const problem = { span: { start, end: start + first.character.length }, message };
    yield left.has(kind) ? problem : { ...problem, edit };
  }
  if (mended !== bare) yield { ...apart(line, bare, span.start), edit };
}

const KINDS: readonly UnseenKind[] = ["lost", "control", "windows", "direction", "invisible", "filler"];

function messageOf({ kind, character }: Unseen, count: number, line: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const times = count === 1 ? "" : `, ${count} places`;
  const name = NAMES[code];
  const named = `${code}${name === undefined ? "" : `, ${name}`}${times}`;
  switch (kind) {
    case "lost":
      return `A letter was lost here (${named}). Look at the image and write it again.`;
    case "control":
      return `Control character (${named}): it is no text. Delete it.`;
    case "windows":
      return windowsMessage(named, windowsLetter(character), isSurelyWindows(line));
    case "direction":
      return isRightToLeft(line)
        ? `Invisible character (${named}): it sets the direction of the text. Keep it only if the text needs it.`
        : `Invisible character (${named}): it changes the direction of the text. Delete it.`;
    case "filler":
      return `Character that looks like a space or like nothing (${named}). Write a space, or nothing, in its place.`;
    case "invisible":
      return `Invisible character (${named}): nobody sees it, but it is trained like a letter. Delete it.`;
  }
}

function windowsMessage(named: string, letter: string | undefined, isCertain: boolean): string {
  if (letter === undefined) return `Control character (${named}): it is no text. Write what belongs here.`;
  return isCertain
    ? `Control character (${named}) in place of “${letter}”: the text was read in the wrong encoding.`
    : `Control character (${named}), perhaps in place of “${letter}”: the text was read in the wrong encoding. Write what belongs here.`;
}

const NAMES: Readonly<Record<string, string>> = {
  "U+00AD": "soft hyphen",
  "U+200B": "zero-width space",
  "U+200C": "zero-width non-joiner",
  "U+200D": "zero-width joiner",
  "U+200E": "left-to-right mark",
  "U+200F": "right-to-left mark",
  "U+202E": "right-to-left override",
  "U+2060": "word joiner",
  "U+FEFF": "byte order mark",
};

/** The first letter of a line that is put together from several characters, or stored in an unusual way. */
function apart(line: string, bare: string, from: number): Problem {
  const found = firstApart(line);
  const cluster = found?.[0] ?? firstApart(bare)?.[0] ?? bare;
  const span =
    found === undefined
      ? { start: from, end: from + line.length }
      : { start: from + found.index, end: from + found.index + cluster.length };
  const message = `“${composed(cluster)}” is not stored as usual (NFC), which happens to text from a Mac: it looks the same, yet programs take it for another word.`;
  return { span, message };
}

function firstApart(text: string): RegExpExecArray | undefined {
  const clusters = Array.from(text.matchAll(/[\uAC00-\uD7A3]?[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu));
  return clusters.find(([cluster]) => composed(cluster) !== cluster);
}
