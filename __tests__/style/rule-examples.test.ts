import { describe, expect, test } from "@jest/globals";
import { type AnyRule, rules } from "../../src/rules/index.ts";
import { faultsOf, styleOf } from "./tree.ts";

describe.each((rules as readonly AnyRule[]).map((rule) => [rule.id, rule.examples] as const))(
  "%s",
  (id, examples) => {
    test.each(examples.map((example) => [example.title, example] as const))(
      "a caption-style.json can say: %s",
      (_, { options = {}, sections = [], triggers = [], profile = "generic" }) => {
        const style = {
          profile,
          sections,
          rules: {
            ...(triggers.length > 0 && { "trigger-word": { words: triggers } }),
            [id]: options,
          },
        };
        expect(faultsOf(JSON.stringify(style))).toEqual([]);
        expect(styleOf({ "caption-style.json": style }).rules.get(id)?.options).toMatchObject(options);
      },
    );
  },
);
