import { expect, test } from "@jest/globals";
import { type AnyRule, rewritingOrder, rules } from "../../src/rules/index.ts";
import { testExamples } from "../support/test-rule.ts";

for (const rule of rules as readonly AnyRule[]) testExamples(rule);

test("every rule has an example of what it finds", () => {
  const without = (rules as readonly AnyRule[]).filter(
    ({ examples }) => !examples.some(({ bad }) => bad !== undefined),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});

test("the order of rewriting names every rule once", () => {
  expect([...rewritingOrder].sort()).toEqual(rules.map(({ id }) => id).sort());
});
