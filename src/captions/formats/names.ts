import type { FormatId } from "./format.ts";

/**
 * The format of a file by its name alone; null for a name that no caption has, or that does not tell the format. More
 * files have a format than are captions unless the style says so: `meta_cap.json` and any .yaml file among them.
 */
export function formatOfName(path: string): FormatId | null {
  if (isForeign(path)) return null;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return FORMATS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Whether a file only looks like a caption, by its name alone: a document, a package's file, a trainer's setting. */
export function looksLikeCaption(path: string): boolean {
  if (isForeignFolder(path)) return true;
  const start = path.lastIndexOf("/") + 1;
  // Most captions are numbered, which no document is: there may be a hundred thousand of them.
  if (isDigit(path, start) && isDigit(path, path.lastIndexOf(".") - 1)) return false;
  const name = path.slice(start);
  return isDocument(name) || NUMBERS.test(name) || PROMPTS.test(name);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** What separates the fields of a CSV file, by its name. */
export function delimiterOfName(path: string): "," | "\t" {
  return path.toLowerCase().endsWith(".tsv") ? "\t" : ",";
}

/** Why a file is no caption although it looks like one. */
export interface NoCaption {
  /** A sentence for people. */
  readonly reason: string;
  /** Whether a user would wonder: a README that is left alone needs no word. */
  readonly notice: boolean;
}

/** Says why a file that looks like a caption is none, by its name and its text; undefined for a caption. */
export function whyNoCaption(path: string, text: string): NoCaption | undefined {
  if (isForeign(path)) return quiet("This file is a document, a package's or a copy, no caption.");
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (BACKUP.test(name)) return quiet("This file is a backup, no caption.");
  if (name === "metadata_cache.json") return aloud(CACHE);
  if (text.startsWith(LFS)) return aloud(IN_LFS);
  if (PROMPTS.test(name)) return aloud(SAMPLES);
  return NUMBERS.test(name) && NUMBER.test(text) ? aloud(SETTING) : undefined;
}

const quiet = (reason: string): NoCaption => ({ reason, notice: false });
const aloud = (reason: string): NoCaption => ({ reason, notice: true });

/** What trainers draw their samples from: `prompts.txt`, `sample_prompts.txt`, `prompt.txt` of the kohya_ss GUI. */
export const PROMPTS = /^(?:(?:.*[-_ .])?prompts|(?:(?:sample|negative)[-_ ]?)?prompt)\.txt$/i;

const FORMATS: readonly (readonly [RegExp, FormatId | null])[] = [
  [/^(?:metadata_cache\.json|(?:local|global)\.ya?ml)$/i, null],
  [PROMPTS, null],
  [/\.(?:txt|caption|cap|tags|wd14)$/i, "sidecar"],
  [/^metadata\.jsonl$/i, "imagefolder-jsonl"],
  [/^metadata\.[ct]sv$/i, "imagefolder-csv"],
  [/^captions\.json$/i, "diffusion-pipe-json"],
  // The names of kohya's documentation: meta_cap.json, meta_clean.json, meta_lat.json.
  [/^meta[-_].*\.json$/i, "kohya-json"],
  [/\.ya?ml$/i, "everydream-yaml"],
];

/** Whether a file stands in a folder that other tools keep. */
export function isForeignFolder(path: string): boolean {
  return FOREIGN_FOLDER.test(path);
}

function isForeign(path: string): boolean {
  return isForeignFolder(path) || isDocument(path.slice(path.lastIndexOf("/") + 1));
}

/** Whether a name is that of a document or of a package's file. */
export function isDocument(name: string): boolean {
  return DOCUMENT.test(name) || LOUD_DOCUMENT.test(name) || BUILD.test(name);
}

/** Packages and copies that other tools keep; their .txt files are never captions. */
const FOREIGN_FOLDER =
  /(?:^|\/)(?:\.git|\.venv|\.ipynb_checkpoints|node_modules|site-packages|__pycache__)\//;

/** In small letters only the plain name: `license plate.txt` is the caption of an image. */
const DOCUMENT = /^(?:readme|licen[cs]e|notice|copying|changelog|authors|contributors|credits)\.txt$/i;

const LOUD_DOCUMENT = /^(?:README|LICEN[CS]E|NOTICE|COPYING|CHANGELOG)/;

const BUILD = /^(?:requirements.*|CMakeLists|robots)\.txt$/;

/** dataset-tag-editor numbers its backups .000, .001 and so on; editors have their own endings. */
export const BACKUP = /\.(?:\d{3}|bak|orig|swp|tmp)$|~$/i;

const SAMPLES =
  "This file looks like the prompts that a trainer draws its samples from, so it was not taken for a caption.";

/** EveryDream keeps numbers in files beside the captions: https://github.com/victorchall/EveryDream2trainer/blob/main/doc/DATA.md */
export const NUMBERS = /^(?:multiply|flip_p|cond_dropout|batch_id|loss_scale|shuffle_tags)\.txt$/;
const NUMBER = /^\s*(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)?\s*$/i;
const SETTING = "This file holds a setting of EveryDream, a number, so it was not taken for a caption.";

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const LFS = "version https://git-lfs.github.com/spec/";
const IN_LFS = "This file is in Git LFS, so there is only a pointer here. Keep captions out of LFS.";

const CACHE =
  "This file is a cache of kohya's trainer, which reads it in place of the captions. Delete it and keep it out of git.";
