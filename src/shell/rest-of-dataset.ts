import { isMedia } from "../captions/tree/media.ts";
import type { DatasetSources } from "../core/check-dataset.ts";
import { asksForDataset } from "../core/compile.ts";
import { decode, mostBytes } from "../io/decode.ts";
import type { Source } from "../model.ts";
import type { Style } from "../style/style.ts";
import type { TreeEntry } from "./ports.ts";
import type { GovernedPaths } from "./resolve-styles.ts";

/** The captions that a change leaves alone, and that those it changes are compared with. */
export interface RestOfDataset extends Pick<GovernedPaths, "styleOf"> {
  readonly files: readonly TreeEntry[];
  readonly styles: ReadonlySet<Style>;
}

/** How the files of a tree are found where they are needed. */
export interface WholeTree {
  readonly list: () => Promise<readonly TreeEntry[]>;
  /** What governs the checked captions, and any other path of `besides`. */
  readonly govern: (besides: readonly string[]) => Promise<GovernedPaths>;
}

/** Lists nothing where no style of the checked captions has a rule that compares them. */
export async function restOfDataset(
  { styles, styleOf }: GovernedPaths,
  { list, govern }: WholeTree,
): Promise<RestOfDataset> {
  const asking = new Set([...styles.values()].filter(asksForDataset).map(({ path }) => path));
  if (asking.size === 0) return { files: [], styles: new Set(), styleOf };
  const others = (await list()).filter(({ path }) => !styles.has(path) && !isMedia(path));
  const governed = await govern(others.map(({ path }) => path));
  const found = new Set<Style>();
  const files = others.filter(({ path }) => {
    const style = governed.styleOf(path);
    if (style === null || !asking.has(style.path) || !asksForDataset(style)) return false;
    found.add(style);
    return true;
  });
  return { files, styles: found, styleOf: governed.styleOf };
}

/** The rest of the dataset by its blobs, and the checked captions, which are in memory, as often as they are asked for. */
export function datasetSources(
  { files, styleOf }: RestOfDataset,
  blobs: ReadonlyMap<string, Uint8Array | null>,
  checked: () => Iterable<Source>,
): DatasetSources {
  return { others: decoded(files, blobs, styleOf), again: (only) => among(checked(), only) };
}

function* decoded(
  files: readonly TreeEntry[],
  blobs: ReadonlyMap<string, Uint8Array | null>,
  styleOf: GovernedPaths["styleOf"],
): Generator<Source> {
  for (const { path, oid } of files) {
    const bytes = blobs.get(oid) ?? null;
    if (bytes !== null) yield decode(path, bytes, mostBytes(styleOf(path)?.format.id ?? "sidecar"));
  }
}

function* among(sources: Iterable<Source>, only: ReadonlySet<string> | null): Generator<Source> {
  for (const source of sources) if (only === null || only.has(source.path)) yield source;
}
