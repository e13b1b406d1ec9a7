import { changedLines } from "../core/changed-lines.ts";
import { check } from "../core/check.ts";
import { readClipMerges } from "../io/clip-merges.ts";
import { decode } from "../io/decode.ts";
import type { LineRange, Report, Source } from "../model.ts";
import type { Scratch, TreeEntry } from "./ports.ts";
import { readStyles, type StyleSource } from "./read-styles.ts";
import { noticeUngoverned } from "./resolve-styles.ts";

/** added: findings on lines that the change adds; file: in files that it changes; all: in every caption of the head. */
export type Filter = "added" | "file" | "all";

export interface CaptionRequest {
  readonly styles: StyleSource;
  readonly scratch: Scratch;
  /** What the pull request has in common with the branch that it goes to. */
  readonly mergeBase: string;
  readonly head: string;
  readonly filter: Filter;
}

/** A pull request, checked. */
export interface CheckedCaptions {
  readonly report: Report;
  /** The text of a caption file at the head commit; undefined when it was not checked. */
  readonly textOf: (path: string) => string | undefined;
  /** The caption-style.json that governs a caption. */
  readonly configOf: (path: string) => string;
}

/** Checks the captions of a pull request's head from its blobs; images are never read. */
export async function checkCaptions(request: CaptionRequest): Promise<CheckedCaptions> {
  const { scratch, head, filter } = request;
  const { files, notices } = await scratch.changes(request.mergeBase, head);
  const baseOids = new Map(files.map(({ path, baseOid }) => [path, baseOid]));
  const candidates = filter === "all" ? await scratch.entries(head) : files;
  const { styles, ungoverned } = await readStyles(
    candidates.map(({ path }) => path),
    request.styles,
  );
  const captions = candidates.filter(({ path }) => styles.has(path));
  const before = filter === "added" ? captions.map(({ path }) => baseOids.get(path) ?? null) : [];
  const blobs = await scratch.read([
    ...captions.map(({ oid }) => oid),
    ...before.filter((oid) => oid !== null),
  ]);
  const texts = new Map(captions.map((entry) => [entry.path, readSource(entry, blobs)]));
  const changed = filter === "added" ? changedIn(texts, baseOids, blobs) : undefined;
  const report = check({
    sources: texts.values(),
    styleOf: (path) => styles.get(path) ?? null,
    clipMerges: readClipMerges,
    ...(changed === undefined ? {} : { changed }),
  });
  return {
    report: { ...report, notices: [...report.notices, ...notices, ...noticeUngoverned(ungoverned)] },
    textOf: (path) => textOf(texts.get(path)),
    configOf: (path) => styles.get(path)?.path ?? "",
  };
}

type Blobs = ReadonlyMap<string, Uint8Array | null>;

function readSource({ path, oid }: TreeEntry, blobs: Blobs): Source {
  const bytes = blobs.get(oid) ?? null;
  return bytes === null
    ? { path, skipped: "git did not hand this file out, so it was not checked." }
    : decode(path, bytes);
}

function changedIn(
  sources: ReadonlyMap<string, Source>,
  baseOids: ReadonlyMap<string, string | null>,
  blobs: Blobs,
): ReadonlyMap<string, readonly LineRange[]> {
  const changed = new Map<string, readonly LineRange[]>();
  for (const [path, source] of sources) {
    const after = textOf(source);
    if (after === undefined) continue;
    const old = blobs.get(baseOids.get(path) ?? "") ?? null;
    const before = old === null ? undefined : textOf(decode(path, old));
    // A file that only moved says nothing new.
    if (before !== after) changed.set(path, changedLines(before ?? null, after));
  }
  return changed;
}

function textOf(source: Source | undefined): string | undefined {
  return source !== undefined && "text" in source ? source.text : undefined;
}
