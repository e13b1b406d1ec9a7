// Written by `npm run generate` from the rules and src/rules/index.ts.
import type { RuleId } from "./index.ts";
import type { RuleFacts } from "./rule.ts";

/** What is known of each rule without loading it, in the order in which findings at one place are shown. */
export const ruleFacts: readonly RuleFacts<RuleId>[] = [
  { id: "trigger-word", severity: "error", standard: false, needsWords: true },
  { id: "section-order", severity: "error", standard: false },
  { id: "section-content", severity: "warning", standard: false },
  { id: "banned-synonyms", severity: "error", standard: false, needsWords: true },
  { id: "class-tags", severity: "error", standard: false, needsWords: true },
  { id: "word-repetition", severity: "warning", standard: false },
  { id: "duplicate-tags", severity: "warning", standard: true },
  { id: "implied-tags", severity: "warning", standard: false, needsWords: true },
  { id: "exclusive-tags", severity: "warning", standard: false, needsWords: true },
  { id: "concept-described", severity: "warning", standard: false, needsWords: true },
  { id: "variable-missing", severity: "warning", standard: false, needsWords: true },
  { id: "paired-terms", severity: "warning", standard: false, needsWords: true },
  { id: "known-words", severity: "info", standard: false, needsWords: true },
  { id: "term-consistency", severity: "info", standard: false, looksAcross: {} },
  { id: "caption-kind", severity: "warning", standard: false, looksAcross: { kind: "auto" } },
  { id: "caption-length", severity: "info", standard: false },
  { id: "auto-caption", severity: "warning", standard: false },
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
  "duplicate-tags",
  "banned-synonyms",
  "class-tags",
  "concept-described",
  "auto-caption",
  "implied-tags",
  "known-words",
  "paired-terms",
  "section-content",
  "exclusive-tags",
  "variable-missing",
  "caption-length",
  "word-repetition",
  "term-consistency",
  "caption-kind",
  "section-order",
  "trigger-word",
  "caption-file",
];
