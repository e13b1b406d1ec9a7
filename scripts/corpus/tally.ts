import type { Rewrite, TextSource } from "../../src/model.ts";
import { positionAt, splitLines } from "../../src/text/lines.ts";
import type { Trial } from "./invariants.ts";
import type { Count, Outcome, Sample } from "./outcome.ts";

/** Counts what comes of one file after the other. */
export interface Tally {
  readonly skip: (sample: Sample) => void;
  readonly breach: (sample: Sample) => void;
  readonly add: (source: TextSource, trial: Trial) => void;
  readonly outcome: (trial: number) => Outcome;
}

/** A tally that has counted nothing yet and keeps at most `most` samples of a kind. */
export function openTally(most: number): Tally {
  const formats = new Map<string, Count>();
  const rules = new Map<string, Shelf>();
  const rewrites = new Map<string, Shelf>();
  const faults = emptyShelf();
  const skipped: Sample[] = [];
  const broken: Sample[] = [];
  const put = (shelf: Shelf, sample: () => Sample): void => {
    if (shelf.count++ < most) shelf.samples.push(sample());
  };
  const add = ({ path, text }: TextSource, trial: Trial): void => {
    const { files, captions, ...count } = formats.get(trial.format) ?? NONE;
    formats.set(trial.format, {
      files: files + 1,
      captions: captions + trial.captions,
      faults: count.faults + trial.faults.length,
      rewritten: count.rewritten + trial.changed,
    });
    for (const { ruleId, message, fix, start } of trial.report.findings) {
      put(shelfOf(rules, ruleId), () => ({ path: `${path}:${start.line}`, text: `${message} (${fix})` }));
    }
    const lines = trial.faults.length === 0 ? [] : splitLines(text.replace(/^\uFEFF/, ""));
    for (const { span, message } of trial.faults)
      put(faults, () => ({ path: `${path}:${positionAt(lines, span.start).line}`, text: message }));
    for (const rewrite of trial.report.rewrites) put(shelfOf(rewrites, trial.format), () => shown(rewrite));
    for (const sentence of trial.broken) broken.push({ path, text: sentence });
  };
  return {
    skip: (sample) => skipped.push(sample),
    breach: (sample) => broken.push(sample),
    add,
    outcome: (trial) => ({ formats, trial, skipped, broken, rules, faults, rewrites }),
  };
}

/** What was found of one kind: how often, and the first of it. */
interface Shelf {
  count: number;
  readonly samples: Sample[];
}

const NONE: Count = { files: 0, captions: 0, faults: 0, rewritten: 0 };

function shelfOf(shelves: Map<string, Shelf>, name: string): Shelf {
  const shelf = shelves.get(name) ?? emptyShelf();
  shelves.set(name, shelf);
  return shelf;
}

function emptyShelf(): Shelf {
  return { count: 0, samples: [] };
}

function shown({ path, line, before, after }: Rewrite): Sample {
  return { path: `${path}:${line}`, text: `${before} → ${after}` };
}
