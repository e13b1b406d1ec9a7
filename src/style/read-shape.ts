import type { ListShape, MapShape, NumberShape, ObjectShape, Shape, TextShape } from "./shape.ts";

/** Stands for every value that does not fit. */
export const misfit: unique symbol = Symbol("misfit");

/** The value as zod would read it, or `misfit` where zod would refuse it: for values out of a JSON file. */
export function readShape(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case "text":
      return typeof value === "string" ? readText(shape, value) : misfit;
    case "choice":
      return typeof value === "string" && shape.of.includes(value) ? value : misfit;
    case "number":
      return isNumberIn(shape, value) ? value : misfit;
    case "flag":
      return typeof value === "boolean" ? value : misfit;
    case "list":
      return Array.isArray(value) ? readList(shape, value) : misfit;
    case "either":
      return readEither(shape.of, value);
    default:
      return isObject(value) ? readMembers(shape, value) : misfit;
  }
}

function isNumberIn({ min = -Infinity, max = Infinity, broken }: NumberShape, value: unknown): boolean {
  const isOne = broken === true ? Number.isFinite(value) : Number.isSafeInteger(value);
  return isOne && Number(value) >= min && Number(value) <= max;
}

function readText({ pattern, trim }: TextShape, text: string): string | typeof misfit {
  if (pattern !== undefined && !pattern.test(text)) return misfit;
  return trim === true ? text.trim() : text;
}

function readList({ of, min = 0, max = Infinity }: ListShape, list: readonly unknown[]): unknown {
  if (list.length < min || list.length > max) return misfit;
  const read: unknown[] = [];
  for (const item of list) {
    const one = readShape(of, item);
    if (one === misfit) return misfit;
    read.push(one);
  }
  return read;
}

function readEither(shapes: readonly Shape[], value: unknown): unknown {
  for (const shape of shapes) {
    const read = readShape(shape, value);
    if (read !== misfit) return read;
  }
  return misfit;
}

type Members = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readMembers(shape: MapShape | ObjectShape, members: Members): unknown {
  return shape.kind === "map" ? readMap(shape, members) : readObject(shape, members);
}

function readMap({ names, of }: MapShape, members: Members): unknown {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) {
    const key = readText(names, name);
    if (key === "__proto__") continue;
    const one = key === misfit ? misfit : readShape(of, value);
    if (key === misfit || one === misfit) return misfit;
    read[key] = one;
  }
  return read;
}

function readObject({ of, needs }: ObjectShape, members: Members): unknown {
  const names = Object.keys(members);
  if (!names.every((name) => Object.hasOwn(of, name))) return misfit;
  if (!needs.every((name) => names.includes(name))) return misfit;
  const read: Record<string, unknown> = {};
  // In the order of the shape, as zod has it.
  for (const [name, shape] of Object.entries(of)) {
    if (!Object.hasOwn(members, name)) continue;
    const one = readShape(shape, members[name]);
    if (one === misfit) return misfit;
    read[name] = one;
  }
  return read;
}
