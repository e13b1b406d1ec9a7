import type { Caption } from "../model.ts";
import { tokenise } from "../text/words.ts";
import { hasStop, kindOf } from "./kind.ts";
import { splitTags } from "./split-tags.ts";
import { type TagTexts, tagTextOf } from "./tag-text.ts";

/** Reads a sidecar file, one caption: its text may have several lines. `text` comes without a byte order mark. */
export function parseSidecar(path: string, text: string, tagTexts: TagTexts): Caption {
  const span = { start: 0, end: text.length };
  // The phrases of sentences are all different, so what may be sentences is looked at without remembering it.
  const stop = hasStop(text);
  const phrases = splitTags(text, stop ? tagTextOf : tagTexts);
  if (kindOf(text, phrases) === "prose") {
    return { path, text, span, kind: "prose", tags: [], tokens: tokenise(text) };
  }
  return { path, text, span, kind: "tags", tags: stop ? splitTags(text, tagTexts) : phrases, tokens: [] };
}
