import { columns } from "./cells.ts";
import { type Piece, wrapPieces } from "./pieces.ts";
import { visible } from "./visible.ts";
import { type Change, splitWords, wordDiff } from "./word-diff.ts";

/** How a word diff is laid out. */
export interface DiffLayout {
  /** Whether colours show what was removed and added; brackets do where they cannot. */
  readonly colour: boolean;
  /** Columns a line may take. */
  readonly width: number;
}

/** A word diff as lines; where it is longer than a line, long stretches that stay as they are are cut. */
export function diffLines(
  before: string,
  after: string,
  { colour, width }: DiffLayout,
): readonly (readonly Piece[])[] {
  const rows = rowsOf(wordDiff(before, after));
  return rows.flatMap((row) => wrapRow(row, { colour, width }));
}

/** Where a line becomes several, each of them is a row. */
function rowsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const rows: Change[][] = [[]];
  for (const { kind, text } of changes) {
    const [first = "", ...more] = text.split(/\r?\n/);
    rows.at(-1)?.push({ kind, text: first });
    for (const line of more) rows.push([{ kind, text: line }]);
  }
  return rows;
}

function wrapRow(row: readonly Change[], { colour, width }: DiffLayout): readonly (readonly Piece[])[] {
  const changes = row
    .filter(({ text }) => text !== "")
    .map(({ kind, text }) => ({ kind, text: visible(text) }));
  const size = changes.reduce((sum, { text }) => sum + columns(text), 0);
  const ellipsis = colour ? "…" : "...";
  const shown = changes.map((change, at) => {
    const [hasLeft, hasRight] = [at > 0, at < changes.length - 1];
    return size <= width ? change : shorten(change, { hasLeft, hasRight, ellipsis });
  });
  return wrapPieces(
    shown.flatMap((change) => piecesOf(change, colour)),
    width,
  );
}

interface Neighbours {
  readonly hasLeft: boolean;
  readonly hasRight: boolean;
  readonly ellipsis: string;
}

/** Keeps the ends of an unchanged stretch that stand beside a change. */
function shorten(change: Change, { hasLeft, hasRight, ellipsis }: Neighbours): Change {
  const words = splitWords(change.text);
  if (change.kind !== "same" || words.length <= 2 * NEAR_WORDS + 1) return change;
  const head = hasLeft ? words.slice(0, NEAR_WORDS).join("").trimEnd() : "";
  const tail = hasRight ? words.slice(-NEAR_WORDS).join("").trimStart() : "";
  return { ...change, text: [head, ellipsis, tail].filter((part) => part !== "").join(" ") };
}

// Words, spaces and marks that show where in the caption a change stands.
const NEAR_WORDS = 7;

const BRACKETS = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;

function piecesOf({ kind, text }: Change, colour: boolean): readonly Piece[] {
  const [open, close] = BRACKETS[kind];
  const words = splitWords(colour ? text : `${open}${text}${close}`);
  return words.map((word) => ({ text: word, look: kind === "same" ? "plain" : kind }));
}
