import { isMedia, stemOf } from "./media.ts";

/** The files of one folder, by their names alone. */
export interface Folder {
  /** As the paths of its files begin: "" or "a/b/". */
  readonly path: string;
  /** The names of its images and videos, by what stands before the last ending. */
  readonly media: ReadonlyMap<string, readonly string[]>;
  /** The names of its other files, by their last ending: ".txt". */
  readonly files: ReadonlyMap<string, readonly string[]>;
}

/** Sorts the files of a tree into folders, in one pass. */
export function sortIntoFolders(paths: readonly string[]): ReadonlyMap<string, Folder> {
  const folders = new Map<string, MutableFolder>();
  const known = new Map<string, boolean>();
  // A hundred thousand names have few endings.
  const isMediaEnding = (ending: string): boolean => {
    const before = known.get(ending);
    if (before !== undefined) return before;
    const answer = isMedia(ending);
    known.set(ending, answer);
    return answer;
  };
  let last: MutableFolder | undefined;
  for (const path of paths) {
    const slash = path.lastIndexOf("/") + 1;
    // Files of one folder mostly follow each other.
    if (last === undefined || last.path.length !== slash || !path.startsWith(last.path)) {
      const prefix = path.slice(0, slash);
      last = folders.get(prefix) ?? { path: prefix, media: new Map(), files: new Map() };
      folders.set(prefix, last);
    }
    addTo(last, path.slice(slash), isMediaEnding);
  }
  return folders;
}

/** The folder of a path, as its files begin. */
export function folderPath(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

interface MutableFolder {
  readonly path: string;
  readonly media: Map<string, string[]>;
  readonly files: Map<string, string[]>;
}

function addTo(
  { media, files }: MutableFolder,
  file: string,
  isMediaEnding: (ending: string) => boolean,
): void {
  // DVC keeps "0001.png.dvc" in git in place of the image.
  const name = file.endsWith(".dvc") ? file.slice(0, -".dvc".length) : file;
  const stem = stemOf(name);
  const ending = name.slice(stem.length);
  const isOne = isMediaEnding(ending);
  const names = isOne ? media : files;
  const key = isOne ? stem : ending;
  const known = names.get(key);
  if (known === undefined) names.set(key, [name]);
  else known.push(name);
}
