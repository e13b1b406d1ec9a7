import type { IndexFiles, TreeEntry, TreeReader } from "../shell/ports.ts";
import { catFiles, type ReadBlobs } from "./cat-file.ts";
import { nulRecords } from "./nul-records.ts";
import { expectGit, type RunGit } from "./run-git.ts";
import { parseEntries } from "./tree-entries.ts";

/** Reads blobs and lists trees of the repository that `run` works in; `readBlobs` reads names that stand on one line. */
export function treeReader(run: RunGit, readBlobs: ReadBlobs = (names) => catFiles(run, names)): TreeReader {
  return {
    read: (names) => readNames(run, readBlobs, names),
    entries: (tree, paths) => listTree(run, tree, paths),
    names: (tree, folders) => listNames(run, tree, folders),
  };
}

/** The regular files of the index, or those of them that `paths` name. */
export async function listIndex(run: RunGit, paths?: readonly string[]): Promise<readonly TreeEntry[]> {
  return listing(run, ["ls-files", "-s", "-z", "--full-name"], "top,literal", paths ?? [""]);
}

/** All files of the index in one process: the regular ones, and the names of all. */
export async function listIndexFiles(run: RunGit): Promise<IndexFiles> {
  const args = ["ls-files", "-s", "-z", "--full-name", "--", ":(top,literal)"];
  const output = await expectGit(run, args, "The files could not be listed:");
  const names = nulRecords(output).flatMap(({ text, utf8 }) =>
    utf8 ? [text.slice(text.indexOf("\t") + 1)] : [],
  );
  return { entries: parseEntries(output), names };
}

/** Splits `<tree>:<path>`; null for an object name. */
export function splitTreePath(name: string): { readonly tree: string; readonly path: string } | null {
  const colon = name.indexOf(":");
  return colon < 0 ? null : { tree: name.slice(0, colon), path: name.slice(colon + 1) };
}

async function readNames(
  run: RunGit,
  readBlobs: ReadBlobs,
  names: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array | null>> {
  // `cat-file --batch` takes a name a line (its -z is younger than many a git), so those with a newline go by object name.
  const plain = names.filter((name) => !name.includes("\n"));
  if (plain.length === names.length) return readBlobs(names);
  const oids = new Map<string, string>();
  for (const name of names) {
    const split = name.includes("\n") ? splitTreePath(name) : null;
    if (split === null) continue;
    const list =
      split.tree === ""
        ? listIndex
        : (from: RunGit, paths: readonly string[]) => listTree(from, split.tree, paths);
    const [entry] = await list(run, [split.path]);
    if (entry?.path === split.path) oids.set(name, entry.oid);
  }
  const contents = await readBlobs([...plain, ...oids.values()]);
  return new Map(names.map((name) => [name, contents.get(oids.get(name) ?? name) ?? null]));
}

async function listTree(run: RunGit, tree: string, paths?: readonly string[]): Promise<readonly TreeEntry[]> {
  return listing(run, ["ls-tree", "-r", "-z", "--full-tree", tree], "literal", paths ?? []);
}

async function listNames(run: RunGit, tree: string, folders: readonly string[]): Promise<readonly string[]> {
  const [args, magic] =
    tree === ""
      ? [["ls-files", "-z", "--full-name"], "top,literal"]
      : [["ls-tree", "-r", "-z", "--full-tree", "--name-only", tree], "literal"];
  const all = folders.length > mostPaths || folders.includes("");
  const top = tree === "" ? [`:(${magic})`] : [];
  const specs = all ? top : folders.map((folder) => `:(${magic})${folder}`);
  const output = await expectGit(run, [...args, "--", ...specs], "The files could not be listed:");
  return nulRecords(output).flatMap(({ text, utf8 }) => (utf8 ? [text] : []));
}

/** More paths than this are picked from the whole listing: a command line has an end. */
const mostPaths = 100;

async function listing(
  run: RunGit,
  args: readonly string[],
  magic: string,
  paths: readonly string[],
): Promise<readonly TreeEntry[]> {
  const few = paths.length <= mostPaths;
  const specs = few
    ? paths.map((path) => `:(${magic})${path}`)
    : magic.includes("top")
      ? [`:(${magic})`]
      : [];
  const entries = parseEntries(
    await expectGit(run, [...args, "--", ...specs], "The files could not be listed:"),
  );
  if (few) return entries;
  const wanted = new Set(paths);
  return entries.filter(({ path }) => wanted.has(path) || folders(path).some((folder) => wanted.has(folder)));
}

function folders(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}
