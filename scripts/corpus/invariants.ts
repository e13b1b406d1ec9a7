import type { FormatId, Place } from "../../src/captions/formats/format.ts";
import { type Formats, openCaptionFile } from "../../src/core/caption-file.ts";
import { check } from "../../src/core/check.ts";
import { readClipMerges } from "../../src/io/clip-merges.ts";
import { readWordKinds } from "../../src/io/word-kinds.ts";
import type { Finding, Report, TextSource } from "../../src/model.ts";
import { registry } from "../../src/rules/index.ts";
import type { CaptionFile } from "../../src/rules/rule.ts";
import type { Style } from "../../src/style/style.ts";
import { positionAt, splitLines } from "../../src/text/lines.ts";
import { lost, misread } from "./caption-promises.ts";
import { soundness } from "./json-oracle.ts";
import { inParts } from "./parts.ts";
import { rewritten } from "./rewritten.ts";

/** What a file is tried with. */
export interface Trying {
  readonly style: Style;
  readonly formats: Formats;
  /** In place of the checker: tells whether a broken one would be noticed. */
  readonly checker?: typeof check;
}

/** What came of checking one caption file, and which promises that broke. */
export interface Trial {
  readonly format: FormatId;
  readonly captions: number;
  readonly report: Report;
  /** The records that could not be read. */
  readonly faults: CaptionFile["faults"];
  /** How many captions the rewrites change. */
  readonly changed: number;
  /** The file with every rewrite made. */
  readonly rewritten: string;
  /** One sentence for each promise that does not hold. */
  readonly broken: readonly string[];
}

/** Checks a whole caption file and holds the outcome against what the checker promises for any file. */
export function tryFile(source: TextSource, trying: Trying): Trial {
  const { style, formats, checker = check } = trying;
  const checked = (...sources: readonly TextSource[]): Report =>
    checker({
      ...{ sources, registry, styleOf: () => style, formats },
      ...{ clipMerges: readClipMerges, wordKinds: readWordKinds },
    });
  const open = (one: TextSource): CaptionFile => openCaptionFile(one, style, formats);
  const before = open(source);
  const report = checked(source);
  const made = rewritten(source.text, report.rewrites);
  const text = made ?? source.text;
  // What is written is UTF-8.
  const next = report.rewrites.length === 0 ? source : { path: source.path, text };
  const after = open(next);
  const broken = [
    ...(made === undefined ? ["A rewrite names a line that does not stand in the file."] : []),
    ...misreadFile(before),
    ...(text === source.text ? [] : misreadFile(after)),
    ...harmed(before, after, report),
    ...unsettled(checked(next)),
  ];
  if (formats.get(before.format)?.streams === true) {
    const parts = inParts(source);
    if (parts.length > 1 && !isSame(report, checked(...parts)))
      broken.push("Checked in parts, the file gets another report.");
  }
  const changed = before.places.filter(
    (place, at) => sliceOf(before, place) !== sliceOf(after, after.places[at]),
  );
  return {
    ...{ format: before.format, captions: before.places.length, faults: before.faults },
    ...{ changed: changed.length, report, rewritten: text, broken },
  };
}

function isSame(a: Report, b: Report): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What does not hold of a file as it is read. */
function misreadFile(file: CaptionFile): string[] {
  const at = lineNumber(file);
  let end = 0;
  return file.places.flatMap((place) => {
    const { span } = place;
    const broken = misread(file, place);
    if (span.start < end || span.end < span.start || span.end > file.text.length)
      broken.push("The place of the caption is not behind that of the caption before it.");
    end = span.end;
    return broken.map((text) => `Line ${at(place)}: ${text}`);
  });
}

/** What the rewrites change although no finding says so. */
function harmed(before: CaptionFile, after: CaptionFile, report: Report): string[] {
  const broken: string[] = [];
  if (soundness(before.format, before.text) !== soundness(before.format, after.text))
    broken.push("What was sound JSON is not any more.");
  // A tag that comes or goes in a list with a tag a line is a line that does.
  if (before.format !== "tag-lines" && ends(before) !== ends(after))
    broken.push("A line, or the end of one, came or went.");
  const takesMark = report.rewrites.some(({ before: line }) => line.startsWith("\u{feff}"));
  if (before.bom !== after.bom && !takesMark) broken.push("The byte order mark came or went.");
  if (before.faults.length !== after.faults.length)
    broken.push(`${after.faults.length} records cannot be read, and not ${before.faults.length} as before.`);
  if (before.places.length !== after.places.length)
    return [
      ...broken,
      `There are ${after.places.length} captions, and not ${before.places.length} as before.`,
    ];
  const at = lineNumber(before);
  const { findings } = report;
  for (const [index, place] of before.places.entries()) {
    const other = after.places[index] ?? place;
    const own = findings.filter(({ start }) => isIn(place, start.offset));
    const isChanged = other.text !== place.text || sliceOf(before, place) !== sliceOf(after, other);
    const texts = isChanged && !own.some(isSafe) ? [UNNAMED] : lost(before.path, place, other, own);
    for (const text of texts) broken.push(`Line ${at(place)}: ${text}`);
  }
  return [...broken, ...changedAround(before, after, findings)];
}

const UNNAMED = "No finding that can be mended names this caption, and yet it is rewritten.";

function isSafe({ fix }: Finding): boolean {
  return fix === "safe";
}

function isIn({ span }: Place, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** What stands around the captions stays, unless a finding names it that is about no caption. */
function changedAround(before: CaptionFile, after: CaptionFile, findings: readonly Finding[]): string[] {
  const isNamed = findings.some(
    (finding) => isSafe(finding) && !before.places.some((place) => isIn(place, finding.start.offset)),
  );
  const same = JSON.stringify(around(before)) === JSON.stringify(around(after));
  return isNamed || same ? [] : ["Something that is no caption is rewritten."];
}

function around({ text, places }: CaptionFile): string[] {
  let at = 0;
  const gaps = places.map(({ span }) => {
    const gap = text.slice(at, span.start);
    at = span.end;
    return gap;
  });
  return [...gaps, text.slice(at)];
}

/** What is left to mend in a file that was mended. */
function unsettled({ rewrites, findings }: Report): string[] {
  const left = findings.filter(isSafe).map(({ ruleId }) => ruleId);
  return [
    ...(rewrites.length > 0 ? ["Fixing twice is not the same as fixing once."] : []),
    ...(left.length > 0 ? [`Fixable findings are left after fixing: ${[...new Set(left)].join(", ")}.`] : []),
  ];
}

function ends({ text }: CaptionFile): string {
  return JSON.stringify(splitLines(text).map(({ end }) => end));
}

function lineNumber({ text }: CaptionFile): (place: Place) => number {
  const lines = splitLines(text);
  return ({ span }) => positionAt(lines, span.start).line;
}

function sliceOf({ text }: CaptionFile, place: Place | undefined): string | undefined {
  return place && text.slice(place.span.start, place.span.end);
}
