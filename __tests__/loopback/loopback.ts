/** GitHub on loopback: a real HTTP server with GitHub's semantics, for tests that run the Action or talk to its API. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFaults, type Fault, type RequestPattern } from "./faults.ts";
import { type LoopbackPull, loopbackPull } from "./loopback-pull.ts";
import {
  addRepository,
  createPullRequest,
  openPullRequest,
  type PullRequestOptions,
  type RepositoryOptions,
} from "./repositories.ts";
import { type LoggedRequest, listen } from "./server.ts";
import { actionsBot, createWorld, type Permissions, person, type Repository, type World } from "./state.ts";

/** How a loopback GitHub starts. */
export interface LoopbackOptions {
  readonly token?: string;
  /** The account behind the token; `github-actions[bot]` by default. */
  readonly viewer?: string;
  /** What the token may do; by default `contents: read` and `pull-requests: write`, the least the Action needs. */
  readonly permissions?: Partial<Permissions>;
  /** A token as a run from a fork gets it: every write is refused. */
  readonly readOnly?: boolean;
  /** The first repository; `octo/dataset`, private. */
  readonly repository?: RepositoryOptions;
}

/** A running loopback GitHub. */
export interface Loopback {
  readonly url: string;
  readonly token: string;
  /** A folder that goes away with `close`. */
  readonly folder: string;
  readonly world: World;
  readonly repository: Repository;
  /** What the token may do; may be changed while it runs. */
  readonly permissions: Permissions;
  /** What broke GitHub's published descriptions. Tests assert that it stays empty. */
  readonly violations: string[];
  /** Every request in the order of their answers. */
  readonly requests: LoggedRequest[];
  /** The pull request that was opened last. */
  readonly pull: LoopbackPull;
  readonly addRepository: (options: RepositoryOptions) => Promise<Repository>;
  readonly createPullRequest: (options: PullRequestOptions) => Promise<LoopbackPull>;
  /** Opens a pull request from a commit that the test has put into the repository itself. */
  readonly openPullRequest: (options: {
    headRef: string;
    headSha: string;
    fork?: string;
    author?: string;
  }) => Promise<LoopbackPull>;
  readonly failNext: (fault: Fault) => void;
  /** Does something just before the next matching request is answered, such as a push that overtakes a run. */
  readonly beforeNext: (pattern: RequestPattern, act: () => unknown) => void;
  readonly close: () => Promise<void>;
}

function permissionsOf({ readOnly, permissions }: LoopbackOptions): Permissions {
  const write = readOnly === true ? "read" : "write";
  return { contents: "read", "pull-requests": write, issues: "none", checks: "none", ...permissions };
}

/** Starts a loopback GitHub with one repository. */
export async function startLoopback(options: LoopbackOptions = {}): Promise<Loopback> {
  const folder = mkdtempSync(join(tmpdir(), "loopback-github-"));
  const viewer = options.viewer === undefined ? actionsBot : person(options.viewer);
  const world = createWorld(options.token ?? "ghs_loopbackToken0123456789", viewer, permissionsOf(options));
  const repository = await addRepository(world, folder, options.repository ?? {});
  const faults = createFaults();
  const violations: string[] = [];
  const requests: LoggedRequest[] = [];
  const server = await listen({ world, faults, violations, requests });
  let latest: LoopbackPull | undefined;
  return {
    url: world.url,
    token: world.token,
    folder,
    world,
    repository,
    permissions: world.permissions,
    violations,
    requests,
    get pull() {
      if (latest === undefined) throw new Error("no pull request was opened yet");
      return latest;
    },
    addRepository: (added) => addRepository(world, folder, added),
    createPullRequest: async (wanted) => {
      latest = loopbackPull(world, await createPullRequest(world, wanted.repository ?? repository, wanted));
      return latest;
    },
    openPullRequest: async (wanted) => {
      latest = loopbackPull(world, await openPullRequest(world, repository, wanted));
      return latest;
    },
    failNext: faults.add,
    beforeNext: faults.beforeNext,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
