import type { Edit } from "../model.ts";

/** The text with every edit made. The edits must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let made = "";
  let at = 0;
  for (const edit of inOrder) {
    made += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return made + text.slice(at);
}

/** Those edits that overlap none before them. Two insertions at one place count as overlapping. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) if (!kept.some((other) => overlaps(edit, other))) kept.push(edit);
  return kept;
}

function overlaps({ span: a }: Edit, { span: b }: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}
