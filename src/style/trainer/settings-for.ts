import { folderOf } from "../tree-path.ts";
import { compareMatches, type FolderMatch, isAbsolute, matchFolder } from "./folder-match.ts";
import type { Sourced, TrainerReading, TrainerSet, TrainerValues } from "./reading.ts";

/** What a trainer's file says about one caption. */
export interface Settings {
  /** Undefined where no folder of the file holds the caption: then the values are those that hold everywhere. */
  readonly set: TrainerSet | undefined;
  /** Whether the paths of folder and caption agree as far as both go; else only the last names, or the trainer's file beside it, speak for it. */
  readonly sure: boolean;
  /** Other sets with the same folder, as for another resolution: they may say something else about the same captions. */
  readonly alsoIn: readonly TrainerSet[];
  readonly values: TrainerValues;
}

/** The values for a caption, each with its source. `captionPath` is relative to the root of the repository, as is the reading's path. */
export function settingsFor(reading: TrainerReading, captionPath: string): Settings {
  const base = folderOf(reading.path);
  let best: FolderMatch | undefined;
  let sets: TrainerSet[] = [];
  for (const set of reading.sets) {
    const match = matchSet(set, captionPath, base);
    if (match === undefined) continue;
    const order = best === undefined ? 1 : compareMatches(match, best);
    if (order > 0) [best, sets] = [match, [set]];
    else if (order === 0) sets.push(set);
  }
  const [set = beside(reading, captionPath), ...alsoIn] = sets;
  if (set === undefined) return { set, sure: true, alsoIn, values: reading.general };
  return {
    set,
    sure: (best?.[0] ?? 0) > 1,
    alsoIn,
    values: { ...set.values, ...namedClass(set, captionPath) },
  };
}

/**
 * The only set of a file that lies where the captions lie: when its folder is the repository itself, absolute on somebody's machine,
 * no name in it can be found in the path of a caption.
 */
function beside({ sets, path }: TrainerReading, captionPath: string): TrainerSet | undefined {
  const [set, other] = sets;
  if (set === undefined || other !== undefined || !isAbsolute(set.folder.value)) return undefined;
  const base = folderOf(path);
  const holder = folderOf(captionPath);
  if (set.images === "below") return holder.startsWith(base) ? set : undefined;
  if (set.images === "here") return holder === base ? set : undefined;
  return folderOf(holder.slice(0, -1)) === base && REPEATS.test(holder.slice(0, -1)) ? set : undefined;
}

function matchSet(set: TrainerSet, captionPath: string, base: string): FolderMatch | undefined {
  const { value } = set.folder;
  if (set.images !== "repeats")
    return matchFolder(captionPath, value, { base, below: set.images === "below" });
  const holder = folderOf(captionPath).slice(0, -1);
  return REPEATS.test(holder) ? matchFolder(holder, value, { base, below: false }) : undefined;
}

/** library/config_util.py, extract_dreambooth_params: "10_ohwx man" is ten times "ohwx man"; other folders are ignored. */
const REPEATS = /(?:^|\/)\+?0*[1-9]\d*(?:_([^/]*))?$/;

function namedClass(set: TrainerSet, captionPath: string): TrainerValues {
  if (set.images !== "repeats") return {};
  const holder = folderOf(captionPath).slice(0, -1);
  const classTokens: Sourced<string> = {
    value: REPEATS.exec(holder)?.[1] ?? "",
    from: `the name of the folder ${holder}`,
    place: undefined,
  };
  return { classTokens };
}
