import type { Fault } from "../errors.ts";
import type { Style } from "./style.ts";

/**
 * Text of a file in the tree that holds the captions: null when there is none, undefined when it is not read yet.
 * Paths are relative to the root of the tree, "/" separated.
 */
export type ReadText = (path: string) => string | null | undefined;

/** What is handed over only where a style takes it, since it is larger than all else. */
export type Lack = "explain" | "patterns" | "readTrainer";

export type Resolution =
  /** The caption's style. The same object for every caption that is governed alike. */
  | { readonly kind: "style"; readonly style: Style }
  /** The governing style does not select this path, or ignores it. */
  | { readonly kind: "ignored" }
  /** No caption-style.json governs this path. */
  | { readonly kind: "none" }
  /** Ask again when these files are read. */
  | { readonly kind: "needs"; readonly paths: readonly string[] }
  /** The governing style cannot be read, or is broken and not explained, without what the book was not opened with (see `StyleOptions`). */
  | { readonly kind: "refused"; readonly lacks: Lack }
  /** The governing style is broken. */
  | { readonly kind: "faults"; readonly faults: readonly Fault[] };

export interface StyleBook {
  /** With `image`, what `path` is the caption of: it may be ignored, or excepted, by the name of its image too. */
  readonly resolve: (path: string, image?: string) => Resolution;
}
