/** Byte-pair encoding with the 512 basic tokens of CLIP: each byte, then each byte as the end of a word. */
export interface BytePairs {
  /** The ids of a word's tokens. */
  readonly encode: (word: string) => readonly number[];
  /** The bytes that a token stands for. */
  readonly bytesOf: (id: number) => readonly number[];
}

/** `merges` holds two characters a merge, the best merge first: the ids, as code units, of the two tokens that it joins. */
export function createBytePairs(merges: string): BytePairs {
  const mergeOf = pairTable(merges);
  const bytesOf = (id: number): readonly number[] => {
    if (id < BASIC) return [BYTES[id % 256] ?? 0];
    const at = 2 * (id - BASIC);
    return [...bytesOf(merges.charCodeAt(at)), ...bytesOf(merges.charCodeAt(at + 1))];
  };
  return { encode: (word) => join(basicTokens(word), mergeOf), bytesOf };
}

/** How many tokens stand for one byte. A merge makes the token with this id plus its own number. */
const BASIC = 512;

/** The byte of each basic token: first those that print in Latin-1, as in bytes_to_unicode() of https://github.com/openai/CLIP/blob/main/clip/simple_tokenizer.py */
const BYTES: readonly number[] = (() => {
  const prints = (byte: number): boolean => (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte !== 0xad);
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  return [...all.filter(prints), ...all.filter((byte) => !prints(byte))];
})();

const TOKENS: Uint8Array = (() => {
  const tokens = new Uint8Array(256);
  for (const [token, byte] of BYTES.entries()) tokens[byte] = token;
  return tokens;
})();

const encoder = new TextEncoder();

function basicTokens(word: string): Uint16Array {
  const tokens = Uint16Array.from(encoder.encode(word), (byte) => TOKENS[byte] ?? 0);
  if (tokens.length > 0) tokens[tokens.length - 1] = (tokens.at(-1) ?? 0) + 256;
  return tokens;
}

/** The token that a pair of tokens becomes; 0 when nothing joins them. */
type MergeOf = (left: number, right: number) => number;

/** An open hash table in two typed arrays: it is filled within 2 ms, where a Map takes 30. */
function pairTable(merges: string): MergeOf {
  const bits = Math.ceil(Math.log2(merges.length + 2));
  const last = 2 ** bits - 1;
  const keys = new Int32Array(last + 1);
  const made = new Uint16Array(last + 1);
  // Multiplicative hashing by the golden ratio: https://en.wikipedia.org/wiki/Hash_function#Fibonacci_hashing
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (made[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  };
  for (let at = 0; at + 1 < merges.length; at += 2) {
    const key = (merges.charCodeAt(at) << 16) | merges.charCodeAt(at + 1);
    const slot = slotOf(key);
    keys[slot] = key;
    made[slot] = BASIC + at / 2;
  }
  return (left, right) => made[slotOf((left << 16) | right)] ?? 0;
}

/** Joins pairs, the best first and of equals the leftmost, until nothing joins. The tokens are a list linked by place. */
function join(tokens: Uint16Array, mergeOf: MergeOf): readonly number[] {
  const { length } = tokens;
  const next = Uint32Array.from(tokens, (_, at) => at + 1);
  const before = Int32Array.from(tokens, (_, at) => at - 1);
  const gone = new Uint8Array(length);
  const pairs = new Queue();
  const made = (at: number): number => {
    const to = next[at] ?? length;
    return to < length ? mergeOf(tokens[at] ?? 0, tokens[to] ?? 0) : 0;
  };
  const look = (at: number): void => {
    const token = at < 0 ? 0 : made(at);
    if (token > 0) pairs.add(token * PLACES + at);
  };
  for (let at = 0; at < length; at++) look(at);
  for (let pair = pairs.take(); pair !== undefined; pair = pairs.take()) {
    const at = pair % PLACES;
    const token = (pair - at) / PLACES;
    // One of the two may have been joined with another since.
    if (gone[at] === 1 || made(at) !== token) continue;
    const joined = next[at] ?? length;
    const behind = next[joined] ?? length;
    tokens[at] = token;
    gone[joined] = 1;
    next[at] = behind;
    if (behind < length) before[behind] = at;
    look(before[at] ?? -1);
    look(at);
  }
  return Array.from(tokens).filter((_, at) => gone[at] === 0);
}

/** More than a string has bytes; times the number of tokens it is still a safe integer. */
const PLACES = 2 ** 32;

/** Numbers of which the least comes first: a binary heap, so that a word of a million letters ends as well. */
class Queue {
  readonly #heap: number[] = [];

  add(value: number): void {
    const heap = this.#heap;
    let at = heap.push(value) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] ?? 0;
      if (above <= value) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = value;
  }

  take(): number | undefined {
    const heap = this.#heap;
    const least = heap[0];
    const value = heap.pop();
    if (value === undefined || heap.length === 0) return least;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if ((heap[child + 1] ?? Number.POSITIVE_INFINITY) < (heap[child] ?? 0)) child++;
      const below = heap[child] ?? 0;
      if (below >= value) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = value;
    return least;
  }
}
