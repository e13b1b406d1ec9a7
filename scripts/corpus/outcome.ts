import { visible } from "../../src/report/visible.ts";

/** A caption file and what is to be said about it. */
export interface Sample {
  readonly path: string;
  readonly text: string;
}

/** What came of a whole folder. */
export interface Outcome {
  readonly captions: number;
  readonly rewritten: number;
  readonly skipped: readonly Sample[];
  /** Broken promises; empty when all is well. */
  readonly broken: readonly Sample[];
  readonly rules: ReadonlyMap<string, { readonly count: number; readonly samples: readonly Sample[] }>;
}

/** The outcome in words: counts, samples of each rule, and every broken promise. */
export function renderOutcome({ captions, rewritten, skipped, broken, rules }: Outcome): string {
  const lines = [`${captions} captions, ${rewritten} rewritten, ${skipped.length} skipped.`];
  for (const [id, { count, samples }] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`${id}: ${count}`, ...samples.map(line));
  }
  if (skipped.length > 0) lines.push("Skipped:", ...skipped.map(line));
  if (broken.length === 0) lines.push("Every promise holds.");
  else lines.push(`${broken.length} broken promises:`, ...broken.map(line));
  return lines.join("\n");
}

function line({ path, text }: Sample): string {
  return `  ${visible(path)}: ${visible(text)}`;
}
