import { type Client, PER_PAGE, type PullAddress } from "./github-client.ts";
import { asking } from "./github-error.ts";

/** An open pull request as a list of them shows it. */
export interface PullFrom {
  readonly number: number;
  readonly head: string;
  readonly base: string;
}

/**
 * The open pull requests that come from a branch, as there may be one for each branch that they go to. GitHub is asked by
 * the branch, because it does not say which pull requests a commit belongs to as long as that is in a fork alone:
 * https://github.com/learningequality/kolibri/pull/14719
 */
export async function pullsFrom(
  client: Client,
  { owner, repo }: Pick<PullAddress, "owner" | "repo">,
  { repository, branch }: { readonly repository: string; readonly branch: string },
): Promise<readonly PullFrom[]> {
  const [account = ""] = repository.split("/");
  const { data } = await asking("list the pull requests", () =>
    client.rest.pulls.list({ owner, repo, head: `${account}:${branch}`, state: "open", per_page: PER_PAGE }),
  );
  // GitHub lists all pull requests where it does not understand the filter.
  return data
    .filter(({ head }) => head.ref === branch && isSame(head.repo?.full_name, repository))
    .map(({ number, head, base }) => ({ number, head: head.sha, base: base.sha }));
}

/** GitHub does not tell upper and lower case apart in names of repositories. */
function isSame(name: string | undefined, other: string): boolean {
  return name?.toLowerCase() === other.toLowerCase();
}
