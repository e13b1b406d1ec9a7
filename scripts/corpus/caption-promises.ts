import type { Place } from "../../src/captions/formats/format.ts";
import { parseCaption } from "../../src/captions/parse-caption.ts";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import type { Caption, Finding } from "../../src/model.ts";
import type { CaptionFile } from "../../src/rules/rule.ts";
import { readsAlike } from "./json-oracle.ts";
import { lostWords } from "./lost-words.ts";

/** What does not hold of one caption as it is read from its file: a sentence each. */
export function misread({ path, text, format }: CaptionFile, place: Place): string[] {
  const { span, offsetOf, write } = place;
  const broken: string[] = [];
  if (write(place.text) !== text.slice(span.start, span.end))
    broken.push("The caption as it is read is not written as it stands.");
  if (offsetOf(0) < span.start || offsetOf(place.text.length) > span.end)
    broken.push("The caption is said to lie outside its place.");
  if (!readsAlike(format, text, place)) broken.push("JSON.parse reads the caption otherwise.");
  const caption = parseCaption(path, place.text, createTagTexts());
  if (printed(caption) !== place.text) broken.push("Parsing and printing does not give the caption.");
  return broken;
}

/** Words that are gone from a caption and that no finding named. `findings` are those of the caption, in its file. */
export function lost(path: string, before: Place, after: Place, findings: readonly Finding[]): string[] {
  const parse = ({ text }: Place): Caption => parseCaption(path, text, createTagTexts());
  const inCaption = findings.map(
    (finding): Finding => ({
      ...finding,
      start: { ...finding.start, offset: textOffset(before, finding.start.offset) },
      end: { ...finding.end, offset: textOffset(before, finding.end.offset) },
    }),
  );
  return lostWords(parse(before), parse(after), inCaption).map(
    (word) => `No finding named “${word}”, and yet it is gone.`,
  );
}

/** The first offset in a caption that stands at an offset of its file, or behind it. */
function textOffset({ text, offsetOf }: Place, offset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsetOf(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The caption put together again from its tags and from what may stand between tags. */
function printed({ text, tags, kind }: Caption): string {
  if (kind === "prose") return text;
  let made = "";
  let at = 0;
  for (const { span, of } of tags) {
    made += separators(text.slice(at, span.start)) + of.text;
    at = span.end;
  }
  return made + separators(text.slice(at));
}

function separators(gap: string): string {
  return (gap.match(/[\s,，、|]/gu) ?? []).join("");
}
