import type { StyleChange } from "../core/style-change.ts";
import { fails } from "../core/verdict.ts";
import { type Fault, UserError } from "../errors.ts";
import type { GitHub } from "../io/github.ts";
import { GitHubError } from "../io/github-error.ts";
import type { Report } from "../model.ts";
import { countFindings } from "../report/counts.ts";
import { renderJson } from "../report/json.ts";
import { openStyles } from "../style/open.ts";
import { styleFileName } from "../style/style-name.ts";
import { type EventPullRequest, readPullRequest } from "./action-event.ts";
import { type ActionInputs, readInputs } from "./action-inputs.ts";
import type { ActionPorts, OutputName } from "./action-ports.ts";
import { closedMessage, type Posting, reviewPullRequest } from "./action-review.ts";
import { reviewBody, tellChecked, tellFaults } from "./action-tell.ts";
import { type CheckedPullRequest, checkPullRequest } from "./check-pull-request.ts";
import { partsAtIn } from "./parts-at.ts";
import type { StyleSource } from "./read-styles.ts";

/** 0: clean or superseded. 1: findings. 2: could not check, or could not post. */
export type ExitCode = 0 | 1 | 2;

/** Reviews the pull request that the run is about. */
export async function runAction(ports: ActionPorts): Promise<ExitCode> {
  try {
    const inputs = readInputs(ports.input);
    const pull = readPullRequest(ports.event);
    return await review(ports, inputs, pull);
  } catch (error) {
    const faults = faultsOf(error);
    if (faults === null) throw error;
    await tellFaults(ports, "The captions could not be checked.", faults);
    setOutputs(ports, { conclusion: "could-not-check" });
    return 2;
  }
}

async function review(ports: ActionPorts, inputs: ActionInputs, pull: EventPullRequest): Promise<ExitCode> {
  const github = ports.openGitHub(inputs.token, ports.event.repository);
  const mergeBase = await github.mergeBase(pull.base, pull.head);
  const seen = await check(ports, inputs, { ...pull, mergeBase });
  const { report } = seen.checked;
  const posting = await post({ ports, inputs, pull, github }, seen);
  const isPreview = inputs.configFrom === "head";
  await tellChecked(ports, { report, posting, head: pull.head, isPreview, overview: seen.overview });
  const styleChange = seen.styleChange?.change ?? null;
  const isWritten = await writeReport(ports, inputs.reportFile, report);
  const verdict = concluded(report, inputs.failOn, { posting, styleChange });
  const counts = countFindings(report);
  setOutputs(ports, {
    conclusion: isWritten ? verdict.conclusion : "could-not-check",
    findings: String(report.findings.length),
    errors: String(counts.error),
    warnings: String(counts.warning),
    fixable: String(counts.fixable),
    report: isWritten ? inputs.reportFile : "",
    "review-url": posting.url ?? "",
  });
  return isWritten ? verdict.code : 2;
}

const firstStyle = "A pull request that brings the first one is checked with it, as a preview.";

/** Checks from git objects alone, so that no checkout is needed and nothing of the pull request is run. */
async function check(
  { event, openScratch }: ActionPorts,
  inputs: ActionInputs,
  { base, head, mergeBase }: EventPullRequest & { readonly mergeBase: string },
): Promise<CheckedPullRequest> {
  const url = `${event.serverUrl}/${event.repository}`;
  const oids = [...new Set([mergeBase, head, base])];
  const scratch = await openScratch({ url, token: inputs.token, oids });
  try {
    const config = inputs.config === styleFileName ? undefined : inputs.config;
    const isPreview = inputs.configFrom === "head";
    const styles: StyleSource = {
      scratch,
      commit: isPreview ? head : base,
      open: (read, how) => openStyles(read, { ...how, config }),
      whereNone: firstStyle,
    };
    const request = { styles, scratch, mergeBase, head, filter: inputs.filter };
    return await checkPullRequest({ request, config, isPreview, images: inputs.images });
  } finally {
    await scratch.close();
  }
}

interface PostRequest {
  readonly ports: ActionPorts;
  readonly inputs: ActionInputs;
  readonly pull: EventPullRequest;
  readonly github: GitHub;
}

async function post(
  { ports, inputs, pull, github }: PostRequest,
  { checked: { report, styles, textOf, configOf }, styleChange, overview, pictureOf }: CheckedPullRequest,
): Promise<Posting> {
  const { event, wait } = ports;
  const { number, head } = pull;
  const nothing = { url: null, untold: report.findings };
  if (inputs.review === "none") return { kind: "done", message: "", ...nothing };
  if (!pull.open) return { kind: "closed", message: closedMessage, ...nothing };
  return reviewPullRequest(github, {
    ...{ number, head, report, configOf, wait },
    textOf: (path) => textOf(path) ?? styleChange?.textOf(path),
    styleLines: styleChange?.lines ?? [],
    partsAtOf: partsAtIn(styles),
    pictureOf,
    ...{ maxComments: inputs.maxComments, review: inputs.review, outdated: inputs.outdated },
    links: { sha: head, repositoryUrl: `${event.serverUrl}/${event.repository}`, overview },
    bodyOf: (plan) => reviewBody({ report, event, head }, plan),
  });
}

/** Last, so that a disk that is full costs nobody the review. False when it could not be written. */
async function writeReport(ports: ActionPorts, path: string, report: Report): Promise<boolean> {
  if (path === "") return true;
  try {
    await ports.writeFile(path, renderJson(report));
    return true;
  } catch (error) {
    const faults = faultsOf(error);
    if (faults === null) throw error;
    await tellFaults(ports, 'The report could not be written; see the input "report-file".', faults);
    return false;
  }
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
