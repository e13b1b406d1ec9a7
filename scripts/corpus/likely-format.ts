import { captionColumns, isImageColumn } from "../../src/captions/formats/imagefolder.ts";
import type { FileFormat } from "../../src/style/style.ts";

/**
 * The format of lines of JSON by the first of them: that of image folders when it has `file_name`, otherwise kohya's. When
 * no usual key holds the caption, the column is that of the longest text which is no file name.
 */
export function likelyFormat(line: string): FileFormat {
  const record = readRecord(line);
  const isFolder = Object.keys(record).some(isImageColumn);
  const id = isFolder ? "imagefolder-jsonl" : "kohya-jsonl";
  const usual = isFolder ? captionColumns : ["caption", "tags"];
  if (usual.some((name) => Object.hasOwn(record, name))) return { id };
  const texts = Object.entries(record).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !FILE_NAME.test(entry[1]),
  );
  const [column] = texts.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return column === undefined ? { id } : { id, column };
}

const FILE_NAME = /\.[a-z0-9]{2,5}$/i;

function readRecord(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
