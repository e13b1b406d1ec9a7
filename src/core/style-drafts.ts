import type { Hunks, PostedComment } from "../model.ts";
import { renderMistakes } from "../report/style-change.ts";
import type { Desired } from "./reconcile.ts";
import { commentKey } from "./review-key.ts";
import { withMarker } from "./review-marker.ts";
import type { StyleLine } from "./style-change.ts";

/**
 * One draft for each line of a style that has a mistake, where the pull request shows that line or a comment stands there
 * already. The summary has all of them.
 */
export function styleDrafts(
  lines: readonly StyleLine[],
  hunks: Hunks,
  posted: readonly PostedComment[],
): readonly Desired[] {
  const known = new Set(posted.map(({ key }) => key));
  const occurrences = new Map<string, number>();
  return lines.flatMap(({ path, line, text, messages }): Desired[] => {
    const identity = { configPath: path, path, ruleIds: [], text };
    const first = commentKey({ ...identity, occurrence: 0 });
    const occurrence = occurrences.get(first) ?? 0;
    occurrences.set(first, occurrence + 1);
    const key = commentKey({ ...identity, occurrence });
    const isShown = (hunks.get(path) ?? []).some(({ start, end }) => start <= line && line <= end);
    if (!isShown && !known.has(key)) return [];
    const body = withMarker(key, renderMistakes(messages));
    return [{ path, severity: "error", draft: { path, line, key, body, suggestion: null } }];
  });
}
