import type { getOctokit } from "@actions/github";

export type Client = ReturnType<typeof getOctokit>;

/** Which pull request is meant. */
export interface PullAddress {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** The most that GitHub puts on a page. */
export const PER_PAGE = 100;

/** The most pages of a conversation that a run reads: 2,000 threads. */
export const MOST_PAGES = 20;

/** Asks GraphQL. What it refuses is answered with HTTP status 200 and thrown as another error than HTTP's: see `isAnswer`. */
export function askGraphql<Answer>(
  client: Client,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  return client.graphql<Answer>(query, { ...variables });
}

/** Whether an error is a list of refusals that GraphQL answered with. */
export function isAnswer(error: unknown): boolean {
  return error instanceof Error && error.name === "GraphqlResponseError";
}
