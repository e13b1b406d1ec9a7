import { UserError } from "../errors.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { FollowedRun, NoSubject, Subject, TreeSubject } from "./action-subject.ts";

/** What the runner says about the run. */
export interface RunEvent {
  /** The name of the event that started the workflow. */
  readonly name: string;
  /** The event as GitHub sent it. */
  readonly payload: unknown;
  /** The commit that the runner names (GITHUB_SHA). */
  readonly sha: string;
  /** "owner/name". */
  readonly repository: string;
  /** Of github.com or of an own GitHub, without a slash at the end. */
  readonly serverUrl: string;
  /** The page of this run; null when the runner does not say. */
  readonly runUrl: string | null;
}

/** Reads what the event that started the run is about; the mode and the base of the inputs have to fit it. */
export function readSubject(
  event: RunEvent,
  { mode, base }: Pick<ActionInputs, "mode" | "base">,
): Subject | FollowedRun | NoSubject {
  const { name } = event;
  const read = readers.get(name);
  if (read === undefined) throw new UserError(unknownEvent(name));
  if ((mode === "publish") !== (name === "workflow_run"))
    throw new UserError(mode === "publish" ? publishNeeds(name) : runNeeds(mode));
  if (base === "") return read(event);
  if (!takesBase.has(name)) throw new UserError(noBaseFor(name));
  return { kind: "range", base, head: tipOf(event).head, judgedBy: "head" };
}

type Reader = (event: RunEvent) => Subject | FollowedRun | NoSubject;

/** By the names of https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["pull_request", readPullRequest],
  ["pull_request_target", readPullRequest],
  ["merge_group", readMergeGroup],
  ["push", readPush],
  ["workflow_dispatch", tipOf],
  ["schedule", tipOf],
  ["workflow_run", readFollowedRun],
]);
const takesBase = new Set(["push", "workflow_dispatch", "schedule"]);

function readPullRequest({ payload }: RunEvent): Subject {
  const pull = field(payload, "pull_request");
  const number = field(pull, "number");
  const head = field(field(pull, "head"), "sha");
  const base = field(field(pull, "base"), "sha");
  if (typeof number !== "number" || !isObjectName(head) || !isObjectName(base)) {
    throw new UserError("The event has no pull request with a number, a head commit and a base commit.");
  }
  return { kind: "pull", number, head, base, open: field(pull, "state") !== "closed" };
}

/** A merge group is judged as its pull requests were: by the style of what they are merged into. */
function readMergeGroup({ payload }: RunEvent): Subject {
  const group = field(payload, "merge_group");
  const [base, head] = [field(group, "base_sha"), field(group, "head_sha")];
  if (!isObjectName(base) || !isObjectName(head))
    throw new UserError("The event has no merge group with a head commit and a base commit.");
  return { kind: "range", base, head, judgedBy: "base" };
}

/** A new branch is compared with the default branch; the first push of that, and a tag, stand for all captions. */
function readPush(event: RunEvent): Subject | NoSubject {
  const { payload } = event;
  const [ref, before, head] = [field(payload, "ref"), field(payload, "before"), field(payload, "after")];
  if (field(payload, "deleted") === true)
    return { kind: "nothing", why: "The push deleted a branch or a tag, so there is nothing to check." };
  if (typeof ref !== "string" || !isObjectName(before) || !isObjectName(head))
    throw new UserError("The event has no push with the commits before and after it.");
  // The push of a tag may name an object that is no commit.
  if (!ref.startsWith("refs/heads/")) return tipOf(event);
  if (/[^0]/.test(before)) return { kind: "range", base: before, head, judgedBy: "head" };
  const main = field(field(payload, "repository"), "default_branch");
  if (typeof main !== "string" || ref === `refs/heads/${main}`) return tipOf(event);
  return { kind: "range", base: main, head, judgedBy: "head" };
}

function tipOf({ sha }: RunEvent): TreeSubject {
  if (!isObjectName(sha))
    throw new UserError("The runner does not name the commit of this run (GITHUB_SHA).");
  return { kind: "tree", head: sha };
}

/** GitHub writes this event: what the pull request did in its own run cannot change it. */
function readFollowedRun({ payload }: RunEvent): FollowedRun | NoSubject {
  const run = field(payload, "workflow_run");
  const [started, head, branch] = [field(run, "event"), field(run, "head_sha"), field(run, "head_branch")];
  if (typeof started !== "string" || !isObjectName(head))
    throw new UserError("The event has no workflow run with an event and a head commit.");
  if (started !== "pull_request")
    return {
      kind: "nothing",
      why: `The run before this one was started by "${started}", not by a pull request.`,
    };
  const repository = field(field(run, "head_repository"), "full_name");
  if (typeof repository !== "string" || typeof branch !== "string")
    return { kind: "nothing", why: "The repository or the branch that the pull request came from is gone." };
  return { kind: "run", head, branch, repository };
}

function unknownEvent(name: string): string {
  const known = [...readers.keys()].join(", ");
  return `caption-style has nothing to check in a run that was started by "${name}". The events that it knows are ${known}.`;
}

function publishNeeds(name: string): string {
  return `The input "mode" is "publish", and this run was started by "${name}". Use it in a workflow with "on: workflow_run" that follows the one with "mode: collect".`;
}

function runNeeds(mode: string): string {
  return `This run was started by "workflow_run", and the input "mode" is "${mode}". Set it to "publish" to post what the run before this one could not.`;
}

function noBaseFor(name: string): string {
  return `The input "base" is for ${[...takesBase].join(", ")}; a run that was started by "${name}" has a base of its own. Leave it empty.`;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** SHA-1 or SHA-256, nothing that git could read as an option or a range. */
function isObjectName(value: unknown): value is string {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
