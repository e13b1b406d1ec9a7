import type { FormatId } from "../captions/formats/format.ts";
import { delimiterOfName, formatOfName, looksLikeCaption } from "../captions/formats/names.ts";
import { isMedia } from "../captions/tree/media.ts";
import { usualFormat } from "./caption-ending.ts";
import { type CompiledGlob, compileGlob, type Glob, type Patterns } from "./globs.ts";
import type { FileFormat } from "./style.ts";

/** Files that are captions. */
export interface CaptionGlob extends Glob {
  /** Undefined where the name of each file tells its format. */
  readonly format?: FileFormat;
}

/** Which files a style is for. */
export interface Selection {
  /** Undefined for the files that are captions by default. */
  readonly captions: readonly CaptionGlob[] | undefined;
  readonly ignore: readonly Glob[];
  /** Files that the style reads itself. */
  readonly own: ReadonlySet<string>;
  readonly patterns: Patterns | undefined;
}

/** Tells the format of a caption file; null for a file that is none, or whose `image` is to be left alone. */
export type Selects = (path: string, image?: string) => FileFormat | null;

/** The same when the style does not say which files are captions: by the ending and the name alone. */
export function defaultSelects(path: string): FileFormat | null {
  const id = usualFormat(path);
  return id === null || looksLikeCaption(path) ? null : plainFormat(id);
}

/** One object for each format, so that captions that are read alike are governed alike. */
function plainFormat(id: FormatId): FileFormat {
  const format = plainFormats.get(id) ?? { id };
  plainFormats.set(id, format);
  return format;
}

const plainFormats = new Map<FormatId, FileFormat>();

/** Compiles which files are captions of a style, and how captions stand in them. */
export function compileSelection({ captions, ignore, own, patterns }: Selection): Selects {
  const selects =
    captions === undefined
      ? defaultSelects
      : compileCaptions(captions, (glob) => compileGlob(glob, patterns));
  if (ignore.length === 0 && own.size === 0) return selects;
  const isIgnored = withFolders(ignore.map((glob) => compileGlob(glob, patterns)));
  return (path, image) =>
    own.has(path) || isIgnored(path) || (image !== undefined && isIgnored(image)) ? null : selects(path);
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
 * A glob that says no more of the name than its ending is not meant for images, nor for the files that only look like
 * captions: a rewrite of the trainer's own settings would do harm. A glob that says more is taken at its word.
 */
function compileCaptions(globs: readonly CaptionGlob[], compile: (glob: Glob) => CompiledGlob): Selects {
  const compiled = globs.map((glob) => ({
    ...compile(glob),
    format: glob.format,
    broad: glob.format === undefined && BROAD.test(glob.text.trim()),
  }));
  return (path) => {
    let broadly = false;
    for (const { test, broad, format } of compiled) {
      if (!test(path)) continue;
      if (!broad) return format ?? namedFormat(path);
      broadly = true;
    }
    return broadly && !looksLikeCaption(path) && !isMedia(path) ? namedFormat(path) : null;
  };
}

/** A text file is beside an image unless its name tells otherwise. */
function namedFormat(path: string): FileFormat {
  const id = usualFormat(path) ?? formatOfName(path) ?? "sidecar";
  return id === "imagefolder-csv" && delimiterOfName(path) === "\t" ? TSV : plainFormat(id);
}

const TSV: FileFormat = { id: "imagefolder-csv", delimiter: "\t" };

const BROAD = /(?:^|\/)(?:\*\*|\*|\*?\.[^/]*|\*\.[^/]*)?$/;
