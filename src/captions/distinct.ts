import type { Tag } from "../model.ts";

/** Whether no two of some tags say the same. */
export function areDistinct(tags: readonly Pick<Tag, "of">[]): boolean {
  if (tags.length > FEW) return areNamedApart(tags, ({ of }) => of.key);
  for (let at = 1; at < tags.length; at++) {
    const one = tags[at]?.of;
    for (let before = 0; before < at; before++) {
      const other = tags[before]?.of;
      if (one?.hash === other?.hash && one?.key === other?.key) return false;
    }
  }
  return true;
}

/** So many are compared with each other sooner than they are put into a set. */
const FEW = 40;

/** Whether no two of some tags have one name; those that have none are left out. */
export function areNamedApart(
  tags: readonly Pick<Tag, "of">[],
  nameOf: (tag: Pick<Tag, "of">) => string | null,
): boolean {
  const seen = new Set<string>();
  let named = 0;
  for (const tag of tags) {
    const name = nameOf(tag);
    if (name === null) continue;
    named++;
    seen.add(name);
  }
  return seen.size === named;
}
