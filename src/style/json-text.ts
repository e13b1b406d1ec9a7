import * as jsonc from "jsonc-parser";
import type { Fault, FilePlace } from "../errors.ts";
import { type Line, positionAt, splitLines } from "../text/lines.ts";
import { maxConfigDepth, maxConfigLength } from "./limits.ts";
import { syntaxMessages as say } from "./messages.ts";
import type { Path } from "./path.ts";

/** A style file that is sound JSON, with the place of everything in it. */
export interface JsonFile {
  readonly path: string;
  readonly value: unknown;
  /** Where a value or its name stands; for what is missing, where the nearest thing around it stands. */
  readonly place: (path: Path, part?: "key" | "value") => FilePlace;
}

/** Reads JSON with comments, without trailing commas; else every fault in it. */
export function readJson(path: string, source: string): JsonFile | { readonly faults: readonly Fault[] } {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const lines = splitLines(text);
  const placeAt = (offset: number): FilePlace => {
    const { line, column } = positionAt(lines, offset);
    return { path, line, column };
  };
  const fault = (offset: number, message: string): Fault => ({ message, place: placeAt(offset) });
  if (text.length > maxConfigLength) return { faults: [fault(0, say.tooLong(maxConfigLength))] };
  const tooDeep = firstTooDeep(text);
  if (tooDeep !== undefined) return { faults: [fault(tooDeep, say.tooDeep(maxConfigDepth))] };
  const errors: jsonc.ParseError[] = [];
  const root = jsonc.parseTree(text, errors, { allowTrailingComma: false });
  if (root === undefined || errors.length > 0) {
    return { faults: syntaxFaults(text, lines, errors).map(({ offset, message }) => fault(offset, message)) };
  }
  const refused = refusedKeys(root);
  if (refused.length > 0) return { faults: refused.map(({ offset, message }) => fault(offset, message)) };
  return { path, value: plainValue(root), place: (at, part) => placeAt(offsetOf(root, at, part)) };
}

interface Refusal {
  readonly offset: number;
  readonly message: string;
}

/** Deep nesting would overflow the parser's stack, so it is counted before parsing. */
function firstTooDeep(text: string): number | undefined {
  const scanner = jsonc.createScanner(text, true);
  let depth = 0;
  for (let kind = scanner.scan(); kind !== END; kind = scanner.scan()) {
    if (kind === OPEN_BRACE || kind === OPEN_BRACKET) depth++;
    else if (kind === CLOSE_BRACE || kind === CLOSE_BRACKET) depth--;
    if (depth > maxConfigDepth) return scanner.getTokenOffset();
  }
  return undefined;
}

// The kinds of token by number: jsonc-parser declares them as a const enum, which other compilers cannot read.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const END = 17;

/** One fault a line: after the first, the parser is out of step until the next line. */
function syntaxFaults(text: string, lines: readonly Line[], errors: readonly jsonc.ParseError[]): Refusal[] {
  if (text.trim() === "") return [{ offset: 0, message: say.empty }];
  const seen = new Set<number>();
  const commas = trailingCommas(text);
  return errors
    .map((error) => readSyntaxError(text, error, commas))
    .sort((a, b) => a.offset - b.offset)
    .filter(({ offset }) => {
      const { line } = positionAt(lines, offset);
      return !seen.has(line) && seen.add(line);
    });
}

function readSyntaxError(
  text: string,
  { error, offset, length }: jsonc.ParseError,
  commas: ReadonlyMap<number, number>,
): Refusal {
  const comma = commas.get(offset);
  if (comma !== undefined) return { offset: comma, message: say.trailingComma(text[offset] ?? "}") };
  const found = text.slice(offset, offset + length);
  return { offset, message: say.syntax(jsonc.printParseErrorCode(error), found) };
}

/** The commas that nothing follows, by the offset of the brace or bracket behind them. */
function trailingCommas(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const scanner = jsonc.createScanner(text, true);
  let comma: number | undefined;
  for (let kind = scanner.scan(); kind !== END; kind = scanner.scan()) {
    const offset = scanner.getTokenOffset();
    if (comma !== undefined && (kind === CLOSE_BRACE || kind === CLOSE_BRACKET)) found.set(offset, comma);
    comma = kind === COMMA ? offset : undefined;
  }
  return found;
}

function refusedKeys(node: jsonc.Node): Refusal[] {
  const found: Refusal[] = [];
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === "property" ? child.children?.[0] : undefined;
    if (key !== undefined) {
      if (key.value === "__proto__")
        found.push({ offset: key.offset, message: say.refusedName("__proto__") });
      else if (seen.has(key.value)) found.push({ offset: key.offset, message: say.twice(String(key.value)) });
      seen.add(key.value);
    }
    found.push(...refusedKeys(child));
  }
  return found;
}

function plainValue(node: jsonc.Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(plainValue);
  if (node.type !== "object") return node.value;
  return Object.fromEntries(
    (node.children ?? []).map(({ children: [key, value] = [] }) => [
      String(key?.value),
      value === undefined ? undefined : plainValue(value),
    ]),
  );
}

function offsetOf(root: jsonc.Node, path: Path, part: "key" | "value" = "value"): number {
  for (let length = path.length; length > 0; length--) {
    const node = jsonc.findNodeAtLocation(root, path.slice(0, length));
    if (node === undefined) continue;
    const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
    return (part === "key" && length === path.length ? (key ?? node) : node).offset;
  }
  return root.offset;
}
