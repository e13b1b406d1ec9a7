import * as z from "zod";
import { term } from "../style/options.ts";
import { defineRule } from "./rule.ts";

const scope = z.enum(["tag", "phrase"]);
const variant = z.union([term, z.strictObject({ term, scope })]);

export const bannedSynonyms = defineRule({
  id: "banned-synonyms",
  summary: "Use the dataset's one term for one idea.",
  guidance: "Consistent Captioning",
  severity: "error",
  fix: "safe",
  standard: false,
  options: z.strictObject({
    terms: z
      .record(term, z.array(variant))
      .default({})
      .describe("The preferred term, and the variants it replaces. A variant may be `{ \"term\": …, \"scope\": … }`."),
    scope: scope.default("tag").describe("Whether a variant must be the whole tag. Prose is always by phrase."),
    number: z.enum(["either", "exact"]).default("either").describe("Whether the plural of a variant counts as well."),
  }),
  examples: [],
  compile: () => function* () {},
});
