import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { UserError } from "../errors.ts";
import type { Source } from "../model.ts";
import type { ReadText } from "../style/book.ts";
import { captionBytes, decode, decodeStart, decodeStyle, mostBytes } from "./decode.ts";
import { codeOf, diskError, onDisk } from "./disk-error.ts";
import { readParts } from "./parts.ts";

/** Where to look for captions on the disk. */
export interface FileRequest {
  /** The folder that paths are relative to. */
  readonly root: string;
  /** The folder that `named` is relative to. */
  readonly cwd: string;
  /** Files and folders; none for the whole of `root`. */
  readonly named: readonly string[];
  /** How a path, relative to `root`, is to be read; null when it is not. */
  readonly wanted: (path: string) => Reading | null;
}

/** small: one caption; whole: many captions, read at once; parts: many captions, a line each, read in parts. */
export type Reading = "small" | "whole" | "parts";

/**
 * Reads files one by one, in the order of their paths, so that the dataset is never in memory as a whole. Symbolic links
 * are followed only when they are named; .git and node_modules are left out. What is named and missing is a UserError.
 */
export function* readFiles({ root, cwd, named, wanted }: FileRequest): Generator<Source> {
  const starts = named.length === 0 ? [{ path: "", folder: true }] : locate(root, cwd, named);
  const base = withEnd(root, sep);
  for (const { path, folder } of starts) {
    if (!folder) yield* readAny(base, path, wanted(path));
    else {
      for (const file of walk(root, path)) {
        const reading = wanted(file);
        if (reading === "small") yield readSource(base, file);
        else if (reading !== null) yield* readAny(base, file, reading);
      }
    }
  }
}

function* readAny(base: string, path: string, reading: Reading | null): Generator<Source> {
  if (reading === "small") yield readSource(base, path);
  else if (reading !== null) {
    try {
      if (reading === "parts") yield* readParts(base + path, path);
      else yield decode(path, readFileSync(base + path), mostBytes("kohya-json"));
    } catch (error) {
      yield unreadable(path, error);
    }
  }
}

/** The paths of all files of a folder and the folders in it, sorted; "" is the root itself. */
export function* walk(root: string, folder: string): Generator<string> {
  // Not by calling itself: each file would pass through a generator for each folder that it is in.
  const open = [list(root, folder === "" ? "" : `${folder}/`)];
  for (let level = open[0]; level !== undefined; level = open.at(-1)) {
    const name = level.names[level.next++];
    if (name === undefined) open.pop();
    else if (name.endsWith("/")) open.push(list(root, level.prefix + name));
    else yield level.prefix + name;
  }
}

/** A folder that is being walked through. */
interface Level {
  /** The folder as paths begin: "" or "a/b/". */
  readonly prefix: string;
  readonly names: readonly string[];
  next: number;
}

/** A folder has a "/" behind its name and sorts as its paths do: "a-b.txt" is before "a/b.txt". */
function list(root: string, prefix: string): Level {
  const entries = onDisk(`The folder ${prefix === "" ? "." : prefix.slice(0, -1)} could not be read`, () =>
    readdirSync(join(root, prefix), { withFileTypes: true }),
  );
  const names: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (entry.isFile()) names.push(name);
    else if (entry.isDirectory() && name !== ".git" && name !== "node_modules") names.push(`${name}/`);
  }
  return { prefix, names: names.sort(), next: 0 };
}

/** Reads styles and list files from the disk, each once. Null where there is none. */
export function diskText(root: string): ReadText {
  const texts = new Map<string, string | null>();
  return (path) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text = readStyle(root, path);
    texts.set(path, text);
    return text;
  };
}

function readStyle(root: string, path: string): string | null {
  try {
    return decodeStyle(path, readFileSync(join(root, path)));
  } catch (error) {
    if (isMissing(error)) return null;
    throw diskError(`${path} could not be read`, error);
  }
}

interface Start {
  readonly path: string;
  readonly folder: boolean;
}

/** What was named, relative to the root, sorted, and none of it twice. */
function locate(root: string, cwd: string, named: readonly string[]): Start[] {
  const faults: { message: string }[] = [];
  const starts = new Map<string, Start>();
  for (const name of named) {
    const path = relative(root, resolve(cwd, name)).split(sep).join("/");
    const stats = statSync(resolve(cwd, name), { throwIfNoEntry: false });
    if (stats === undefined) faults.push({ message: `There is no file or folder "${name}".` });
    else if (path.startsWith("../") || path === ".." || isAbsolute(path)) {
      faults.push({ message: `"${name}" is outside of the dataset's folder. Go there first, then name it.` });
    } else if (stats.isDirectory() || stats.isFile()) starts.set(path, { path, folder: stats.isDirectory() });
    else faults.push({ message: `"${name}" is neither a file nor a folder.` });
  }
  if (faults.length > 0) throw new UserError(faults);
  const within = (inner: string, outer: string): boolean => outer === "" || inner.startsWith(`${outer}/`);
  const all = [...starts.values()];
  return all
    .filter(
      ({ path }) => !all.some((other) => other.folder && other.path !== path && within(path, other.path)),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One buffer for all: captions are small, and a fresh one for each costs more than the reading. */
const buffer = Buffer.allocUnsafe(captionBytes + 1);

/** `base` is the root with a separator at its end: joining it for each file would take as long as decoding does. */
function readSource(base: string, path: string): Source {
  try {
    return decodeStart(path, buffer, readStart(base + path));
  } catch (error) {
    return unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): Source {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return { path, skipped: `This file could not be read (${code}), so it was not checked.` };
}

/** Reads as much as `buffer` holds, one byte more than a caption may have; says how much that was. */
function readStart(file: string): number {
  const descriptor = openSync(file, "r");
  try {
    // A short read of a regular file is the whole of it.
    return readSync(descriptor, buffer, 0, buffer.length, null);
  } finally {
    closeSync(descriptor);
  }
}

function withEnd(text: string, end: string): string {
  return text.endsWith(end) ? text : text + end;
}

function isMissing(error: unknown): boolean {
  return /^(ENOENT|ENOTDIR|EISDIR)$/.test(codeOf(error) ?? "");
}
