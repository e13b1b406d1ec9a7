import { usualFormat } from "../style/caption-ending.ts";
import { styleFileName } from "../style/style-name.ts";
import type { Changes, Git, IndexFiles, TreeEntry } from "./ports.ts";

/** What a commit would change, and the files of the index by path. */
export interface StagedFiles {
  readonly changes: Changes;
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array | null>>;
  /** The paths in some folders of the index, and below; "" is the folder of all. */
  readonly names: (folders: readonly string[]) => Promise<readonly string[]>;
  /** The regular files of the index. */
  readonly entries: () => Promise<readonly TreeEntry[]>;
  /** Contents by object name. */
  readonly blobs: Git["read"];
}

/**
 * Lists what a commit would change and reads it. What is not staged stands in the index as it stands in HEAD, where git
 * finds it without loading the index. Captions and every caption-style.json above them come in the first run of git, so
 * that most commits need no other.
 */
export async function readStaged(
  git: Pick<Git, "staged" | "read" | "names" | "indexFiles">,
): Promise<StagedFiles> {
  const changes = await git.staged();
  const { files, removed } = changes;
  const staged = new Map(files.map(({ path, oid }) => [path, oid]));
  const gone = new Set(removed);
  const known = new Map<string, Uint8Array | null>();
  let index: IndexFiles | undefined;
  let indexed: ReadonlyMap<string, string> | undefined;
  const read: StagedFiles["read"] = async (paths) => {
    const names = new Map<string, string>();
    for (const path of paths) {
      const isAbsent = indexed === undefined ? gone.has(path) : !indexed.has(path);
      if (isAbsent && !staged.has(path)) known.set(path, null);
      else if (!known.has(path)) names.set(path, staged.get(path) ?? indexed?.get(path) ?? `HEAD:${path}`);
    }
    if (names.size > 0) {
      const contents = await git.read([...new Set(names.values())]);
      for (const [path, name] of names) known.set(path, contents.get(name) ?? null);
    }
    return known;
  };
  const likely = files.map(({ path }) => path).filter((path) => usualFormat(path) !== null);
  await read([...new Set(likely.flatMap(stylesAbove)), ...likely]);
  return {
    changes,
    read,
    blobs: git.read,
    // Where the whole index has been listed, its names are known: no commit waits for git to list them again.
    names: async (folders) => index?.names ?? git.names("", folders),
    entries: async () => {
      index ??= await git.indexFiles();
      indexed ??= new Map(index.entries.map(({ path, oid }) => [path, oid]));
      return index.entries;
    },
  };
}

/** Every place where the style of a caption may stand. */
function stylesAbove(path: string): string[] {
  const folders = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
  return ["", ...folders].map((folder) => folder + styleFileName);
}
