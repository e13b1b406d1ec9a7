import { autoCaption } from "./auto-caption.ts";
import { bannedSynonyms } from "./banned-synonyms.ts";
import { captionFile } from "./caption-file.ts";
import { captionKind } from "./caption-kind.ts";
import { captionLength } from "./caption-length.ts";
import { classTags } from "./class-tags.ts";
import { conceptDescribed } from "./concept-described.ts";
import { duplicateTags } from "./duplicate-tags.ts";
import { exclusiveTags } from "./exclusive-tags.ts";
import { impliedTags } from "./implied-tags.ts";
import { knownWords } from "./known-words.ts";
import { pairedTerms } from "./paired-terms.ts";
import { promptSyntax } from "./prompt-syntax.ts";
import type { Rule } from "./rule.ts";
import { sectionContent } from "./section-content.ts";
import { sectionOrder } from "./section-order.ts";
import { tagFormat } from "./tag-format.ts";
import { termConsistency } from "./term-consistency.ts";
import { textEncoding } from "./text-encoding.ts";
import { triggerWord } from "./trigger-word.ts";
import { variableMissing } from "./variable-missing.ts";
import { wordRepetition } from "./word-repetition.ts";

/** Every rule, in the order in which findings at one place are shown. */
export const rules = [
  triggerWord,
  sectionOrder,
  sectionContent,
  bannedSynonyms,
  classTags,
  wordRepetition,
  duplicateTags,
  impliedTags,
  exclusiveTags,
  conceptDescribed,
  variableMissing,
  pairedTerms,
  knownWords,
  termConsistency,
  captionKind,
  captionLength,
  autoCaption,
  tagFormat,
  textEncoding,
  promptSyntax,
  captionFile,
] as const;

/** The order in which safe edits are applied: what others build on comes first, the trigger has the last word. */
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

export type RuleId = (typeof rules)[number]["id"];

/** A rule whose option types are forgotten: what the engine works with. */
// biome-ignore lint/suspicious/noExplicitAny: each rule's options are proven by its own schema before they reach it.
export type AnyRule = Rule<RuleId, any>;

/** Rules that are loaded, and the order in which their edits are made. */
export interface Registry {
  /** In the order in which findings at one place are shown. */
  readonly rules: readonly AnyRule[];
  readonly rewritingOrder: readonly RuleId[];
}

/** All of them. What checks captions is given those that its styles have on instead (`src/shell/load-rules.ts`). */
export const registry: Registry = { rules, rewritingOrder };
