import type { Token } from "../model.ts";

/**
 * Whether a word that looks like a plural is a verb where it stands: "watches" in "she watches TV" or "a man watches
 * the sea". `at` is the word's place among the tokens.
 */
export function readsAsVerb(tokens: readonly Token[], at: number): boolean {
  return SUBJECT.has(tokens[at - 1]?.key ?? "") || OBJECT.has(tokens[at + 1]?.key ?? "");
}

const SUBJECT: ReadonlySet<string> = new Set("he she it who that which then also".split(" "));

/** What stands behind a verb, and behind a noun only after a comma. */
const OBJECT: ReadonlySet<string> = new Set(
  "a an the this these his her its their my your our him them it us me himself herself itself at".split(" "),
);
