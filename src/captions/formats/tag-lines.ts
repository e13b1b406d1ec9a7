import type { Format, Place } from "./format.ts";
import { listPlace } from "./list-place.ts";
import { filledLines, fillsLine } from "./prompt-lines.ts";
import { barePlace } from "./sidecar.ts";

/** One caption, a tag a line: the line end is the separator. Blank lines and the spaces around tags do not count. */
export const tagLines: Format = {
  id: "tag-lines",
  streams: false,
  parse: (text, { joint }) => ({ places: [placeOf(text, joint)], faults: [] }),
};

function placeOf(text: string, joint: string | undefined): Place {
  const items = filledLines(text).map(({ start, end }) => {
    const line = text.slice(start, end);
    const from = start + line.length - line.trimStart().length;
    return barePlace(text, from, from + line.trim().length, isTag);
  });
  const span = { start: 0, end: text.length };
  if (items.length === 0) return emptyPlace(text);
  const gap = text.includes("\r\n") ? "\r\n" : "\n";
  return listPlace({
    file: text,
    span,
    items,
    image: undefined,
    joint,
    grow: { item: (tag) => (isTag(tag) ? tag : undefined), gap },
  });
}

function isTag(text: string): boolean {
  return fillsLine(text) && text.trim() === text;
}

/** Nothing says how the lines of a blank file should end, so that no tag is written into it. */
function emptyPlace(text: string): Place {
  return {
    text: "",
    span: { start: 0, end: text.length },
    image: undefined,
    write: (wanted) => (wanted === "" ? text : undefined),
    offsetOf: () => text.length,
  };
}
