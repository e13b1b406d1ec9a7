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
  const rest = schema.safeParse(without(json.value, units));
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

/** What to leave out below a place: all of it, or some of its parts. */
interface Cut {
  whole: boolean;
  readonly parts: Map<Path[number], Cut>;
}

/** A value without the parts that are named. They are all cut at once: a hostile style has thousands. */
function without(value: unknown, units: readonly Path[]): unknown {
  const all: Cut = { whole: false, parts: new Map() };
  for (const unit of units) {
    let cut = all;
    for (const step of unit) {
      const next = cut.parts.get(step) ?? { whole: false, parts: new Map() };
      cut.parts.set(step, next);
      cut = next;
    }
    cut.whole = true;
  }
  return pruned(value, all);
}

function pruned(value: unknown, { whole, parts }: Cut): unknown {
  if (whole || typeof value !== "object" || value === null) return {};
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => {
      const cut = parts.get(at);
      if (cut === undefined) return item;
      return cut.whole ? blankSection(at) : pruned(item, cut);
    });
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const cut = parts.get(key);
      if (cut === undefined) return [[key, item]];
      return cut.whole ? [] : [[key, pruned(item, cut)]];
    }),
  );
}

/** Stands in for a section that is left out, so that those behind it keep their positions; nothing can be called so. */
function blankSection(at: number): unknown {
  return { name: `\u0000${at}` };
}
