import * as z from "zod";
import { meaningOf } from "./option-kit.ts";

/** What a schema wants, in words: `"first", "anywhere", {"within": n} or {"before": "<section>"}`. */
export function expected(schema: z.core.$ZodType): string {
  const inner = bare(schema);
  if (inner instanceof z.ZodUnion) return either(inner.options.flatMap(alternatives));
  return alternatives(inner)[0] === undefined ? "another value" : either(alternatives(inner));
}

/** A schema without the wrappers that only say "may be absent". */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return bare(schema.unwrap());
  return schema instanceof z.ZodPipe ? bare(schema.in) : schema;
}

function either(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

function alternatives(schema: z.core.$ZodType): string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map((option) => JSON.stringify(option));
  if (inner instanceof z.ZodUnion) return inner.options.flatMap(alternatives);
  if (inner instanceof z.ZodNumber) return [wholeNumber(inner)];
  if (inner instanceof z.ZodBoolean) return ["true", "false"];
  if (inner instanceof z.ZodArray) return [list(inner)];
  if (inner instanceof z.ZodRecord) return [`an object {"<name>": ${sketch(inner.valueType)}}`];
  if (inner instanceof z.ZodObject) return [object(inner)];
  if (inner instanceof z.ZodString) return ["text"];
  return [];
}

function wholeNumber(schema: z.ZodNumber): string {
  const { minValue, maxValue } = schema;
  const from = minValue !== null && minValue > Number.MIN_SAFE_INTEGER ? ` of at least ${minValue}` : "";
  const to = maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER ? ` of at most ${maxValue}` : "";
  const kind = schema.isInt ? "a whole number" : "a number";
  return `${kind}${from}${from !== "" && to !== "" ? " and" : ""}${to}`;
}

function list(schema: z.ZodArray): string {
  const of = bare(schema.element);
  const items = of instanceof z.ZodString ? (meaningOf(of) === undefined ? "texts" : "terms") : "";
  return items === "" ? "a list [ … ]" : `a list of ${items}, such as ["…", "…"]`;
}

/** Small objects are shown whole; of large ones it is enough to know that one is wanted. */
function object(schema: z.ZodObject): string {
  const entries = Object.entries(schema.shape);
  if (
    entries.length > 3 ||
    entries.length === 0 ||
    entries.some(([, value]) => value instanceof z.ZodOptional)
  ) {
    return "an object { … }";
  }
  return `{${entries.map(([name, value]) => `"${name}": ${sketch(value)}`).join(", ")}}`;
}

function sketch(schema: z.core.$ZodType): string {
  const inner = bare(schema);
  if (inner instanceof z.ZodNumber) return "n";
  if (inner instanceof z.ZodArray) return "[ … ]";
  if (inner instanceof z.ZodEnum) return inner.options.map((option) => JSON.stringify(option)).join(" | ");
  if (inner instanceof z.ZodString) return meaningOf(inner) === "section" ? '"<section>"' : '"…"';
  return inner instanceof z.ZodBoolean ? "true" : "…";
}
