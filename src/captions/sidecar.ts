import type { Caption } from "../model.ts";
import { tokenise } from "../text/words.ts";
import { kindOf, saysSentences } from "./kind.ts";
import { splitTags } from "./split-tags.ts";
import type { TagTexts } from "./tag-text.ts";

/** Reads a sidecar file, one caption: its text may have several lines. `text` comes without a byte order mark. */
export function parseSidecar(path: string, text: string, tagTexts: TagTexts): Caption {
  const span = { start: 0, end: text.length };
  // Asked first, since the phrases of sentences are all different and not worth remembering.
  if (!saysSentences(text)) {
    const tags = splitTags(text, tagTexts);
    if (kindOf(text, tags) === "tags") return { path, text, span, kind: "tags", tags, tokens: NO_TOKENS };
  }
  return { path, text, span, kind: "prose", tags: [], tokens: tokenise(text) };
}

const NO_TOKENS: readonly never[] = [];
