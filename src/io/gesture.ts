import { askGraphql, type Client, isAnswer } from "./github-client.ts";
import { asking, GitHubError } from "./github-error.ts";

/** What GraphQL can do with many comments or threads in one request. */
export type Gesture = "minimise" | "resolve" | "show" | "reopen";

const MUTATIONS: Readonly<Record<Gesture, (id: string) => string>> = {
  minimise: (id) =>
    `minimizeComment(input: { subjectId: ${id}, classifier: OUTDATED }) { minimizedComment { isMinimized } }`,
  resolve: (id) => `resolveReviewThread(input: { threadId: ${id} }) { thread { isResolved } }`,
  show: (id) => `unminimizeComment(input: { subjectId: ${id} }) { unminimizedComment { isMinimized } }`,
  reopen: (id) => `unresolveReviewThread(input: { threadId: ${id} }) { thread { isResolved } }`,
};

/** As many as one request may change without taking long. */
const PER_REQUEST = 50;

/** Does it to every node; fails with a GitHubError of the kind "denied" where the token or the server cannot. */
export async function gesture(client: Client, kind: Gesture, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += PER_REQUEST) {
    const some = ids.slice(from, from + PER_REQUEST);
    const names = some.map((_id, index) => `$n${index}: ID!`).join(", ");
    const changes = some.map((_id, index) => `c${index}: ${MUTATIONS[kind](`$n${index}`)}`).join("\n  ");
    const variables = Object.fromEntries(some.map((id, index) => [`n${index}`, id]));
    await refusable(() => askGraphql(client, `mutation (${names}) {\n  ${changes}\n}`, variables));
  }
}

async function refusable(ask: () => Promise<unknown>): Promise<void> {
  try {
    await asking("change the review threads", ask);
  } catch (error) {
    if (!isAnswer(error)) throw error;
    const message = error instanceof Error ? error.message : "";
    throw new GitHubError("denied", `GitHub did not change the review threads: ${message}`, { cause: error });
  }
}
