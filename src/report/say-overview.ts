import { asciiWords } from "./ascii.ts";
import { plural } from "./counts.ts";
import type { Overview } from "./overview.ts";
import { sayStyleChange } from "./style-change.ts";
import { visible } from "./visible.ts";

/**
 * What a review says besides the findings, in lines for a terminal; empty when there is nothing. Our own words are plain
 * ASCII where only that can be shown.
 */
export function sayOverview({ styleChange, spacingOnly = 0, newTerms }: Overview, isAscii: boolean): string {
  const terms = newTerms?.terms ?? [];
  const shown = terms.slice(0, MOST_TERMS).map(({ text, captions, near }) => {
    const known = near.map((term) => `“${term.text}” (${term.captions})`).join(", ");
    return `  ${text} (${captions})${known === "" ? "" : `, near ${known}`}`;
  });
  const rest = terms.length - shown.length;
  const lines = [
    ...(spacingOnly === 0 ? [] : [`${plural(spacingOnly, "file")}: spacing only`]),
    ...(terms.length === 0 ? [] : ["New terms, and how many captions have them:", ...shown]),
    ...(rest === 0 ? [] : [`  and ${rest} more`]),
    ...(styleChange ? [sayStyleChange(styleChange)] : []),
  ];
  return lines.map((line) => `${visible(isAscii ? asciiWords(line) : line)}\n`).join("");
}

const MOST_TERMS = 20;
