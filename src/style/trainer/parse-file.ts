import type { Fault } from "../../errors.ts";
import { readJson } from "../json-text.ts";
import { maxConfigLength } from "../limits.ts";
import { trainerMessages as say } from "./messages.ts";
import type { BrokenFile, ParsedFile } from "./parsed-file.ts";
import { readToml } from "./toml-text.ts";
import { readYaml } from "./yaml-text.ts";

/** Reads a TOML, JSON or YAML file, by its name; else every fault in it. */
export function parseFile(path: string, source: string): ParsedFile | BrokenFile {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const fault = (message: string): Fault => ({ message, place: { path, line: 1, column: 1 } });
  if (text.trim() === "") return { faults: [fault(say.empty)] };
  const read = formatOf(path, text);
  const limit = read === readJson ? maxConfigLength : MAX_LENGTH;
  return text.length > limit ? { faults: [fault(say.tooLong(limit))] } : read(path, text);
}

/** Characters of TOML or YAML, far beyond any run's settings: their parsers take longer than that of JSON. */
const MAX_LENGTH = 262_144;

function formatOf(path: string, text: string): typeof readToml {
  if (/\.ya?ml$/i.test(path)) return readYaml;
  if (/\.toml$/i.test(path)) return readToml;
  if (/\.jsonc?$/i.test(path)) return readJson;
  // Names such as "dataset.conf" tell nothing: JSON opens with a bracket, and only TOML writes "name =" on a line.
  if (/^\s*(?:\{|\[\s*[{\]])/.test(text)) return readJson;
  return /^[ \t]*(?:\[|[\w."-]+[ \t]*=)/m.test(text) ? readToml : readYaml;
}
