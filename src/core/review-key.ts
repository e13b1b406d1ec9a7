/** 128 bits of `text` as 32 hexadecimal digits: the same on every platform, no protection against forgery. */
export function fingerprint(text: string): string {
  const state: [number, number, number, number] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667];
  for (let index = 0; index < text.length; index += 1) stir(state, text.charCodeAt(index));
  stir(state, text.length);
  return [...state].map((_word, index) => hexWord(state, index)).join("");
}

/** What a comment is known by: free of line numbers, so that it is found again after lines have moved. */
export interface Identity {
  /** The caption-style.json that governs. */
  readonly configPath: string;
  readonly path: string;
  readonly ruleIds: readonly string[];
  /** The line as it stands in the file. */
  readonly text: string;
  /** From 0, among the lines of the file that are otherwise the same. */
  readonly occurrence: number;
}

/** The key of a comment. */
export function commentKey({ configPath, path, ruleIds, text, occurrence }: Identity): string {
  const rules = [...new Set(ruleIds)].sort();
  return fingerprint(
    JSON.stringify(["caption-style", configPath, path, rules, normalLine(text), occurrence]),
  );
}

/** The line as it is compared: its spacing and its composition of characters do not make it another line. */
function normalLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

type State = [number, number, number, number];

/** One round of four multiply-and-rotate lanes, each feeding the one before it: it can be run backwards, so nothing is lost. */
function stir(state: State, unit: number): void {
  const [a, b, c, d] = state;
  state[0] = b ^ rotate(Math.imul(a ^ unit, 0x85ebca6b), 13);
  state[1] = c ^ rotate(Math.imul(b ^ unit, 0xc2b2ae35), 17);
  state[2] = d ^ rotate(Math.imul(c ^ unit, 0x27d4eb2f), 11);
  state[3] = state[0] ^ rotate(Math.imul(d ^ unit, 0x165667b1), 19);
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function hexWord(state: State, index: number): string {
  let word = (state[index] ?? 0) ^ (state[(index + 1) % 4] ?? 0);
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return ((word ^ (word >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
