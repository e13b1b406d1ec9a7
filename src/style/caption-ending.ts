import type { FormatId } from "../captions/formats/format.ts";

/** The format that a file's ending or name tells when the style does not say which files are captions; null for no caption. */
export function usualFormat(path: string): FormatId | null {
  if (path.endsWith(".txt") || path.endsWith(".caption")) return "sidecar";
  if (!path.endsWith("metadata.jsonl") && !path.endsWith("metadata.csv")) return null;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name === "metadata.jsonl" ? "imagefolder-jsonl" : name === "metadata.csv" ? "imagefolder-csv" : null;
}
