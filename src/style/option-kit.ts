import * as z from "zod";
import type { OptionKit } from "./options.ts";
import type { Meaning } from "./shape.ts";

// A run reads one style: compiling its checks costs more than it saves, and pages that forbid eval can use them as well.
z.config({ jitless: true });

const meanings = z.registry<{ readonly means: Meaning }>();

/** The meaning of a schema, where it was given one; the style checks such texts itself, with their place. */
export function meaningOf(schema: z.core.$ZodType): Meaning | undefined {
  return meanings.get(schema)?.means;
}

const text = z.string().regex(/\S/, "text that is not empty").trim();

const term = text
  .describe('Words; "*" stands for one or more whole words, "{list}" for any entry of a list.')
  .register(meanings, { means: "term" });

const exactTerm = text.describe("Words, without wildcards.").register(meanings, { means: "exact" });

/** What the schemas of a style are built from. */
export const optionKit: OptionKit = {
  z: {
    array: z.array,
    boolean: z.boolean,
    enum: z.enum,
    int: z.int,
    number: z.number,
    record: z.record,
    strictObject: z.strictObject,
    string: z.string,
    union: z.union,
  },
  term,
  terms: z.array(term),
  exactTerm,
  exactTerms: z.array(exactTerm),
  sectionName: text.describe("The name of a section.").register(meanings, { means: "section" }),
};
