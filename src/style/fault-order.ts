import { describeFault, type Fault } from "../errors.ts";

/** Each fault once, in the order of files, lines and columns; those without a place first. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const once = new Map(faults.map((fault) => [describeFault(fault), fault]));
  return [...once.values()].sort(
    ({ place: a }, { place: b }) =>
      compare(a?.path ?? "", b?.path ?? "") ||
      (a?.line ?? 0) - (b?.line ?? 0) ||
      (a?.column ?? 0) - (b?.column ?? 0),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
