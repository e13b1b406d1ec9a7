/**
 * unauthorised: the token is not valid. denied: it may not do this (a repository that it may not see is "not found").
 * refused: GitHub understood and will not. limited: too many requests. unavailable: GitHub or the way to it is down.
 */
export type GitHubErrorKind = "unauthorised" | "denied" | "refused" | "limited" | "unavailable";

/** A request that GitHub did not carry out. */
export class GitHubError extends Error {
  readonly kind: GitHubErrorKind;
  /** Whether what was asked for is not there (any more), or may not be seen. */
  readonly isGone: boolean;

  constructor(
    kind: GitHubErrorKind,
    message: string,
    { isGone = false, ...options }: ErrorOptions & { readonly isGone?: boolean } = {},
  ) {
    super(message, options);
    this.name = "GitHubError";
    this.kind = kind;
    this.isGone = isGone;
  }
}

/** Runs requests and tells a failed one as a GitHubError that names what was tried: "list the changed files". */
export async function asking<Answer>(what: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (isGraphqlLimit(error))
      throw new GitHubError("limited", `GitHub did not ${what}: ${error.message}.`, { cause: error });
    // What reads an answer stumbles over one that is not as GitHub describes it, such as a page of a proxy.
    if (error instanceof TypeError)
      throw new GitHubError("unavailable", `GitHub did not ${what}: ${STRANGE}`, { cause: error });
    if (!isHttpError(error)) throw error;
    const message = `GitHub did not ${what}: ${error.message} (HTTP ${error.status}).`;
    throw new GitHubError(kindOf(error), message, { cause: error, isGone: error.status === 404 });
  }
}

/** What octokit throws, for answers of the network and for a network that does not answer (status 500). */
interface HttpError extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, unknown>> };
}

const STRANGE = "something else answered, or an answer that GitHub does not describe.";

/** What Octokit's throttling throws for an answer of GraphQL that names the limit; it has no status. */
function isGraphqlLimit(error: unknown): error is Error {
  return error instanceof Error && error.message === "GraphQL Rate Limit Exceeded";
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}

function kindOf(error: HttpError): GitHubErrorKind {
  if (error.status === 401) return "unauthorised";
  if (error.status === 429 || (error.status === 403 && isRateLimit(error))) return "limited";
  if (error.status === 403 || error.status === 404) return "denied";
  return error.status < 500 ? "refused" : "unavailable";
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: 403 stands for both. */
function isRateLimit({ message, response }: HttpError): boolean {
  const headers = response?.headers ?? {};
  const spent = headers["x-ratelimit-remaining"] === "0";
  return spent || headers["retry-after"] !== undefined || /\brate limit\b/i.test(message);
}
