import type { FormatId } from "../formats/format.ts";
import type { Folder } from "./folders.ts";

/** The files around captions, by their names alone: whether their bytes are there does not matter. */
export interface Tree {
  /** By their paths, as those of their files begin: "" or "a/b/". */
  readonly folders: ReadonlyMap<string, Folder>;
  /**
   * How captions stand in a file of the style that asks; null for a path that is, or would be, no caption file of it, and
   * where `image` is what the style leaves out.
   */
  readonly formatOf: (path: string, image?: string) => FormatId | null;
  /** The images that a caption file names itself, relative to its own folder; undefined for a sidecar, and where it was not read. */
  readonly listed: (path: string) => readonly string[] | undefined;
}

/** Whether a format has one file beside each image. */
export function isBeside(format: FormatId | null): boolean {
  return format === "sidecar" || format === "tag-lines" || format === "everydream-yaml";
}

/** Whether files of a format name the images that their captions belong to. */
export function namesImages(format: FormatId | null): boolean {
  return format !== null && !isBeside(format) && format !== "prompt-lines";
}
