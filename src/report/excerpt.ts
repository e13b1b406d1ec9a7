import type { Span } from "../model.ts";
import { type Cell, cells, columns, isAscii } from "./cells.ts";
import { hiddenOffsets, visible } from "./visible.ts";

/** A cell of a line as it is drawn; `marked` when a finding names it. */
export interface Drawn {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

/** A line of a file as it fits in `width` columns: around the marked words, what was cut shown by `ellipsis`. */
export function excerpt(
  text: string,
  spans: readonly Span[],
  fit: { readonly width: number; readonly ellipsis: string },
): readonly Drawn[] {
  const all = draw(text, markUnits(text, spans));
  const size = total(all);
  if (size <= fit.width) return all;
  const gap: Drawn = { text: fit.ellipsis, width: fit.ellipsis.length, marked: false };
  const distances = distancesToMark(all);
  let [context, tooMuch] = [0, fit.width];
  while (context + 1 < tooMuch) {
    const middle = (context + tooMuch) >> 1;
    if (size - saved(all, gaps(all, distances, middle), gap) <= fit.width) context = middle;
    else tooMuch = middle;
  }
  return truncate(keep(all, gaps(all, distances, context), gap), fit.width, gap);
}

/** A line has hundreds of cells, and a report thousands of lines: cells of ASCII are made once for all. */
function draw(text: string, marked: Uint8Array): readonly Drawn[] {
  if (isAscii(text)) return drawAscii(text, marked);
  const hidden = hiddenOffsets(text);
  return cells(text).map((cell) => {
    const { offset } = cell;
    return drawCell(cell, hidden, marked.subarray(offset, offset + cell.text.length).includes(1));
  });
}

function drawAscii(text: string, marked: Uint8Array): readonly Drawn[] {
  const drawn: Drawn[] = [];
  for (let at = 0; at < text.length; at++) drawn.push(asciiCell(text.charCodeAt(at), marked[at] ?? 0));
  return drawn;
}

function asciiCell(code: number, mark: number): Drawn {
  const key = 2 * code + mark;
  const cell = ASCII_CELLS[key] ?? { text: String.fromCharCode(code), width: 1, marked: mark === 1 };
  ASCII_CELLS[key] = cell;
  return cell;
}

const ASCII_CELLS: (Drawn | undefined)[] = new Array(256).fill(undefined);

function drawCell(cell: Cell, hidden: ReadonlySet<number>, marked: boolean): Drawn {
  const isHidden = hidden.size > 0 && Array.from(cell.text).some((_, at) => hidden.has(cell.offset + at));
  if (!isHidden) return { text: cell.text, width: cell.width, marked };
  const text = visible(cell.text);
  return { text, width: columns(text), marked };
}

/** 1 for each UTF-16 unit that a span covers. An empty span marks the unit it stands before, or the last one of the line. */
function markUnits(text: string, spans: readonly Span[]): Uint8Array {
  const marked = new Uint8Array(text.length);
  for (const { start, end } of spans) {
    const at = Math.min(start, text.length - 1);
    if (start === end) marked.fill(1, Math.max(at, 0), at + 1);
    else marked.fill(1, start, end);
  }
  return marked;
}

/** How many cells away the nearest marked one is; from the start of the line where none is marked. */
function distancesToMark(all: readonly Drawn[]): Int32Array {
  const distances = new Int32Array(all.length);
  const isAnyMarked = all.some(({ marked }) => marked);
  let away = isAnyMarked ? all.length : -1;
  for (let at = 0; at < all.length; at++) {
    away = all[at]?.marked ? 0 : away + 1;
    distances[at] = away;
  }
  if (!isAnyMarked) return distances;
  away = all.length;
  for (let at = all.length - 1; at >= 0; at--) {
    away = all[at]?.marked ? 0 : away + 1;
    distances[at] = Math.min(distances[at] ?? away, away);
  }
  return distances;
}

/** A stretch of cells, its end exclusive. */
type Gap = readonly [from: number, to: number];

/** The columns that cutting the gaps out saves. */
function saved(all: readonly Drawn[], cut: readonly Gap[], { width }: Drawn): number {
  let columnsCut = 0;
  for (const [from, to] of cut) for (let at = from; at < to; at++) columnsCut += all[at]?.width ?? 0;
  return columnsCut - cut.length * width;
}

function keep(all: readonly Drawn[], cut: readonly Gap[], gap: Drawn): readonly Drawn[] {
  const kept: Drawn[] = [];
  let next = 0;
  for (const [from, to] of cut) {
    kept.push(...all.slice(next, from), gap);
    next = to;
  }
  return [...kept, ...all.slice(next)];
}

/**
 * What lies further than `context` from a mark, grown to whole words; what is shorter than a gap stays. A marked cell
 * stands between any two of them.
 */
function gaps(all: readonly Drawn[], distances: Int32Array, context: number): readonly Gap[] {
  const found: Gap[] = [];
  for (let at = 0; at < all.length; at++) {
    if ((distances[at] ?? 0) <= context) continue;
    const start = at;
    while (at < all.length && (distances[at] ?? 0) > context) at++;
    const from = start === 0 ? 0 : grow(all, start, -1);
    const to = at === all.length ? at : grow(all, at - 1, 1) + 1;
    if (to - from > SHORTEST_GAP) found.push([from, to]);
  }
  return found;
}

// A gap that hides no more than its ellipsis takes would be silly.
const SHORTEST_GAP = 5;
// A longer word is cut inside; so is text without spaces.
const LONGEST_WORD = 12;

/** The last cell in a direction that belongs to the word which the gap cuts. */
function grow(all: readonly Drawn[], edge: number, step: 1 | -1): number {
  for (let size = 1; size <= LONGEST_WORD; size++) {
    const next = all[edge + size * step];
    if (next === undefined || next.marked) return edge;
    if (next.text === " ") return edge + (size - 1) * step;
  }
  return edge;
}

function truncate(line: readonly Drawn[], width: number, gap: Drawn): readonly Drawn[] {
  if (total(line) <= width) return line;
  let used = gap.width;
  const end = line.findIndex((cell) => {
    used += cell.width;
    return used > width;
  });
  return [...line.slice(0, end), gap];
}

function total(line: readonly Drawn[]): number {
  return line.reduce((sum, { width }) => sum + width, 0);
}
