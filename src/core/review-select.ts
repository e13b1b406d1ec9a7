import type { Severity } from "../model.ts";
import { rankOf } from "./verdict.ts";

/** What a choice among drafts goes by. */
export interface Weighed {
  readonly path: string;
  readonly severity: Severity;
}

/** At most `room` of the items: the most severe first, and among equals one of each file before a second of any. */
export function selectDrafts<Item extends Weighed>(items: readonly Item[], room: number): ReadonlySet<Item> {
  const seen = new Map<string, number>();
  const turns = items.map((item, index) => {
    const slot = `${rankOf(item.severity)} ${item.path}`;
    const turn = seen.get(slot) ?? 0;
    seen.set(slot, turn + 1);
    return { item, index, turn };
  });
  turns.sort(
    (a, b) => rankOf(a.item.severity) - rankOf(b.item.severity) || a.turn - b.turn || a.index - b.index,
  );
  return new Set(turns.slice(0, Math.max(0, room)).map(({ item }) => item));
}

/** The worst of some severities. */
export function worst(severities: readonly Severity[]): Severity {
  return severities.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a), "info");
}
