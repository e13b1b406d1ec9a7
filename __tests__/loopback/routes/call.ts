/** What every REST handler is given and gives back. */
import { maxBody } from "../conversation.ts";
import { invalid, notFound } from "../refusals.ts";
import { fullNameOf } from "../shapes.ts";
import type { Permissions, PullRequest, Repository, World } from "../state.ts";

/** A request whose parameters and body have the described types. */
export interface Call {
  readonly world: World;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The address that was asked for, for `Link` headers. */
  readonly url: URL;
  readonly accept: string;
}

/** An answer; `raw` marks one that is no JSON. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly raw?: Buffer;
}

/** One operation: the permissions of which any one suffices, and what it does. */
export interface Route {
  readonly needs: readonly (readonly [keyof Permissions, "read" | "write"])[];
  readonly handle: (call: Call) => Answer | Promise<Answer>;
}

/** Routes by `operationId`. */
export type Routes = Readonly<Record<string, Route>>;

/** The repository that the path names. */
export function repositoryOf({ world, path }: Call): Repository {
  const name = `${path["owner"]}/${path["repo"]}`.toLowerCase();
  const found = world.repositories.find((repository) => fullNameOf(repository).toLowerCase() === name);
  if (found === undefined) throw notFound();
  return found;
}

/** The pull request that the path names, as `pull_number` or `issue_number`. */
export function pullOf(call: Call): PullRequest {
  const number = Number(call.path["pull_number"] ?? call.path["issue_number"]);
  const found = repositoryOf(call).pulls.find((pull) => pull.number === number);
  if (found === undefined) throw notFound();
  return found;
}

/** Refuses a body that GitHub would not keep. */
export function checkLength(resource: string, body: string | undefined): void {
  if ([...(body ?? "")].length > maxBody) {
    throw invalid(resource, "body", `body is too long (maximum is ${maxBody} characters)`);
  }
}

/** GitHub's page sizes: 30 by default, 100 at most, a larger wish counts as 100 (REST guide, "Using pagination"). */
export function pageOf<T>(
  call: Call,
  items: readonly T[],
): { items: readonly T[]; headers: Record<string, string> } {
  const size = Math.min(Math.max(Number(call.query.get("per_page") ?? 30), 1), 100);
  const page = Math.max(Number(call.query.get("page") ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const link = (to: number, rel: string): string => {
    const url = new URL(call.url);
    url.searchParams.set("page", String(to));
    return `<${url.href}>; rel="${rel}"`;
  };
  const before = page > 1 ? [link(page - 1, "prev")] : [];
  const after = page < last ? [link(page + 1, "next"), link(last, "last")] : [];
  const all = [...before, ...after, ...(page > 1 ? [link(1, "first")] : [])];
  const shown = items.slice((page - 1) * size, page * size);
  return { items: shown, headers: all.length === 0 ? {} : { link: all.join(", ") } };
}
