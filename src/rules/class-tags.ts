import * as z from "zod";
import { term, terms } from "../style/options.ts";
import { defineRule } from "./rule.ts";

export const classTags = defineRule({
  id: "class-tags",
  summary: "Treat class words as the dataset's policy says.",
  guidance: "Leveraging Classes as Tags",
  severity: "error",
  fix: "safe",
  standard: false,
  options: z.strictObject({
    policy: z
      .enum(["broad", "specific", "consistent"])
      .default("broad")
      .describe("`broad`: the class is named; `specific`: only the trigger names it; `consistent`: always by one word."),
    words: terms.default([]).describe("The class words. The rule does nothing without them."),
    narrower: z.record(term, terms).default({}).describe("For `broad`: the class, and narrower words that it replaces."),
    replace: z.record(term, z.string()).default({}).describe("For phrases: what to write instead of one."),
    exemptSections: z.array(z.string()).default(["background"]).describe("Sections in which class words are free."),
  }),
  examples: [],
  compile: () => function* () {},
});
