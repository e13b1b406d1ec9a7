import type { Span } from "../../model.ts";
import type { Format } from "./format.ts";
import { barePlace } from "./sidecar.ts";

/** A caption a line. Blank lines do not count. */
export const promptLines: Format = {
  id: "prompt-lines",
  streams: true,
  parse: (text) => ({
    places: filledLines(text).map(({ start, end }) => barePlace(text, start, end, fillsLine)),
    faults: [],
  }),
};

/** The lines that are not blank, without their ends. */
export function filledLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const next = newline < 0 ? text.length : newline;
    const end = newline > start && text.charCodeAt(newline - 1) === 13 ? newline - 1 : next;
    if (text.slice(start, end).trim() !== "") lines.push({ start, end });
    start = next + 1;
  }
  return lines;
}

/** Whether a text can stand on a line of its own. */
export function fillsLine(text: string): boolean {
  return !/[\r\n]/.test(text) && text.trim() !== "";
}
