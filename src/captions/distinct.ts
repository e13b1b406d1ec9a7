import type { Tag } from "../model.ts";

/** Whether no two of some tags have one name; those that have none are left out. */
export function areDistinct(
  tags: readonly Pick<Tag, "of">[],
  nameOf: (tag: Pick<Tag, "of">) => string | null,
): boolean {
  seen.clear();
  let named = 0;
  for (const tag of tags) {
    const name = nameOf(tag);
    if (name === null) continue;
    named++;
    seen.add(name);
  }
  return seen.size === named;
}

/** One for all: every caption asks. */
const seen = new Set<string>();
