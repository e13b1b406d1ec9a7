import * as z from "zod";

/** Words, with "*" for one or more whole words, "*ing" for any word with that ending, "{list}" for an entry of a list. */
export const term = z.string().trim().min(1).describe('Words; "*" stands for one or more whole words.');

/** Several terms. */
export const terms = z.array(term);

export const severity = z.enum(["info", "warning", "error"]);
