import { check } from "../core/check.ts";
import { decode } from "../io/decode.ts";
import type { Report, Source } from "../model.ts";
import type { ReadText, StyleBook } from "../style/book.ts";
import { styleFileName } from "../style/open.ts";
import { hasCaptionEnding } from "../style/selection.ts";
import type { Changes, Git } from "./ports.ts";
import { noticeUngoverned, resolveStyles } from "./resolve-styles.ts";

/** What the hook needs from the world. */
export interface HookPorts {
  readonly git: Git;
  readonly openStyles: (readText: ReadText) => StyleBook;
}

/**
 * Checks the captions that a commit would change, as they stand in the index, by the style as it stands there. The work
 * tree is never read, and nothing is written.
 */
export async function runHook({ git, openStyles }: HookPorts): Promise<Report> {
  const staged = await git.staged();
  const index = await readIndex(git, staged);
  const paths = staged.files.map(({ path }) => path);
  const { styles, ungoverned } = await resolveStyles(paths, { open: openStyles, read: index.read });
  const captions = paths.filter((path) => styles.has(path));
  const contents = await index.read(captions);
  const report = check({ sources: sources(captions, contents), styleOf: (path) => styles.get(path) ?? null });
  return { ...report, notices: [...report.notices, ...staged.notices, ...noticeUngoverned(ungoverned)] };
}

/** Files of the index by path. */
interface Index {
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array | null>>;
}

/**
 * What is not staged stands in the index as it stands in HEAD, where git finds it without loading the index. Captions
 * and every caption-style.json above them come in the first run of git, so that most commits need no other.
 */
async function readIndex(git: Git, { files, removed }: Changes): Promise<Index> {
  const staged = new Map(files.map(({ path, oid }) => [path, oid]));
  const gone = new Set(removed);
  const known = new Map<string, Uint8Array | null>();
  const read: Index["read"] = async (paths) => {
    const names = new Map<string, string>();
    for (const path of paths) {
      if (gone.has(path) && !staged.has(path)) known.set(path, null);
      else if (!known.has(path)) names.set(path, staged.get(path) ?? `HEAD:${path}`);
    }
    if (names.size > 0) {
      const contents = await git.read([...new Set(names.values())]);
      for (const [path, name] of names) known.set(path, contents.get(name) ?? null);
    }
    return known;
  };
  const likely = files.map(({ path }) => path).filter(hasCaptionEnding);
  await read([...new Set(likely.flatMap(stylesAbove)), ...likely]);
  return { read };
}

/** Every place where the style of a caption may stand. */
function stylesAbove(path: string): string[] {
  const folders = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
  return ["", ...folders].map((folder) => folder + styleFileName);
}

function* sources(
  paths: readonly string[],
  contents: ReadonlyMap<string, Uint8Array | null>,
): Generator<Source> {
  for (const path of paths) {
    const bytes = contents.get(path) ?? null;
    yield bytes === null
      ? { path, skipped: "git does not hold this file, so it was not checked." }
      : decode(path, bytes);
  }
}
