import type { Place } from "./trigger-finder.ts";

/** A trigger that a caption says once too often. */
export interface SurplusTrigger {
  readonly place: Place;
  /** How often the caption says that trigger. */
  readonly times: number;
  /** Whether it is a tag that may go: a phrase has to be rewritten, and on another line it may begin a caption of its own. */
  readonly isDeletable: boolean;
}

/** What is too much of each trigger. The whole tags stay rather than the phrases, the first ones rather than the last. */
export function surplusTriggers(found: readonly Place[], max: number): readonly SurplusTrigger[] {
  const words = [...new Set(found.map(({ word }) => word))].sort((a, b) => a - b);
  return words.flatMap((word) => {
    const own = found.filter((place) => place.word === word);
    const ranked = [...own.filter(({ whole }) => whole), ...own.filter(({ whole }) => !whole)];
    return ranked.slice(max).map((place) => ({
      place,
      times: own.length,
      isDeletable: place.whole && place.tag !== undefined && place.tag.group === own[0]?.tag?.group,
    }));
  });
}
