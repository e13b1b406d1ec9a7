import type { GitHub } from "../io/github.ts";
import { COLLECTED_PULL, contradicts } from "./action-collect.ts";
import type { ActionPorts } from "./action-ports.ts";
import type { FollowedRun, PullSubject } from "./action-subject.ts";

/** What a run that follows another one has to review. */
export interface Followed {
  readonly pulls: readonly PullSubject[];
  /** Whether another run reviews the pull request, because it has a newer commit. */
  readonly isSuperseded: boolean;
  /** A sentence for people: why there is nothing to review. */
  readonly why: string;
}

/**
 * Finds the pull requests that a run was about by what GitHub says of it: the branch that it came from, and the commit.
 * Nothing that the run wrote is asked.
 */
export async function findFollowed(
  github: Pick<GitHub, "pullsFrom">,
  { head, branch, repository }: FollowedRun,
): Promise<Followed> {
  const all = await github.pullsFrom(repository, branch);
  const pulls = all
    .filter((pull) => pull.head === head)
    .map((pull): PullSubject => ({ kind: "pull", ...pull, open: true }));
  if (pulls.length > 0) return { pulls, isSuperseded: false, why: "" };
  const [newer] = all;
  const why =
    newer === undefined
      ? `No open pull request comes from the branch of the run before this one, so nothing was posted: it was closed or merged since.`
      : `Pull request ${newer.number} has a newer commit (${newer.head.slice(0, 7)}) than the one that was checked (${head.slice(0, 7)}), so nothing was posted; the review follows the run of that commit.`;
  return { pulls, isSuperseded: newer !== undefined, why };
}

/**
 * What to say of the files of the run before this one, where the workflow has fetched them: they come from the pull request
 * and are believed in nothing. Empty when they say what GitHub says, or are not there.
 */
export async function judgeCollected(
  { event, readStart }: Pick<ActionPorts, "event" | "readStart">,
  pulls: readonly PullSubject[],
): Promise<string> {
  const text = await readStart(COLLECTED_PULL, MOST_BYTES);
  if (text === null || !contradicts(text, event.repository, pulls)) return "";
  return `${COLLECTED_PULL} was refused: it is not what this pull request's run has written. The review does not depend on it: the captions were checked again.`;
}

/** What `mode: collect` writes is far shorter. */
const MOST_BYTES = 10_000;
