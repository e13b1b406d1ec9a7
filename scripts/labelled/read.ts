import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A tag with the sections that are right for it; "-" is none. */
export interface Labelled {
  readonly tag: string;
  readonly file: string;
  readonly right: readonly string[];
  /** Whether it is of the part that nobody looks at while the classifier is tuned. */
  readonly heldOut: boolean;
}

/** Reads the labelled tags of a folder, each once. */
export function readLabelled(folder: string): readonly Labelled[] {
  const known = new Map<string, Labelled>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      const [, sections, tags] = /^([a-z/-]+): (.+)$/.exec(line) ?? [];
      if (sections === undefined || tags === undefined) continue;
      const right = sections.split("/");
      for (const tag of tags.split(", ")) known.set(tag, { tag, file, right, heldOut: heldOut(tag) });
    }
  }
  return [...known.values()];
}

function heldOut(tag: string): boolean {
  return (createHash("sha256").update(tag).digest()[0] ?? 0) < 128;
}
