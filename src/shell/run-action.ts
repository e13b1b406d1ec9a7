import { fails } from "../core/verdict.ts";
import { type Fault, UserError } from "../errors.ts";
import type { GitHub } from "../io/github.ts";
import { GitHubError } from "../io/github-error.ts";
import type { Report } from "../model.ts";
import { countFindings } from "../report/counts.ts";
import { checkSubject } from "./action-check.ts";
import { collectedMessage } from "./action-collect.ts";
import { readSubject } from "./action-event.ts";
import { writeFiles } from "./action-files.ts";
import { type ActionInputs, readInputs } from "./action-inputs.ts";
import type { ActionPorts, OutputName } from "./action-ports.ts";
import { findFollowed, judgeCollected } from "./action-publish.ts";
import { closedMessage, type Posting, reviewPullRequest } from "./action-review.ts";
import type { FollowedRun, Subject } from "./action-subject.ts";
import { reviewBody, tellChecked, tellFaults, tellNothing } from "./action-tell.ts";
import type { CheckedCaptions } from "./check-captions.ts";
import type { StyleChange } from "./style-change.ts";

/** 0: clean, superseded or nothing to check. 1: findings. 2: could not check, or could not post. */
export type ExitCode = 0 | 1 | 2;

/** Checks what the run is about, and reviews it where that is a pull request. */
export async function runAction(ports: ActionPorts): Promise<ExitCode> {
  try {
    const inputs = readInputs(ports.input);
    const subject = readSubject(ports.event, inputs);
    if (subject.kind === "nothing") return await skip(ports, "skipped", subject.why);
    const github = ports.openGitHub(inputs.token, ports.event.repository);
    if (subject.kind === "run") return await publish(ports, inputs, github, subject);
    return await review({ ports, inputs, github, subject, remark: "" });
  } catch (error) {
    const faults = faultsOf(error);
    if (faults === null) throw error;
    await tellFaults(ports, "The captions could not be checked.", faults);
    setOutputs(ports, { conclusion: "could-not-check" });
    return 2;
  }
}

async function skip(ports: ActionPorts, conclusion: "skipped" | "superseded", why: string): Promise<0> {
  await tellNothing(ports, why);
  setOutputs(ports, { conclusion });
  return 0;
}

/** One after the other: a branch has a pull request for each branch that it goes to. The outputs are those of the last. */
async function publish(
  ports: ActionPorts,
  inputs: ActionInputs,
  github: GitHub,
  run: FollowedRun,
): Promise<ExitCode> {
  const { pulls, isSuperseded, why } = await findFollowed(github, run);
  if (pulls.length === 0) return skip(ports, isSuperseded ? "superseded" : "skipped", why);
  const remark = await judgeCollected(ports, pulls);
  let worst: ExitCode = 0;
  for (const subject of pulls) {
    const code = await review({ ports, inputs, github, subject, remark });
    if (code > worst) worst = code;
  }
  return worst;
}

interface ReviewRun {
  readonly ports: ActionPorts;
  readonly inputs: ActionInputs;
  readonly github: GitHub;
  readonly subject: Subject;
  /** What else there is to say of the run; may be empty. */
  readonly remark: string;
}

async function review(run: ReviewRun): Promise<ExitCode> {
  const { ports, inputs, github, subject, remark } = run;
  const { checked, styleChange, isPreview } = await checkSubject(ports, { inputs, github, subject });
  const { report } = checked;
  const posting = await post(run, checked);
  await tellChecked(ports, { report, posting, head: subject.head, isPreview, styleChange, remark });
  const files = await writeFiles(ports, inputs, { report, subject });
  const verdict = concluded(report, inputs.failOn, { posting, styleChange });
  const counts = countFindings(report);
  setOutputs(ports, {
    conclusion: files.isComplete ? verdict.conclusion : "could-not-check",
    findings: String(report.findings.length),
    errors: String(counts.error),
    warnings: String(counts.warning),
    fixable: String(counts.fixable),
    ...files.outputs,
    "review-url": posting.url ?? "",
  });
  return files.isComplete ? verdict.code : 2;
}

async function post(
  { ports, inputs, subject, github }: ReviewRun,
  { report, textOf, configOf }: CheckedCaptions,
): Promise<Posting> {
  const { event, wait } = ports;
  const nothing = { url: null, untold: report.findings };
  // As comments they come once the other workflow has run; in annotations as well they would be said twice.
  if (subject.kind === "pull" && inputs.mode === "collect")
    return { kind: "done", message: collectedMessage, url: null, untold: [] };
  if (subject.kind !== "pull" || inputs.review === "none") return { kind: "done", message: "", ...nothing };
  const { number, head } = subject;
  if (!subject.open) return { kind: "closed", message: closedMessage, ...nothing };
  return reviewPullRequest(github, {
    ...{ number, head, report, textOf, configOf, wait },
    ...{ maxComments: inputs.maxComments, review: inputs.review, outdated: inputs.outdated },
    links: { sha: head, repositoryUrl: `${event.serverUrl}/${event.repository}` },
    bodyOf: (plan) => reviewBody({ report, event, head }, plan),
  });
}

/**
 * The verdict on the captions, unless the run has none to give: a posting that failed is neither findings nor clean, and
 * a pull request that breaks the style is not clean.
 */
function concluded(
  report: Report,
  failOn: ActionInputs["failOn"],
  { posting, styleChange }: { posting: Posting; styleChange: StyleChange | null },
): { conclusion: string; code: ExitCode } {
  if (posting.kind === "failed") return { conclusion: "could-not-post", code: 2 };
  if (posting.kind === "superseded") return { conclusion: "superseded", code: 0 };
  if (fails(report, failOn)) return { conclusion: "findings", code: 1 };
  const isBroken = styleChange !== null && styleChange.faults.length > 0;
  return isBroken ? { conclusion: "could-not-check", code: 2 } : { conclusion: "clean", code: 0 };
}

function setOutputs(ports: ActionPorts, values: Partial<Record<OutputName, string>>): void {
  for (const [name, value] of Object.entries(values)) ports.setOutput(name as OutputName, value);
}

/** The mistakes that the user can mend, and a GitHub that does not answer; null for a mistake of ours. */
function faultsOf(error: unknown): readonly Fault[] | null {
  if (error instanceof UserError) return error.faults;
  return error instanceof GitHubError ? [{ message: error.message }] : null;
}
