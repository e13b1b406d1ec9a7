/** Answers GraphQL requests against GitHub's published schema (`contract/schema.graphql`). */
import { readFileSync } from "node:fs";
import {
  buildSchema,
  defaultFieldResolver,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  parse,
  validate,
} from "graphql";
import {
  issueCommentNode,
  pullNode,
  repositoryNode,
  reviewCommentNode,
  reviewNode,
  threadNode,
  viewerNode,
} from "./graphql-objects.ts";
import { forbidden, Refusal } from "./refusals.ts";
import { fullNameOf } from "./shapes.ts";
import { nodeId, type PullRequest, type Thread, type World } from "./state.ts";

const schema = buildSchema(readFileSync(new URL("./contract/schema.graphql", import.meta.url), "utf8"));

/** A GraphQL answer, and what was wrong with the request by the schema. */
export interface GraphqlAnswer {
  readonly body: unknown;
  readonly violations: readonly string[];
}

/** Validates a request body and carries it out. */
export async function answerGraphql(world: World, body: unknown): Promise<GraphqlAnswer> {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  const result = await run(world, String(query ?? ""), variables, operationName);
  const errors = result.errors ?? [];
  const violations = errors
    .filter((error) => !(error.originalError instanceof Refusal) || isPagination(error.originalError))
    .map((error) => `GraphQL: ${error.message}`);
  return {
    violations,
    body: { ...(result.data === undefined ? {} : { data: result.data }), ...told(errors) },
  };
}

async function run(
  world: World,
  query: string,
  variables: unknown,
  operationName: unknown,
): Promise<ExecutionResult> {
  const document = parsed(query);
  if ("errors" in document) return document;
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  return execute({
    schema,
    document,
    rootValue: rootOf(world),
    variableValues: (variables ?? {}) as Record<string, unknown>,
    operationName: typeof operationName === "string" ? operationName : null,
    fieldResolver: strictResolver,
  });
}

function parsed(query: string): ReturnType<typeof parse> | { errors: readonly GraphQLError[] } {
  try {
    return parse(query);
  } catch (error) {
    return { errors: [error as GraphQLError] };
  }
}

function isPagination(refusal: Refusal): boolean {
  return refusal.type.endsWith("PAGINATION_BOUNDARIES") || refusal.type === "EXCESSIVE_PAGINATION";
}

/** Errors as GitHub answers them, with HTTP status 200 and a `type` beside the message. */
function told(errors: readonly GraphQLError[]): { errors?: unknown } {
  if (errors.length === 0) return {};
  return {
    errors: errors.map((error) => ({
      ...(error.originalError instanceof Refusal ? { type: error.originalError.type } : {}),
      ...error.toJSON(),
    })),
  };
}

/** A field that the loopback GitHub does not keep is an error and never a silent null. */
const strictResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const isKept = typeof source === "object" && source !== null && info.fieldName in source;
  if (!isKept)
    throw new Error(`${info.parentType.name}.${info.fieldName} is not kept by the loopback GitHub`);
  return defaultFieldResolver(source, args, context, info);
};

interface Input<T> {
  readonly input: T & { readonly clientMutationId?: string };
}

function rootOf(world: World): Record<string, unknown> {
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
