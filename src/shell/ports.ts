import type { Notice } from "../model.ts";

/** One regular file (mode 100644 or 100755) of a git tree or of the index. */
export interface TreeEntry {
  /** Relative to the root of the repository, "/" separated. */
  readonly path: string;
  /** The object name of its blob. */
  readonly oid: string;
}

/** A regular file that is new or different. */
export interface ChangedFile extends TreeEntry {
  /** The blob before; null when there was no such regular file. A renamed file keeps its old blob. */
  readonly baseOid: string | null;
}

/** How one tree, or the index, differs from another. Symbolic links and submodules are no files here. */
export interface Changes {
  readonly files: readonly ChangedFile[];
  /** Paths that held a regular file and do so no longer. */
  readonly removed: readonly string[];
  /** Files that were left out, and why: their names cannot be shown as text. */
  readonly notices: readonly Notice[];
}

/** How `head` differs from what it has in common with the other side. */
export interface Comparison extends Changes {
  /** The commit that both sides have in common. */
  readonly base: string;
  readonly head: string;
}

/** Reads files of a repository. All of it fails with a UserError when git does. */
export interface TreeReader {
  /**
   * Contents by name: an object name, or `<tree>:<path>` with the path from the root, where no tree means the index.
   * Null for what is no file there.
   * All at once: one process, however many names.
   */
  readonly read: (names: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array | null>>;
  /** The regular files of a commit or tree, in git's order; with `paths`, only those files, or those in these folders. */
  readonly entries: (tree: string, paths?: readonly string[]) => Promise<readonly TreeEntry[]>;
  /**
   * The paths in some folders of a commit or tree, of the index where the tree is "", and in the folders below: symbolic
   * links and submodules among them, since an image may be either. "" is the folder of all; a file names itself.
   */
  readonly names: (tree: string, folders: readonly string[]) => Promise<readonly string[]>;
}

/** The files of the index: the regular ones, and the names of all, as `names` gives them. */
export interface IndexFiles {
  readonly entries: readonly TreeEntry[];
  readonly names: readonly string[];
}

/** What the checker needs of the repository it runs in. It never writes: not the index, not the work tree. */
export interface Git extends TreeReader {
  /** The folder that holds the work tree. */
  readonly root: () => Promise<string>;
  /** What a commit would change: the index against HEAD. Unmerged paths are a UserError. */
  readonly staged: () => Promise<Changes>;
  /** What `head` changed since it left `base`: from their merge base to `head`. */
  readonly changed: (base: string, head: string) => Promise<Comparison>;
  /** All files of the index, in one process. */
  readonly indexFiles: () => Promise<IndexFiles>;
  /** The regular files of the index. */
  readonly indexEntries: (paths?: readonly string[]) => Promise<readonly TreeEntry[]>;
}

/** A temporary repository that holds a few commits of a remote one, without their blobs until they are read. */
export interface Scratch extends TreeReader {
  /** How two of its commits differ. Renames are told only by equal contents, so that nothing need be fetched. */
  readonly changes: (from: string, to: string) => Promise<Changes>;
  /** Removes it. */
  readonly close: () => Promise<void>;
}
