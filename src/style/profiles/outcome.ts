import type { Wordless } from "../../captions/read-lines.ts";
import type { Profile } from "./profile.ts";

/** What a trainer does without words, as a sentence with a space before it; "" where that is not known. */
export function sayOutcome(outcome: Wordless | undefined, { id, title }: Profile): string {
  return outcome === undefined || id === "generic" ? "" : ` The trainer (${title}) ${DOES[outcome]}.`;
}

const DOES: Readonly<Record<Wordless, string>> = {
  aborts: "stops there with an error",
  "trains-empty": "trains the image with an empty caption and does not say so",
  skipped: "leaves the image out, with no more than a line in its log",
  dropped: "leaves the image out and does not say so",
};
