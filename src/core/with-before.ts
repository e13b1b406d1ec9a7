import type { Place } from "../captions/formats/format.ts";
import type { RuleId } from "../rules/index.ts";
import type { CaptionFile } from "../rules/rule.ts";
import type { Style } from "../style/style.ts";
import { type Formats, openCaptionFile } from "./caption-file.ts";
import { hasOn } from "./compile.ts";

/**
 * A file whose captions know what they were before a change, where the style has a rule that asks for it: records by the
 * image that they name, others by their place as long as none came or went.
 */
export function withBefore(
  file: CaptionFile,
  before: string | undefined,
  { style, formats }: { readonly style: Style; readonly formats: Formats },
): CaptionFile {
  if (before === undefined || !hasOn(style, "caption-loss" satisfies RuleId)) return file;
  const old = openCaptionFile({ path: file.path, text: before }, style, formats).places;
  const isSameCount = old.length === file.places.length;
  const named = new Map(old.map((place) => [nameOf(place), place]));
  const wasOf = (place: Place, at: number): Place | undefined =>
    place.image === undefined ? (isSameCount ? old[at] : undefined) : named.get(nameOf(place));
  const places = file.places.map((place, at) => {
    const was = wasOf(place, at);
    return was === undefined || was.text === place.text ? place : { ...place, was: was.text };
  });
  return { ...file, places };
}

/** A record of kohya may hold two captions of one image. */
function nameOf({ image, beside }: Place): string {
  return JSON.stringify([image, beside?.comes]);
}
