import type { Caption } from "../model.ts";
import { tokenise } from "../text/words.ts";
import { kindOf, saysSentences } from "./kind.ts";
import { splitTags } from "./split-tags.ts";
import type { TagTexts } from "./tag-text.ts";

/** Reads one caption: its text may have several lines. Its tags part at commas, or at the mark that is given. */
export function parseCaption(path: string, text: string, tagTexts: TagTexts, mark?: string): Caption {
  // Asked first, since the phrases of sentences are all different and not worth remembering.
  if (!saysSentences(text)) {
    const tags = splitTags(text, tagTexts, mark);
    if (kindOf(text, tags) === "tags") return { path, text, kind: "tags", tags, tokens: NO_TOKENS };
  }
  return { path, text, kind: "prose", tags: [], tokens: tokenise(text) };
}

const NO_TOKENS: readonly never[] = [];
