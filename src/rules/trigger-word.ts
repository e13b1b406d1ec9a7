import * as z from "zod";
import { term, terms } from "../style/options.ts";
import { defineRule } from "./rule.ts";

const position = z.union([
  z.enum(["first", "anywhere"]),
  z.strictObject({ within: z.int().min(1) }),
  z.strictObject({ before: z.string().min(1) }),
]);

export const triggerWord = defineRule({
  id: "trigger-word",
  summary: "Write the trigger word in its place, once, exactly as the dataset spells it.",
  guidance: "Leveraging Classes as Tags",
  severity: "error",
  fix: "safe",
  standard: false,
  options: z.strictObject({
    words: terms.default([]).describe("The trigger words, spelt exactly. The rule does nothing without them."),
    match: z.enum(["any", "all"]).default("any").describe("Whether a caption needs one of the words or each of them."),
    position: position
      .default("first")
      .describe('Where it stands: "first", "anywhere", `{ "within": 3 }` tags, or `{ "before": "<section>" }`.'),
    after: terms.default([]).describe("What may stand before it, such as `masterpiece` or `score_9`."),
    max: z.int().min(1).optional().describe("How often a caption may say it: 1 in tags, 2 in prose when absent."),
    variants: z.boolean().default(true).describe("Whether a misspelt trigger is looked for."),
  }),
  examples: [],
  compile: () => function* () {},
});
