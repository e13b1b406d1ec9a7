/** What stands at a place of a text, as far as brackets go. */
export interface Mark {
  readonly text: string;
  /** What closes it, where it opens something. */
  readonly close?: string | undefined;
  /** Nothing is closed across it. */
  readonly endsLine?: boolean;
}

/** Two marks that belong together: where the first begins, and where the second one does. */
export interface MarkPair {
  readonly open: Mark;
  readonly start: number;
  readonly end: number;
}

/** The brackets of a text that pair up on one line, in the order in which they close. */
export function pairBrackets(text: string, markAt: (at: number) => Mark): MarkPair[] {
  const pairs: MarkPair[] = [];
  const open: { readonly mark: Mark; readonly start: number }[] = [];
  // How many of `open` wait for each closing mark, so that a bracket without a partner is not searched for.
  const waiting = new Map<string, number>();
  const wait = (close: string, by: number): unknown => waiting.set(close, (waiting.get(close) ?? 0) + by);
  for (let at = 0; at < text.length; ) {
    const mark = markAt(at);
    if (mark.endsLine === true) {
      open.length = 0;
      waiting.clear();
    } else if (mark.close !== undefined) {
      open.push({ mark, start: at });
      wait(mark.close, 1);
    } else if ((waiting.get(mark.text) ?? 0) > 0) {
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        wait(last.mark.close ?? "", -1);
        if (last.mark.close !== mark.text) continue;
        pairs.push({ open: last.mark, start: last.start, end: at });
        break;
      }
    }
    at += mark.text.length;
  }
  return pairs;
}
