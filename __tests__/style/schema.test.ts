import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import type * as z from "zod";
import { jsonSchema } from "../../scripts/generate/schema.ts";
import { rules } from "../../src/rules/index.ts";
import { optionKit } from "../../src/style/option-kit.ts";
import { presets } from "../../src/style/presets/index.ts";
import { styleSchema } from "../../src/style/schema.ts";
import { mutatedStyle, wholeStyle } from "./whole-style.ts";

const accepts = new Ajv2020().compile(jsonSchema());

describe("the JSON Schema and the reader agree", () => {
  test.each<[string, unknown]>([
    ["the whole", wholeStyle],
    ["nothing", {}],
    ...Object.keys(wholeStyle).map((key): [string, unknown] => [
      key,
      { [key]: Reflect.get(wholeStyle, key) },
    ]),
    ...rules.flatMap(({ id }): [string, unknown][] => [
      [id, { rules: { [id]: "info" } }],
      [`${id} with options`, { rules: { [id]: { severity: "warning" } } }],
    ]),
    ...Object.entries(presets).map(([name, preset]): [string, unknown] => [name, preset()]),
  ])("%s is accepted", (_, style) => {
    expect(styleSchema().safeParse(style).success).toBe(true);
    expect(accepts(style)).toBe(true);
  });

  test.each<[string, unknown]>([
    ["a list", []],
    ["null", null],
    ["an unknown setting", { rulez: {} }],
    ["an unknown rule", { rules: { "no-rule": "error" } }],
    ["an unknown option", { rules: { "tag-format": { no: 1 } } }],
    ["an unknown severity", { rules: { "tag-format": "fatal" } }],
    ["an unknown profile", { profile: "kohya" }],
    ["blank words", { rules: { "trigger-word": { words: [" \t"] } } }],
    ["a blank name", { rules: { "banned-synonyms": { terms: { " ": ["a"] } } } }],
    ["a name with braces", { lists: { "{a}": ["b"] } }],
    ["an empty list", { lists: { a: [] } }],
    ["a section without a name", { sections: [{}] }],
    ["no section may have nothing", { sections: [{ name: "a", max: 0 }] }],
    ["an exception without a reason", { exceptions: [{ files: ["a"], rule: "tag-format" }] }],
    ["an override of captions", { overrides: [{ files: ["a"], captions: ["b"] }] }],
    ["an override without files", { overrides: [{}] }],
    ["too many overrides", { overrides: Array.from({ length: 201 }, () => ({ files: ["a"] })) }],
  ])("%s is refused", (_, style) => {
    expect(styleSchema().safeParse(style).success).toBe(false);
    expect(accepts(style)).toBe(false);
  });

  test("on a style with anything changed", () => {
    fc.assert(
      fc.property(mutatedStyle, (style) => {
        expect([style, accepts(style)]).toEqual([style, styleSchema().safeParse(style).success]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("the JSON Schema", () => {
  test("is the one that is committed", async () => {
    const committed = await readFile(new URL("../../caption-style.schema.json", import.meta.url), "utf8");
    expect(JSON.parse(committed)).toEqual(jsonSchema());
  });

  test("keeps what the rules say of their options, and what is filled in where one is absent", () => {
    const text = JSON.stringify(jsonSchema());
    for (const { options, summary } of rules) {
      expect(text).toContain(JSON.stringify(summary).slice(1, -1));
      for (const option of Object.values<z.ZodType>(options(optionKit).shape)) {
        expect(option.description).toBeDefined();
        expect(text).toContain(JSON.stringify(option.description));
      }
    }
    expect(text).toContain('"default":"first"');
  });

  test("fills in nothing when a layer is read", () => {
    const stated = { rules: { "trigger-word": {} }, sections: [{ name: "a" }] };
    expect(styleSchema().parse(stated)).toEqual(stated);
  });
});
