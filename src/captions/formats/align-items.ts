/** An item of a list as it is to be: its text, and which of the old items it is or takes the place of. */
export interface Aligned {
  readonly text: string;
  readonly from: number | undefined;
}

/**
 * Finds the items of an old list again in the pieces of a new one. An item may hold the joint itself and then stands for
 * several pieces. Pieces that are new take, in order, the places of the items that are gone.
 */
export function alignItems(
  items: readonly string[],
  pieces: readonly string[],
  joint: string,
): readonly Aligned[] {
  const sizes = items.map((item) => item.split(joint).length);
  const found = findKept(items, pieces, joint, sizes);
  const kept = new Set(found.map(({ from }) => from));
  const lost = [...items.keys()].filter((index) => !kept.has(index));
  const aligned: Aligned[] = [];
  for (let at = 0, next = 0; at < found.length; ) {
    const from = found[at]?.from ?? lost[next++];
    let end = at + 1;
    // An item that held several pieces takes as many new ones, as far as they stand together.
    const size = found[at]?.from === undefined && from !== undefined ? (sizes[from] ?? 1) : 1;
    while (end < Math.min(at + size, found.length) && found[end]?.from === undefined) end++;
    aligned.push({ text: joined(found.slice(at, end), joint), from });
    at = end;
  }
  return aligned;
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

function joined(group: readonly Aligned[], joint: string): string {
  return group.map(({ text }) => text).join(joint);
}
