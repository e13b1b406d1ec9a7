/** The loopback GitHub, as tests import it. */
export type { Files } from "./commit.ts";
export type { Fault, RequestPattern } from "./faults.ts";
export { type Loopback, type LoopbackOptions, startLoopback } from "./loopback.ts";
export type { CommentBySomebody, LoopbackPull } from "./loopback-pull.ts";
export type { PullRequestOptions, RepositoryOptions } from "./repositories.ts";
export {
  type ActionRun,
  parseOutputs,
  type RunnerOptions,
  type RunOptions,
  runAction,
  runnerEnv,
} from "./runner.ts";
export type { LoggedRequest } from "./server.ts";
export {
  actionsBot,
  nodeId,
  type Permissions,
  type Person,
  type PullRequest,
  person,
  type ReviewComment,
  type World,
} from "./state.ts";
