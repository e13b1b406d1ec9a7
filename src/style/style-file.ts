import type { Fault } from "../errors.ts";
import type { JsonFile } from "./json-text.ts";
import { readPlainJson } from "./plain-json.ts";
import { misfit, readShape } from "./read-shape.ts";
import type { StyleFile } from "./schema.ts";
import { styleShape } from "./shapes.ts";

/** A caption-style.json: what of it is sound, and every fault in its shape. */
export interface ReadStyle {
  /** Undefined when the text is no JSON at all. */
  readonly json: JsonFile | undefined;
  readonly stated: StyleFile;
  readonly faults: readonly Fault[];
  /** Parts that were left out because of their faults: what refers to them cannot be judged. */
  readonly left: ReadonlySet<string>;
}

/**
 * Reads any style file and says what is wrong with it, and where. It is handed over where it is needed, so that sound styles
 * are read without zod and without a parser of our own.
 */
export type Explain = (path: string, text: string) => ReadStyle;

/** Reads a style file; "refused" when it may be wrong and there is no `explain` to say what. */
export function readStyle(path: string, text: string, explain: Explain | undefined): ReadStyle | "refused" {
  if (explain !== undefined) return explain(path, text);
  const json = readPlainJson(path, text);
  return (json === undefined ? undefined : readSound(json)) ?? "refused";
}

/** What a style file states; undefined when something is wrong with its shape. */
export function readSound(json: JsonFile): ReadStyle | undefined {
  const stated = readShape(styleShape, json.value);
  if (stated === misfit) return undefined;
  // Proven by the shape, which is generated from the schema.
  return { json, stated: stated as StyleFile, faults: [], left: new Set() };
}

/** What other parts name: when it is not known, no name can be called unknown. */
export const namedParts = ["sections", "lists"] as const;
