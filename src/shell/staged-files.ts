import { folderPath } from "../captions/tree/folders.ts";
import { usualFormat } from "../style/caption-ending.ts";
import { styleFileName } from "../style/style-name.ts";
import type { WantedNames } from "./names-around.ts";
import type { Changes, Git, IndexFiles, StagedChanges, TreeEntry } from "./ports.ts";

/** What a commit would change, and the files of the index by path. */
export interface StagedFiles {
  readonly changes: Changes;
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array | null>>;
  /** Those of some names that stand in the index. */
  readonly names: (wanted: WantedNames) => Promise<readonly string[]>;
  /** The regular files of the index. */
  readonly entries: () => Promise<readonly TreeEntry[]>;
  /** Contents by object name. */
  readonly blobs: Git["read"];
}

/**
 * The style at the root of HEAD, or null; undefined where git fails. Most datasets have one style, and most commits leave it
 * as it is: asking early, git is there when it is needed.
 */
export async function styleInHead(git: Pick<Git, "read">): Promise<Uint8Array | null | undefined> {
  const name = `HEAD:${styleFileName}`;
  return git.read([name]).then(
    (found) => found.get(name),
    () => undefined,
  );
}

/**
 * Lists what a commit would change and reads it. What is not staged stands in the index as it stands in HEAD, where git
 * finds it without loading the index. Captions and every caption-style.json above them come in the first run of git, so
 * that most commits need no other.
 */
export async function readStaged(
  git: Pick<Git, "staged" | "read" | "names" | "inHead" | "indexFiles">,
  early = styleInHead(git),
): Promise<StagedFiles> {
  const changes = await git.staged();
  const { files, removed } = changes;
  const staged = new Map(files.map(({ path, oid }) => [path, oid]));
  const gone = new Set(removed);
  const known = new Map<string, Uint8Array | null>();
  const style = await early;
  if (style !== undefined && !staged.has(styleFileName)) known.set(styleFileName, style);
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
    names: async (wanted) => index?.names ?? stagedNames(git, changes, wanted),
    entries: async () => {
      index ??= await git.indexFiles();
      indexed ??= new Map(index.entries.map(({ path, oid }) => [path, oid]));
      return index.entries;
    },
  };
}

/**
 * What a commit leaves alone stands in the index as in HEAD: listing a few folders there is quicker than the whole index.
 * A name with a newline cannot be asked for.
 */
async function stagedNames(
  git: Pick<Git, "names" | "inHead">,
  { appearing, vanishing }: StagedChanges,
  { folders, files, below }: WantedNames,
): Promise<readonly string[]> {
  const around = [...new Set([...folders, ...files.map((file) => folderPath(file).slice(0, -1))])];
  if (below || around.some((folder) => folder.includes("\n"))) return git.names("", [...folders, ...files]);
  const inHead = await git.inHead(around);
  const wanted = new Set(folders);
  const named = new Set(files);
  const gone = new Set(vanishing);
  const names = around.flatMap((folder) => {
    const all = (inHead.get(folder) ?? []).map((name) => (folder === "" ? name : `${folder}/${name}`));
    return all.filter((path) => (wanted.has(folder) || named.has(path)) && !gone.has(path));
  });
  const isWanted = (path: string): boolean => wanted.has(folderPath(path).slice(0, -1)) || named.has(path);
  return [...names, ...appearing.filter(isWanted)];
}

/** Every place where the style of a caption may stand. */
function stylesAbove(path: string): string[] {
  const folders = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
  return ["", ...folders].map((folder) => folder + styleFileName);
}
