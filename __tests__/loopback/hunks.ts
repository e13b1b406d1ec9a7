/** Reads the hunks of a `patch` field: which lines of which side may carry a comment. */
import type { Side } from "./state.ts";

/** One line of a hunk: its numbers on both sides (null where it does not exist) and its `position`. */
export interface HunkLine {
  readonly text: string;
  readonly position: number;
  readonly left: number | null;
  readonly right: number | null;
}

/** A hunk: its `@@` line and the lines below it. */
export interface Hunk {
  readonly header: string;
  readonly lines: readonly HunkLine[];
}

const headerPattern = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/u;

/** The hunks of a patch. `position` counts every line below the first header, later headers included (REST reference, `position`). */
export function parseHunks(patch: string): Hunk[] {
  const hunks: { header: string; lines: HunkLine[] }[] = [];
  let left = 0;
  let right = 0;
  patch.split("\n").forEach((text, position) => {
    const header = headerPattern.exec(text);
    if (header !== null) {
      left = Number(header[1]);
      right = Number(header[2]);
      hunks.push({ header: text, lines: [] });
      return;
    }
    const kind = text.slice(0, 1);
    const onLeft = kind === " " || kind === "-";
    const onRight = kind === " " || kind === "+";
    hunks
      .at(-1)
      ?.lines.push({ text, position, left: onLeft ? left++ : null, right: onRight ? right++ : null });
  });
  return hunks;
}

/** The hunk line that stands at a line number of a side, with its hunk. */
export function findLine(
  hunks: readonly Hunk[],
  side: Side,
  line: number,
): { hunk: Hunk; at: HunkLine } | null {
  for (const hunk of hunks) {
    const at = hunk.lines.find((candidate) => (side === "LEFT" ? candidate.left : candidate.right) === line);
    if (at !== undefined) return { hunk, at };
  }
  return null;
}

/** The `diff_hunk` of a comment: the hunk from its header down to the line that was commented on. */
export function excerpt(hunk: Hunk, last: HunkLine): string {
  const lines = hunk.lines.filter((line) => line.position <= last.position).map((line) => line.text);
  return [hunk.header, ...lines].join("\n");
}
