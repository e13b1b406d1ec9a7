import type { FormatId, Place } from "../../src/captions/formats/format.ts";

/**
 * Which texts of a file JSON.parse takes: the whole file, or each of its lines, as a row of 0 and 1. Empty for a format
 * that is no JSON.
 */
export function soundness(format: FormatId, text: string): string {
  if (format.endsWith("-jsonl"))
    return text
      .split("\n")
      .map((line) => (parsed(line) === undefined ? "0" : "1"))
      .join("");
  return format.endsWith("-json") ? (parsed(text) === undefined ? "0" : "1") : "";
}

/** Whether JSON.parse reads the place of a caption as the caption, or as a list of its tags. */
export function readsAlike(format: FormatId, file: string, { text, span }: Place): boolean {
  if (!/-jsonl?$/.test(format)) return true;
  const value = parsed(file.slice(span.start, span.end));
  return Array.isArray(value) ? value.join(", ") === text : value === text;
}

/** Undefined where there is no value: JSON has none that would be read as that. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
