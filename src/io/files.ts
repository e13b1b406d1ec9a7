import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { UserError } from "../errors.ts";
import type { Source } from "../model.ts";
import type { ReadText } from "../style/book.ts";
import { captionBytes, decode, decodeStyle } from "./decode.ts";
import { codeOf, diskError, onDisk } from "./disk-error.ts";

/** Where to look for captions on the disk. */
export interface FileRequest {
  /** The folder that paths are relative to. */
  readonly root: string;
  /** The folder that `named` is relative to. */
  readonly cwd: string;
  /** Files and folders; none for the whole of `root`. */
  readonly named: readonly string[];
  /** Whether a path, relative to `root`, is to be read. */
  readonly wanted: (path: string) => boolean;
}

/**
 * Reads files one by one, in the order of their paths, so that the dataset is never in memory as a whole. Symbolic links
 * are followed only when they are named; .git and node_modules are left out. What is named and missing is a UserError.
 */
export function* readFiles({ root, cwd, named, wanted }: FileRequest): Generator<Source> {
  const starts = named.length === 0 ? [{ path: "", folder: true }] : locate(root, cwd, named);
  for (const { path, folder } of starts) {
    for (const file of folder ? walk(root, path) : [path]) if (wanted(file)) yield readSource(root, file);
  }
}

/** The paths of all files of a folder and the folders in it, sorted; "" is the root itself. */
export function* walk(root: string, folder: string): Generator<string> {
  const entries = onDisk(`The folder ${folder === "" ? "." : folder} could not be read`, () =>
    readdirSync(join(root, folder), { withFileTypes: true }),
  )
    // A folder sorts as its paths do: "a-b.txt" is before "a/b.txt".
    .map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { entry } of entries) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) yield path;
    else if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules")
      yield* walk(root, path);
  }
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

function readSource(root: string, path: string): Source {
  try {
    return decode(path, readStart(join(root, path)));
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return { path, skipped: `This file could not be read (${code}), so it was not checked.` };
  }
}

/** As much as `buffer` holds: one byte more than a caption may have. */
function readStart(file: string): Buffer {
  const descriptor = openSync(file, "r");
  try {
    // A short read of a regular file is the whole of it.
    return buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, null));
  } finally {
    closeSync(descriptor);
  }
}

function isMissing(error: unknown): boolean {
  return /^(ENOENT|ENOTDIR|EISDIR)$/.test(codeOf(error) ?? "");
}
