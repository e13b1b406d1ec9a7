import * as z from "zod";
import { defineRule } from "./rule.ts";

export const tagFormat = defineRule({
  id: "tag-format",
  summary: "Separate all tags the same way.",
  guidance: "Consistent Captioning",
  severity: "warning",
  fix: "safe",
  standard: true,
  options: z.strictObject({
    separator: z
      .string()
      .regex(/^[ \t]*,[ \t]*$/, 'a comma with or without spaces around it, such as ", "')
      .default(", ")
      .describe("What stands between two tags."),
    trailingSeparator: z.boolean().default(false).describe("Whether a line ends with a separator."),
  }),
  examples: [],
  compile: () => function* () {},
});
