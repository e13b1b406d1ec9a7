import * as z from "zod";
import type { Fault } from "../errors.ts";
import { bare, expected } from "./expected.ts";
import type { JsonFile } from "./json-text.ts";
import { shapeMessages as say } from "./messages.ts";
import { nearest } from "./nearest.ts";
import { type Path, pathText } from "./path.ts";

/** What does not fit the schema, as faults with their places, and the paths that have to go for the rest to fit. */
export interface Misfits {
  readonly faults: readonly Fault[];
  readonly paths: readonly Path[];
}

/** Turns what zod has to say about a file into sentences for people. */
export function misfits(
  file: JsonFile,
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
): Misfits {
  const found = issues.flatMap((issue) => explain({ schema, path: [], value: file.value }, issue));
  return {
    faults: found.map(({ path, part, message }) => {
      const text = pathText(path);
      return { message: text === "" ? message : `${text}: ${message}`, place: file.place(path, part) };
    }),
    paths: found.map(({ path }) => path),
  };
}

/** A place in the value, and the schema that it should fit. */
interface Spot {
  readonly schema: z.core.$ZodType;
  readonly path: Path;
  readonly value: unknown;
}

interface Misfit {
  readonly path: Path;
  readonly part: "key" | "value";
  readonly message: string;
}

function explain(from: Spot, issue: z.core.$ZodIssue): Misfit[] {
  const spot = descend(from, issue.path as Path);
  const at = (message: string): Misfit => ({ path: spot.path, part: "value", message });
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(spot, key));
    case "invalid_key":
      return [{ path: spot.path, part: "key", message: say.badName(firstMessage(issue.issues)) }];
    case "invalid_union":
      return explainUnion(spot, issue.errors);
    case "too_small":
    case "too_big":
      return [at(issue.origin === "array" ? say.size(issue) : say.wrong(expected(spot.schema), spot.value))];
    case "invalid_format":
      return [at(say.wrong(issue.message, spot.value))];
    default:
      return [at(spot.value === undefined ? say.missing(expected(spot.schema)) : wrong(spot))];
  }
}

function firstMessage(issues: readonly z.core.$ZodIssue[]): string {
  return issues[0]?.message ?? "another name";
}

/** The branch that was meant, where the value shows which; else one sentence that names all of them. */
function explainUnion(spot: Spot, errors: readonly (readonly z.core.$ZodIssue[])[]): Misfit[] {
  const { options } = bare(spot.schema) as z.ZodUnion;
  const fitting = options.map((_, at) => at).filter((at) => fits(options[at], spot.value));
  const meant = fitting.length === 1 ? fitting : fitting.filter((at) => sharesKey(options[at], spot.value));
  const [only] = meant;
  const branch = only === undefined ? undefined : options[only];
  if (meant.length !== 1 || only === undefined || branch === undefined || typeof spot.value !== "object") {
    return [{ path: spot.path, part: "value", message: wrong(spot) }];
  }
  return (errors[only] ?? []).flatMap((issue) => explain({ ...spot, schema: branch }, issue));
}

function fits(schema: z.core.$ZodType | undefined, value: unknown): boolean {
  const inner = schema === undefined ? undefined : bare(schema);
  if (Array.isArray(value)) return inner instanceof z.ZodArray;
  if (typeof value !== "object" || value === null) return false;
  return inner instanceof z.ZodObject || inner instanceof z.ZodRecord;
}

function sharesKey(schema: z.core.$ZodType | undefined, value: unknown): boolean {
  const inner = schema === undefined ? undefined : bare(schema);
  if (!(inner instanceof z.ZodObject) || typeof value !== "object" || value === null) return false;
  return Object.keys(value).some((key) => Object.hasOwn(inner.shape, key));
}

function unknownKey(spot: Spot, key: string): Misfit {
  if (spot.path[0] === "overrides" && spot.path.length === 2 && TOP_ONLY.has(key)) {
    return { path: [...spot.path, key], part: "key", message: say.topOnly(key) };
  }
  const names = settingsOf(spot.schema);
  const kind = spot.path.at(-1) === "rules" ? "rule" : spot.path.at(-2) === "rules" ? "option" : "setting";
  return { path: [...spot.path, key], part: "key", message: say.unknown(kind, nearest(key, names), names) };
}

/** What holds for all captions of a file. */
const TOP_ONLY: ReadonlySet<string> = new Set(["captions", "ignore", "extends", "overrides", "$schema"]);

function settingsOf(schema: z.core.$ZodType): string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap(settingsOf);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function wrong({ schema, value }: Spot): string {
  return say.wrong(
    expected(schema),
    value,
    typeof value === "string" ? nearest(value, choices(schema)) : undefined,
  );
}

function choices(schema: z.core.$ZodType): string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap(choices);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

/** Follows a path from a schema, and the value with it. */
function descend(from: Spot, path: Path): Spot {
  let spot = from;
  for (const step of path) {
    const schema = inside(spot.schema, step);
    const value =
      typeof spot.value === "object" && spot.value !== null ? Reflect.get(spot.value, step) : undefined;
    spot = { schema, value, path: [...spot.path, step] };
  }
  return spot;
}

function inside(schema: z.core.$ZodType, step: string | number): z.core.$ZodType {
  const inner = bare(schema);
  if (inner instanceof z.ZodUnion) {
    const branches = inner.options.map((option) => inside(option, step));
    return branches.find((branch) => !(branch instanceof z.ZodUnknown)) ?? z.unknown();
  }
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return (inner instanceof z.ZodObject ? inner.shape[step] : undefined) ?? z.unknown();
}
