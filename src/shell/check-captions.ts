import { changedLines } from "../core/changed-lines.ts";
import { check } from "../core/check.ts";
import type { NamedFiles } from "../core/check-tree.ts";
import { asksForNames } from "../core/compile.ts";
import { readClipMerges } from "../io/clip-merges.ts";
import { decode, mostBytes } from "../io/decode.ts";
import { readWordKinds } from "../io/word-kinds.ts";
import type { LineRange, Report, Source } from "../model.ts";
import { loadFormats } from "./load-formats.ts";
import { loadRules } from "./load-rules.ts";
import { namesAround, touchedBy } from "./names-around.ts";
import type { Changes, Scratch, TreeEntry } from "./ports.ts";
import { readStyles, type StyleSource } from "./read-styles.ts";
import { type GovernedPaths, noticeUngoverned } from "./resolve-styles.ts";
import { datasetSources, restOfDataset } from "./rest-of-dataset.ts";

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
  const changes = await scratch.changes(request.mergeBase, head);
  const { files, notices } = changes;
  const baseOids = new Map(files.map(({ path, baseOid }) => [path, baseOid]));
  const candidates = filter === "all" ? await scratch.entries(head) : files;
  const govern = (besides: readonly string[]): Promise<GovernedPaths> =>
    readStyles(
      candidates.map(({ path }) => path),
      request.styles,
      [...changes.removed, ...besides],
    );
  const governed = await govern([]);
  const { styles, ungoverned } = governed;
  const list = async (): Promise<readonly TreeEntry[]> => (filter === "all" ? [] : scratch.entries(head));
  const rest = await restOfDataset(governed, { list, govern });
  const { styleOf } = rest;
  const captions = candidates.filter(({ path }) => styles.has(path));
  const before = filter === "added" ? captions.map(({ path }) => baseOids.get(path) ?? null) : [];
  const blobs = await scratch.read([
    ...captions.map(({ oid }) => oid),
    ...before.filter((oid) => oid !== null),
    ...rest.files.map(({ oid }) => oid),
  ]);
  const most = (path: string): number => mostBytes(styles.get(path)?.format.id ?? "sidecar");
  const texts = new Map(captions.map((entry) => [entry.path, readSource(entry, blobs, most(entry.path))]));
  const changed = filter === "added" ? changedIn(texts, baseOids, { blobs, most }) : undefined;
  const named = await namesOf(request, changes, { styles, styleOf });
  const report = check({
    sources: texts.values(),
    registry: await loadRules([...styles.values(), ...rest.styles], { names: named !== undefined }),
    dataset: datasetSources(rest, blobs, () => texts.values()),
    formats: await loadFormats([...styles.values(), ...rest.styles]),
    styleOf,
    files: () => named,
    clipMerges: readClipMerges,
    wordKinds: readWordKinds,
    ...(changed === undefined ? {} : { changed }),
  });
  return {
    report: { ...report, notices: [...report.notices, ...notices, ...noticeUngoverned(ungoverned)] },
    textOf: (path) => textOf(texts.get(path)),
    configOf: (path) => styles.get(path)?.path ?? "",
  };
}

/** The names at the head; those around what changed, unless all captions count. */
async function namesOf(
  { scratch, head, filter }: CaptionRequest,
  changes: Changes,
  { styles, styleOf }: Pick<GovernedPaths, "styles" | "styleOf">,
): Promise<NamedFiles | undefined> {
  if (filter !== "all")
    return namesAround(touchedBy(changes), styleOf, (folders) => scratch.names(head, folders));
  const asks = [...new Set(styles.values())].some((style) => asksForNames(style));
  return asks ? { names: await scratch.names(head, [""]) } : undefined;
}

type Blobs = ReadonlyMap<string, Uint8Array | null>;

function readSource({ path, oid }: TreeEntry, blobs: Blobs, most: number): Source {
  const bytes = blobs.get(oid) ?? null;
  return bytes === null
    ? { path, skipped: "git did not hand this file out, so it was not checked." }
    : decode(path, bytes, most);
}

function changedIn(
  sources: ReadonlyMap<string, Source>,
  baseOids: ReadonlyMap<string, string | null>,
  { blobs, most }: { readonly blobs: Blobs; readonly most: (path: string) => number },
): ReadonlyMap<string, readonly LineRange[]> {
  const changed = new Map<string, readonly LineRange[]>();
  for (const [path, source] of sources) {
    if (!("text" in source)) continue;
    const old = blobs.get(baseOids.get(path) ?? "") ?? null;
    const before = old === null ? undefined : decode(path, old, most(path));
    // A text in another encoding has no line that is still the same.
    const isComparable = before !== undefined && "text" in before && before.encoding === source.encoding;
    const text = isComparable ? before.text : null;
    // A file that only moved says nothing new.
    if (text !== source.text) changed.set(path, changedLines(text, source.text));
  }
  return changed;
}

function textOf(source: Source | undefined): string | undefined {
  return source !== undefined && "text" in source ? source.text : undefined;
}
