import type { TriggerPosition } from "./trigger-place.ts";

/** Where the trigger belongs, as the end of a sentence; `after` are the terms of what may lead. */
export function describePosition(position: TriggerPosition, after: readonly string[]): string {
  if (position === "first" || position === "anywhere") {
    return after.length === 0
      ? "as the first tag"
      : `first, behind nothing but ${after.map((one) => `“${one}”`).join(", ")}`;
  }
  return "within" in position
    ? `within the first ${position.within} tags`
    : `before the section “${position.before}”`;
}

/** That a caption names none of the triggers that it needs one of, or not all that it needs. */
export function describeAbsence(missing: readonly string[], match: "any" | "all"): string {
  const named = missing.map((word) => `“${word}”`);
  if (named.length === 1) return `Expected the trigger word ${named[0] ?? ""}; the caption does not name it.`;
  return match === "all"
    ? `Expected the trigger words ${named.join(" and ")}; the caption does not name them.`
    : `Expected one of the trigger words ${named.join(", ")}; the caption names none of them.`;
}
