import { askGraphql, type Client, isAnswer } from "./github-client.ts";
import { asking, GitHubError } from "./github-error.ts";

/** What GraphQL can do with many comments, threads or reviews in one request. */
export type Gesture = "minimise" | "resolve" | "show" | "reopen" | "edit" | "delete" | "edit-review";

/** One thing to change, by its node id; `body` is the new text of what is edited. */
export interface Change {
  readonly id: string;
  readonly body?: string;
}

const MUTATIONS: Readonly<Record<Gesture, (id: string, body: string) => string>> = {
  minimise: (id) =>
    `minimizeComment(input: { subjectId: ${id}, classifier: OUTDATED }) { minimizedComment { isMinimized } }`,
  resolve: (id) => `resolveReviewThread(input: { threadId: ${id} }) { thread { isResolved } }`,
  show: (id) => `unminimizeComment(input: { subjectId: ${id} }) { unminimizedComment { isMinimized } }`,
  reopen: (id) => `unresolveReviewThread(input: { threadId: ${id} }) { thread { isResolved } }`,
  edit: (id, body) =>
    `updatePullRequestReviewComment(input: { pullRequestReviewCommentId: ${id}, body: ${body} }) { pullRequestReviewComment { id } }`,
  delete: (id) => `deletePullRequestReviewComment(input: { id: ${id} }) { clientMutationId }`,
  "edit-review": (id, body) =>
    `updatePullRequestReview(input: { pullRequestReviewId: ${id}, body: ${body} }) { pullRequestReview { id } }`,
};

/** As much as one request may change without taking long. */
const PER_REQUEST = { changes: 50, characters: 250_000 } as const;

/**
 * Does it to every one, as long as `mayGoOn` allows another request, and gives how many it did. What is gone by then
 * counts as done. Fails with a GitHubError of the kind "denied" where the token or the server cannot.
 */
export async function gesture(
  client: Client,
  kind: Gesture,
  changes: readonly Change[],
  mayGoOn: () => boolean,
): Promise<number> {
  let done = 0;
  while (done < changes.length && mayGoOn()) {
    const some = nextBatch(changes, done);
    await refusable(() => askGraphql(client, mutationOf(kind, some), variablesOf(some)));
    done += some.length;
  }
  return done;
}

function nextBatch(changes: readonly Change[], from: number): readonly Change[] {
  let characters = 0;
  const some = changes.slice(from, from + PER_REQUEST.changes);
  const end = some.findIndex(({ body = "" }) => {
    characters += body.length;
    return characters > PER_REQUEST.characters;
  });
  return end < 0 ? some : some.slice(0, Math.max(1, end));
}

function mutationOf(kind: Gesture, some: readonly Change[]): string {
  const names = some.flatMap(({ body }, index) => [
    `$n${index}: ID!`,
    ...(body === undefined ? [] : [`$b${index}: String!`]),
  ]);
  const fields = some.map((_change, index) => `c${index}: ${MUTATIONS[kind](`$n${index}`, `$b${index}`)}`);
  return `mutation (${names.join(", ")}) {\n  ${fields.join("\n  ")}\n}`;
}

function variablesOf(some: readonly Change[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    some.flatMap(({ id, body }, index) => [
      [`n${index}`, id],
      ...(body === undefined ? [] : [[`b${index}`, body]]),
    ]),
  );
}

async function refusable(ask: () => Promise<unknown>): Promise<void> {
  try {
    await asking("change the review threads", ask);
  } catch (error) {
    if (!isAnswer(error)) throw error;
    if (isAllGone(error)) return;
    const message = error instanceof Error ? error.message : "";
    throw new GitHubError("denied", `GitHub did not change the review threads: ${message}`, { cause: error });
  }
}

/** Somebody deletes a comment between our reading and our writing; the other changes of the request were made. */
function isAllGone(error: unknown): boolean {
  const errors = error instanceof Error && "errors" in error ? error.errors : undefined;
  return Array.isArray(errors) && errors.length > 0 && errors.every(isNotFound);
}

function isNotFound(error: unknown): boolean {
  return typeof error === "object" && error !== null && Reflect.get(error, "type") === "NOT_FOUND";
}
