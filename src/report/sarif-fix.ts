import type { ReportLine, Rewrite } from "../model.ts";
import { hasHidden } from "./visible.ts";

/** What a fix of SARIF replaces, and by what. Lines and columns count from 1, in UTF-16 units. */
export interface Replacement {
  readonly deletedRegion: {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
  readonly insertedContent: { readonly text: string };
}

/**
 * A rewrite as a replacement of the characters that differ. Null where SARIF cannot say it (a byte order mark has no
 * column), where it would mix two encodings, and where nobody would see what is inserted.
 */
export function sarifFix(said: ReportLine, rewrite: Rewrite): Replacement | null {
  const { line, before, after, end, gone } = rewrite;
  const isUnsaid = before.startsWith("\u{feff}") || said.encoding !== undefined;
  if (isUnsaid || after.length > LONGEST_FIX || hasHidden(after.replace(/\r?\n/g, ""))) return null;
  if (gone === true || end === "\n") {
    // With a last line goes the end of the line before it, of which nothing is known here.
    if (said.end === "") return null;
    // The line end is part of what changes: the region goes on to the start of the next line.
    const region = { startLine: line, startColumn: 1, endLine: line + 1, endColumn: 1 };
    return { deletedRegion: region, insertedContent: { text: gone === true ? "" : `${after}\n` } };
  }
  if (before === after) return null;
  const head = shared(before, after);
  const tail = sharedEnd(before.slice(head), after.slice(head));
  return {
    deletedRegion: {
      startLine: line,
      startColumn: head + 1,
      endLine: line,
      endColumn: before.length - tail + 1,
    },
    insertedContent: { text: after.slice(head, after.length - tail) },
  };
}

// Longer lines are files with thousands of captions in one; each of their findings would carry such a text.
const LONGEST_FIX = 10_000;

/** How much both texts begin with, in whole characters. */
function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return isHigh(a.charCodeAt(length - 1)) ? length - 1 : length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return isLow(a.charCodeAt(a.length - length)) ? length - 1 : length;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
