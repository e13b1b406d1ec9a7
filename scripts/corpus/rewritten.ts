import type { Rewrite } from "../../src/model.ts";

/** The file with the lines of a report rewritten; undefined when a rewrite does not name a line as it stands there. */
export function rewritten(text: string, rewrites: readonly Rewrite[]): string | undefined {
  const lines = text.split("\n");
  for (const { line, before, after } of rewrites) {
    const made = lineOf(lines[line - 1], before, after);
    if (made === undefined) return undefined;
    lines[line - 1] = made;
  }
  return lines.join("\n");
}

/** A line with the byte order mark and the "\r" that stand around what was to be replaced. */
function lineOf(line: string | undefined, before: string, after: string): string | undefined {
  for (const mark of ["", "\u{feff}"]) {
    for (const end of ["", "\r"]) if (line === mark + before + end) return mark + after + end;
  }
  return undefined;
}
