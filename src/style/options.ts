import * as z from "zod";

// A run reads one style: compiling its checks costs more than it saves, and pages that forbid eval can use them as well.
z.config({ jitless: true });

/**
 * What a text in the style stands for, beyond being text.
 * term: words and wildcards; exact: words that are written into captions, so no wildcards; section: a section's name.
 */
export interface Meaning {
  readonly means: "term" | "exact" | "section";
}

const meanings = z.registry<Meaning>();

/** The meaning of a schema, where it was given one; the style checks such texts itself, with their place. */
export function meaningOf(schema: z.core.$ZodType): Meaning["means"] | undefined {
  return meanings.get(schema)?.means;
}

const text = z.string().regex(/\S/, "text that is not empty").trim();

/** Words, with "*" for one or more whole words, "*ing" for any word with that ending (but no "ceiling"), "{list}" for an entry of a list. */
export const term = text
  .describe('Words; "*" stands for one or more whole words, "{list}" for any entry of a list.')
  .register(meanings, { means: "term" });

/** Several terms. */
export const terms = z.array(term);

/** Words that stand for themselves and may be written into a caption: no "*", no "{list}". */
export const exactTerm = text.describe("Words, without wildcards.").register(meanings, { means: "exact" });

/** Several terms that stand for themselves. */
export const exactTerms = z.array(exactTerm);

/** The name of a section that the style has. */
export const sectionName = text.describe("The name of a section.").register(meanings, { means: "section" });

export const severity = z.enum(["info", "warning", "error"]);
