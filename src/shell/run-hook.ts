import { check } from "../core/check.ts";
import { readClipMerges } from "../io/clip-merges.ts";
import { decode, mostBytes } from "../io/decode.ts";
import { readWordKinds } from "../io/word-kinds.ts";
import type { Report, Source } from "../model.ts";
import type { Style } from "../style/style.ts";
import { loadFormats } from "./load-formats.ts";
import { loadRules } from "./load-rules.ts";
import { namesAround, touchedBy } from "./names-around.ts";
import { noticeUngoverned, type OpenStyles, resolveStyles } from "./resolve-styles.ts";
import { datasetSources, restOfDataset } from "./rest-of-dataset.ts";
import type { StagedFiles } from "./staged-files.ts";

/** What the hook needs from the world. */
export interface HookPorts {
  readonly staged: StagedFiles;
  readonly openStyles: OpenStyles;
}

/**
 * Checks the captions that a commit would change, as they stand in the index, by the style as it stands there. The work
 * tree is never read, and nothing is written.
 */
export async function runHook({ staged, openStyles }: HookPorts): Promise<Report> {
  const { changes, read } = staged;
  const paths = changes.files.map(({ path }) => path);
  const access = { open: openStyles, read };
  const governed = await resolveStyles(paths, access, changes.removed);
  const { styles, ungoverned } = governed;
  const rest = await restOfDataset(governed, {
    list: staged.entries,
    govern: (besides) => resolveStyles(paths, access, [...changes.removed, ...besides]),
  });
  const { styleOf } = rest;
  const contents = await read([...styles.keys()]);
  const isCompared = rest.files.length <= MOST_COMPARED;
  const blobs =
    isCompared && rest.files.length > 0 ? await staged.blobs(rest.files.map(({ oid }) => oid)) : NOTHING;
  const named = await namesAround(touchedBy(changes), styleOf, staged.names);
  const report = check({
    sources: sources(styles, contents),
    dataset: isCompared ? datasetSources(rest, blobs, () => sources(styles, contents)) : undefined,
    styleOf,
    registry: await loadRules([...styles.values(), ...rest.styles], { names: named !== undefined }),
    formats: await loadFormats([...styles.values(), ...rest.styles]),
    files: () => named,
    clipMerges: readClipMerges,
    wordKinds: readWordKinds,
  });
  return { ...report, notices: [...report.notices, ...changes.notices, ...noticeUngoverned(ungoverned)] };
}

/** Captions that a commit is compared with at most: every commit waits for them to be read, and a review reads them all. */
const MOST_COMPARED = 20_000;

const NOTHING: ReadonlyMap<string, Uint8Array | null> = new Map();

function* sources(
  styles: ReadonlyMap<string, Style>,
  contents: ReadonlyMap<string, Uint8Array | null>,
): Generator<Source> {
  for (const [path, { format }] of styles) {
    const bytes = contents.get(path) ?? null;
    yield bytes === null
      ? { path, skipped: "git does not hold this file, so it was not checked." }
      : decode(path, bytes, mostBytes(format.id));
  }
}
