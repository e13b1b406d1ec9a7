import type * as zod from "zod";

/** What the options of rules are put together from: of zod, what shape.ts knows. It is handed over, so that no rule loads it. */
export interface OptionKit {
  readonly z: Pick<
    typeof zod,
    "array" | "boolean" | "enum" | "int" | "number" | "record" | "strictObject" | "string" | "union"
  >;
  /** Words, with "*" for one or more whole words, "*ing" for any word with that ending (but no "ceiling"), "{list}" for an entry of a list. */
  readonly term: zod.ZodString;
  /** Several terms. */
  readonly terms: zod.ZodArray<zod.ZodString>;
  /** Words that stand for themselves and may be written into a caption: no "*", no "{list}". */
  readonly exactTerm: zod.ZodString;
  /** Several terms that stand for themselves. */
  readonly exactTerms: zod.ZodArray<zod.ZodString>;
  /** The name of a section that the style has. */
  readonly sectionName: zod.ZodString;
}
