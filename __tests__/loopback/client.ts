/** A bare client for the loopback's own tests; the Action's tests use Octokit. */
import type { Loopback } from "./loopback.ts";

/** An answer with its JSON. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Sends a request with the token, or with other headers. */
export async function send(
  loopback: Loopback,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Received> {
  const response = await fetch(`${loopback.url}${path}`, {
    method,
    headers: { authorization: `token ${loopback.token}`, "user-agent": "loopback-test", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? undefined : (JSON.parse(text) as unknown),
  };
}

/** Sends a GraphQL request. */
export function query(
  loopback: Loopback,
  text: string,
  variables: Record<string, unknown> = {},
): Promise<Received> {
  return send(loopback, "POST", "/graphql", { query: text, variables });
}

/** The address of a pull request or of something below it. */
export function pullPath(loopback: Loopback, below = ""): string {
  return `/repos/octo/dataset/pulls/${loopback.pull.number}${below}`;
}
