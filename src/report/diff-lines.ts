import { columns } from "./cells.ts";
import type { Look, Paint } from "./paint.ts";
import { visible } from "./visible.ts";
import { splitWords, wordDiff } from "./word-diff.ts";

/** How a word diff is laid out. */
export interface DiffLayout {
  readonly paint: Paint;
  /** Whether colours show what was removed and added; brackets do where they cannot. */
  readonly colour: boolean;
  /** Columns a line may take. */
  readonly width: number;
}

/** A word diff as lines of at most `width` columns; long stretches that stay as they are are cut. */
export function diffLines(before: string, after: string, layout: DiffLayout): readonly string[] {
  const changes = wordDiff(before, after).map(({ kind, text }) => ({ kind, text: visible(text) }));
  const size = changes.reduce((sum, { text }) => sum + columns(text), 0);
  const shown =
    size <= layout.width ? changes : changes.map((change, at) => shorten(change, at, changes.length));
  return wrap(shown.flatMap(wordsOf(layout.colour)), layout);
}

/** At which end of a stretch the neighbour stands decides which end of it is kept. */
function shorten<Of extends { kind: string; text: string }>(change: Of, at: number, count: number): Of {
  const words = splitWords(change.text);
  if (change.kind !== "same" || words.length <= 2 * NEAR_WORDS + 1) return change;
  const head = at === 0 ? "" : words.slice(0, NEAR_WORDS).join("").trimEnd();
  const tail = at === count - 1 ? "" : words.slice(-NEAR_WORDS).join("").trimStart();
  return { ...change, text: [head, ELLIPSIS, tail].filter((part) => part !== "").join(" ") };
}

// Words, spaces and marks that show where in the caption a change stands.
const NEAR_WORDS = 7;
const ELLIPSIS = "...";
const LOOKS: Readonly<Record<string, Look>> = { same: "plain", removed: "removed", added: "added" };
const BRACKETS: Readonly<Record<string, readonly [string, string]>> = {
  same: ["", ""],
  removed: ["[-", "-]"],
  added: ["{+", "+}"],
};

interface Word {
  readonly text: string;
  readonly look: Look;
}

function wordsOf(colour: boolean): (change: { kind: string; text: string }) => readonly Word[] {
  return ({ kind, text }) => {
    const [open, close] = BRACKETS[kind] ?? ["", ""];
    const words = splitWords(colour ? text : `${open}${text}${close}`);
    return words.map((word) => ({ text: word, look: LOOKS[kind] ?? "plain" }));
  };
}

function wrap(words: readonly Word[], { paint, width }: DiffLayout): readonly string[] {
  const lines: Word[][] = [[]];
  let used = 0;
  for (const chunk of chunks(words, width)) {
    const size = sizeOf(chunk);
    if (used > 0 && used + size > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(...chunk);
    used += size;
  }
  return lines.map((line) =>
    merge(line)
      .map(({ text, look }) => paint(look, text))
      .join(""),
  );
}

/** What stays on one line: words up to and with the next space; each word alone where that would be too long. */
function chunks(words: readonly Word[], width: number): readonly (readonly Word[])[] {
  const found: Word[][] = [[]];
  for (const [at, word] of words.entries()) {
    if (at > 0 && BLANK.test(words[at - 1]?.text ?? "")) found.push([]);
    found.at(-1)?.push(word);
  }
  return found.flatMap((chunk) => (sizeOf(chunk) > width ? chunk.map((word) => [word]) : [chunk]));
}

const BLANK = /\s$/u;

function sizeOf(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => sum + columns(text), 0);
}

/** Neighbours that look alike are painted at once. */
function merge(words: readonly Word[]): readonly Word[] {
  const merged: Word[] = [];
  for (const word of words) {
    const last = merged.at(-1);
    if (last?.look === word.look) merged[merged.length - 1] = { ...last, text: last.text + word.text };
    else merged.push(word);
  }
  return merged;
}
