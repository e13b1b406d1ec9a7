import { describe, expect, test } from "@jest/globals";
import { type AnyRule, rules } from "../../src/rules/index.ts";
import { faultsOf, styleOf } from "./tree.ts";

describe.each((rules as readonly AnyRule[]).map((rule) => [rule.id, rule.examples] as const))(
  "%s",
  (id, examples) => {
    test.each(examples.map((example) => [example.title, example] as const))(
      "a caption-style.json can say: %s",
      (_, { options = {}, sections = [], triggers = [], files = {}, profile = "generic" }) => {
        const style = {
          profile,
          sections,
          rules: {
            ...(triggers.length > 0 && { "trigger-word": { words: triggers } }),
            [id]: options,
          },
        };
        const tree = { ...files, "caption-style.json": style };
        expect(faultsOf(tree)).toEqual([]);
        expect(styleOf(tree).rules.get(id)?.options).toMatchObject(options);
      },
    );
  },
);
