import { parseCaption } from "../captions/parse-caption.ts";
import { forgetfulTagTexts } from "../captions/tag-text.ts";
import type { CaptionFile } from "../rules/rule.ts";

/** Whether a file changes in nothing but the spaces and the separators of its captions, line ends and byte order mark. */
export function isSpacingOnly(before: CaptionFile, after: CaptionFile, partsAt: string): boolean {
  if (before.places.length !== after.places.length || before.faults.length !== after.faults.length)
    return false;
  return before.places.every(({ text, image }, at) => {
    const other = after.places[at];
    if (other === undefined || image !== other.image) return false;
    return text === other.text || saysOf(text, partsAt) === saysOf(other.text, partsAt);
  });
}

/** What a caption says, without the spaces and the separators: its tags in their order, or its sentences. */
function saysOf(text: string, partsAt: string): string {
  const { kind, tags } = parseCaption("", text, forgetfulTagTexts, partsAt);
  const parts = kind === "prose" ? [text] : tags.map(({ of, group }) => `${group} ${of.text}`);
  return JSON.stringify(parts.map((part) => part.replace(/\s+/gu, " ").trim()));
}
