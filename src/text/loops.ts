import type { Token } from "../model.ts";

/** A run of words that comes again and again, as token positions. */
export interface Loop {
  readonly from: number;
  /** Where the first time ends. */
  readonly once: number;
  /** Where the last whole time ends. */
  readonly to: number;
  /** Whether the run begins again behind that and breaks off. */
  readonly isTorn: boolean;
}

/**
 * Where tokens say the same run of 3 to 8 words three times or more, or of two words five times, one behind the other. A list or a refrain with other
 * words between is none. Each place is in one loop alone.
 */
export function loopsIn(tokens: readonly Token[]): Loop[] {
  const loops: Loop[] = [];
  if (tokens.length < FEWEST_TOKENS) return loops;
  for (let from = 0; from + FEWEST_TOKENS <= tokens.length; from++) {
    const loop = loopAt(tokens, from);
    if (loop === undefined) continue;
    loops.push(loop);
    from = loop.to - 1;
  }
  return loops;
}

const TIMES = 3;
const FEWEST = 2;
/** How often two words have to come: fewer times they may be a chant. */
const TIMES_OF_TWO = 5;
const FEWEST_TOKENS = 9;
const MOST = 8;
/** Words and the marks between them. */
const LONGEST = 2 * MOST;

function loopAt(tokens: readonly Token[], from: number): Loop | undefined {
  for (let size = FEWEST; size <= LONGEST && from + TIMES * size <= tokens.length; size++) {
    // Asked before the run is followed, so that no place is followed far in vain.
    if (tokens[from]?.key !== tokens[from + size]?.key || !isPhrase(tokens, from, from + size)) continue;
    let at = from + size;
    while (at < tokens.length && tokens[at]?.key === tokens[at - size]?.key) at++;
    const times = Math.floor((at - from) / size);
    const words = tokens.slice(from, from + size).filter(({ word }) => word).length;
    if (times < (words === 2 ? TIMES_OF_TWO : TIMES)) continue;
    return { from, once: from + size, to: from + times * size, isTorn: (at - from) % size > 0 };
  }
  return undefined;
}

/** Whether a run has as many words, and at least two of them differ: "ha ha ha" is laughter. */
function isPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ word }) => word);
  return words.length >= FEWEST && words.length <= MOST && new Set(words.map(({ key }) => key)).size > 1;
}
