import { UserError } from "../errors.ts";

/** What the runner says about the run. */
export interface RunEvent {
  /** The name of the event that started the workflow. */
  readonly name: string;
  /** The event as GitHub sent it. */
  readonly payload: unknown;
  /** "owner/name". */
  readonly repository: string;
  /** Of github.com or of an own GitHub, without a slash at the end. */
  readonly serverUrl: string;
  /** The page of this run; null when the runner does not say. */
  readonly runUrl: string | null;
}

/** The pull request that the run is about, as the event tells it. */
export interface EventPullRequest {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly open: boolean;
}

/** Reads the pull request of the event. */
export function readPullRequest({ name, payload }: RunEvent): EventPullRequest {
  if (name !== "pull_request" && name !== "pull_request_target") {
    throw new UserError(
      `caption-style reviews pull_request events, and this run was started by "${name}". Put it into a workflow with "on: pull_request".`,
    );
  }
  const pull = field(payload, "pull_request");
  const number = field(pull, "number");
  const head = field(field(pull, "head"), "sha");
  const base = field(field(pull, "base"), "sha");
  if (typeof number !== "number" || !isObjectName(head) || !isObjectName(base)) {
    throw new UserError("The event has no pull request with a number, a head commit and a base commit.");
  }
  return { number, head, base, open: field(pull, "state") !== "closed" };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** SHA-1 or SHA-256, nothing that git could read as an option or a range. */
function isObjectName(value: unknown): value is string {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
