/** The events that are not about one pull request, as GitHub sends them (`@octokit/webhooks-examples`), as far as an Action may read them. */
import { fullNameOf, repositoryShape, userShape } from "./shapes.ts";
import type { PullRequest, Repository, World } from "./state.ts";

type Payload = Record<string, unknown>;

/** No commit, in the events of a branch that is new or gone. */
export const noCommit = "0".repeat(40);

/** What a `workflow_run` event tells of the run before it. `pull_requests` is empty for a fork (actions/runner#3444). */
export function workflowRunPayload(world: World, pull: PullRequest, changes: Payload = {}): Payload {
  const { repository, head } = pull;
  const from = repositoryShape(world, repository, head.fork ?? fullNameOf(repository));
  const own = { id: pull.id, number: pull.number, head: { sha: head.sha }, base: { sha: pull.base.sha } };
  return {
    action: "completed",
    workflow_run: {
      id: 1_000_000_002,
      name: "captions",
      event: "pull_request",
      status: "completed",
      conclusion: "failure",
      head_branch: head.ref,
      head_sha: head.sha,
      head_repository: from,
      repository: repositoryShape(world, repository),
      pull_requests: head.fork === null ? [own] : [],
      actor: userShape(world, pull.author),
      ...changes,
    },
    repository: repositoryShape(world, repository),
    sender: userShape(world, pull.author),
  };
}

/** What a merge queue asks for: the checks of what the branch will be after the pull request. */
export function mergeGroupPayload(world: World, pull: PullRequest): Payload {
  const { base, number } = pull;
  return {
    action: "checks_requested",
    merge_group: {
      head_sha: pull.mergeSha,
      head_ref: `refs/heads/gh-readonly-queue/${base.ref}/pr-${number}-${base.sha}`,
      base_sha: base.sha,
      base_ref: `refs/heads/${base.ref}`,
    },
    repository: repositoryShape(world, pull.repository),
    sender: userShape(world, pull.author),
  };
}

/** A push that moves a branch or tag; `noCommit` stands for none. */
export function pushPayload(
  world: World,
  repository: Repository,
  push: { readonly ref: string; readonly before: string; readonly after: string },
): Payload {
  return {
    ...push,
    created: push.before === noCommit,
    deleted: push.after === noCommit,
    forced: false,
    repository: repositoryShape(world, repository),
  };
}
