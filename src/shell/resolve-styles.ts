import { type Fault, UserError } from "../errors.ts";
import { decodeStyle } from "../io/decode.ts";
import type { Notice } from "../model.ts";
import type { Lack, ReadText, Resolution, StyleBook } from "../style/book.ts";
import type { StyleOptions } from "../style/open.ts";
import { defaultSelects } from "../style/selection.ts";
import type { Style, StyleOf } from "../style/style.ts";
import { styleFileName } from "../style/style-name.ts";

type Given = Pick<StyleOptions, Lack>;

/** Opens the styles of a tree, as `openStyles` does. */
export type OpenStyles = (readText: ReadText, options?: Given) => StyleBook;

/** A book of styles that has been opened, and the texts that it reads: what is added to them is read too. */
export interface PreparedStyles {
  readonly texts: Map<string, string | null>;
  readonly book: StyleBook;
}

/** How styles are found in a tree that is not on the disk. */
export interface StyleAccess {
  /** Styles that have been opened already; none of their texts has changed since. */
  readonly prepared?: PreparedStyles | undefined;
  readonly open: OpenStyles;
  /** Contents of files by path, all at once; null or absent where there is none. */
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array | null>>;
}

/** What governs some paths. A path that is ignored, or that no style selects, is in neither. */
export interface GovernedPaths {
  readonly styles: ReadonlyMap<string, Style>;
  /** Those above which there is no caption-style.json at all. */
  readonly ungoverned: readonly string[];
  /** The style that governs any other path of the same folders; null for no caption, and where it was not read. */
  readonly styleOf: StyleOf;
}

/**
 * The styles that govern `paths`, read in rounds. Every mistake in them is told in one UserError. Those of `besides` are
 * read too, for `styleOf`.
 */
export async function resolveStyles(
  paths: readonly string[],
  { open, read, prepared }: StyleAccess,
  besides: readonly string[] = [],
): Promise<GovernedPaths> {
  const texts = prepared?.texts ?? new Map<string, string | null>();
  const textOf: ReadText = (path) => texts.get(path);
  let given: Given = {};
  for (let book = prepared?.book ?? open(textOf); ; book = open(textOf, given)) {
    const all = besides.length === 0 ? paths : [...new Set([...paths, ...besides])];
    const resolved = await resolveAll(all, book, (needs) => readInto(texts, needs, read));
    const refused = [...resolved.values()].find((resolution) => resolution.kind === "refused");
    if (refused === undefined)
      return { ...governed(paths, resolved), styleOf: (path, image) => styleIn(book, path, image) };
    given = { ...given, ...(await supply(refused.lacks)) };
  }
}

function styleIn(book: StyleBook, path: string, image: string | undefined): Style | null {
  const resolution = book.resolve(path, image);
  return resolution.kind === "style" ? resolution.style : null;
}

/** Loads what few styles take only for them. */
export async function supply(lacks: Lack): Promise<Given> {
  if (lacks === "readTrainer")
    return { readTrainer: (await import("../style/trainer/read-trainer.ts")).readTrainer };
  if (lacks === "patterns") return { patterns: (await import("../style/patterns.ts")).patterns };
  return { explain: (await import("../style/explain.ts")).explain };
}

async function resolveAll(
  paths: readonly string[],
  book: StyleBook,
  readAll: (needs: readonly string[]) => Promise<void>,
): Promise<ReadonlyMap<string, Resolution>> {
  const resolved = new Map<string, Resolution>();
  for (let waiting = paths; waiting.length > 0; ) {
    const needs = new Set<string>();
    for (const path of waiting) {
      const resolution = book.resolve(path);
      if (resolution.kind === "needs") for (const need of resolution.paths) needs.add(need);
      resolved.set(path, resolution);
    }
    waiting = waiting.filter((path) => resolved.get(path)?.kind === "needs");
    if (needs.size > 0) await readAll([...needs]);
  }
  return resolved;
}

/** Says of the captions among ungoverned paths that they were not checked: once for all, at the first of them. */
export function noticeUngoverned(ungoverned: readonly string[]): Notice[] {
  const captions = ungoverned.filter((path) => defaultSelects(path) !== null);
  const [path] = captions;
  if (path === undefined) return [];
  const rest = captions.length - 1;
  const [files, folders] =
    rest === 0
      ? ["this file, so it was", "its folder"]
      : [`this file and ${rest} more, so they were`, "their folders"];
  return [{ path, message: `No ${styleFileName} governs ${files} not checked. Add one to ${folders}.` }];
}

async function readInto(
  texts: Map<string, string | null>,
  paths: readonly string[],
  read: StyleAccess["read"],
): Promise<void> {
  const contents = await read(paths);
  for (const path of paths) {
    const bytes = contents.get(path) ?? null;
    texts.set(path, bytes === null ? null : decodeStyle(path, bytes));
  }
}

function governed(
  paths: readonly string[],
  resolved: ReadonlyMap<string, Resolution>,
): Omit<GovernedPaths, "styleOf"> {
  const styles = new Map<string, Style>();
  const ungoverned: string[] = [];
  // A style that governs many captions says what is wrong with it for each of them.
  const faults = new Map<string, Fault>();
  for (const path of paths) {
    const resolution = resolved.get(path);
    if (resolution === undefined) continue;
    if (resolution.kind === "style") styles.set(path, resolution.style);
    else if (resolution.kind === "none") ungoverned.push(path);
    else if (resolution.kind === "faults")
      for (const fault of resolution.faults) faults.set(JSON.stringify(fault), fault);
  }
  if (faults.size > 0) throw new UserError([...faults.values()]);
  return { styles, ungoverned };
}
