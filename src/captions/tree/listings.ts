import type { Folder } from "./folders.ts";
import { folderPath } from "./folders.ts";
import { isCompanion, isMedia, nameOf, stemOf } from "./media.ts";
import { namesImages, type Tree } from "./tree.ts";

/** A file that names the images of its captions. */
export interface Listing {
  readonly path: string;
  /** Whether it is the metadata of a Hugging Face image folder, whose names are exact. */
  readonly isImagefolder: boolean;
  /** The paths that it names; undefined where it was not read. */
  readonly images: ReadonlySet<string> | undefined;
}

/** The files of the tree that name images. */
export function listingsOf({ folders, formatOf, listed }: Tree): readonly Listing[] {
  const listings: Listing[] = [];
  for (const folder of folders.values()) {
    for (const path of tables(folder)) {
      const format = formatOf(path);
      if (!namesImages(format)) continue;
      const images = listed(path);
      listings.push({
        path,
        isImagefolder: format === "imagefolder-jsonl" || format === "imagefolder-csv",
        images: images === undefined ? undefined : new Set(images.map((image) => inFolder(path, image))),
      });
    }
  }
  return listings;
}

/** Says whether an image has, or may have, its caption in one of the listings. */
export function listedIn(listings: readonly Listing[]): (path: string) => boolean {
  if (listings.length === 0) return () => false;
  const unread = listings.filter(({ images }) => images === undefined).map(({ path }) => folderPath(path));
  const stems = new Set<string>();
  for (const { images = [] } of listings) for (const image of images) stems.add(bareName(image));
  // kohya names images with or without folders and endings, so that the name alone has to do.
  return (path) => stems.has(bareName(path)) || unread.some((folder) => path.startsWith(folder));
}

/** The images beside an image folder's metadata that it leaves out, and those that it names and that are not there. */
export function compareListing(
  { path, images = new Set() }: Listing,
  { folders }: Tree,
): { readonly unlisted: readonly string[]; readonly absent: readonly string[] } {
  const there = new Set<string>();
  const unlisted: string[] = [];
  for (const prefix of new Set([folderPath(path), ...[...images].map(folderPath)])) {
    for (const names of folders.get(prefix)?.media.values() ?? []) {
      for (const name of names) {
        if (images.has(prefix + name)) there.add(prefix + name);
        else if (!isCompanion(name)) unlisted.push(prefix + name);
      }
    }
  }
  // Where none is there, images are kept elsewhere.
  const absent = [...images].filter((image) => !there.has(image) && !/\.\.\/|:\/\//.test(image));
  return { unlisted, absent: there.size === 0 ? [] : absent };
}

function tables({ path, files }: Folder): string[] {
  return [".json", ".jsonl", ".csv", ".tsv"].flatMap((ending) =>
    (files.get(ending) ?? []).map((name) => path + name),
  );
}

/** "./" and "\" are written in names that trainers find all the same. */
function inFolder(path: string, image: string): string {
  return folderPath(path) + image.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}

function bareName(path: string): string {
  const name = nameOf(path);
  return isMedia(name) ? stemOf(name) : name;
}
