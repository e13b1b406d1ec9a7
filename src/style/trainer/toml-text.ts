import { parse, TomlError } from "smol-toml";
import { maxConfigDepth } from "../limits.ts";
import { trainerMessages as say } from "./messages.ts";
import type { BrokenFile, ParsedFile } from "./parsed-file.ts";
import { tomlPlaces } from "./toml-places.ts";

/** Reads TOML; else what is wrong with it. */
export function readToml(path: string, text: string): ParsedFile | BrokenFile {
  try {
    const value = parse(text, OPTIONS);
    return { path, value, place: tomlPlaces(path, text) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const { line, column } = error;
    if (/excessively nested/.test(error.message))
      return { faults: [{ message: say.tooDeep(maxConfigDepth), place: { path, line, column } }] };
    const reason = (error.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, "");
    return { faults: [{ message: say.toml(reason), place: { path, line, column } }] };
  }
}

/** Seeds may be larger than a double holds exactly: nobody here reads them, so they need not be refused. */
const OPTIONS = { maxDepth: maxConfigDepth, integersAsBigInt: "asNeeded" } as const;
