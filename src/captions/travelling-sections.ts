import type { Tag } from "../model.ts";

/**
 * The section that each tag goes with: a tag that no section knows travels with the tag before it on its line, as it does
 * when tags are put in order. -1 for what stands before all that are known.
 */
export function travellingSections(
  tags: readonly Tag[],
  sectionOf: (tag: Tag) => number,
): ReadonlyMap<Tag, number> {
  let travelling = -1;
  let group: number | undefined;
  const sections = new Map<Tag, number>();
  for (const tag of tags) {
    if (tag.group !== group) travelling = -1;
    group = tag.group;
    const section = sectionOf(tag);
    if (section >= 0) travelling = section;
    sections.set(tag, travelling);
  }
  return sections;
}
