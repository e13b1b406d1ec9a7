import type { ReadText, Resolution, StyleBook } from "./book.ts";
import { gather } from "./gather.ts";
import type { Patterns } from "./globs.ts";
import { type Govern, governWith } from "./govern.ts";
import type { Explain, ReadStyle } from "./style-file.ts";
import { styleFileName } from "./style-name.ts";
import type { ReadTrainer } from "./trainer/reading.ts";
import { folderOf } from "./tree-path.ts";

/** How styles are opened. */
export interface StyleOptions {
  /** The one style file that governs all captions. */
  readonly config?: string | undefined;
  /** Tells what is wrong with a style, and where (see explain.ts); without it such a style is only refused. */
  readonly explain?: Explain | undefined;
  /** Reads the less usual globs (see patterns.ts); without it a style that has one is refused. */
  readonly patterns?: Patterns | undefined;
  /** Reads the files of trainers (see trainer/read-trainer.ts); without it a style that names one is refused. */
  readonly readTrainer?: ReadTrainer | undefined;
}

/** What governs the captions of a tree, read through `read`. */
export function openStyles(read: ReadText, { config, ...given }: StyleOptions = {}): StyleBook {
  const known = new Map<string, ReadStyle>();
  const styles = new Map<string, Govern>();
  const pending = new Map<string, Extract<Resolution, { kind: "needs" }>>();
  const folders = new Map<string, Govern | null>();
  const resolved = (resolution: Resolution): Resolution =>
    resolution.kind === "faults" && given.explain === undefined ? UNEXPLAINED : resolution;
  const govern = (file: string): Govern => {
    const before = styles.get(file);
    if (before !== undefined) return before;
    // Many paths are asked for before anything is read; they all wait for the same files.
    const waiting = pending.get(file);
    if (waiting?.paths.every((path) => read(path) === undefined)) return () => waiting;
    const gathered = gather(file, { ...NOTHING_GIVEN, ...given, read, known });
    if (gathered.needs.size > 0) {
      const needs = { kind: "needs", paths: [...gathered.needs] } as const;
      pending.set(file, needs);
      return () => needs;
    }
    const { lacks } = gathered;
    const made: Govern =
      lacks === undefined ? governWith(file, gathered) : () => ({ kind: "refused", lacks });
    styles.set(file, made);
    return made;
  };
  if (config !== undefined) {
    const file = config.replace(/^(?:\.\/)+/, "");
    return { resolve: (path, image) => resolved(govern(file)(path, image)) };
  }
  return {
    resolve: (path, image) => {
      const folder = folderOf(path);
      const before = folders.get(folder);
      if (before !== undefined) return before === null ? NONE : resolved(before(path, image));
      const found = nearestStyle(folder, read);
      if (typeof found !== "string") {
        if (found === null) folders.set(folder, null);
        return found === null ? NONE : { kind: "needs", paths: found };
      }
      const made = govern(found);
      if (styles.has(found)) folders.set(folder, made);
      return resolved(made(path, image));
    },
  };
}

const NOTHING_GIVEN = { explain: undefined, patterns: undefined, readTrainer: undefined } as const;

const NONE: Resolution = { kind: "none" };

const UNEXPLAINED: Resolution = { kind: "refused", lacks: "explain" };

/** The style file nearest to a folder; null when there is none; or the files that have to be read to know. */
function nearestStyle(folder: string, read: ReadText): string | null | readonly string[] {
  const unread: string[] = [];
  for (let here = folder; ; here = folderOf(here.slice(0, -1))) {
    const text = read(here + styleFileName);
    if (text === undefined) unread.push(here + styleFileName);
    else if (text !== null) return unread.length === 0 ? here + styleFileName : unread;
    if (here === "") return unread.length === 0 ? null : unread;
  }
}
