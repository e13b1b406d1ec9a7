import type { Token } from "../model.ts";
import { verbalEnding } from "./ing.ts";

/**
 * Whether a phrase that ends before a token ends there for certain: "a sofa in the corner" speaks of a sofa, but "photo
 * album", "car park" and "rear view mirror" speak of what the next word says. English only; where another language
 * stands nobody can tell, and so it does not.
 */
export function endsBefore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || !next.word || FOLLOWERS.has(next.key)) return true;
  return verbalEnding(next.key) !== "" || /[a-z]{3,}ly$/.test(next.key);
}

/** Whether an English word is none that a noun or its adjective may be: "the", "with", "she". */
export function isFunctionWord(key: string): boolean {
  return FOLLOWERS.has(key);
}

/** Words that begin another part of the sentence. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  `a an the this that these those his her its their my your our who whom whose which where when while
  he she it they we you i and or but nor so yet as if than because
  of in on at by to from with without within into onto upon over under above below behind beside besides between among
  across against along around near next through during before after until since for up down out off away towards
  toward inside outside is are was were be been has have had does do did can will would could should may might must
  not no also too very just only still then there here both each all some any`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
