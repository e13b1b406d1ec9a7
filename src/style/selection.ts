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

/** Compiles which files are captions of a style. */
export function compileSelection({
  captions,
  ignore,
  lists,
  patterns,
}: Selection): (path: string) => boolean {
  const selects =
    captions === undefined
      ? defaultSelects
      : compileCaptions(captions, (glob) => compileGlob(glob, patterns));
  if (ignore.length === 0 && lists.size === 0) return selects;
  const isIgnored = withFolders(ignore.map((glob) => compileGlob(glob, patterns)));
  return (path) => selects(path) && !lists.has(path) && !isIgnored(path);
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

function looksLikeCaption(path: string): boolean {
  if (FOREIGN_FOLDER.test(path)) return true;
  const start = path.lastIndexOf("/") + 1;
  // Most captions are numbered, which no document is: there may be a hundred thousand of them.
  if (isDigit(path, start) && isDigit(path, path.lastIndexOf(".") - 1)) return false;
  const name = path.slice(start);
  return DOCUMENT.test(name) || LOUD_DOCUMENT.test(name) || SETTINGS.test(name) || PROMPTS.test(name);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Packages and copies that other tools keep; their .txt files are never captions. */
const FOREIGN_FOLDER =
  /(?:^|\/)(?:\.git|\.venv|\.ipynb_checkpoints|node_modules|site-packages|__pycache__)\//;

/** In small letters only the plain name: `license plate.txt` is the caption of an image. */
const DOCUMENT = /^(?:readme|licen[cs]e|notice|copying|changelog|authors|contributors|credits)\.txt$/i;

const LOUD_DOCUMENT = /^(?:README|LICEN[CS]E|NOTICE|COPYING|CHANGELOG)/;

/** EveryDream keeps numbers in files beside the captions: https://github.com/victorchall/EveryDream2trainer/blob/main/doc/DATA.md */
const SETTINGS =
  /^(?:requirements.*|CMakeLists|robots|multiply|flip_p|cond_dropout|batch_id|loss_scale)\.txt$/;

/** What trainers draw their samples from: `prompts.txt`, `sample_prompts.txt`, `prompt.txt` of the kohya_ss GUI. */
const PROMPTS = /^(?:(?:.*[-_ .])?prompts|(?:(?:sample|negative)[-_ ]?)?prompt)\.txt$/i;
