/** The event that starts a workflow, as GitHub sends it. */
import { wholePull } from "./routes/pulls.ts";
import { repositoryShape, userShape } from "./shapes.ts";
import type { PullRequest, World } from "./state.ts";

/** A `pull_request` event (`opened`, `synchronize`, `reopened`, `closed` …). */
export async function eventPayload(
  world: World,
  pull: PullRequest,
  action = "opened",
): Promise<Record<string, unknown>> {
  return {
    action,
    number: pull.number,
    pull_request: await wholePull(world, pull),
    repository: repositoryShape(world, pull.repository),
    sender: userShape(world, pull.author),
    ...(action === "synchronize" ? { before: pull.previousHead, after: pull.head.sha } : {}),
  };
}
