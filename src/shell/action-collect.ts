import type { Report } from "../model.ts";
import { renderJson, toJson } from "../report/json.ts";
import type { ActionPorts } from "./action-ports.ts";
import type { PullSubject, Subject } from "./action-subject.ts";

const FOLDER = "caption-style-collected";

/** Where `mode: collect` writes which pull request it was about. */
export const COLLECTED_PULL = `${FOLDER}/pull-request.json`;

/** Where `mode: collect` writes its report. */
export const COLLECTED_REPORT = `${FOLDER}/report.json`;

/** What is said of a run that posts nothing itself. */
export const collectedMessage = `Nothing was posted by this run: it collects. ${FOLDER} holds its report; the workflow with "mode: publish" checks again and posts the review.`;

/** Writes what a run has found, for people and for the artifact of the run. */
export async function writeCollected(
  { event, writeFile }: Pick<ActionPorts, "event" | "writeFile">,
  subject: Subject,
  report: Report,
): Promise<void> {
  await writeFile(COLLECTED_REPORT, renderJson(report));
  if (subject.kind === "pull") await writeFile(COLLECTED_PULL, renderPull(event.repository, subject));
}

function renderPull(repository: string, { number, head }: PullSubject): string {
  return toJson({ version: 1, repository, number, head });
}

/** Whether a file is not what was written for any of these pull requests. */
export function contradicts(text: string, repository: string, pulls: readonly PullSubject[]): boolean {
  return !pulls.some((pull) => renderPull(repository, pull) === text);
}
