import * as z from "zod";
import { bare } from "./expected.ts";
import { senseMessages as say } from "./messages.ts";
import { type Meaning, meaningOf } from "./options.ts";
import type { Path } from "./path.ts";
import { parseTerm } from "./term-syntax.ts";
import { writtenFault } from "./written.ts";

/** A term or a section's name somewhere in a value. */
export interface MeantText {
  readonly means: Meaning["means"];
  readonly text: string;
  readonly path: Path;
  readonly part: "key" | "value";
}

/** Every text of a value that its schema gives a meaning. */
export function* meantTexts(schema: z.core.$ZodType, value: unknown, path: Path = []): Iterable<MeantText> {
  const inner = bare(schema);
  if (inner instanceof z.ZodUnion) {
    const branch = inner.options.find((option) => takes(option, value));
    if (branch !== undefined) yield* meantTexts(branch, value, path);
  } else if (typeof value === "string") {
    const means = meaningOf(inner);
    if (means !== undefined) yield { means, text: value, path, part: "value" };
  } else if (Array.isArray(value)) {
    if (!(inner instanceof z.ZodArray)) return;
    for (const [at, item] of value.entries()) yield* meantTexts(inner.element, item, [...path, at]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* meantEntry(inner, key, item, [...path, key]);
  }
}

function* meantEntry(schema: z.core.$ZodType, key: string, item: unknown, path: Path): Iterable<MeantText> {
  if (schema instanceof z.ZodRecord) {
    const means = meaningOf(schema.keyType);
    if (means !== undefined) yield { means, text: key, path, part: "key" };
    yield* meantTexts(schema.valueType, item, path);
  } else if (schema instanceof z.ZodObject) {
    const inside = schema.shape[key];
    if (inside !== undefined) yield* meantTexts(inside, item, path);
  }
}

/** Texts are told by their kind alone, since there may be very many of them. */
function takes(schema: z.core.$ZodType, value: unknown): boolean {
  return typeof value === "string" && meaningOf(bare(schema)) !== undefined
    ? true
    : z.safeParse(schema, value).success;
}

/** What is wrong with a term, as the end of a sentence. */
export function termFault(text: string): string | undefined {
  const parsed = parseTerm(text);
  return "fault" in parsed ? parsed.fault.replace(/^[A-Z]/, (letter) => letter.toLowerCase()) : undefined;
}

/** What is wrong with words that stand for themselves, such as the entry of a list, as the end of a sentence. */
export function entryFault(text: string): string | undefined {
  const parsed = parseTerm(text);
  if ("fault" in parsed) return /[*{}]/.test(text) ? say.wildcard(text) : termFault(text);
  return parsed.nodes.every((node) => node.kind === "word") ? undefined : say.wildcard(text);
}

/** What is wrong with words that are to be written into captions, as the end of a sentence. */
export function exactFault(text: string): string | undefined {
  return entryFault(text) ?? writtenFault(text);
}
