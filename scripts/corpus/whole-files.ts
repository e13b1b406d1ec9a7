import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SkippedSource, Source, TextSource } from "../../src/model.ts";

/** A file that was read, as a whole. */
export interface WholeFile extends TextSource {
  /** Whether its text holds every byte of the file. */
  readonly isComplete: boolean;
}

/** Puts the parts of each file together again. What is skipped is skipped as a whole. */
export function* wholeFiles(root: string, sources: Iterable<Source>): Generator<WholeFile | SkippedSource> {
  let parts: Source[] = [];
  for (const source of sources) {
    if (parts[0] !== undefined && parts[0].path !== source.path) {
      yield whole(root, parts);
      parts = [];
    }
    parts.push(source);
  }
  if (parts.length > 0) yield whole(root, parts);
}

function whole(root: string, parts: readonly Source[]): WholeFile | SkippedSource {
  const texts: TextSource[] = [];
  for (const part of parts) {
    if ("skipped" in part) return part;
    texts.push(part);
  }
  const { path = "", encoding = "utf-8" } = texts[0] ?? {};
  const text = texts.map((part) => part.text).join("");
  const isComplete = encoding !== "utf-8" || Buffer.from(text).equals(readFileSync(join(root, path)));
  return { path, text, encoding, isComplete: isComplete && arePlaced(texts) };
}

/** Whether each part is said to begin where the one before it ends. */
function arePlaced(parts: readonly TextSource[]): boolean {
  let line = 1;
  let offset = 0;
  return parts.every(({ text, part = { line: 1, offset: 0 } }, at) => {
    const isPlaced = part.line === line && part.offset === offset;
    line += text.split("\n").length - 1;
    offset += text.length - (at === 0 && text.startsWith("\u{feff}") ? 1 : 0);
    return isPlaced;
  });
}
