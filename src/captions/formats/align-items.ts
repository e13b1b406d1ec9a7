/** An item of a list as it is to be: its text, and which of the old items it is or takes the place of. */
export interface Aligned {
  readonly text: string;
  readonly from: number | undefined;
}

/**
 * Finds the items of an old list again in the pieces of a new one. An item may hold the joint itself and then stands for
 * several pieces. Undefined where such an item has changed so that nobody can tell which pieces are its own.
 */
export function alignItems(
  items: readonly string[],
  pieces: readonly string[],
  joint: string,
): readonly Aligned[] | undefined {
  const sizes = items.map((item) => item.split(joint).length);
  const found = findKept(items, pieces, joint, sizes);
  const kept = new Set(found.map(({ from }) => from));
  const lost = [...items.keys()].filter((index) => !kept.has(index));
  const fresh = found.filter(({ from }) => from === undefined).length;
  const needed = lost.reduce((sum, index) => sum + (sizes[index] ?? 1), 0);
  const single = lost.every((index) => sizes[index] === 1);
  if (!single && fresh > 0 && needed !== fresh) return undefined;
  return pairUp(found, lost, sizes, joint);
}

/** The pieces, those of an item that stays put together again. The longest item wins. */
function findKept(
  items: readonly string[],
  pieces: readonly string[],
  joint: string,
  sizes: readonly number[],
): Aligned[] {
  const waiting = new Map<string, number[]>();
  for (const index of [...items.keys()].reverse()) {
    const text = items[index] ?? "";
    const same = waiting.get(text);
    if (same === undefined) waiting.set(text, [index]);
    else same.push(index);
  }
  const longestFirst = [...new Set([...sizes, 1])].sort((a, b) => b - a);
  const found: Aligned[] = [];
  for (let at = 0; at < pieces.length; ) {
    let size = 1;
    let from: number | undefined;
    for (const tried of longestFirst) {
      if (at + tried > pieces.length) continue;
      size = tried;
      from = waiting.get(pieces.slice(at, at + tried).join(joint))?.pop();
      if (from !== undefined) break;
    }
    found.push({ text: pieces.slice(at, at + size).join(joint), from });
    at += size;
  }
  return found;
}

/** Gives each new piece, in order, the place of an old item that was not found again. */
function pairUp(
  found: readonly Aligned[],
  lost: readonly number[],
  sizes: readonly number[],
  joint: string,
): readonly Aligned[] | undefined {
  const paired: Aligned[] = [];
  let next = 0;
  for (let at = 0; at < found.length; at++) {
    const one = found[at];
    if (one === undefined) break;
    if (one.from !== undefined) {
      paired.push(one);
      continue;
    }
    const from = lost[next++];
    const group = found.slice(at, at + (from === undefined ? 1 : (sizes[from] ?? 1)));
    if (group.some((piece) => piece.from !== undefined)) return undefined;
    paired.push({ text: group.map(({ text }) => text).join(joint), from });
    at += group.length - 1;
  }
  return paired;
}
