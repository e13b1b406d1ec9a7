import type { Span } from "../model.ts";

/**
 * What a trainer makes of the lines of a sidecar.
 * separate-tags: one caption, a line break separates tags as a comma does; first: the first line is the caption, the
 * others are never read; alternatives: each line is a caption of its own, one is picked each time; whole: the text is
 * one caption, line breaks and all.
 */
export type LineReading = "separate-tags" | "first" | "alternatives" | "whole";

/**
 * What a trainer does with an image that has no words.
 * aborts: the run stops; trains-empty: it trains with an empty caption; skipped: the image is left out, with a warning
 * in the log; dropped: the image is left out without a word.
 */
export type Wordless = "aborts" | "trains-empty" | "skipped" | "dropped";

/** How a trainer reads the text of a sidecar. */
export interface TextReading {
  readonly lines: LineReading;
  /** Whether each line is an alternative after all: kohya's `enable_wildcard` turns "first" into that. */
  readonly wildcards: boolean;
  /** Whether white space around a caption is taken off. */
  readonly strip: boolean;
  /** universal: CR, LF and CRLF end a line and become LF, as Python's text mode has it; lf: only LF does, a CR is text. */
  readonly lineEnds: "universal" | "lf";
  /** What happens when the file has no byte; undefined where it is not known. */
  readonly emptyFile: Wordless | undefined;
}

/** A part of a sidecar that stands for itself. */
export interface ReadPart {
  /** read: the caption; alternative: a caption, one of several; ignored: text that no training ever sees. */
  readonly kind: "read" | "alternative" | "ignored";
  /** A line without its line end, with the spaces around it; the whole text where lines do not matter. */
  readonly span: Span;
  /** What the trainer takes, before it adds, shuffles or replaces anything; "" for what is ignored. */
  readonly caption: string;
}

/** What a trainer reads from one sidecar. */
export interface SidecarReading {
  /** In order. Blank lines that change nothing are not among them. */
  readonly parts: readonly ReadPart[];
  /** Set where no words are read, to what comes of it, as far as that is known. */
  readonly wordless: { readonly outcome: Wordless | undefined } | undefined;
}

/** What a trainer would read from a sidecar. `text` comes without a byte order mark. */
export function readAs(text: string, how: TextReading): SidecarReading {
  if (text === "") return { parts: [], wordless: { outcome: how.emptyFile } };
  const parts = partsOf(text, how);
  const words = parts.some(({ caption }) => strip(caption) !== "");
  if (words) return { parts, wordless: undefined };
  // No trainer aborts over blank lines. One that is left without a single line does what it does with an empty file.
  const left = parts.length > 0 || how.emptyFile !== undefined;
  return { parts, wordless: { outcome: left ? "trains-empty" : undefined } };
}

/** Whether a line that stands for itself ends as if the next one went on: one caption that was wrapped. */
export function isWrapped({ parts }: SidecarReading, text: string): boolean {
  return parts.some(
    ({ span }, at) => at < parts.length - 1 && GOES_ON.test(text.slice(span.start, span.end)),
  );
}

const GOES_ON = /[,，、]\s*$/u;

function partsOf(text: string, how: TextReading): ReadPart[] {
  const made = (caption: string): string => (how.strip ? strip(caption) : caption);
  if (how.lines === "whole" || how.lines === "separate-tags") {
    const caption = made(how.lineEnds === "universal" ? text.replace(/\r\n?/g, "\n") : text);
    return [{ kind: "read", span: { start: 0, end: text.length }, caption }];
  }
  const spans = lineSpans(text, how.lineEnds);
  const line = ({ start, end }: Span): string => text.slice(start, end);
  if (how.lines === "first" && !how.wildcards) {
    return spans.flatMap((span, at): ReadPart[] => {
      if (at === 0) return [{ kind: "read", span, caption: made(line(span)) }];
      return strip(line(span)) === "" ? [] : [{ kind: "ignored", span, caption: "" }];
    });
  }
  const full = spans
    .map((span) => ({ span, caption: made(line(span)) }))
    .filter((part) => part.caption !== "");
  const kind = full.length > 1 ? "alternative" : "read";
  return full.map(({ span, caption }) => ({ kind, span, caption }));
}

/** The lines of a text without their ends; a text that ends with a line end has no empty line after it. */
function lineSpans(text: string, lineEnds: TextReading["lineEnds"]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(lineEnds === "lf" ? /\n/g : /\r\n?|\n/g)) {
    spans.push({ start, end: index });
    start = index + end.length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** As Python's `str.strip` does: unlike `trim` it leaves U+FEFF, and takes the separators U+001C to U+001F and U+0085. */
function strip(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SPACE.test(text[start] ?? "")) start++;
  while (end > start && SPACE.test(text[end - 1] ?? "")) end--;
  return text.slice(start, end);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: Python counts them as white space.
const SPACE = /[^\S\uFEFF]|[\u001C-\u001F\u0085]/u;
