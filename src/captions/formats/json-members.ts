import type { Span } from "../../model.ts";
import type { Fault } from "./format.ts";
import { decodeString, eachMember } from "./json-scan.ts";

/** The values of an object by name, in order. Of a name that stands twice the last counts, as for JSON readers. */
export function membersByName(text: string, start: number, faults: Fault[]): ReadonlyMap<string, Span> {
  const members = new Map<string, Span & { readonly key: Span }>();
  eachMember(text, start, (keyStart, keyEnd, valueStart, valueEnd) => {
    const key = { start: keyStart, end: keyEnd };
    const name = decodeString(text, key);
    const earlier = members.get(name);
    if (earlier !== undefined) {
      faults.push({ span: earlier.key, message: TWICE });
      // So that the order is that of the values.
      members.delete(name);
    }
    members.set(name, { start: valueStart, end: valueEnd, key });
  });
  return members;
}

/**
 * The value of one name of an object that has as many names as `size`. Undefined where nobody can tell without reading
 * them all: a name stands twice, or is written with escapes.
 */
export function plainMember(text: string, start: number, name: string, size: number): Span | undefined {
  let [count, from, to] = [0, -1, -1];
  eachMember(text, start, (keyStart, keyEnd, valueStart, valueEnd) => {
    count++;
    if (keyEnd - keyStart !== name.length + 2 || !text.startsWith(name, keyStart + 1)) return;
    [from, to] = [valueStart, valueEnd];
  });
  return count === size && from >= 0 ? { start: from, end: to } : undefined;
}

const TWICE =
  "This name stands twice in the same object, and trainers read only the last one, so this one was not checked. Keep one.";
