import type { Caption } from "../model.ts";
import { kindOf } from "./kind.ts";
import { splitTags } from "./split-tags.ts";
import type { TagTexts } from "./tag-text.ts";

/** Reads a sidecar file, one caption: its text may have several lines. `text` comes without a byte order mark. */
export function parseSidecar(path: string, text: string, tagTexts: TagTexts): Caption {
  const tags = splitTags(text, tagTexts);
  const kind = kindOf(text, tags);
  return { path, text, span: { start: 0, end: text.length }, kind, tags: kind === "prose" ? [] : tags };
}
