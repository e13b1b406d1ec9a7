import { isNode, LineCounter, parseDocument } from "yaml";
import type { FilePlace } from "../../errors.ts";
import { maxConfigDepth } from "../limits.ts";
import type { Path } from "../path.ts";
import { trainerMessages as say } from "./messages.ts";
import type { BrokenFile, ParsedFile } from "./parsed-file.ts";

/** Reads YAML as PyYAML does, which is YAML 1.1: "yes" is true, and "<<" merges. */
export function readYaml(path: string, text: string): ParsedFile | BrokenFile {
  const deep = firstTooDeep(text);
  if (deep !== undefined)
    return { faults: [{ message: say.tooDeep(maxConfigDepth), place: { path, line: deep, column: 1 } }] };
  const lines = new LineCounter();
  const placeAt = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  // Of two equal keys PyYAML takes the last, as this parser does when it does not compare each key with all the others.
  const document = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ code, message, pos }) => ({
      message: code === "MULTIPLE_DOCS" ? say.several : say.yaml(asReason(message)),
      place: placeAt(pos[0]),
    }));
    return { faults };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { path, value, place: (at) => placeAt(offsetOf(document, at)) };
  } catch (error) {
    // The package throws this, and nothing else, when aliases multiply or lead nowhere.
    if (error instanceof ReferenceError) return { faults: [{ message: say.aliases, place: placeAt(0) }] };
    throw error;
  }
}

const OPTIONS = { version: "1.1", uniqueKeys: false, prettyErrors: false } as const;

/** How often what an alias stands for may be repeated, counting aliases inside aliases. */
const MAX_ALIASES = 100;

/** The line from which on the parser would have to go deeper than any settings are, and in the end overflow its stack. */
function firstTooDeep(text: string): number | undefined {
  let flow = 0;
  for (const [at, line] of text.split("\n").entries()) {
    for (const mark of line) {
      if (mark === "[" || mark === "{") flow++;
      else if ((mark === "]" || mark === "}") && flow > 0) flow--;
    }
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const nested = /^(?:[-?:][ \t]+)*/.exec(line.slice(indent))?.[0].match(/[-?:]/g)?.length ?? 0;
    // One step of indentation is at least one space.
    if (flow > MAX_FLOW || nested > maxConfigDepth || indent > MAX_INDENT) return at + 1;
  }
  return undefined;
}

/** Brackets may stand in texts, where they are never closed: sample prompts are full of them. */
const MAX_FLOW = 500;
const MAX_INDENT = 500;

function asReason(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/[.:]\s*$/, "");
}

function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
