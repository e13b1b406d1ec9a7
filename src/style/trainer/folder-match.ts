/** How well a folder that a trainer's file names fits a caption: what counts more stands first. */
export type FolderMatch = readonly [certainty: number, shared: number, depth: number];

/**
 * Holds a caption's path, relative to the root of the repository, against a folder as a trainer's file names it; undefined when
 * the folder cannot be the one. The folder may be relative to the trainer's file, to the root or to the folder in which
 * somebody starts the trainer, or absolute on a machine where the repository, or a copy of the images alone, lies anywhere.
 */
export function matchFolder(
  caption: string,
  folder: string,
  { base, below }: { readonly base: string; readonly below: boolean },
): FolderMatch | undefined {
  const holder = stepsOf(caption).slice(0, -1);
  const { steps, windows } = folderSteps(folder);
  const absolute = isAbsolute(folder);
  const same = windows ? sameOnWindows : Object.is;
  const at = (start: number, part: readonly string[]): boolean => {
    const end = start + part.length;
    if (below ? end > holder.length : end !== holder.length) return false;
    return part.every((step, offset) => same(step, holder[start + offset]));
  };
  if (!absolute) {
    const beside = resolve(stepsOf(base), steps);
    if (beside !== undefined && at(0, beside)) return [3, beside.length, beside.length];
  }
  const tail = steps.slice(steps.lastIndexOf("..") + 1);
  let best: FolderMatch | undefined;
  for (let length = 1; length <= Math.min(tail.length, holder.length); length++) {
    const part = tail.slice(-length);
    for (let start = 0; start + length <= holder.length; start++) {
      if (!at(start, part)) continue;
      // From the root of the repository on, or the whole of a relative folder; else only the end of it is the same.
      const certainty = start === 0 || (!absolute && length === tail.length) ? 2 : 1;
      const match: FolderMatch = [certainty, length, start + length];
      if (best === undefined || compareMatches(match, best) > 0) best = match;
    }
  }
  return best;
}

/** More than 0 when the first match is the better one. */
export function compareMatches(a: FolderMatch, b: FolderMatch): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Whether a folder is named from the root of a machine. */
export function isAbsolute(folder: string): boolean {
  return /^(?:[/\\~]|[a-z]:)/i.test(folder);
}

function stepsOf(path: string): string[] {
  return path.split("/").filter((step) => step !== "" && step !== ".");
}

function folderSteps(folder: string): { steps: string[]; windows: boolean } {
  const windows = /^[a-z]:|\\/i.test(folder);
  const path = windows ? folder.replace(/^[a-z]:/i, "").replaceAll("\\", "/") : folder;
  return { steps: stepsOf(path), windows };
}

/** Names of folders there may be written in any case. */
function sameOnWindows(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

/** Undefined where it leads out of the repository. */
function resolve(base: readonly string[], steps: readonly string[]): string[] | undefined {
  const path = [...base];
  for (const step of steps) {
    if (step !== "..") path.push(step);
    else if (path.pop() === undefined) return undefined;
  }
  return path;
}
