import { diffArrays } from "diff";
import type { LineRange } from "../model.ts";
import { splitLines } from "../text/lines.ts";

/** Past this many edits an exact diff costs seconds; captions that were all rewritten do not need one. */
const maxEdits = 1000;

/** The lines of `after` that `before` (null: no such file) does not have, as git would count them: by "\n" alone. */
export function changedLines(before: string | null, after: string): readonly LineRange[] {
  if (before === after) return [];
  // An empty file has no line, yet what is wrong with it is said of its first.
  if (after === "") return [{ start: 1, end: 1 }];
  const newLines = wholeLines(after);
  if (before === null) return [{ start: 1, end: newLines.length }];
  const oldLines = wholeLines(before);
  const head = sharedLength(oldLines, newLines, (lines, index) => lines[index]);
  const oldRest = oldLines.slice(head);
  const newRest = newLines.slice(head);
  const tail = sharedLength(oldRest, newRest, (lines, index) => lines[lines.length - 1 - index]);
  const added = addedLines(oldRest.slice(0, oldRest.length - tail), newRest.slice(0, newRest.length - tail));
  return ranges(added.map((index) => index + head + 1));
}

/** Each line with its line end, so that a final newline that comes or goes changes the last line. */
function wholeLines(text: string): readonly string[] {
  return splitLines(text).map((line) => line.text + line.end);
}

type LineAt = (lines: readonly string[], index: number) => string | undefined;

function sharedLength(a: readonly string[], b: readonly string[], at: LineAt): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && at(a, length) === at(b, length)) length += 1;
  return length;
}

function addedLines(before: readonly string[], after: readonly string[]): readonly number[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: maxEdits });
  if (changes === undefined) return unknownLines(before, after);
  const added: number[] = [];
  let index = 0;
  for (const change of changes) {
    if (change.removed) continue;
    if (change.added) added.push(...change.value.map((_line, offset) => index + offset));
    index += change.value.length;
  }
  return added;
}

/** Without an order: the lines of `after` that `before` does not hold as often. */
function unknownLines(before: readonly string[], after: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const line of before) counts.set(line, (counts.get(line) ?? 0) + 1);
  return after.flatMap((line, index) => {
    const count = counts.get(line) ?? 0;
    counts.set(line, count - 1);
    return count > 0 ? [] : [index];
  });
}

function ranges(lines: readonly number[]): readonly LineRange[] {
  const found: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.end === line - 1) last.end = line;
    else found.push({ start: line, end: line });
  }
  return found;
}
