import type { LineRange } from "../model.ts";

/**
 * The lines of the new side that GitHub shows in `patch` (a file's `patch` of the pull request files API), hunk by hunk.
 * A hunk that does not say what `head`, the file at the head commit, says there is left out: it belongs to another state.
 */
export function readHunks(patch: string, head: string): readonly LineRange[] {
  const text = head.split("\n");
  const found: LineRange[] = [];
  let hunk: Hunk | null = null;
  for (const line of patch.split("\n")) {
    hunk = openHunk(line) ?? hunk;
    if (hunk === null || line.startsWith("@@")) continue;
    readLine(hunk, line, text);
    if (hunk.left > 0) continue;
    if (hunk.agrees) found.push({ start: hunk.start, end: hunk.next - 1 });
    hunk = null;
  }
  return found;
}

interface Hunk {
  readonly start: number;
  next: number;
  /** Lines of the new side that are still to come. */
  left: number;
  agrees: boolean;
}

/** Content lines start with " ", "+", "-" or "\", so that "@@" in the first column is always a header. */
function openHunk(line: string): Hunk | null {
  const match = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
  if (match === null) return null;
  const start = Number(match[1]);
  const left = Number(match[2] ?? "1");
  return left === 0 ? null : { start, next: start, left, agrees: true };
}

function readLine(hunk: Hunk, line: string, text: readonly string[]): void {
  if (line.startsWith("-") || line.startsWith("\\")) return;
  const expected = text[hunk.next - 1];
  // A context line that is empty may have lost its leading space on the way.
  if (expected === undefined || bare(line.slice(1)) !== bare(expected)) hunk.agrees = false;
  hunk.next += 1;
  hunk.left -= 1;
}

/** Without what a transport may add or take: a carriage return at the end, a byte order mark at the start. */
function bare(line: string): string {
  return line.replace(/^\uFEFF/, "").replace(/\r+$/, "");
}
