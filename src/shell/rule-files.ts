// Written by `npm run generate` from src/rules/index.ts.
import type { AnyRule } from "../rules/index.ts";

/** Loads a rule, by its id. */
export const ruleFiles: Readonly<Record<string, () => Promise<AnyRule>>> = {
  "trigger-word": async () => (await import("../rules/trigger-word.ts")).triggerWord,
  "section-order": async () => (await import("../rules/section-order.ts")).sectionOrder,
  "section-content": async () => (await import("../rules/section-content.ts")).sectionContent,
  "banned-synonyms": async () => (await import("../rules/banned-synonyms.ts")).bannedSynonyms,
  "class-tags": async () => (await import("../rules/class-tags.ts")).classTags,
  "word-repetition": async () => (await import("../rules/word-repetition.ts")).wordRepetition,
  "duplicate-tags": async () => (await import("../rules/duplicate-tags.ts")).duplicateTags,
  "implied-tags": async () => (await import("../rules/implied-tags.ts")).impliedTags,
  "exclusive-tags": async () => (await import("../rules/exclusive-tags.ts")).exclusiveTags,
  "concept-described": async () => (await import("../rules/concept-described.ts")).conceptDescribed,
  "variable-missing": async () => (await import("../rules/variable-missing.ts")).variableMissing,
  "paired-terms": async () => (await import("../rules/paired-terms.ts")).pairedTerms,
  "known-words": async () => (await import("../rules/known-words.ts")).knownWords,
  "term-consistency": async () => (await import("../rules/term-consistency.ts")).termConsistency,
  "caption-kind": async () => (await import("../rules/caption-kind.ts")).captionKind,
  "caption-length": async () => (await import("../rules/caption-length.ts")).captionLength,
  "auto-caption": async () => (await import("../rules/auto-caption.ts")).autoCaption,
  "tag-format": async () => (await import("../rules/tag-format.ts")).tagFormat,
  "text-encoding": async () => (await import("../rules/text-encoding.ts")).textEncoding,
  "prompt-syntax": async () => (await import("../rules/prompt-syntax.ts")).promptSyntax,
  "caption-file": async () => (await import("../rules/caption-file.ts")).captionFile,
};
