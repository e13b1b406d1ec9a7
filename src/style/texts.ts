import { senseMessages as say } from "./messages.ts";
import type { Path } from "./path.ts";
import { misfit, readShape } from "./read-shape.ts";
import type { Meaning, Shape } from "./shape.ts";
import { isPlainTerm, parseTerm } from "./term-syntax.ts";
import { writtenFault } from "./written.ts";

/** A term or a section's name somewhere in a value. */
export interface MeantText {
  readonly means: Meaning;
  readonly text: string;
  readonly path: Path;
  readonly part: "key" | "value";
}

/** Every text of a value that its shape gives a meaning. */
export function* meantTexts(shape: Shape, value: unknown, path: Path = []): Iterable<MeantText> {
  if (shape.kind === "either") {
    const branch = shape.of.find((option) => takes(option, value));
    if (branch !== undefined) yield* meantTexts(branch, value, path);
  } else if (shape.kind === "text") {
    const { means } = shape;
    if (means !== undefined && typeof value === "string") yield { means, text: value, path, part: "value" };
  } else if (shape.kind === "list") {
    if (!Array.isArray(value)) return;
    for (const [at, item] of value.entries()) yield* meantTexts(shape.of, item, [...path, at]);
  } else if (
    (shape.kind === "map" || shape.kind === "object") &&
    typeof value === "object" &&
    value !== null
  ) {
    for (const [key, item] of Object.entries(value)) yield* meantEntry(shape, key, item, [...path, key]);
  }
}

function* meantEntry(
  shape: Extract<Shape, { kind: "map" | "object" }>,
  key: string,
  item: unknown,
  path: Path,
): Iterable<MeantText> {
  if (shape.kind === "map") {
    const { means } = shape.names;
    if (means !== undefined) yield { means, text: key, path, part: "key" };
    yield* meantTexts(shape.of, item, path);
  } else {
    const inside = shape.of[key];
    if (inside !== undefined) yield* meantTexts(inside, item, path);
  }
}

/** Texts are told by their kind alone, since there may be very many of them. */
function takes(shape: Shape, value: unknown): boolean {
  if (shape.kind === "text" && shape.means !== undefined && typeof value === "string") return true;
  return readShape(shape, value) !== misfit;
}

/** What is wrong with a term, as the end of a sentence. */
export function termFault(text: string): string | undefined {
  if (isPlainTerm(text)) return undefined;
  const parsed = parseTerm(text);
  return "fault" in parsed ? parsed.fault.replace(/^[A-Z]/, (letter) => letter.toLowerCase()) : undefined;
}

/** What is wrong with words that stand for themselves, such as the entry of a list, as the end of a sentence. */
export function entryFault(text: string): string | undefined {
  if (isPlainTerm(text)) return undefined;
  const parsed = parseTerm(text);
  if ("fault" in parsed) return /[*{}]/.test(text) ? say.wildcard(text) : termFault(text);
  return parsed.nodes.every((node) => node.kind === "word") ? undefined : say.wildcard(text);
}

/** What is wrong with words that are to be written into captions, as the end of a sentence. */
export function exactFault(text: string): string | undefined {
  if (isPlainTerm(text)) return undefined;
  return entryFault(text) ?? writtenFault(text);
}
