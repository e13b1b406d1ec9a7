import type { Fault, FilePlace } from "../../errors.ts";
import type { Path } from "../path.ts";

/** A trainer's file that is sound TOML, YAML or JSON. */
export interface ParsedFile {
  readonly path: string;
  readonly value: unknown;
  /** Where something stands, as closely as the format tells. */
  readonly place: (path: Path) => FilePlace | undefined;
}

/** A file that is not. */
export interface BrokenFile {
  readonly faults: readonly Fault[];
}

/** Whether a value is what TOML calls a table, JSON an object and YAML a mapping. */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
