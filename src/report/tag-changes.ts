import { diffArrays } from "diff";
import { splitTags } from "../captions/split-tags.ts";
import { forgetfulTagTexts } from "../captions/tag-text.ts";
import { pairTags } from "./tag-pairs.ts";

/** What a rewrite does to one tag. */
export type TagChange =
  | { readonly kind: "replaced"; readonly from: string; readonly to: string }
  | { readonly kind: "removed" | "added"; readonly tag: string }
  /** `behind` is the tag that it stands behind now; null at the front. */
  | { readonly kind: "moved"; readonly tag: string; readonly behind: string | null };

/**
 * What a rewrite does to the tags of a line; empty when only the spacing differs. Tags part at commas, or at the mark that
 * is given, and at line ends.
 */
export function tagChanges(before: string, after: string, mark = COMMA): readonly TagChange[] {
  const young = tagsOf(after, mark);
  const parts = diffArrays([...tagsOf(before, mark)], [...young], { maxEditLength: MOST_STEPS });
  if (parts === undefined) return [{ kind: "replaced", from: before, to: after }];
  const removed = parts.flatMap((part) => (part.removed ? part.value : []));
  const added = parts.flatMap((part) => (part.added ? part.value : []));
  const moved = common(removed, added);
  const pairs = pairTags(without(removed, moved), without(added, moved), false);
  return [...pairs.map(changeOf), ...moved.map((tag) => movedTo(tag, young))];
}

// More tags than this left and came: nobody would read the list, and the algorithm is quadratic in it.
const MOST_STEPS = 500;

const COMMA = ",";

/** A record of JSON is no caption: its brackets hold all of it together. */
function tagsOf(line: string, mark: string): readonly string[] {
  if (/^\s*[{[]\s*"/.test(line)) {
    const parts = mark === COMMA ? line.split(/[,、，；]/u) : line.split(mark);
    return parts.map((tag) => tag.trim()).filter((tag) => tag !== "");
  }
  return splitTags(line, forgetfulTagTexts, mark).map(({ of }) => of.text);
}

function movedTo(tag: string, tags: readonly string[]): TagChange {
  return { kind: "moved", tag, behind: tags[tags.indexOf(tag) - 1] ?? null };
}

/** The tags that stand in both lists, as often as they do. */
function common(removed: readonly string[], added: readonly string[]): readonly string[] {
  const rest = without(removed, added);
  return without(removed, rest);
}

/** The tags but for the first occurrence of each of `others`. */
function without(tags: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const tag of others) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return tags.filter((tag) => {
    const left = counts.get(tag) ?? 0;
    counts.set(tag, left - 1);
    return left <= 0;
  });
}

function changeOf([old, young]: readonly [string | null, string | null]): TagChange {
  if (old !== null && young !== null) return { kind: "replaced", from: old, to: young };
  return old === null ? { kind: "added", tag: young ?? "" } : { kind: "removed", tag: old };
}
