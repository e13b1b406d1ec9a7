/** A stretch of a row, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * How much stands between one of `some` and one of `others` where they are nearest; Infinity where there are none. Both stand
 * in order, and are walked through once. `countTo` says how much stands before a place; by itself each place counts.
 */
export function nearestGap(
  some: readonly Stretch[],
  others: readonly Stretch[],
  countTo: (place: number) => number = (place) => place,
): number {
  let best = Number.POSITIVE_INFINITY;
  let next = 0;
  for (const one of some) {
    while (next < others.length && (others[next]?.from ?? 0) < one.from) next++;
    for (const other of [others[next - 1], others[next]]) {
      if (other === undefined) continue;
      const between = countTo(Math.max(one.from, other.from)) - countTo(Math.min(one.to, other.to));
      best = Math.min(best, Math.max(0, between));
    }
  }
  return best;
}
