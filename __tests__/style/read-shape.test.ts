import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { shapesFile } from "../../scripts/generate/shapes.ts";
import { type AnyRule, rules } from "../../src/rules/index.ts";
import { openStyles } from "../../src/style/open.ts";
import { optionKit } from "../../src/style/option-kit.ts";
import { presets } from "../../src/style/presets/index.ts";
import { misfit, readShape } from "../../src/style/read-shape.ts";
import { styleSchema } from "../../src/style/schema.ts";
import { optionDefaults, optionShapes, styleShape } from "../../src/style/shapes.ts";
import { readTextIfAny } from "../agreement/repository.ts";
import { mutatedStyle, wholeStyle } from "./whole-style.ts";

/** What zod makes of a style, the order of its names included; `misfit` where it refuses. */
function byZod(style: unknown): unknown {
  const read = styleSchema().safeParse(style);
  return read.success ? JSON.stringify(read.data) : misfit;
}

function byShape(style: unknown): unknown {
  const read = readShape(styleShape, style);
  return read === misfit ? misfit : JSON.stringify(read);
}

describe("the generated shapes and zod agree", () => {
  test.each<[string, unknown]>([
    ["the whole", wholeStyle],
    ["spaces around texts and names", { rules: { "banned-synonyms": { terms: { " a ": ["b\t"] } } } }],
    ["two names that are one", { rules: { "class-tags": { replace: { a: "b", " a": "c" } } } }],
    ["a name that is no name", { rules: { "class-tags": { replace: { " __proto__": "c" } } } }],
    ["names of every object", { lists: { constructor: ["a"], toString: ["b"] } }],
    ...Object.entries(presets).map(([name, preset]): [string, unknown] => [name, preset()]),
  ])("%s", (_, style) => {
    expect(byShape(style)).toBe(byZod(style));
    expect(byShape(style)).not.toBe(misfit);
  });

  test("on a style with anything changed", () => {
    fc.assert(
      fc.property(mutatedStyle, (style) => {
        expect(byShape(style)).toBe(byZod(style));
      }),
      { numRuns: 3000 },
    );
  });

  test.each((rules as readonly AnyRule[]).map((rule) => [rule.id, rule] as const))(
    "on the defaults of %s, whatever is stated",
    (id, rule) => {
      const schema = rule.options(optionKit);
      const stated = Object.entries(wholeStyle.rules).find(([name]) => name === id)?.[1];
      const options = typeof stated === "object" ? { ...stated, severity: undefined } : {};
      fc.assert(
        fc.property(fc.subarray(Object.keys(schema.shape)), (names) => {
          const some = Object.fromEntries(Object.entries(options).filter(([name]) => names.includes(name)));
          const text = JSON.stringify({ rules: { [id]: { severity: "info", ...some } } });
          const found = openStyles((path) => (path === "caption-style.json" ? text : null)).resolve("a.txt");
          const read = found.kind === "style" ? found.style.rules.get(id)?.options : found.kind;
          expect(JSON.stringify(read)).toBe(JSON.stringify(schema.parse(some)));
        }),
      );
      expect(Object.keys(optionDefaults[id] ?? {})).toEqual(Object.keys(schema.shape));
      expect(Object.keys(optionShapes[id] ?? {})).toEqual(Object.keys(schema.shape));
    },
  );
});

test("the shapes are those of the schemas", () => {
  expect(readTextIfAny(shapesFile.path)).toBe(shapesFile.render(""));
});

test("without `explain` a style that does not fit is refused; with it, its faults are told", async () => {
  const read = (path: string) => (path === "caption-style.json" ? '{ "rulez": 1 }' : null);
  expect(openStyles(read).resolve("a.txt")).toEqual({ kind: "refused", lacks: "explain" });
  const { explain } = await import("../../src/style/explain.ts");
  expect(openStyles(read, { explain }).resolve("a.txt").kind).toBe("faults");
});
