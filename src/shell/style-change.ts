import { isMedia } from "../captions/tree/media.ts";
import type { StyleChange, StyleLine } from "../core/style-change.ts";
import { type StyleEffect, styleEffect } from "../core/style-effect.ts";
import { type Fault, UserError } from "../errors.ts";
import { decodeStyle } from "../io/decode.ts";
import type { Report } from "../model.ts";
import { styleFileName } from "../style/style-name.ts";
import { pushTo } from "../style/term-places.ts";
import { splitLines } from "../text/lines.ts";
import { type CaptionRequest, checkCaptions } from "./check-captions.ts";
import type { Scratch } from "./ports.ts";
import type { StyleSource } from "./read-styles.ts";
import { resolveStyles } from "./resolve-styles.ts";

/** What a pull request does to the style, and where its mistakes stand. */
export interface FoundStyleChange {
  readonly change: StyleChange;
  readonly lines: readonly StyleLine[];
  /** The text of a style file at the head that has a mistake; undefined for any other path. */
  readonly textOf: (path: string) => string | undefined;
}

/** What the styles of a pull request are compared by. */
export interface StyleQuestion {
  /** What the captions are checked with; its `styles` are those that count. */
  readonly request: CaptionRequest;
  /** What the check found; null where the first style of a dataset is broken. */
  readonly report: Report | null;
  /** The style file that governs all captions, where one is named. */
  readonly config: string | undefined;
  /** Whether there was no style before: the styles that count are those of the pull request then. */
  readonly isFirst: boolean;
}

/**
 * Compares the style of the base with that of the pull request. Null when it changes no file that either of them is made
 * of.
 */
export async function findStyleChange(question: StyleQuestion): Promise<FoundStyleChange | null> {
  const { request, config, isFirst } = question;
  const { scratch, mergeBase, head, styles } = request;
  const { files, removed } = await scratch.changes(mergeBase, head);
  const touched = [...files.map(({ path }) => path), ...removed];
  // They are never part of a style, and what most pull requests to a dataset bring.
  if (touched.every(isMedia)) return null;
  const own: StyleSource = { ...styles, commit: head };
  const after = await readAll(own, touched, config);
  const before = isFirst ? NOTHING_READ : await readAll(styles, touched, config);
  const changed = touched.filter((path) => before.asked.has(path) || after.asked.has(path)).sort();
  if (changed.length === 0) return null;
  const known = new Set(before.faults.map((fault) => JSON.stringify(fault)));
  const faults = after.faults.filter((fault) => !known.has(JSON.stringify(fault)));
  const effect = faults.length > 0 ? null : await effectOn(question, own);
  const lines = await faultLines(faults, own);
  return {
    change: { files: changed, isFirst, faults, effect },
    lines,
    textOf: (path) => lines.find((line) => line.path === path)?.file,
  };
}

/** Whether a pull request brings the style that is named, or any, to a branch that has none. */
export async function bringsFirst(
  { scratch, mergeBase, head }: Pick<CaptionRequest, "scratch" | "mergeBase" | "head">,
  base: string,
  config: string | undefined,
): Promise<boolean> {
  const isStyle = (path: string): boolean =>
    config === undefined ? path.split("/").at(-1) === styleFileName : path === config;
  const { files } = await scratch.changes(mergeBase, head);
  if (!files.some(({ path }) => isStyle(path))) return false;
  return !(await scratch.entries(base)).some(({ path }) => isStyle(path));
}

interface ReadAll {
  /** The files that were looked for. */
  readonly asked: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

const NOTHING_READ: ReadAll = { asked: new Set(), faults: [] };

/** Reads every style of a commit, and what they are made of. */
async function readAll(
  { scratch, commit, open }: StyleSource,
  touched: readonly string[],
  config: string | undefined,
): Promise<ReadAll> {
  const asked = new Set<string>();
  const read = async (paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array | null>> => {
    for (const path of paths) asked.add(path);
    const blobs = await scratch.read(paths.map((path) => `${commit}:${path}`));
    return new Map(paths.map((path) => [path, blobs.get(`${commit}:${path}`) ?? null]));
  };
  const paths = config === undefined ? await stylePaths(scratch, commit) : [config];
  try {
    await resolveStyles([...new Set([...paths, ...touched])], { open, read });
    return { asked, faults: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { asked, faults: error.faults };
  }
}

async function stylePaths(scratch: Scratch, commit: string): Promise<readonly string[]> {
  const entries = await scratch.entries(commit);
  return entries.map(({ path }) => path).filter((path) => path.split("/").at(-1) === styleFileName);
}

/** Both styles read the captions as they are once the pull request is merged. */
async function effectOn(
  { request, report, isFirst }: StyleQuestion,
  own: StyleSource,
): Promise<StyleEffect | null> {
  const after = await checkAll({ ...request, styles: own });
  if (after === null || isFirst) return after === null ? null : styleEffect(NO_REPORT, after);
  const before = request.filter === "all" && report !== null ? report : await checkAll(request);
  return before === null ? null : styleEffect(before, after);
}

/** The report of a check that was not made. */
export const NO_REPORT: Report = {
  files: 0,
  captions: 0,
  findings: [],
  rewrites: [],
  lines: [],
  notices: [],
};

/** Null where a style cannot check the captions. */
async function checkAll(request: CaptionRequest): Promise<Report | null> {
  try {
    return (await checkCaptions({ ...request, filter: "all" })).report;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

interface FaultLine extends StyleLine {
  /** The text of the whole file. */
  readonly file: string;
}

/** The mistakes that stand in a file, by line. */
async function faultLines(
  faults: readonly Fault[],
  { scratch, commit }: StyleSource,
): Promise<readonly FaultLine[]> {
  const paths = [...new Set(faults.flatMap(({ place }) => place?.path ?? []))];
  const blobs = await scratch.read(paths.map((path) => `${commit}:${path}`));
  return paths.flatMap((path) => {
    const bytes = blobs.get(`${commit}:${path}`) ?? null;
    if (bytes === null) return [];
    const file = textIn(path, bytes);
    if (file === undefined) return [];
    const lines = splitLines(file);
    const messages = new Map<number, string[]>();
    for (const { place, message } of faults) if (place?.path === path) pushTo(messages, place.line, message);
    return [...messages].map(([line, here]) => ({
      ...{ path, line, file, text: lines[line - 1]?.text ?? "", messages: here },
    }));
  });
}

/** Undefined for bytes that are no text: no line of theirs can be shown. */
function textIn(path: string, bytes: Uint8Array): string | undefined {
  try {
    return decodeStyle(path, bytes);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
