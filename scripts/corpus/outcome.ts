import { visible } from "../../src/report/visible.ts";

/** A place in a caption file and what is to be said about it. */
export interface Sample {
  readonly path: string;
  readonly text: string;
}

/** What was counted of the files of one format. */
export interface Count {
  readonly files: number;
  readonly captions: number;
  /** Records that could not be read. */
  readonly faults: number;
  /** Captions that the rewrites change. */
  readonly rewritten: number;
}

/** How often something was found, and the first of what was found. */
export interface Samples {
  readonly count: number;
  readonly samples: readonly Sample[];
}

/** What came of a whole folder. */
export interface Outcome {
  readonly formats: ReadonlyMap<string, Count>;
  /** Files that no style of the folder governs. */
  readonly trial: number;
  readonly skipped: readonly Sample[];
  /** Broken promises; empty when all is well. */
  readonly broken: readonly Sample[];
  /** By the id of the rule. */
  readonly rules: ReadonlyMap<string, Samples>;
  readonly faults: Samples;
  /** Lines before and after, by format. */
  readonly rewrites: ReadonlyMap<string, Samples>;
}

/** The outcome in words: counts, samples of each rule, of faults and rewrites, and every broken promise. */
export function renderOutcome(outcome: Outcome): string {
  const { formats, trial, skipped, broken, rules, faults, rewrites } = outcome;
  const lines: string[] = [];
  if (trial > 0)
    lines.push(
      `${trial} files have no caption-style.json above them: tried with caption-style:recommended, as every format.`,
    );
  for (const [id, count] of sorted(formats)) lines.push(`${id}: ${counted(count)}.`);
  lines.push(`In all: ${counted(inAll(formats.values()))}, ${skipped.length} skipped.`);
  for (const [id, { count, samples }] of sorted(rules)) lines.push(`${id}: ${count}`, ...samples.map(line));
  if (faults.count > 0) lines.push("Faults:", ...faults.samples.map(line));
  for (const [id, { count, samples }] of sorted(rewrites))
    lines.push(`${count} lines of ${id} rewritten:`, ...samples.map(line));
  if (skipped.length > 0) lines.push("Skipped:", ...skipped.map(line));
  if (broken.length === 0) lines.push("Every promise holds.");
  else lines.push(`${broken.length} broken promises:`, ...broken.map(line));
  return lines.join("\n");
}

/** What was counted in all formats together. */
export function inAll(counts: Iterable<Count>): Count {
  const sum = { files: 0, captions: 0, faults: 0, rewritten: 0 };
  for (const { files, captions, faults, rewritten } of counts) {
    sum.files += files;
    sum.captions += captions;
    sum.faults += faults;
    sum.rewritten += rewritten;
  }
  return sum;
}

function counted({ files, captions, faults, rewritten }: Count): string {
  return `${files} files, ${captions} captions, ${faults} faults, ${rewritten} rewritten`;
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function line({ path, text }: Sample): string {
  return `  ${visible(path)}: ${visible(text)}`;
}
