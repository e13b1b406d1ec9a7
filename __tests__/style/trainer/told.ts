import { describeFault } from "../../../src/errors.ts";
import { readTrainer } from "../../../src/style/trainer/read-trainer.ts";
import type { TrainerValues } from "../../../src/style/trainer/reading.ts";
import { settingsFor } from "../../../src/style/trainer/settings-for.ts";

/** Values as `key = value (source)`, sorted by key. */
export function told(values: TrainerValues): string[] {
  return Object.entries(values)
    .map(([key, { value, from }]) => `${key} = ${JSON.stringify(value)} (${from})`)
    .sort();
}

/** What a file says about a caption. */
export function toldFor(path: string, text: string, caption: string): string[] {
  return told(settingsFor(readTrainer(path, text), caption).values);
}

/** What is wrong with a file, as it is printed. */
export function faultsIn(path: string, text: string): string[] {
  return readTrainer(path, text).faults.map(describeFault);
}
