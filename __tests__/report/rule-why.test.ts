import { expect, test } from "@jest/globals";
import { ruleWhy } from "../../src/report/rule-why.ts";
import { type AnyRule, rules } from "../../src/rules/index.ts";

test.each(rules as readonly AnyRule[])("$id says in a line why it is kept", ({ id }) => {
  expect(ruleWhy(id)).toMatch(/^[a-z][^.\n]{20,90}\.$/);
});

test("what is no rule says nothing", () => {
  expect(ruleWhy("section-ordr")).toBeUndefined();
});
