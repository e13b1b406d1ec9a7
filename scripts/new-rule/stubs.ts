import { nameOf } from "./registry.ts";

/** A rule that finds nothing yet, so that its example and its table fail. */
export function ruleStub(id: string): string {
  return `import { defineRule } from "./rule.ts";

export const ${nameOf(id)} = defineRule({
  id: "${id}",
  summary: "Say here what a caption has to be.",
  guidance: "Consistent Captioning",
  severity: "warning",
  fix: "safe",
  standard: false,
  options: ({ z }) => z.strictObject({}),
  examples: [{ title: "What goes wrong", bad: "a tag that is wrong", good: "a tag that is right" }],
  compile: () => () => [],
});
`;
}

/** The table of that rule: a row that fails, and one for what is left alone. */
export function testStub(id: string): string {
  return `import { testRule } from "../support/test-rule.ts";

testRule("${id}", [
  {
    name: "finds and mends",
    text: "photo, a tag that is wrong",
    problems: ["7-26 safe Expected “a tag that is right”."],
    fixed: "photo, a tag that is right",
  },
  { name: "leaves alone what only looks alike", text: "photo, a tag that is wronged" },
]);
`;
}

/** The page of that rule: its head is generated, the rest is to be written. */
export function docStub(): string {
  const sections = HEADINGS.map((heading) => `## ${heading}\n\n${UNWRITTEN}\n`);
  return `<!-- generated: head -->\n<!-- /generated: head -->\n\n${sections.join("\n")}`;
}

/** What every rule's page says below its head. */
export const HEADINGS = [
  "Why it matters for training",
  "What it leaves alone",
  "Sentences and other scripts",
  "When to turn it off",
] as const;

/** Stands in a page until somebody has written it. */
export const UNWRITTEN = "To be written.";
