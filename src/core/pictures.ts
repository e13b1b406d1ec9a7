import { folderPath } from "../captions/tree/folders.ts";
import { isCompanion, isMedia, nameOf, stemOf } from "../captions/tree/media.ts";
import type { CaptionFile } from "../rules/rule.ts";
import { positionAt, splitLines } from "../text/lines.ts";

/** Gives the picture of a line of a caption file; undefined where none is known. */
export type PictureOf = (path: string, line: number) => string | undefined;

/** Finds the pictures of caption files among the names around them: by the name of the file, or as a record names it. */
export function findPictures(files: Iterable<CaptionFile>, names: readonly string[]): PictureOf {
  const media = names.filter((name) => isMedia(name) && !isCompanion(nameOf(name)));
  const known = new Set(media);
  const byStem = new Map<string, string>();
  for (const name of [...media].sort()) if (!byStem.has(stemOf(name))) byStem.set(stemOf(name), name);
  const ofLines = new Map<string, string>();
  for (const file of files) {
    const lines = splitLines(file.text);
    for (const { image, span } of file.places) {
      const found = image === undefined ? undefined : listed(file.path, image, known);
      const line = positionAt(lines, span.start).line + file.from.line - 1;
      if (found !== undefined && !ofLines.has(placeOf(file.path, line)))
        ofLines.set(placeOf(file.path, line), found);
    }
  }
  return (path, line) => {
    const stem = stemOf(path);
    // "a.png.txt" is the caption of "a.png".
    const own = known.has(stem) ? stem : byStem.get(stem);
    return ofLines.get(placeOf(path, line)) ?? own;
  };
}

function placeOf(path: string, line: number): string {
  return `${line} ${path}`;
}

/** What a record names never leads out of the folder of its file. */
function listed(path: string, image: string, known: ReadonlySet<string>): string | undefined {
  const name = folderPath(path) + image.replaceAll("\\", "/").replace(/^\.\//, "");
  return known.has(name) ? name : undefined;
}
