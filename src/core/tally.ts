import type { Count } from "../rules/rule.ts";

/** Counts in how many captions something is said, and knows where to find what few say. */
export interface Tally {
  readonly counts: ReadonlyMap<string, Count>;
  /** Begins a caption of a file. `isOther`: it is counted only. */
  readonly begin: (path: string, isOther: boolean) => void;
  /** Counts something for the caption that was begun, once however often it is told. */
  readonly tell: (what: string) => void;
  /** The checked files in which something is said; undefined where they are too many to know. */
  readonly filesWith: (what: string) => readonly string[] | undefined;
}

interface Entry extends Count {
  captions: number;
  others: number;
  /** The number of the caption that it was told of last. */
  last: number;
  /** Undefined from the file on that is one too many. */
  files: string[] | undefined;
}

/** Free text has no end of tags: at the limit, what was said once so far is forgotten. */
export function createTally(limit = 262_144): Tally {
  const counts = new Map<string, Entry>();
  let caption = 0;
  let file = "";
  let counted: "captions" | "others" = "captions";
  let isFull = false;
  const enter = (what: string): Entry | undefined => {
    if (counts.size >= limit && !isFull) {
      for (const [text, { captions }] of counts) if (captions < 2) counts.delete(text);
      // To look for what may be forgotten takes long: not for a few.
      isFull = counts.size * 2 > limit;
    }
    if (counts.size >= limit) return undefined;
    const entry: Entry = { captions: 0, others: 0, last: 0, files: NONE };
    counts.set(what, entry);
    return entry;
  };
  return {
    counts,
    begin: (path, isOther) => {
      caption++;
      file = path;
      counted = isOther ? "others" : "captions";
    },
    tell: (what) => {
      const entry = counts.get(what) ?? enter(what);
      if (entry === undefined || entry.last === caption) return;
      entry.last = caption;
      entry.captions++;
      if (counted === "others") entry.others++;
      else if (entry.files !== undefined && entry.files.at(-1) !== file)
        entry.files = entry.files.length < MOST_FILES ? [...entry.files, file] : undefined;
    },
    filesWith: (what) => counts.get(what)?.files,
  };
}

const NONE: string[] = [];

/** What is said in more files than this is looked for in all of them. */
const MOST_FILES = 8;
