/** The ways in which GitHub says no. */

/** A refusal: thrown by a handler, answered by the server. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** The `type` of a GraphQL error. */
  readonly type: string;

  constructor(
    status: number,
    message: string,
    details: { errors?: unknown; url?: string; type?: string } = {},
  ) {
    super(message);
    this.status = status;
    this.type = details.type ?? "UNPROCESSABLE";
    this.body = {
      message,
      ...(details.errors === undefined ? {} : { errors: details.errors }),
      documentation_url: details.url ?? "https://docs.github.com/rest",
      status: String(status),
    };
  }
}

/** 404, also for what exists but may not be seen. */
export function notFound(): Refusal {
  return new Refusal(404, "Not Found", { type: "NOT_FOUND" });
}

/** What a token without the permission gets, such as that of a run from a fork (github.com, 403). */
export function forbidden(): Refusal {
  return new Refusal(403, "Resource not accessible by integration", { type: "FORBIDDEN" });
}

/** 422 of the review endpoints: `errors` are sentences (schema `validation-error-simple`; parkerbxyz/suggest-changes#64). */
export function unprocessable(...errors: readonly string[]): Refusal {
  return new Refusal(422, "Unprocessable Entity", {
    errors,
    url: "https://docs.github.com/rest/pulls/reviews",
  });
}

/** 422 of most other endpoints: `errors` are objects (schema `validation-error`; mitchspano/sfdx-scan-pull-request#16). */
export function invalid(resource: string, field: string, message: string, code = "custom"): Refusal {
  return new Refusal(422, "Validation Failed", { errors: [{ resource, code, field, message }] });
}
