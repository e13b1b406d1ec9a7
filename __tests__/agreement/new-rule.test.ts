import { describe, expect, test } from "@jest/globals";
import { planRule } from "../../scripts/new-rule/plan.ts";
import { withRule } from "../../scripts/new-rule/registry.ts";
import { readTextIfAny } from "./repository.ts";

const REGISTRY = `import type * as z from "zod";
import { bannedSynonyms } from "./banned-synonyms.ts";
import type { Rule } from "./rule.ts";
import { sectionOrder } from "./section-order.ts";

/** Every rule. */
export const rules = [sectionOrder, bannedSynonyms] as const;

export const rewritingOrder: readonly RuleId[] = [
  "banned-synonyms",
  "section-order",
];
`;

test("a rule's import is sorted in, it is the last to be shown, and is rewritten before tags are placed", () => {
  expect(withRule(REGISTRY, "caption-length")).toBe(`import type * as z from "zod";
import { bannedSynonyms } from "./banned-synonyms.ts";
import { captionLength } from "./caption-length.ts";
import type { Rule } from "./rule.ts";
import { sectionOrder } from "./section-order.ts";

/** Every rule. */
export const rules = [
  sectionOrder,
  bannedSynonyms,
  captionLength,
] as const;

export const rewritingOrder: readonly RuleId[] = [
  "banned-synonyms",
  "caption-length",
  "section-order",
];
`);
});

test("an import that is the last of all stands behind the others", () => {
  expect(withRule(REGISTRY, "word-length")).toContain(
    'from "./section-order.ts";\nimport { wordLength } from "./word-length.ts";\n\n',
  );
});

test("a rule is four files of this repository", () => {
  const plan = planRule("zebra-count", readTextIfAny);
  expect("files" in plan ? [...plan.files.keys()] : plan.refusal).toEqual([
    "src/rules/zebra-count.ts",
    "__tests__/rules/zebra-count.test.ts",
    "docs/rules/zebra-count.md",
    "src/rules/index.ts",
  ]);
});

describe("is refused", () => {
  test.each([
    ["", "Name the rule: npm run new-rule tag-count."],
    ["tags", '"tags" is no rule id.'],
    ["TagCount", '"TagCount" is no rule id.'],
    ["tag_count", '"tag_count" is no rule id.'],
    ["../tag-count", '"../tag-count" is no rule id.'],
    ["tag-format", '"tag-format" is there already: src/rules/tag-format.ts'],
  ])("%j", (id, refusal) => {
    expect(planRule(id, readTextIfAny)).toEqual({ refusal: expect.stringContaining(refusal) });
  });
});
