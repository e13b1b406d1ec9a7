/** Opens repositories and pull requests in the world, and moves their branches. */
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { followHead, pullFiles } from "./anchors.ts";
import { commitFiles, createBareRepository, type Files, serveAsGitHub } from "./commit.ts";
import { git, tryGit } from "./git.ts";
import { type PullRequest, person, type Repository, type World } from "./state.ts";

/** A repository to add; without `gitDir` an empty bare one is made. */
export interface RepositoryOptions {
  readonly owner?: string;
  readonly name?: string;
  /** Default true: git then asks for the token too. */
  readonly private?: boolean;
  readonly defaultBranch?: string;
  readonly gitDir?: string;
}

/** A pull request made of files. */
export interface PullRequestOptions {
  /** The whole tree at the merge base. Without it the pull request starts at the tip of the base branch. */
  readonly base?: Files;
  /** What the head changes; null deletes. */
  readonly head: Files;
  /** What the base branch changes after the head branched off. */
  readonly baseAdvance?: Files;
  /** `owner/name` of the fork that the head comes from: its branch is then not in the base repository, only `refs/pull/N/head` is. */
  readonly fork?: string;
  readonly headRef?: string;
  readonly author?: string;
  readonly draft?: boolean;
  readonly state?: "open" | "closed";
  readonly title?: string;
  /** Which repository; the first one by default. */
  readonly repository?: Repository;
}

/** Adds a repository to the world. */
export async function addRepository(
  world: World,
  root: string,
  options: RepositoryOptions,
): Promise<Repository> {
  const { owner = "octo", name = "dataset", defaultBranch = "main" } = options;
  const gitDir = options.gitDir ?? join(mkdtempSync(join(root, "repository-")), `${name}.git`);
  if (options.gitDir === undefined) await createBareRepository(gitDir, defaultBranch);
  serveAsGitHub(gitDir);
  const repository: Repository = {
    id: world.nextId(),
    owner,
    name,
    private: options.private ?? true,
    gitDir,
    defaultBranch,
    pulls: [],
    checkRuns: [],
    diffs: new Map(),
  };
  world.repositories.push(repository);
  return repository;
}

/** Makes the commits of a pull request and opens it. */
export async function createPullRequest(
  world: World,
  repository: Repository,
  options: PullRequestOptions,
): Promise<PullRequest> {
  const { gitDir, defaultBranch } = repository;
  const { base, head, baseAdvance, fork } = options;
  const baseRef = `refs/heads/${defaultBranch}`;
  const number = repository.pulls.length + 1;
  const headRef = options.headRef ?? `captions-${number}`;
  const start =
    base === undefined
      ? await git(gitDir, ["rev-parse", "--verify", baseRef])
      : await commitFiles(gitDir, { refs: [baseRef], parents: [], files: base, message: "Dataset" });
  const headSha = await commitFiles(gitDir, {
    refs: headRefs({ number, head: { ref: headRef, fork: fork ?? null } }),
    parents: [start],
    files: head,
    message: "Write captions",
  });
  if (baseAdvance !== undefined) {
    await commitFiles(gitDir, { refs: [baseRef], parents: [start], files: baseAdvance, message: "Go on" });
  }
  return open(world, repository, { ...options, headRef, headSha });
}

/** The refs that name a head in the base repository; a fork's branch is not among them. */
function headRefs(pull: {
  number: number;
  head: { ref: string; fork: string | null };
}): [string, ...string[]] {
  const branch = pull.head.fork === null ? [`refs/heads/${pull.head.ref}`] : [];
  return [`refs/pull/${pull.number}/head`, ...branch];
}

/** A pull request of a commit that is there. */
export type OpenOptions = Omit<PullRequestOptions, "head" | "base" | "baseAdvance"> & {
  readonly headRef: string;
  readonly headSha: string;
};

/** Opens a pull request from a commit that is already in the repository. */
export async function openPullRequest(
  world: World,
  repository: Repository,
  options: OpenOptions,
): Promise<PullRequest> {
  const ref = `refs/pull/${repository.pulls.length + 1}/head`;
  await git(repository.gitDir, ["update-ref", ref, options.headSha]);
  return open(world, repository, options);
}

async function open(world: World, repository: Repository, options: OpenOptions): Promise<PullRequest> {
  const pull: PullRequest = {
    id: world.nextId(),
    number: repository.pulls.length + 1,
    repository,
    author: person(options.author ?? "contributor"),
    createdAt: world.now(),
    title: options.title ?? "Write captions",
    body: null,
    draft: options.draft ?? false,
    state: options.state ?? "open",
    base: { ref: repository.defaultBranch, sha: "" },
    head: { ref: options.headRef, sha: options.headSha, fork: options.fork ?? null },
    previousHead: options.headSha,
    mergeSha: null,
    reviews: [],
    threads: [],
    comments: [],
    issueComments: [],
  };
  repository.pulls.push(pull);
  await moveHead(pull, options.headSha);
  return pull;
}

/** Adds a commit to the head (`onto: "head"`), or replaces the head by one commit on today's base branch (`onto: "base"`, a rebase and force-push). */
export async function pushHead(
  pull: PullRequest,
  files: Files,
  onto: "head" | "base" = "head",
): Promise<string> {
  const { gitDir } = pull.repository;
  const parent =
    onto === "head" ? pull.head.sha : await git(gitDir, ["rev-parse", `refs/heads/${pull.base.ref}`]);
  const sha = await commitFiles(gitDir, {
    refs: headRefs(pull),
    parents: [parent],
    files,
    message: "Mend captions",
  });
  await moveHead(pull, sha);
  return sha;
}

/** Adds a commit to the base branch; the pull request's `base.sha` follows at the next push, as GitHub's does. */
export async function advanceBase(pull: PullRequest, files: Files): Promise<string> {
  const ref = `refs/heads/${pull.base.ref}`;
  const parent = await git(pull.repository.gitDir, ["rev-parse", ref]);
  return commitFiles(pull.repository.gitDir, { refs: [ref], parents: [parent], files, message: "Go on" });
}

async function moveHead(pull: PullRequest, sha: string): Promise<void> {
  const { gitDir } = pull.repository;
  pull.base = { ...pull.base, sha: await git(gitDir, ["rev-parse", `refs/heads/${pull.base.ref}`]) };
  pull.previousHead = pull.head.sha;
  pull.head = { ...pull.head, sha };
  pull.mergeSha = await mergeCommit(pull);
  if (pull.threads.length === 0) return;
  const files = await pullFiles(pull);
  for (const thread of pull.threads) await followHead(pull, thread, files);
}

/** The test merge of `refs/pull/N/merge`, which a `pull_request` run has as GITHUB_SHA; there is none on conflict. */
async function mergeCommit({
  repository: { gitDir },
  base,
  head,
  number,
}: PullRequest): Promise<string | null> {
  const ref = `refs/pull/${number}/merge`;
  const merged = await tryGit(gitDir, ["merge-tree", "--write-tree", base.sha, head.sha]);
  if (merged.code !== 0) {
    await tryGit(gitDir, ["update-ref", "-d", ref]);
    return null;
  }
  const tree = merged.stdout.toString().split("\n")[0] ?? "";
  const message = `Merge ${head.sha} into ${base.sha}`;
  return commitFiles(gitDir, { refs: [ref], parents: [base.sha, head.sha], files: {}, tree, message });
}
