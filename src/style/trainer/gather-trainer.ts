import type { Fault } from "../../errors.ts";
import type { Lack, ReadText } from "../book.ts";
import { within } from "../tree-path.ts";
import type { ReadTrainer, TrainerReading } from "./reading.ts";

/** What is gathered of a style so far, as much of it as a trainer's file is about. */
export interface TrainerWork {
  readonly read: ReadText;
  readonly readTrainer: ReadTrainer | undefined;
  readonly readings: Map<string, TrainerReading>;
  readonly ownFiles: Set<string>;
  readonly needs: Set<string>;
  readonly faults: Fault[];
  lacks: Lack | undefined;
}

/**
 * Reads a trainer's file, and that of its datasets where it names one that is in the repository too; null where there is
 * no such file, undefined where it cannot be read yet. Its faults are told once, however many layers name it.
 */
export function gatherTrainer(path: string, work: TrainerWork): TrainerReading | null | undefined {
  const run = readOne(path, work);
  if (run?.dataset === undefined) return run;
  const name = run.dataset.value.replaceAll("\\", "/");
  const target = within(path, name);
  // It may just as well lie elsewhere on the machine that trains.
  const dataset = "fault" in target || target.path === path ? null : readOne(target.path, work);
  if (dataset === null || dataset === undefined) return dataset === null ? run : undefined;
  const both = joined(run, dataset);
  work.readings.set(path, both);
  return both;
}

function readOne(path: string, work: TrainerWork): TrainerReading | null | undefined {
  const known = work.readings.get(path);
  if (known !== undefined) return known;
  const text = work.read(path);
  if (text === undefined) work.needs.add(path);
  else if (text !== null) work.ownFiles.add(path);
  if (typeof text !== "string") return text;
  if (work.readTrainer === undefined) {
    work.lacks ??= "readTrainer";
    return undefined;
  }
  const reading = work.readTrainer(path, text);
  work.faults.push(...reading.faults);
  work.readings.set(path, reading);
  return reading;
}

/** The settings of a run hold where its dataset file states nothing. */
function joined(run: TrainerReading, dataset: TrainerReading): TrainerReading {
  const told = dataset.profiles.filter((id) => run.profiles.includes(id));
  return {
    ...dataset,
    profiles: told.length > 0 ? told : dataset.profiles,
    general: { ...run.general, ...dataset.general },
    sets: dataset.sets.map((set) => ({ ...set, values: { ...run.general, ...set.values } })),
  };
}
