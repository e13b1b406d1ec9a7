import type { Change, Gesture } from "../io/gesture.ts";
import type { GitHub } from "../io/github.ts";
import { GitHubError } from "../io/github-error.ts";
import { RESERVED } from "../io/request-budget.ts";

/** What both of GitHub's interfaces can change: GraphQL many in one request, REST one at a time and a second apart. */
export interface Changeable {
  readonly id: number;
  /** Null where GraphQL was not to be had. */
  readonly nodeId: string | null;
  /** The new text of what is edited. */
  readonly body?: string;
}

/** One request each, so that few are changed in a run where there is no GraphQL. */
const MOST_BY_REST = 8;

/** Changes the first ones of `things`, as the budget allows, and gives how many: the rest waits for the next run. */
export async function changeAll<Thing extends Changeable>(
  github: Pick<GitHub, "gesture" | "left">,
  kind: Gesture,
  things: readonly Thing[],
  changeOne: (thing: Thing) => Promise<void>,
): Promise<number> {
  const changes = things.flatMap(({ nodeId, body }): Change[] =>
    nodeId === null ? [] : [{ id: nodeId, ...(body === undefined ? {} : { body }) }],
  );
  if (changes.length === things.length) {
    try {
      return await github.gesture(kind, changes);
    } catch (error) {
      if (!isKind(error, "denied")) throw error;
    }
  }
  let done = 0;
  for (const thing of things.slice(0, MOST_BY_REST)) {
    if (github.left() <= RESERVED.changes) break;
    await unlessGone(() => changeOne(thing));
    done += 1;
  }
  return done;
}

/** Somebody may have deleted it since it was read, or an answer that was lost may have said that it is done. */
async function unlessGone(change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch (error) {
    if (!(error instanceof GitHubError) || !error.isGone) throw error;
  }
}

function isKind(error: unknown, kind: GitHubError["kind"]): boolean {
  return error instanceof GitHubError && error.kind === kind;
}
