import type { Fault } from "../../errors.ts";
import { type Path, pathText } from "../path.ts";
import { trainerMessages as say } from "./messages.ts";
import { isTable, type ParsedFile } from "./parsed-file.ts";
import type { Sourced } from "./reading.ts";

/** A table of a trainer's file. What is absent or null is undefined; what is of the wrong type is too, and is a fault. */
export interface Table {
  readonly text: (key: string) => Sourced<string> | undefined;
  readonly flag: (key: string) => Sourced<boolean> | undefined;
  /** A whole number of at least 0, which older files of some trainers write as text. */
  readonly count: (key: string) => Sourced<number> | undefined;
  /** A number of at least 0. */
  readonly amount: (key: string) => Sourced<number> | undefined;
  readonly table: (key: string) => Table | undefined;
  /** The tables of a list; none where it is absent. */
  readonly tables: (key: string) => readonly Table[];
  readonly has: (key: string) => boolean;
  readonly isTable: (key: string) => boolean;
  readonly keys: readonly string[];
}

/** The top of a file as a table, or as a list of tables; faults are added to `faults` as they are met. */
export function tablesOf(
  file: ParsedFile,
  faults: Fault[],
): { readonly top: Table; readonly list: readonly Table[] } {
  return { top: tableAt(file, faults, []), list: listAt(file, faults, [], file.value) };
}

function tableAt(file: ParsedFile, faults: Fault[], path: Path, value: unknown = file.value): Table {
  const of = isTable(value) ? value : {};
  const get = (key: string): unknown => (Object.hasOwn(of, key) ? of[key] : undefined) ?? undefined;
  const read = <Value>(
    key: string,
    expected: string,
    made: Value | undefined,
  ): Sourced<Value> | undefined => {
    const given = get(key);
    if (given === undefined) return undefined;
    const at = [...path, key];
    if (made !== undefined) return sourced(file, at, made);
    faults.push(wrongAt(file, at, expected, given));
    return undefined;
  };
  return {
    text: (key) => read(key, "text", asText(get(key))),
    flag: (key) => read(key, "true or false", asFlag(get(key))),
    count: (key) => read(key, "a whole number of at least 0", asCount(get(key))),
    amount: (key) => read(key, "a number of at least 0", asAmount(get(key))),
    table: (key) => {
      const given = get(key);
      if (given === undefined) return undefined;
      if (isTable(given)) return tableAt(file, faults, [...path, key], given);
      faults.push(wrongAt(file, [...path, key], "a table", given));
      return undefined;
    },
    tables: (key) => {
      const given = get(key);
      if (given === undefined) return [];
      if (Array.isArray(given)) return listAt(file, faults, [...path, key], given);
      faults.push(wrongAt(file, [...path, key], "a list of tables", given));
      return [];
    },
    has: (key) => get(key) !== undefined,
    isTable: (key) => isTable(get(key)),
    keys: Object.keys(of),
  };
}

function listAt(file: ParsedFile, faults: Fault[], path: Path, value: unknown): Table[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, at): Table[] => {
    if (isTable(item)) return [tableAt(file, faults, [...path, at], item)];
    faults.push(wrongAt(file, [...path, at], "a table", item));
    return [];
  });
}

function sourced<Value>(file: ParsedFile, at: Path, value: Value): Sourced<Value> {
  const place = file.place(at);
  const line = place === undefined ? "" : `:${place.line}`;
  return { value, place, from: `${file.path}${line}: ${pathText(at)}` };
}

function wrongAt(file: ParsedFile, at: Path, expected: string, given: unknown): Fault {
  const place = file.place(at);
  const message = `${pathText(at)}: ${say.wrong(expected, shown(given))}`;
  return place === undefined ? { message } : { message, place };
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return `${value}`;
  return value === null ? "nothing" : "a table or a date";
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function asFlag(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

function asCount(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function asAmount(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : value;
  return typeof number === "number" && number >= 0 ? number : undefined;
}
