import { folderPath } from "../captions/tree/folders.ts";
import { openCaptionFile } from "../core/caption-file.ts";
import { findPictures, type PictureOf } from "../core/pictures.ts";
import type { CaptionRequest, CheckedCaptions } from "./check-captions.ts";
import { loadFormats } from "./load-formats.ts";

/** Finds the pictures of the captions that something was found in, by names alone: no image is read. */
export async function seePictures(
  { scratch, head }: Pick<CaptionRequest, "scratch" | "head">,
  { report, styles, textOf }: CheckedCaptions,
): Promise<PictureOf> {
  const paths = [...new Set(report.findings.map(({ path }) => path))].filter((path) => styles.has(path));
  if (paths.length === 0) return () => undefined;
  const names = await scratch.names(head, [...new Set(paths.map((path) => folderPath(path).slice(0, -1)))]);
  const formats = await loadFormats(paths.flatMap((path) => styles.get(path) ?? []));
  const files = paths.flatMap((path) => {
    const [style, text] = [styles.get(path), textOf(path)];
    // The name of a file beside its image says all.
    if (style === undefined || text === undefined || style.format.id === "sidecar") return [];
    return [openCaptionFile({ path, text }, style, formats)];
  });
  return findPictures(files, names);
}
