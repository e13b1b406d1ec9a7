/** Gives the value of a stretch of a text; the same object for the same stretch, wherever it stands. */
export type TextTable<Value> = (text: string, start: number, end: number) => Value;

/**
 * Remembers one value for each distinct text, up to `limit`, then starts anew. A `Map` would want the stretch as a string
 * of its own for every look-up; comparing it where it stands makes nothing, and hashes lie side by side in memory.
 */
export function createTextTable<Value extends { readonly text: string }>(
  make: (text: string) => Value,
  limit: number,
): TextTable<Value> {
  let table = emptyTable<Value>(FIRST_SLOTS);
  return (text, start, end) => {
    const hash = hashOf(text, start, end);
    const { hashes, values, mask } = table;
    for (let slot = hash & mask; hashes[slot] !== FREE; slot = (slot + 1) & mask) {
      if (hashes[slot] !== hash) continue;
      const value = values[slot];
      if (value !== undefined && isStretch(text, start, end, value.text)) return value;
    }
    if (table.size >= limit) table = emptyTable(FIRST_SLOTS);
    else if (table.size * 2 > mask) table = grown(table);
    // Copied, since a slice would keep its whole caption in memory.
    const value = make(text.slice(start, end).split("").join(""));
    add(table, hash, value);
    return value;
  };
}

/** Open addressing: a value stands in the first free slot from the one that its hash names. */
interface Table<Value> {
  readonly hashes: Int32Array;
  readonly values: (Value | undefined)[];
  /** One less than the number of slots, a power of two. */
  readonly mask: number;
  size: number;
}

const FIRST_SLOTS = 1024;

/** No text has this hash. */
const FREE = 0;

function emptyTable<Value>(slots: number): Table<Value> {
  const values = new Array<Value | undefined>(slots).fill(undefined);
  return { hashes: new Int32Array(slots), values, mask: slots - 1, size: 0 };
}

function grown<Value>(old: Table<Value>): Table<Value> {
  const table = emptyTable<Value>((old.mask + 1) * 4);
  for (const [slot, value] of old.values.entries()) {
    if (value !== undefined) add(table, old.hashes[slot] ?? FREE, value);
  }
  return table;
}

function add<Value>(table: Table<Value>, hash: number, value: Value): void {
  let slot = hash & table.mask;
  while (table.hashes[slot] !== FREE) slot = (slot + 1) & table.mask;
  table.hashes[slot] = hash;
  table.values[slot] = value;
  table.size++;
}

/** FNV-1a over the UTF-16 units of a stretch, its high bits folded into the low ones. Positive; never `FREE`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) & 0x3fffffff) | 0x40000000;
}

function isStretch(text: string, start: number, end: number, other: string): boolean {
  const length = end - start;
  if (other.length !== length) return false;
  for (let at = 0; at < length; at++) {
    if (text.charCodeAt(start + at) !== other.charCodeAt(at)) return false;
  }
  return true;
}
