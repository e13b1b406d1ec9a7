import * as z from "zod";
import { defineRule } from "./rule.ts";

export const sectionOrder = defineRule({
  id: "section-order",
  summary: "Keep the tags in the order of the sections.",
  guidance: "Take Note of Ordering",
  severity: "error",
  fix: "safe",
  standard: false,
  options: z.strictObject({}),
  examples: [],
  compile: () => function* () {},
});
