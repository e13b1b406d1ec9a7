import type { Severity } from "../model.ts";
import { rankOf } from "./verdict.ts";

/** What a choice among drafts goes by. */
export interface Weighed {
  readonly path: string;
  readonly severity: Severity;
}

/**
 * At most `room` of the items: the most severe first, and among equals those of files that have fewest comments, so that
 * each file gets one before any gets a second. `standing` are the files of comments that stand already, once for each.
 */
export function selectDrafts<Item extends Weighed>(
  items: readonly Item[],
  room: number,
  standing: readonly string[] = [],
): ReadonlySet<Item> {
  const counts = new Map<string, number>();
  const count = (path: string): number => {
    const before = counts.get(path) ?? 0;
    counts.set(path, before + 1);
    return before;
  };
  for (const path of standing) count(path);
  const bySeverity = items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => rankOf(a.item.severity) - rankOf(b.item.severity) || a.index - b.index);
  const turns = bySeverity.map(({ item, index }) => ({ item, index, turn: count(item.path) }));
  turns.sort(
    (a, b) => rankOf(a.item.severity) - rankOf(b.item.severity) || a.turn - b.turn || a.index - b.index,
  );
  return new Set(turns.slice(0, Math.max(0, room)).map(({ item }) => item));
}

/** The worst of some severities. */
export function worst(severities: readonly Severity[]): Severity {
  return severities.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a), "info");
}
