/** How people, repositories and pull requests look in REST answers and in event payloads. */
import { nodeId, type Person, type PullRequest, person, type Repository, type World } from "./state.ts";

type Shape = Record<string, unknown>;

/** Schema `simple-user`. */
export function userShape(world: World, { login, id, type }: Person): Shape {
  const name = encodeURIComponent(login);
  const url = `${world.url}/users/${name}`;
  const below = (...names: readonly string[]): Shape =>
    Object.fromEntries(names.map((part) => [`${part}_url`, `${url}/${part}`]));
  return {
    login,
    id,
    node_id: nodeId(type === "Bot" ? "BOT" : "U", id),
    avatar_url: `${world.url}/avatars/${id}`,
    gravatar_id: "",
    url,
    html_url: `${world.url}/${type === "Bot" ? `apps/${name.replace("%5Bbot%5D", "")}` : name}`,
    ...below("followers", "following", "gists", "starred", "subscriptions", "events", "received_events"),
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    type,
    user_view_type: "public",
    site_admin: false,
  };
}

const repositoryLinks =
  "archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees";

/** Schemas `full-repository` and `repository`. */
export function repositoryShape(
  world: World,
  repository: Repository,
  fullName = fullNameOf(repository),
): Shape {
  const [owner = "", name = ""] = fullName.split("/");
  const url = `${world.url}/repos/${fullName}`;
  const isFork = fullName !== fullNameOf(repository);
  return {
    id: isFork ? repository.id + 1 : repository.id,
    node_id: nodeId("R", isFork ? repository.id + 1 : repository.id),
    name,
    full_name: fullName,
    owner: userShape(world, person(owner)),
    private: repository.private,
    visibility: repository.private ? "private" : "public",
    html_url: `${world.url}/${fullName}`,
    description: null,
    fork: isFork,
    url,
    ...Object.fromEntries(
      repositoryLinks.split(" ").map((part) => [`${part}_url`, `${url}/${part.replace("_", "/")}`]),
    ),
    clone_url: `${world.url}/${fullName}.git`,
    git_url: `git://127.0.0.1/${fullName}.git`,
    ssh_url: `git@127.0.0.1:${fullName}.git`,
    svn_url: `${world.url}/${fullName}`,
    ...repositoryCounts,
    default_branch: repository.defaultBranch,
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
    pushed_at: "2026-01-01T00:00:00Z",
  };
}

const repositoryCounts: Shape = {
  ...Object.fromEntries(["homepage", "language", "mirror_url", "license"].map((name) => [name, null])),
  ...Object.fromEntries(
    ["archived", "disabled", "has_pages", "has_discussions"].map((name) => [name, false]),
  ),
  ...Object.fromEntries(
    ["has_issues", "has_projects", "has_wiki", "has_downloads"].map((name) => [name, true]),
  ),
  ...Object.fromEntries(
    "forks forks_count stargazers_count watchers watchers_count size open_issues open_issues_count network_count subscribers_count"
      .split(" ")
      .map((name) => [name, 0]),
  ),
};

/** `owner/name`. */
export function fullNameOf(repository: Repository): string {
  return `${repository.owner}/${repository.name}`;
}

/** The address of a pull request in the API. */
export function pullUrl(world: World, pull: PullRequest): string {
  return `${world.url}/repos/${fullNameOf(pull.repository)}/pulls/${pull.number}`;
}

/** The address of a pull request for people. */
export function pullPage(world: World, pull: PullRequest): string {
  return `${world.url}/${fullNameOf(pull.repository)}/pull/${pull.number}`;
}

function branchShape(
  world: World,
  repository: Repository,
  branch: { ref: string; sha: string },
  fullName: string,
): Shape {
  const owner = person(fullName.split("/")[0] ?? "");
  return {
    label: `${owner.login}:${branch.ref}`,
    ref: branch.ref,
    sha: branch.sha,
    user: userShape(world, owner),
    repo: repositoryShape(world, repository, fullName),
  };
}

/** Schema `pull-request-simple`, as lists have it. */
export function pullShape(world: World, pull: PullRequest): Shape {
  const { repository } = pull;
  const url = pullUrl(world, pull);
  const api = `${world.url}/repos/${fullNameOf(repository)}`;
  const links = {
    self: url,
    html: pullPage(world, pull),
    issue: `${api}/issues/${pull.number}`,
    comments: `${api}/issues/${pull.number}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${api}/statuses/${pull.head.sha}`,
  };
  return {
    url,
    id: pull.id,
    node_id: nodeId("PR", pull.id),
    html_url: links.html,
    diff_url: `${links.html}.diff`,
    patch_url: `${links.html}.patch`,
    ...Object.fromEntries(
      ["issue", "commits", "review_comments", "review_comment", "comments", "statuses"].map((name) => [
        `${name}_url`,
        links[name as keyof typeof links],
      ]),
    ),
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userShape(world, pull.author),
    body: pull.body,
    labels: [],
    ...Object.fromEntries(["milestone", "assignee", "auto_merge", "merged_at"].map((name) => [name, null])),
    ...Object.fromEntries(["assignees", "requested_reviewers", "requested_teams"].map((name) => [name, []])),
    created_at: pull.createdAt,
    updated_at: pull.createdAt,
    closed_at: pull.state === "closed" ? pull.createdAt : null,
    merge_commit_sha: pull.mergeSha,
    head: branchShape(world, repository, pull.head, pull.head.fork ?? fullNameOf(repository)),
    base: branchShape(world, repository, pull.base, fullNameOf(repository)),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: "CONTRIBUTOR",
    draft: pull.draft,
  };
}

/** The sums that a single pull request has and a list does not. */
export interface PullTotals {
  readonly commits: number;
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
}

/** Schema `pull-request`, also the `pull_request` of an event. */
export function fullPullShape(world: World, pull: PullRequest, totals: PullTotals): Shape {
  return {
    ...pullShape(world, pull),
    merged: false,
    mergeable: pull.mergeSha !== null,
    rebaseable: pull.mergeSha !== null,
    mergeable_state: pull.mergeSha === null ? "dirty" : "clean",
    merged_by: null,
    comments: pull.issueComments.length,
    review_comments: pull.comments.length,
    maintainer_can_modify: false,
    commits: totals.commits,
    additions: totals.additions,
    deletions: totals.deletions,
    changed_files: totals.changedFiles,
  };
}
