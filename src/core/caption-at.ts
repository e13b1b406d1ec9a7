import type { Place } from "../captions/formats/format.ts";
import { parseCaption } from "../captions/parse-caption.ts";
import type { Caption } from "../model.ts";
import type { CaptionFile } from "../rules/rule.ts";
import type { CompiledStyle } from "./compile.ts";

/** Reads the caption at a place of a file, with the one that its trainer puts beside it. */
export function captionAt(
  { text, beside }: Place,
  { path }: CaptionFile,
  { tagTexts, partsAt }: Pick<CompiledStyle, "tagTexts" | "partsAt">,
): Caption {
  const caption = parseCaption(path, text, tagTexts, partsAt);
  if (beside === undefined) return caption;
  const other = parseCaption(path, beside.text, tagTexts, partsAt);
  return { ...caption, beside: { caption: other, comes: beside.comes } };
}
