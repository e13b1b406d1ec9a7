import * as z from "zod";
import { defineRule } from "./rule.ts";

export const sectionContent = defineRule({
  id: "section-content",
  summary: "Give each section what the style asks of it.",
  guidance: "Follow a Set Structure per Concept",
  severity: "warning",
  fix: "choice",
  standard: false,
  options: z.strictObject({}),
  examples: [],
  compile: () => function* () {},
});
