import { captionColumns } from "../../src/captions/formats/imagefolder.ts";

/**
 * The key that holds the caption in a line of JSON, when none of the usual ones is there: that of the longest text which
 * is no file name. Undefined when a usual one is there, or none.
 */
export function likelyColumn(line: string): string | undefined {
  const record = readRecord(line);
  if (captionColumns.some((name) => typeof record[name] === "string")) return undefined;
  const texts = Object.entries(record).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !FILE_NAME.test(entry[1]),
  );
  return texts.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
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
