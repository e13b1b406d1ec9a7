import { bannedSynonyms } from "./banned-synonyms.ts";
import { captionFile } from "./caption-file.ts";
import { captionKind } from "./caption-kind.ts";
import { captionLength } from "./caption-length.ts";
import { classTags } from "./class-tags.ts";
import { promptSyntax } from "./prompt-syntax.ts";
import type { Rule } from "./rule.ts";
import { sectionContent } from "./section-content.ts";
import { sectionOrder } from "./section-order.ts";
import { tagFormat } from "./tag-format.ts";
import { termConsistency } from "./term-consistency.ts";
import { textEncoding } from "./text-encoding.ts";
import { triggerWord } from "./trigger-word.ts";

/** Every rule, in the order in which findings at one place are shown. */
export const rules = [
  triggerWord,
  sectionOrder,
  sectionContent,
  bannedSynonyms,
  classTags,
  termConsistency,
  captionKind,
  captionLength,
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
  "banned-synonyms",
  "class-tags",
  "section-content",
  "caption-length",
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
