import { defineRule } from "./rule.ts";

export const wordRepetition = defineRule({
  id: "word-repetition",
  summary: "Say here what a caption has to be.",
  guidance: "Consistent Captioning",
  severity: "warning",
  fix: "safe",
  standard: false,
  options: ({ z }) => z.strictObject({}),
  examples: [{ title: "What goes wrong", bad: "a tag that is wrong", good: "a tag that is right" }],
  compile: () => () => [],
});
