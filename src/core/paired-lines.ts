/**
 * What each line of a list becomes where lines come or go: no line where it goes, several where others come beside it. A line
 * that comes goes to the one below it, or to the one above where `prefers` says so, or where there is none below.
 */
export function pairLines(
  before: readonly string[],
  after: readonly string[],
  prefers: (index: number) => boolean,
): readonly (readonly string[])[] {
  const kept = keptLines(before, after);
  const made = before.map((): string[] => []);
  let [from, to] = [0, 0];
  for (const [old, young] of [...kept, [before.length, after.length] as const]) {
    const came = after.slice(to, young);
    // Those that are gone and those that came in their place pair up.
    for (; from < old && came.length > 0; from++) made[from]?.push(came.shift() ?? "");
    const last = made[old - 1];
    const isUp =
      last !== undefined && (old === before.length || to < young - came.length || prefers(old - 1));
    if (isUp) last.push(...came);
    else made[old]?.push(...came);
    made[old]?.push(...after.slice(young, young + 1));
    [from, to] = [old + 1, young + 1];
  }
  goWhereToldOf(before, made, prefers);
  return made;
}

/** Of lines that are the same and stand together, the one goes that is told of. */
function goWhereToldOf(
  before: readonly string[],
  made: string[][],
  prefers: (index: number) => boolean,
): void {
  for (const [at, text] of before.entries()) {
    if (made[at]?.length !== 0 || prefers(at)) continue;
    for (let next = at + 1; before[next] === text && made[next]?.length === 1; next++) {
      if (!prefers(next)) continue;
      [made[at], made[next]] = [made[next] ?? [], []];
      break;
    }
  }
}

/** The pairs of lines that stay, in order: as many as can be, unless that takes long. */
function keptLines(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const middle = commonLines(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  return [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...middle.map(([old, young]) => [old + head, young + head] as const),
    ...Array.from(
      { length: tail },
      (_, at) => [before.length - tail + at, after.length - tail + at] as const,
    ),
  ];
}

/** The longest common sequence of two short lists, by its table. */
function commonLines(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const width = after.length + 1;
  if ((before.length + 1) * width > LARGEST_TABLE) return [];
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (old: number, young: number): number => lengths[old * width + young] ?? 0;
  for (let old = before.length - 1; old >= 0; old--)
    for (let young = after.length - 1; young >= 0; young--)
      lengths[old * width + young] =
        before[old] === after[young]
          ? at(old + 1, young + 1) + 1
          : Math.max(at(old + 1, young), at(old, young + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let old = 0, young = 0; old < before.length && young < after.length; ) {
    if (before[old] === after[young]) pairs.push([old++, young++]);
    else if (at(old + 1, young) >= at(old, young + 1)) old++;
    else young++;
  }
  return pairs;
}

/** Four megabytes. */
const LARGEST_TABLE = 1_000_000;
