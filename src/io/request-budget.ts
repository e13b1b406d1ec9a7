import type { Client } from "./github-client.ts";

/**
 * The requests that a review plans with. A repository has 1,000 an hour for all its runs:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#primary-rate-limit-for-github_token-in-github-actions
 */
const MOST_REQUESTS = 55;

/** What must be left for later steps: before more changed files are listed, an offender is sought, comments are tidied. */
export const RESERVED = { files: 20, search: 8, changes: 4 } as const;

/** What a run has spent. */
export interface Budget {
  /** How many requests are left of `MOST_REQUESTS`; retries count, and may take it below zero. */
  readonly left: () => number;
}

/**
 * Counts every attempt that a client makes, and lets none wait longer than `patience` milliseconds for its whole answer:
 * Octokit waits for ever, and takes an answer that breaks off for an empty one.
 */
export function budgetOf(client: Client, patience: number): Budget {
  let spent = 0;
  client.hook.before("request", (options) => {
    const through = fetchOf(options.request?.["fetch"]);
    const counted: typeof fetch = async (url, init) => {
      spent += 1;
      const answer = await through(url, { ...init, signal: AbortSignal.timeout(patience) });
      const body = isBare(answer) ? null : await answer.arrayBuffer();
      const { status, statusText, headers } = answer;
      return new Response(body, { status, statusText, headers: [...headers] });
    };
    options.request = { ...options.request, fetch: counted };
  });
  return { left: () => MOST_REQUESTS - spent };
}

/** The one that goes through a proxy, where the client has it. */
function fetchOf(given: unknown): typeof fetch {
  return typeof given === "function" ? (given as typeof fetch) : fetch;
}

/** https://fetch.spec.whatwg.org/#null-body-status */
function isBare({ status }: Response): boolean {
  return [101, 103, 204, 205, 304].includes(status);
}
