import type { Source } from "../model.ts";

/** One file of a git tree or index. */
export interface TreeEntry {
  readonly path: string;
  readonly oid: string;
}

/** A caption file that differs between two trees. */
export interface ChangedFile {
  readonly path: string;
  /** The blob to check. */
  readonly oid: string;
  /** The blob before; null when the file is new. A rename keeps its old blob. */
  readonly baseOid: string | null;
}

/** What the checker needs of git, whatever carries it out. */
export interface Git {
  /** Changed regular files (modes 100644 and 100755) of the index against HEAD. Fails with UserError on unmerged paths. */
  readonly staged: () => Promise<readonly ChangedFile[]>;
  /** Changed regular files from the merge base of `base` and `head` to `head`. */
  readonly changed: (base: string, head: string) => Promise<{
    readonly base: string;
    readonly head: string;
    readonly files: readonly ChangedFile[];
  }>;
  /** Blobs by object name or by `<tree>:<path>` / `:<path>`; null for those that do not exist. One process. */
  readonly read: (names: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array | null>>;
}

/** Decodes a blob or says why it cannot be checked. */
export type Decode = (path: string, bytes: Uint8Array) => Source;
