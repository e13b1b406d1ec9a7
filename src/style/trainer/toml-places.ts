import { parse } from "smol-toml";
import type { FilePlace } from "../../errors.ts";
import { splitLines } from "../../text/lines.ts";
import { type Path, pathText } from "../path.ts";
import { isTable } from "./parsed-file.ts";

/**
 * Where the statements of a sound TOML text stand. The parser keeps no places, so it is given one statement at a time:
 * a header, or "name = value" on as many lines as it takes. What stands inside a value is placed where its statement is.
 */
export function tomlPlaces(path: string, text: string): (at: Path) => FilePlace | undefined {
  let places: ReadonlyMap<string, FilePlace> | undefined;
  return (at) => {
    places ??= index(path, text);
    for (let length = at.length; length > 0; length--) {
      const place = places.get(pathText(at.slice(0, length)));
      if (place !== undefined) return place;
    }
    return undefined;
  };
}

function index(path: string, text: string): Map<string, FilePlace> {
  const places = new Map<string, FilePlace>();
  const arrays = new Map<string, number>();
  let table: Path = [];
  for (const { text: statement, value, line } of statements(text)) {
    const column = statement.search(/\S/) + 1;
    if (statement.trimStart().startsWith("[")) {
      table = headed(chain(value), arrays, statement.trimStart().startsWith("[["));
      places.set(pathText(table), { path, line, column });
    } else mark(places, { path, line, column }, table, value);
  }
  return places;
}

interface Statement {
  readonly text: string;
  readonly value: unknown;
  readonly line: number;
}

function* statements(text: string): Generator<Statement> {
  const lines = splitLines(text);
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at]?.text ?? "";
    if (/^\s*(?:#|$)/.test(first)) continue;
    let statement = first;
    let value = parsed(statement);
    const line = at + 1;
    while (value === undefined && at + 1 < lines.length && at - line < MAX_LINES) {
      statement += `\n${lines[++at]?.text ?? ""}`;
      value = parsed(statement);
    }
    // Out of step: the rest goes without places, which are a courtesy.
    if (value === undefined) return;
    yield { text: statement, value, line };
  }
}

/** Lines of one value: each is parsed again with every line that is added. */
const MAX_LINES = 200;

function parsed(statement: string): unknown {
  try {
    return parse(statement, { integersAsBigInt: "asNeeded" });
  } catch {
    return undefined;
  }
}

/** The names in a header, from what the parser made of it. */
function chain(value: unknown): string[] {
  const names: string[] = [];
  for (let inner = value; isTable(inner) && names.length <= MAX_DEPTH; inner = inner[names.at(-1) ?? ""]) {
    const [name] = Object.keys(inner);
    if (name === undefined) break;
    names.push(name);
  }
  return names;
}

/** The path of the table that a header opens: an array of tables on the way stands for its last one so far. */
function headed(names: readonly string[], arrays: Map<string, number>, adds: boolean): Path {
  const path: Path = [];
  for (const [at, name] of names.entries()) {
    path.push(name);
    const key = pathText(path);
    const last = arrays.get(key);
    if (adds && at === names.length - 1) {
      arrays.set(key, (last ?? -1) + 1);
      path.push((last ?? -1) + 1);
    } else if (last !== undefined) path.push(last);
  }
  return path;
}

function mark(places: Map<string, FilePlace>, place: FilePlace, path: Path, value: unknown): void {
  if (path.length > 0 && !places.has(pathText(path))) places.set(pathText(path), place);
  if (!isTable(value) || path.length > MAX_DEPTH) return;
  for (const [name, inner] of Object.entries(value)) mark(places, place, [...path, name], inner);
}

/** Names in front of one another that are worth a place. */
const MAX_DEPTH = 8;
