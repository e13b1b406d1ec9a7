/** The nouns that the loopback GitHub keeps between requests. */

import type { ChangedFile } from "./changed-files.ts";

/** An account; `login` as REST spells it (`github-actions[bot]`). */
export interface Person {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot";
}

/** A repository, backed by a bare git repository on disk. */
export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  readonly gitDir: string;
  readonly defaultBranch: string;
  readonly pulls: PullRequest[];
  readonly checkRuns: CheckRun[];
  /** What git was asked before, by both commits: the answer cannot change. */
  readonly diffs: Map<string, Promise<readonly ChangedFile[]>>;
}

/** A pull request and everything that was said on it. */
export interface PullRequest {
  readonly id: number;
  readonly number: number;
  readonly repository: Repository;
  readonly author: Person;
  readonly createdAt: string;
  title: string;
  body: string | null;
  draft: boolean;
  state: "open" | "closed";
  base: { readonly ref: string; readonly sha: string };
  /** `fork` is the `owner/name` of the head repository where that is not the base repository. */
  head: { readonly ref: string; readonly sha: string; readonly fork: string | null };
  /** Where the head was before the last push. */
  previousHead: string;
  /** The commit of `refs/pull/N/merge`; null while base and head conflict. */
  mergeSha: string | null;
  readonly reviews: Review[];
  readonly threads: Thread[];
  readonly comments: ReviewComment[];
  readonly issueComments: IssueComment[];
}

/** A submitted, pending or dismissed review. */
export interface Review {
  readonly id: number;
  readonly author: Person;
  readonly commitId: string;
  body: string;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  submittedAt: string | null;
  minimized: string | null;
}

export type Side = "LEFT" | "RIGHT";

/** Where a thread hangs in the diff of a commit: lines from 1, `position` counted down from the first hunk header. */
export interface Placement {
  readonly path: string;
  readonly subjectType: "line" | "file";
  readonly side: Side;
  readonly line: number | null;
  readonly startSide: Side | null;
  readonly startLine: number | null;
  readonly position: number | null;
  readonly diffHunk: string;
}

/** A conversation on a line: `original` is where it was started, `current` is null once that line is gone. */
export interface Thread {
  readonly id: number;
  readonly original: Placement;
  readonly originalCommitId: string;
  current: Placement | null;
  commitId: string;
  resolvedBy: Person | null;
}

/** One comment of a thread. */
export interface ReviewComment {
  readonly id: number;
  readonly thread: Thread;
  readonly review: Review;
  readonly author: Person;
  readonly inReplyTo: number | null;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  minimized: string | null;
}

/** A comment in the conversation tab. */
export interface IssueComment {
  readonly id: number;
  readonly author: Person;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  minimized: string | null;
}

/** A check run; `annotations` add up over updates. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: unknown[];
}

export type Access = "none" | "read" | "write";

/** What the token may do, in the words of a workflow's `permissions`. */
export interface Permissions {
  contents: Access;
  "pull-requests": Access;
  issues: Access;
  checks: Access;
}

/** Everything that one loopback GitHub knows. */
export interface World {
  /** `http://127.0.0.1:<port>` once the server listens. */
  url: string;
  readonly token: string;
  /** The account behind the token. */
  readonly viewer: Person;
  readonly permissions: Permissions;
  readonly repositories: Repository[];
  readonly nextId: () => number;
  /** The next second of a clock of its own, so that runs are alike. */
  readonly now: () => string;
}

/** The account that every workflow's GITHUB_TOKEN acts as: `github-actions[bot]`, id 41898282 (GET /users/github-actions[bot]). */
export const actionsBot: Person = { login: "github-actions[bot]", id: 41898282, type: "Bot" };

/** An account by its login; the id follows from the login, so that the same login is the same account. */
export function person(login: string): Person {
  if (login === actionsBot.login) return actionsBot;
  const id = [...login].reduce(
    (sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003,
    7,
  );
  return { login, id: id + 1, type: login.endsWith("[bot]") ? "Bot" : "User" };
}

/** A node id of GraphQL and REST (`node_id`): opaque, prefixed by the type as GitHub's new format is. */
export function nodeId(prefix: string, id: number): string {
  return `${prefix}_kwDO${id.toString(36)}`;
}

/** An empty world for one token. */
export function createWorld(token: string, viewer: Person, permissions: Permissions): World {
  let lastId = 1_000_000_000;
  let seconds = Date.UTC(2026, 0, 1) / 1000;
  return {
    url: "",
    token,
    viewer,
    permissions,
    repositories: [],
    nextId: () => ++lastId,
    now: () => new Date(++seconds * 1000).toISOString().replace(".000Z", "Z"),
  };
}
