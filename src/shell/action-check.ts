import { UserError } from "../errors.ts";
import type { GitHub } from "../io/github.ts";
import { GitHubError } from "../io/github-error.ts";
import { openStyles } from "../style/open.ts";
import { styleFileName } from "../style/style-name.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { ActionPorts } from "./action-ports.ts";
import type { Subject } from "./action-subject.ts";
import { type CheckedPullRequest, checkPullRequest } from "./check-pull-request.ts";
import type { StyleSource } from "./read-styles.ts";

/** What is checked, and how. */
export interface SubjectCheck {
  readonly inputs: ActionInputs;
  readonly github: Pick<GitHub, "mergeBase">;
  readonly subject: Subject;
}

/** What came of it. */
export interface CheckedSubject extends CheckedPullRequest {
  /** Whether the style is the pull request's own. */
  readonly isPreview: boolean;
}

/** Checks from git objects alone, so that no checkout is needed and nothing of the pull request is run. */
export async function checkSubject(
  { event, openScratch }: Pick<ActionPorts, "event" | "openScratch">,
  check: SubjectCheck,
): Promise<CheckedSubject> {
  const { inputs, subject } = check;
  const { head } = subject;
  const mergeBase = await mergeBaseOf(check);
  const base = baseWithStyle(subject);
  const isBase = base !== null && inputs.configFrom === "base";
  const commit = isBase ? base : head;
  // What is posted with a right that the author of a fork has not goes by a style that somebody with a right to it merged.
  const takesFirst = inputs.mode !== "publish" && event.name !== "pull_request_target";
  const url = `${event.serverUrl}/${event.repository}`;
  const oids = [...new Set([mergeBase, head, commit])];
  const scratch = await openScratch({ url, token: inputs.token, oids });
  try {
    const config = inputs.config === styleFileName ? undefined : inputs.config;
    const styles: StyleSource = {
      ...{ scratch, commit },
      open: (read, how) => openStyles(read, { ...how, config }),
      whereNone: isBase ? firstStyle[takesFirst ? "own" : "others"] : "",
    };
    const filter = subject.kind === "tree" ? "all" : inputs.filter;
    const request = { styles, scratch, mergeBase, head, filter };
    const { images } = inputs;
    const found = await checkPullRequest({ request, config, isPreview: !isBase, takesFirst, images });
    return { ...found, isPreview: base !== null && !isBase };
  } finally {
    await scratch.close();
  }
}

const firstStyle = {
  own: "A pull request that brings the first one is checked with it, as a preview.",
  others:
    "What is posted for others goes by the style of the branch that they want to merge into: bring the first one there yourself.",
} as const;

/** The commit before a merge, whose style counts unless a preview is wanted; null where there is nothing to merge. */
function baseWithStyle(subject: Subject): string | null {
  if (subject.kind === "tree") return null;
  return subject.kind === "pull" || subject.judgedBy === "base" ? subject.base : null;
}

/** A tree is compared with itself: all of it counts. */
async function mergeBaseOf({ github, inputs, subject }: SubjectCheck): Promise<string> {
  if (subject.kind === "tree") return subject.head;
  try {
    return await github.mergeBase(subject.base, subject.head);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== "denied" || inputs.base === "") throw error;
    throw new UserError(
      `${error.message} The input "base" is "${inputs.base}": is there such a branch, tag or commit?`,
    );
  }
}
