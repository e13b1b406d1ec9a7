import { type Folder, folderPath } from "./folders.ts";
import { compareListing, type Listing, listedIn, listingsOf } from "./listings.ts";
import { stemOf } from "./media.ts";
import { isCompanionFolder, pair } from "./pairs.ts";
import { isBeside, type Tree } from "./tree.ts";

/** Something odd about the names of files; paths are those of the tree. */
export type Oddity =
  /** An image whose caption would be the file `caption`, which is not there, but perhaps one `near` it by its name. */
  | {
      readonly kind: "bare";
      readonly path: string;
      readonly caption: string;
      readonly near: string | undefined;
    }
  /** A caption file beside images, none of them its own. */
  | { readonly kind: "orphan"; readonly path: string }
  /** The last of several images that share one caption file. */
  | {
      readonly kind: "shared";
      readonly path: string;
      readonly others: readonly string[];
      readonly caption: string;
    }
  /** The first of the captions of a folder with an ending; `isMixed` where it has captions with other endings as well. */
  | {
      readonly kind: "ending";
      readonly ending: string;
      readonly paths: readonly string[];
      readonly isMixed: boolean;
    }
  /** kohya's cache, which is read in place of the captions. */
  | { readonly kind: "cache"; readonly path: string }
  /** Two files of metadata in one folder. */
  | { readonly kind: "tables"; readonly path: string; readonly other: string }
  /** An image that the metadata `by` leaves out. */
  | { readonly kind: "unlisted"; readonly path: string; readonly by: string }
  /** Metadata that names images which are not there. */
  | { readonly kind: "absent"; readonly path: string; readonly images: readonly string[] };

/**
 * What is odd about the names of the files around the captions of one style. `isWrong` says of the ending of a caption file
 * whether its trainer looks for another.
 */
export function* lookAtNames(tree: Tree, isWrong: (ending: string) => boolean): Generator<Oddity> {
  const listings = listingsOf(tree);
  const withTables = new Set(listings.map(({ path }) => folderPath(path)));
  const ofTables = [...withTables].flatMap((folder) => [
    ...lookAtTables(
      listings.filter(({ path }) => folderPath(path) === folder),
      tree,
    ),
  ]);
  yield* ofTables;
  const unlisted = new Set(ofTables.flatMap((one) => (one.kind === "unlisted" ? one.path : [])));
  const isListed = listedIn(listings);
  const hasWords = (path: string): boolean => isListed(path) || unlisted.has(path);
  for (const folder of tree.folders.values()) {
    const endings = captionEndings(folder, tree);
    yield* lookAtEndings(folder, endings, { tree, isWrong });
    yield* lookAtFolder(folder, endings, { tree, hasWords });
    const isCaptioned = endings.length > 0 || withTables.has(folder.path);
    if (isCaptioned && folder.files.get(".json")?.includes(CACHE) === true)
      yield { kind: "cache", path: folder.path + CACHE };
  }
}

const CACHE = "metadata_cache.json";

/** The endings that caption files beside images have in a folder, the most frequent first. */
function captionEndings({ path, files }: Folder, { formatOf }: Tree): readonly string[] {
  return [...files]
    .filter(([, names]) => names.some((name) => isBeside(formatOf(path + name))))
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([ending]) => ending);
}

function* lookAtEndings(
  { path, files, media }: Folder,
  endings: readonly string[],
  { tree: { formatOf }, isWrong }: { readonly tree: Tree; readonly isWrong: (ending: string) => boolean },
): Generator<Oddity> {
  if (media.size === 0) return;
  for (const ending of endings.filter(isWrong)) {
    const names = files.get(ending) ?? [];
    const own = names.filter((name) => media.has(stemOf(name)) && formatOf(path + name) !== null);
    if (own.length === 0) continue;
    yield { kind: "ending", ending, paths: own.map((name) => path + name), isMixed: endings.length > 1 };
  }
}

interface Look {
  readonly tree: Tree;
  /** Whether an image is told of already, or has its caption elsewhere. */
  readonly hasWords: (path: string) => boolean;
}

function* lookAtFolder(
  folder: Folder,
  endings: readonly string[],
  { tree: { formatOf }, hasWords }: Look,
): Generator<Oddity> {
  const { path } = folder;
  const inFolder = (name: string | undefined) => (name === undefined ? undefined : path + name);
  const [usual] = endings;
  if (folder.media.size === 0 || usual === undefined) return;
  const { bare, orphans, shared, near } = pair(folder, endings);
  for (const name of isCompanionFolder(path) ? [] : bare) {
    const caption = `${stemOf(path + name)}${usual}`;
    if (isBeside(formatOf(caption, path + name)) && !hasWords(path + name))
      yield { kind: "bare", path: path + name, caption, near: inFolder(near.get(name)) };
  }
  for (const name of orphans) {
    if (isBeside(formatOf(path + name))) yield { kind: "orphan", path: path + name };
  }
  for (const { media, caption } of shared) {
    const all = media.map((name) => path + name);
    const last = all.at(-1);
    if (last !== undefined && formatOf(path + caption, last) !== null)
      yield { kind: "shared", path: last, others: all.slice(0, -1), caption: path + caption };
  }
}

function* lookAtTables(tables: readonly Listing[], tree: Tree): Generator<Oddity> {
  const [first, second] = tables.filter(({ path }) => /\/metadata\.(?:csv|tsv|jsonl)$/i.test(`/${path}`));
  if (first !== undefined && second !== undefined)
    yield { kind: "tables", path: first.path, other: second.path };
  for (const table of tables) {
    if (!table.isImagefolder || table.images === undefined) continue;
    const { unlisted, absent } = compareListing(table, tree);
    // An image that the other of two lists names is told of by the two.
    for (const path of second === undefined ? unlisted : []) {
      if (tree.formatOf(table.path, path) !== null) yield { kind: "unlisted", path, by: table.path };
    }
    if (absent.length > 0) yield { kind: "absent", path: table.path, images: absent };
  }
}
