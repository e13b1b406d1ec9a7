import type { Fault } from "../errors.ts";
import { type JsonFile, readJson } from "./json-text.ts";
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

/** Says what is wrong with a style file. It is handed over where it is needed, so that sound styles are read without zod. */
export type Explain = (json: JsonFile) => ReadStyle;

/** Reads a style file; "refused" when something is wrong with its shape and there is no `explain` to say what. */
export function readStyle(path: string, text: string, explain: Explain | undefined): ReadStyle | "refused" {
  const json = readJson(path, text);
  if ("faults" in json)
    return { json: undefined, stated: {}, faults: json.faults, left: new Set(namedParts) };
  const stated = readShape(styleShape, json.value);
  if (stated === misfit) return explain?.(json) ?? "refused";
  // Proven by the shape, which is generated from the schema.
  return { json, stated: stated as StyleFile, faults: [], left: new Set() };
}

/** What other parts name: when it is not known, no name can be called unknown. */
export const namedParts = ["sections", "lists"] as const;
