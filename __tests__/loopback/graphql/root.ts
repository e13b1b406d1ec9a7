/** What GraphQL can be asked for, and what it changes. */
import { forbidden, Refusal } from "../refusals.ts";
import { fullNameOf } from "../shapes.ts";
import { nodeId, type PullRequest, type Thread, type World } from "../state.ts";
import { viewerNode } from "./people.ts";
import { pullNode, repositoryNode } from "./pulls.ts";
import { issueCommentNode, reviewCommentNode, reviewNode, threadNode } from "./said.ts";

interface Input<T> {
  readonly input: T & { readonly clientMutationId?: string };
}

/** The queries and mutations that are kept. */
export function rootOf(world: World): Record<string, unknown> {
  return {
    viewer: () => viewerNode(world),
    node: ({ id }: { id: string }) => nodeOf(world, id),
    repository: ({ owner, name }: { owner: string; name: string }) =>
      repositoryByName(world, `${owner}/${name}`),
    resolveReviewThread: ({ input }: Input<{ threadId: string }>) =>
      resolve(world, input.threadId, input, true),
    unresolveReviewThread: ({ input }: Input<{ threadId: string }>) =>
      resolve(world, input.threadId, input, false),
    minimizeComment: ({ input }: Input<{ subjectId: string; classifier: string }>) => ({
      clientMutationId: input.clientMutationId ?? null,
      minimizedComment: minimise(world, input.subjectId, input.classifier.toLowerCase().replace("_", "-")),
    }),
    unminimizeComment: ({ input }: Input<{ subjectId: string }>) => ({
      clientMutationId: input.clientMutationId ?? null,
      unminimizedComment: minimise(world, input.subjectId, null),
    }),
  };
}

function missing(id: string): Refusal {
  return new Refusal(200, `Could not resolve to a node with the global id of '${id}'`, { type: "NOT_FOUND" });
}

function repositoryByName(world: World, name: string): unknown {
  const found = world.repositories.find(
    (repository) => fullNameOf(repository).toLowerCase() === name.toLowerCase(),
  );
  const message = `Could not resolve to a Repository with the name '${name}'.`;
  if (found === undefined) throw new Refusal(200, message, { type: "NOT_FOUND" });
  return repositoryNode(world, found);
}

/** Resolving takes `contents: write`; `pull-requests: write` is not enough (github/gh-aw#35726). */
function resolve(
  world: World,
  id: string,
  input: { clientMutationId?: string },
  isResolved: boolean,
): unknown {
  const { pull, thread } = threadOf(world, id);
  if (world.permissions.contents !== "write") throw forbidden();
  thread.resolvedBy = isResolved ? world.viewer : null;
  return { clientMutationId: input.clientMutationId ?? null, thread: threadNode(world, pull, thread) };
}

function threadOf(world: World, id: string): { pull: PullRequest; thread: Thread } {
  for (const pull of pullsOf(world)) {
    const thread = pull.threads.find((candidate) => nodeId("PRRT", candidate.id) === id);
    if (thread !== undefined) return { pull, thread };
  }
  throw missing(id);
}

function pullsOf(world: World): PullRequest[] {
  return world.repositories.flatMap((repository) => repository.pulls);
}

interface Minimisable {
  minimized: string | null;
}

/** Everything that has a node id and can be minimised, with how to show it. */
function minimisables(world: World): { id: string; said: Minimisable; show: () => unknown }[] {
  return pullsOf(world).flatMap((pull) => [
    ...pull.comments.map((said) => ({
      id: nodeId("PRRC", said.id),
      said,
      show: () => reviewCommentNode(world, pull, said),
    })),
    ...pull.reviews.map((said) => ({
      id: nodeId("PRR", said.id),
      said,
      show: () => reviewNode(world, pull, said),
    })),
    ...pull.issueComments.map((said) => ({
      id: nodeId("IC", said.id),
      said,
      show: () => issueCommentNode(world, pull, said),
    })),
  ]);
}

/** Minimising takes `pull-requests: write`, or `issues: write` for the conversation. */
function minimise(world: World, id: string, reason: string | null): unknown {
  const found = minimisables(world).find((candidate) => candidate.id === id);
  if (found === undefined) throw missing(id);
  const { permissions } = world;
  const isAllowed =
    permissions["pull-requests"] === "write" || (id.startsWith("IC_") && permissions.issues === "write");
  if (!isAllowed) throw forbidden();
  found.said.minimized = reason;
  return found.show();
}

function nodeOf(world: World, id: string): unknown {
  const said = minimisables(world).find((candidate) => candidate.id === id);
  if (said !== undefined) return said.show();
  const pull = pullsOf(world).find((candidate) => nodeId("PR", candidate.id) === id);
  if (pull !== undefined) return pullNode(world, pull);
  const { pull: owner, thread } = threadOf(world, id);
  return threadNode(world, owner, thread);
}
