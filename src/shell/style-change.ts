import { type Fault, UserError } from "../errors.ts";
import type { Finding, Report } from "../model.ts";
import { plural } from "../report/counts.ts";
import { styleFileName } from "../style/style-name.ts";
import { type CaptionRequest, checkCaptions } from "./check-captions.ts";
import type { Scratch } from "./ports.ts";
import type { StyleSource } from "./read-styles.ts";
import { resolveStyles } from "./resolve-styles.ts";

/** What a pull request does to the style that it is not checked with. */
export interface StyleChange {
  /** The style and list files that it changes, sorted. */
  readonly files: readonly string[];
  /** What is wrong with the new style and was not before. */
  readonly faults: readonly Fault[];
  /** What merging it does to the findings; null where the new style cannot check these captions. */
  readonly findings: { readonly added: number; readonly gone: number } | null;
}

/**
 * Compares the style that a pull request is checked with, that of the base, with its own. Null when it changes no file
 * that either of them is made of. `config` is the style file that governs all captions, where one is named.
 */
export async function findStyleChange(
  request: CaptionRequest,
  report: Report,
  config: string | undefined,
): Promise<StyleChange | null> {
  const { scratch, mergeBase, head, styles } = request;
  const { files, removed } = await scratch.changes(mergeBase, head);
  const touched = [...files.map(({ path }) => path), ...removed];
  if (touched.every((path) => IMAGE.test(path))) return null;
  const own: StyleSource = { ...styles, commit: head };
  const [before, after] = [await readAll(styles, touched, config), await readAll(own, touched, config)];
  const changed = touched.filter((path) => before.asked.has(path) || after.asked.has(path)).sort();
  if (changed.length === 0) return null;
  const known = new Set(before.faults.map((fault) => JSON.stringify(fault)));
  const faults = after.faults.filter((fault) => !known.has(JSON.stringify(fault)));
  return { files: changed, faults, findings: await compareFindings({ ...request, styles: own }, report) };
}

/** What people are told of it. */
export function sayStyleChange({ files, faults, findings }: StyleChange): string {
  const shown = files.slice(0, MOST_FILES).join(", ");
  const rest = files.length <= MOST_FILES ? "" : ` and ${files.length - MOST_FILES} more`;
  const head = `This pull request changes the style (${shown}${rest}); its captions were checked with the style of the branch that it goes to.`;
  if (faults.length > 0) return `${head} The new style is broken (${plural(faults.length, "mistake")}).`;
  if (findings === null) return `${head} No caption of it could be checked with the new style.`;
  const { added, gone } = findings;
  if (added + gone === 0) return `${head} With the new style the findings are the same.`;
  return `${head} With the new style ${plural(added, "finding")} would be added and ${plural(gone, "finding")} would be gone.`;
}

const MOST_FILES = 5;

/** Never part of a style, and what most pull requests to a dataset bring. */
const IMAGE = /\.(?:png|jpe?g|webp|gif|bmp|avif|tiff?|jxl)$/i;

interface ReadAll {
  /** The files that were looked for. */
  readonly asked: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

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

async function compareFindings(request: CaptionRequest, report: Report): Promise<StyleChange["findings"]> {
  try {
    const { report: own } = await checkCaptions(request);
    return { added: notIn(report, own), gone: notIn(own, report) };
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** How many findings of `after` are not in `before`. */
function notIn(before: Report, after: Report): number {
  const counts = new Map<string, number>();
  for (const finding of before.findings) {
    const key = keyOf(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return after.findings.filter((finding) => {
    const left = counts.get(keyOf(finding)) ?? 0;
    counts.set(keyOf(finding), left - 1);
    return left <= 0;
  }).length;
}

function keyOf({ path, ruleId, severity, message, start, end }: Finding): string {
  return JSON.stringify([path, ruleId, severity, message, start.offset, end.offset]);
}
