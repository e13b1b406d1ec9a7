/** What GraphQL can be asked for, and what it changes. */
import { maxBody, removeComment } from "../conversation.ts";
import { forbidden, Refusal } from "../refusals.ts";
import { fullNameOf } from "../shapes.ts";
import {
  nodeId,
  type Person,
  type PullRequest,
  type ReviewComment,
  type Thread,
  type World,
} from "../state.ts";
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
    ...editing(world),
  };
}

/** Editing and deleting take `pull-requests: write`, and only what the account itself has said. */
function editing(world: World): Record<string, unknown> {
  return {
    updatePullRequestReviewComment: ({
      input,
    }: Input<{ pullRequestReviewCommentId: string; body: string }>) => {
      const { pull, comment } = ownComment(world, input.pullRequestReviewCommentId);
      edit(world, comment, input.body);
      return answered(input, { pullRequestReviewComment: reviewCommentNode(world, pull, comment) });
    },
    deletePullRequestReviewComment: ({ input }: Input<{ id: string }>) => {
      const { pull, comment } = ownComment(world, input.id);
      const pullRequestReviewComment = reviewCommentNode(world, pull, comment);
      removeComment(pull, comment);
      return answered(input, { pullRequestReviewComment });
    },
    updatePullRequestReview: ({ input }: Input<{ pullRequestReviewId: string; body: string }>) => {
      const { pullRequestReviewId: id, body } = input;
      for (const pull of pullsOf(world)) {
        const review = pull.reviews.find((candidate) => nodeId("PRR", candidate.id) === id);
        if (review === undefined) continue;
        edit(world, review, body);
        return answered(input, { pullRequestReview: reviewNode(world, pull, review) });
      }
      throw missing(id);
    },
  };
}

function answered(
  { clientMutationId }: { readonly clientMutationId?: string },
  answer: Record<string, unknown>,
): Record<string, unknown> {
  return { clientMutationId: clientMutationId ?? null, ...answer };
}

function ownComment(world: World, id: string): { pull: PullRequest; comment: ReviewComment } {
  for (const pull of pullsOf(world)) {
    const comment = pull.comments.find((candidate) => nodeId("PRRC", candidate.id) === id);
    if (comment === undefined) continue;
    checkWriter(world, comment.author);
    return { pull, comment };
  }
  throw missing(id);
}

function edit(world: World, said: { author: Person; body: string }, body: string): void {
  checkWriter(world, said.author);
  if ([...body].length > maxBody)
    throw new Refusal(200, `Body is too long (maximum is ${maxBody} characters)`);
  said.body = body;
}

function checkWriter({ permissions, viewer }: World, author: Person): void {
  if (permissions["pull-requests"] !== "write" || author.id !== viewer.id) throw forbidden();
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
