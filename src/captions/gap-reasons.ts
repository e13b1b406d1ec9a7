import { type Gap, separators } from "./tag-lines.ts";

/** How a line should be. */
interface GapFormat {
  /** The mark that parts tags. */
  readonly partsAt: string;
  readonly separator: string;
  /** What stands behind its last tag. */
  readonly end: string;
}

/** What is wrong with a line, as sentences: its gaps, its edges, its spaces. */
export function gapReasons(line: string, gaps: readonly Gap[], format: GapFormat): string[] {
  const { end, partsAt } = format;
  const found: string[] = [];
  const mended = gaps.filter(({ kind }) => kind === "wrong");
  const empty = mended.filter(({ text }) => separators(text, partsAt) > 1).length;
  if (empty > 0) found.push(empty === 1 ? "Empty tag: two separators in a row." : `${empty} empty tags.`);
  const wrong = expectedGap(
    mended.filter(({ text }) => separators(text, partsAt) === 1),
    format,
  );
  if (wrong !== undefined) found.push(wrong);
  const marks = partsAt === "," ? COMMAS : [partsAt];
  const stray =
    marks.some((mark) => line.trimStart().startsWith(mark)) ||
    (end.trim() === "" && marks.some((mark) => line.trimEnd().endsWith(mark)));
  if (stray) found.push("Separator without a tag at the edge of the line.");
  if (end.trim() !== "" && !line.trimEnd().endsWith(end))
    found.push(`Expected “${end}” at the end of the line.`);
  if (found.length === 0) found.push("Spaces at the edge of the line or more than one between words.");
  return found;
}

const COMMAS = [",", "，", "、", "；"] as const;

/** What should stand in some gaps; undefined when there are none. */
export function expectedGap(gaps: readonly Gap[], { separator }: GapFormat): string | undefined {
  const sample = gaps[0];
  if (sample === undefined) return undefined;
  const times = gaps.length === 1 ? "" : ` (${gaps.length} places)`;
  return `Expected “${separator}” between tags, got “${sample.text}”${times}.`;
}
