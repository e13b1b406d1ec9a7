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
import { Refusal } from "../refusals.ts";
import type { World } from "../state.ts";
import { rootOf } from "./root.ts";

const schema = buildSchema(readFileSync(new URL("../contract/schema.graphql", import.meta.url), "utf8"));

/** A GraphQL answer, and what was wrong with the request by the schema. */
export interface GraphqlAnswer {
  readonly body: unknown;
  readonly violations: readonly string[];
}

/** Validates a request body and carries it out. */
export async function answerGraphql(world: World, body: unknown): Promise<GraphqlAnswer> {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  const result = await run(world, typeof query === "string" ? query : "", variables, operationName);
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
