import * as z from "zod";
import { meaningOf } from "../../src/style/option-kit.ts";

/** What an option may be, in words and code for a table cell: "`first` or `{ "within": number }`". */
export function describeValues(option: z.core.$ZodType): string {
  const schema = z.toJSONSchema(option, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const meaning = meaningOf(zodSchema);
      if (meaning !== undefined) jsonSchema.title = MEANINGS[meaning];
    },
  });
  return values(schema);
}

const MEANINGS = { term: "term", exact: "words", section: "section" } as const;

type Schema = z.core.JSONSchema.JSONSchema;

function values(schema: Schema): string {
  const each = alternatives(schema);
  return each.length < 2 ? each.join("") : `${each.slice(0, -1).join(", ")} or ${each.at(-1) ?? ""}`;
}

function alternatives(schema: Schema): readonly string[] {
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return either.flatMap((one) => alternatives(asSchema(one)));
  if (schema.type === "boolean") return ["`true`", "`false`"];
  if (schema.type === "integer" || schema.type === "number") return [numbers(schema)];
  return schema.type === "string" ? ["text"] : [`\`${placeholder(schema)}\``];
}

/** As it would stand in a style. */
function placeholder(schema: Schema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const [first] = schema.anyOf ?? [];
  if (first !== undefined) return placeholder(asSchema(first));
  if (schema.type === "array") return `[${placeholder(asSchema(schema.items))}, …]`;
  if (schema.type === "object") return members(schema);
  return schema.type === "string" ? `"<${schema.title ?? "text"}>"` : "<number>";
}

function members(schema: Schema): string {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length > 0) {
    return `{ ${properties.map(([name, one]) => `"${name}": ${placeholder(asSchema(one))}`).join(", ")} }`;
  }
  const key = asSchema(schema.propertyNames).title ?? "name";
  return `{ "<${key}>": ${placeholder(asSchema(schema.additionalProperties))}, … }`;
}

function numbers({ type, minimum, maximum }: Schema): string {
  if (type === "number") return `a number from ${minimum} to ${maximum}`;
  return minimum === undefined ? "a whole number" : `a whole number, ${minimum} or more`;
}

function asSchema(value: unknown): Schema {
  return isSchema(value) ? value : {};
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}
