import { looksLikeCaption } from "../captions/formats/names.ts";
import { hasCaptionEnding } from "./caption-ending.ts";
import { type CompiledGlob, compileGlob, type Glob, type Patterns } from "./globs.ts";

/** Which files a style is for. */
export interface Selection {
  /** Undefined for the files that are captions by default. */
  readonly captions: readonly Glob[] | undefined;
  readonly ignore: readonly Glob[];
  /** Files that the style reads itself. */
  readonly lists: ReadonlySet<string>;
  readonly patterns: Patterns | undefined;
}

/** Whether a file is a caption when the style does not say which are: by its ending and name alone. */
export function defaultSelects(path: string): boolean {
  return hasCaptionEnding(path) && !looksLikeCaption(path);
}

/** Compiles which files are captions of a style; with `image`, whether that is a caption of it which may be ignored as well. */
export function compileSelection({
  captions,
  ignore,
  lists,
  patterns,
}: Selection): (path: string, image?: string) => boolean {
  const selects =
    captions === undefined
      ? defaultSelects
      : compileCaptions(captions, (glob) => compileGlob(glob, patterns));
  if (ignore.length === 0 && lists.size === 0) return selects;
  const isIgnored = withFolders(ignore.map((glob) => compileGlob(glob, patterns)));
  return (path, image) =>
    selects(path) && !lists.has(path) && !isIgnored(path) && (image === undefined || !isIgnored(image));
}

/** A folder that is ignored is ignored with all that is in it. */
function withFolders(ignored: readonly CompiledGlob[]): (path: string) => boolean {
  const folders = new Map<string, boolean>();
  const isIgnored = (path: string): boolean =>
    ignored.some(({ test }) => test(path)) || inIgnored(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
  const inIgnored = (folder: string): boolean => {
    if (folder === "") return false;
    const answer = folders.get(folder) ?? isIgnored(folder);
    folders.set(folder, answer);
    return answer;
  };
  return isIgnored;
}

/**
 * A glob that says no more of the name than its ending is not meant for the files that only look like captions: a
 * rewrite of the trainer's own settings would do harm. A glob that says more is taken at its word.
 */
function compileCaptions(
  globs: readonly Glob[],
  compile: (glob: Glob) => CompiledGlob,
): (path: string) => boolean {
  const compiled = globs.map((glob) => ({ ...compile(glob), broad: BROAD.test(glob.text.trim()) }));
  return (path) => {
    let broadly = false;
    for (const { test, broad } of compiled) {
      if (!test(path)) continue;
      if (!broad) return true;
      broadly = true;
    }
    return broadly && !looksLikeCaption(path);
  };
}

const BROAD = /(?:^|\/)(?:\*\*|\*|\*?\.[^/]*|\*\.[^/]*)?$/;
