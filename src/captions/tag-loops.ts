import type { Caption, Tag } from "../model.ts";

/** Tags that come three times or more in the same order, one run behind the other. */
export interface TagLoop {
  readonly first: Tag;
  readonly last: Tag;
  /** How many tags come again. */
  readonly size: number;
}

/** The loops of a caption, each tag in one of them alone; no pinned tag is in any. */
export function tagLoops({ tags }: Caption, isPinned: (tag: Tag) => boolean): TagLoop[] {
  const loops: TagLoop[] = [];
  for (let from = 0; from + TIMES * FEWEST <= tags.length; from++) {
    const size = sizeAt(tags, from);
    const first = tags[from];
    if (size === undefined || first === undefined) continue;
    let to = from + size;
    while (isAgain(tags[to], tags[to - size])) to++;
    const last = tags[to - 1] ?? first;
    if (!tags.slice(from, to).some(isPinned)) loops.push({ first, last, size });
    from = to - 1;
  }
  return loops;
}

const TIMES = 3;
const FEWEST = 2;
const MOST = 8;

function sizeAt(tags: readonly Tag[], from: number): number | undefined {
  for (let size = FEWEST; size <= MOST && from + TIMES * size <= tags.length; size++) {
    if (tags[from]?.of.key === tags[from + 1]?.of.key) continue;
    let at = from + size;
    while (at < from + TIMES * size && isAgain(tags[at], tags[at - size])) at++;
    if (at === from + TIMES * size) return size;
  }
  return undefined;
}

function isAgain(tag: Tag | undefined, before: Tag | undefined): boolean {
  return tag !== undefined && tag.of.key === before?.of.key && tag.group === before.group;
}
