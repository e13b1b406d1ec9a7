/** Runs a JavaScript action as GitHub's runner does: a child process with the runner's variables and no others. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Loopback } from "./loopback.ts";
import type { LoopbackPull } from "./loopback-pull.ts";
import { parseOutputs } from "./outputs.ts";
import { fullNameOf } from "./shapes.ts";

/** The root of this project, where `action.yml` is. */
const root = fileURLToPath(new URL("../../", import.meta.url));

/** What a run is given. */
export interface RunnerOptions {
  /** Inputs by their name in `action.yml`; the defaults stand there. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The token of `${{ github.token }}`; the loopback's by default. */
  readonly token?: string;
  /** Which pull request; the last opened by default. */
  readonly pull?: LoopbackPull;
  /** `pull_request` by default. */
  readonly eventName?: string;
  /** The event's `action`; `opened` by default. */
  readonly eventAction?: string;
  /** The whole event, in place of the pull request's own. */
  readonly event?: unknown;
  readonly runAttempt?: number;
  /** The action's description; the project's own `action.yml` by default. */
  readonly manifest?: string;
}

/** What a finished run left. */
export interface ActionRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary's Markdown. */
  readonly summary: string;
  /** The workspace, to look for files that the action wrote. */
  readonly workspace: string;
  readonly milliseconds: number;
}

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>;
  readonly runs?: { readonly main?: string };
}

function readManifest({ manifest = "action.yml" }: RunnerOptions): Manifest {
  return parse(readFileSync(resolve(root, manifest), "utf8")) as Manifest;
}

/** Inputs as the runner passes them: `INPUT_` and the name in upper case, spaces as `_`, hyphens kept (actions/runner, NodeScriptActionHandler). */
function inputVariables(options: RunnerOptions, token: string): Record<string, string> {
  const given = options.inputs ?? {};
  const defaults = Object.entries(readManifest(options).inputs ?? {}).map(
    ([name, input]): [string, string] => [name, evaluated(String(input?.default ?? ""), token)],
  );
  const declared = new Set(defaults.map(([name]) => name));
  const unknown = Object.keys(given).filter((name) => !declared.has(name));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}`);
  const values = { ...Object.fromEntries(defaults), ...given };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value,
    ]),
  );
}

function evaluated(text: string, token: string): string {
  const value = text.replaceAll(/\$\{\{ *github\.token *\}\}/gu, () => token);
  if (value.includes("${{")) throw new Error(`the expression in ${text} is not known here`);
  return value;
}

/** Where the runner keeps the files that an action writes to. */
const files = { OUTPUT: "output", STEP_SUMMARY: "summary.md", ENV: "env", STATE: "state", PATH: "path" };

/** The environment of a step, with its files made in a new folder below the loopback's. */
export async function runnerEnv(
  loopback: Loopback,
  options: RunnerOptions = {},
): Promise<Record<string, string>> {
  const { world } = loopback;
  const pull = options.pull ?? loopback.pull;
  const { state } = pull;
  const folder = mkdtempSync(join(loopback.folder, "run-"));
  for (const name of ["temp", "workspace", "home"]) mkdirSync(join(folder, name));
  for (const name of Object.values(files)) writeFileSync(join(folder, name), "");
  const eventPath = join(folder, "event.json");
  writeFileSync(eventPath, JSON.stringify(options.event ?? (await pull.eventPayload(options.eventAction))));
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: join(folder, "home"),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__self",
    GITHUB_WORKFLOW: "captions",
    GITHUB_JOB: "captions",
    GITHUB_RUN_ID: "1000000001",
    GITHUB_RUN_NUMBER: "1",
    GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
    GITHUB_ACTOR: state.author.login,
    GITHUB_TRIGGERING_ACTOR: state.author.login,
    GITHUB_REPOSITORY: fullNameOf(state.repository),
    GITHUB_REPOSITORY_ID: String(state.repository.id),
    GITHUB_REPOSITORY_OWNER: state.repository.owner,
    GITHUB_EVENT_NAME: options.eventName ?? "pull_request",
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_SHA: state.mergeSha ?? state.head.sha,
    GITHUB_REF: `refs/pull/${state.number}/merge`,
    GITHUB_REF_NAME: `${state.number}/merge`,
    GITHUB_REF_TYPE: "branch",
    GITHUB_HEAD_REF: state.head.ref,
    GITHUB_BASE_REF: state.base.ref,
    GITHUB_SERVER_URL: world.url,
    GITHUB_API_URL: world.url,
    GITHUB_GRAPHQL_URL: `${world.url}/graphql`,
    GITHUB_WORKSPACE: join(folder, "workspace"),
    ...Object.fromEntries(
      Object.entries(files).map(([name, file]) => [`GITHUB_${name}`, join(folder, file)]),
    ),
    RUNNER_TEMP: join(folder, "temp"),
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "loopback",
    ...inputVariables(options, options.token ?? loopback.token),
  };
}

/** How an action is run. */
export interface RunOptions extends RunnerOptions {
  /** The file to run; what `action.yml` names as `runs.main` by default. */
  readonly entry?: string;
  /** Replaces or adds variables; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The workspace by default, which is empty. */
  readonly cwd?: string;
  /** The run is ended after this many milliseconds (240 000). */
  readonly timeout?: number;
  /** Ends the run when it says so, as a cancelled job is ended. */
  readonly signal?: AbortSignal;
}

/** Runs the action once and collects what it left. */
export async function runAction(loopback: Loopback, options: RunOptions = {}): Promise<ActionRun> {
  const env = definedOnly({ ...(await runnerEnv(loopback, options)), ...options.env });
  const entry = resolve(root, options.entry ?? readManifest(options).runs?.main ?? "dist/action/index.js");
  const workspace = env["GITHUB_WORKSPACE"] ?? "";
  const started = performance.now();
  const ended = await spawned(entry, env, options.cwd ?? workspace, options);
  const text = (name: string): string => readFileSync(env[name] ?? "", "utf8");
  return {
    ...ended,
    milliseconds: performance.now() - started,
    outputs: parseOutputs(text("GITHUB_OUTPUT")),
    summary: text("GITHUB_STEP_SUMMARY"),
    workspace,
  };
}

function definedOnly(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

type Ended = Pick<ActionRun, "code" | "stdout" | "stderr">;

function spawned(
  entry: string,
  env: Record<string, string>,
  cwd: string,
  { timeout = 240_000, signal }: RunOptions,
): Promise<Ended> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [entry], { cwd, env, timeout, stdio: ["ignore", "pipe", "pipe"] });
    signal?.addEventListener("abort", () => child.kill("SIGKILL"), { once: true });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}
