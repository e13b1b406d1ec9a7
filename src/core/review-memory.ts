import type { PostedComment } from "../model.ts";

/** The text above the comments of a review, with the hidden keys of these comments: it outlives them when they are deleted. */
export function withMemory(keys: readonly string[], text: string): string {
  return `<!-- caption-style:v1 review${keys.length === 0 ? "" : ` keys=${keys.join(",")}`} -->\n${text}`;
}

/** The keys of the comments that a review was posted with; null when it is none of ours. */
export function readMemory(body: string): readonly string[] | null {
  const match = MEMORY.exec(body);
  return match === null ? null : (match[1] ?? "").split(",").filter((key) => key !== "");
}

/** A review's text without the memory of some comments, each key once; for comments that we delete ourselves. */
export function forget(body: string, gone: readonly string[]): string {
  const kept = [...(readMemory(body) ?? [])];
  for (const key of gone) {
    const index = kept.indexOf(key);
    if (index >= 0) kept.splice(index, 1);
  }
  return withMemory(kept, body.replace(MEMORY, ""));
}

/** The keys of comments that were posted and that somebody deleted since: reviews remember more than stand. */
export function deletedKeys(
  bodies: readonly string[],
  posted: readonly PostedComment[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const key of bodies.flatMap((body) => readMemory(body) ?? []))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { key } of posted) counts.set(key, (counts.get(key) ?? 0) - 1);
  return new Set([...counts].flatMap(([key, count]) => (count > 0 ? [key] : [])));
}

const MEMORY = /^<!-- caption-style:v1 review(?: keys=([0-9a-z,]*))? -->(?:\r?\n|$)/;
