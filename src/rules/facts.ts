// Written by `npm run generate` from the rules and src/rules/index.ts.
import type { RuleId } from "./index.ts";
import type { RuleFacts } from "./rule.ts";

/** What is known of each rule without loading it, in the order in which findings at one place are shown. */
export const ruleFacts: readonly RuleFacts<RuleId>[] = [
  { id: "trigger-word", severity: "error", standard: false },
  { id: "section-order", severity: "error", standard: false },
  { id: "section-content", severity: "warning", standard: false },
  { id: "banned-synonyms", severity: "error", standard: false },
  { id: "class-tags", severity: "error", standard: false },
  { id: "caption-length", severity: "info", standard: false },
  { id: "tag-format", severity: "warning", standard: true },
  { id: "text-encoding", severity: "error", standard: true },
  { id: "prompt-syntax", severity: "warning", standard: false },
  { id: "caption-file", severity: "error", standard: true, looksAround: true },
];

/** The order in which safe edits are applied. */
export const rewritingOrder: readonly RuleId[] = [
  "text-encoding",
  "tag-format",
  "prompt-syntax",
  "banned-synonyms",
  "class-tags",
  "section-content",
  "caption-length",
  "section-order",
  "trigger-word",
  "caption-file",
];
