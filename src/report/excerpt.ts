import type { Span } from "../model.ts";
import { type Cell, cells, columns } from "./cells.ts";
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
  const hidden = hiddenOffsets(text);
  const all = cells(text).map((cell) => draw(cell, hidden, isMarked(cell, spans, text)));
  if (total(all) <= fit.width) return all;
  const gap: Drawn = { text: fit.ellipsis, width: fit.ellipsis.length, marked: false };
  const distances = distancesToMark(all);
  let [context, tooMuch] = [0, fit.width];
  while (context + 1 < tooMuch) {
    const middle = (context + tooMuch) >> 1;
    if (total(keep(all, distances, { context: middle, gap })) <= fit.width) context = middle;
    else tooMuch = middle;
  }
  return truncate(keep(all, distances, { context, gap }), fit.width, gap);
}

function draw(cell: Cell, hidden: ReadonlySet<number>, marked: boolean): Drawn {
  const isHidden = Array.from(cell.text).some((_, at) => hidden.has(cell.offset + at));
  if (!isHidden) return { text: cell.text, width: cell.width, marked };
  const text = visible(cell.text);
  return { text, width: columns(text), marked };
}

/** An empty span marks the character it stands before, or the last one of the line. */
function isMarked({ offset, text }: Cell, spans: readonly Span[], line: string): boolean {
  const end = offset + text.length;
  return spans.some((span) => {
    if (span.start !== span.end) return offset < span.end && end > span.start;
    const at = Math.min(span.start, line.length - 1);
    return offset <= at && at < end;
  });
}

/** How many cells away the nearest marked one is; from the start of the line where none is marked. */
function distancesToMark(all: readonly Drawn[]): Int32Array {
  const distances = new Int32Array(all.length);
  let away = all.some(({ marked }) => marked) ? all.length : -1;
  for (const [at, { marked }] of all.entries()) {
    away = marked ? 0 : away + 1;
    distances[at] = away;
  }
  if (!all.some(({ marked }) => marked)) return distances;
  away = all.length;
  for (let at = all.length - 1; at >= 0; at--) {
    away = all[at]?.marked ? 0 : away + 1;
    distances[at] = Math.min(distances[at] ?? away, away);
  }
  return distances;
}

function keep(
  all: readonly Drawn[],
  distances: Int32Array,
  { context, gap }: { readonly context: number; readonly gap: Drawn },
): readonly Drawn[] {
  const cutOut = new Set<number>();
  for (const [from, to] of gaps(all, distances, context)) for (let at = from; at < to; at++) cutOut.add(at);
  return all.flatMap((cell, at) => (!cutOut.has(at) ? [cell] : cutOut.has(at - 1) ? [] : [gap]));
}

/** What lies further than `context` from a mark, grown to whole words; what is shorter than a gap stays. */
function gaps(
  all: readonly Drawn[],
  distances: Int32Array,
  context: number,
): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
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
