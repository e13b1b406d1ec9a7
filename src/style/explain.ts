import { misfits } from "./issues.ts";
import { type JsonFile, readJson } from "./json-text.ts";
import type { Path } from "./path.ts";
import { styleSchema } from "./schema.ts";
import { type Explain, namedParts, type ReadStyle, readSound } from "./style-file.ts";

/** Finds every fault in a style file. A fault in one part leaves the others standing, so that all are found in one go. */
export const explain: Explain = (path, text) => {
  const json = readJson(path, text);
  if ("faults" in json)
    return { json: undefined, stated: {}, faults: json.faults, left: new Set(namedParts) };
  return readSound(json) ?? readMisfit(json);
};

function readMisfit(json: JsonFile): ReadStyle {
  const schema = styleSchema();
  const whole = schema.safeParse(json.value);
  if (whole.success) return { json, stated: whole.data, faults: [], left: new Set() };
  const { faults, paths } = misfits(json, schema, whole.error.issues);
  const units = paths.map(unitOf);
  const rest = schema.safeParse(units.reduce(without, json.value));
  const left = new Set(
    units.map((unit) => String(unit.length > 2 && unit[0] === "overrides" ? unit[2] : unit[0])),
  );
  return { json, stated: rest.success ? rest.data : {}, faults, left };
}

/** The part that goes when something inside it is wrong: an option, a rule, a part of a section. */
function unitOf(path: Path): Path {
  const [first, second] = path;
  if (first === "overrides" && typeof second === "number" && path.length > 2) {
    if (path[2] === "files") return ["overrides"];
    return ["overrides", second, ...unitOf(path.slice(2))];
  }
  if (first === "rules") return path.slice(0, 3);
  // A section without its name is no section; any other part of it can go alone.
  if (first === "sections") return path.slice(0, path[2] === "name" ? 2 : 3);
  return first === "lists" ? path.slice(0, 2) : path.slice(0, 1);
}

function without(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return {};
  if (Array.isArray(value)) {
    return value.map((item, at) => {
      if (at !== step) return item;
      return rest.length === 0 ? blankSection(at) : without(item, rest);
    });
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      if (key !== step) return [[key, item]];
      return rest.length === 0 ? [] : [[key, without(item, rest)]];
    }),
  );
}

/** Stands in for a section that is left out, so that those behind it keep their positions; nothing can be called so. */
function blankSection(at: number): unknown {
  return { name: `\u0000${at}` };
}
