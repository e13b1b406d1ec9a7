/**
 * unauthorised: the token is not valid. denied: it may not do this (a repository that it may not see is "not found").
 * refused: GitHub understood and will not. limited: too many requests. unavailable: GitHub or the way to it is down.
 */
export type GitHubErrorKind = "unauthorised" | "denied" | "refused" | "limited" | "unavailable";

/** A request that GitHub did not carry out. */
export class GitHubError extends Error {
  readonly kind: GitHubErrorKind;

  constructor(kind: GitHubErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "GitHubError";
    this.kind = kind;
  }
}

/** Runs requests and tells a failed one as a GitHubError that names what was tried: "list the changed files". */
export async function asking<Answer>(what: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!isHttpError(error)) throw error;
    const message = `GitHub did not ${what}: ${error.message} (HTTP ${error.status}).`;
    throw new GitHubError(kindOf(error), message, { cause: error });
  }
}

/** What octokit throws, for answers of the network and for a network that does not answer (status 500). */
interface HttpError extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, unknown>> };
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
