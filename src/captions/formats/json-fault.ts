import * as jsonc from "jsonc-parser";
import type { Span } from "../../model.ts";
import type { Fault } from "./format.ts";

/** The JSON value of a text, or undefined where it is not sound JSON. No sound JSON says undefined. */
export function soundJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where the JSON in a stretch of a file stops to be sound. `lost` says what was not checked for it. */
export function jsonFault(text: string, { start, end }: Span, lost: string): Fault {
  const part = text.slice(start, end);
  const at = tooDeep(part) ? 0 : firstError(part);
  return {
    span: { start: start + at, end },
    message: `This is not sound JSON${at > 0 ? " from here on" : ""}, so ${lost}. Look for a missing comma, quote or bracket.`,
  };
}

function firstError(text: string): number {
  const errors: jsonc.ParseError[] = [];
  jsonc.parse(text, errors, { disallowComments: true });
  return Math.min(errors[0]?.offset ?? 0, text.length);
}

/** Deep nesting would overflow the parser's stack. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length && deepest <= DEEPEST; at++) {
    const mark = text[at];
    if (mark === "{" || mark === "[") deepest = Math.max(deepest, ++depth);
    else if (mark === "}" || mark === "]") depth--;
  }
  return deepest > DEEPEST;
}

const DEEPEST = 200;
