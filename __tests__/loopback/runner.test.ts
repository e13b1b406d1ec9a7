import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Loopback, parseOutputs, runAction, runnerEnv, startLoopback } from "./index.ts";

let loopback: Loopback;

beforeEach(async () => {
  loopback = await startLoopback();
  await loopback.createPullRequest({
    base: { "1.txt": "a cat\n" },
    head: { "1.txt": "a dog\n" },
    draft: true,
  });
});

afterEach(() => loopback.close());

/** An action that shows what it was given. */
const action = `
import { appendFileSync, readFileSync } from "node:fs";
const { pull_request: pull, action, repository } = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"));
console.log(JSON.stringify({ cwd: process.cwd(), keys: Object.keys(process.env), sha: process.env.GITHUB_SHA,
  head: pull.head.sha, draft: pull.draft, action, repository: repository.full_name }));
console.error("::error::one finding");
appendFileSync(process.env.GITHUB_OUTPUT, "findings<<end\\n1\\n2\\nend\\n");
appendFileSync(process.env.GITHUB_STEP_SUMMARY, "# Captions\\n");
process.exitCode = 1;
`;

/** What `action.yml` says of it. */
const described = `
inputs:
  github-token: { default: "\${{ github.token }}" }
  max comments: { default: 25 }
  fail-on: { description: no default }
runs: { using: node24, main: action.mjs }
`;

let manifest: string;

beforeEach(() => {
  manifest = join(loopback.folder, "action.yml");
  writeFileSync(manifest, described);
  writeFileSync(join(loopback.folder, "action.mjs"), action);
});

describe("an action", () => {
  test("runs with the runner's variables and no others, in an empty workspace", async () => {
    const entry = join(loopback.folder, "action.mjs");
    const run = await runAction(loopback, {
      manifest,
      entry,
      eventAction: "synchronize",
      env: { EXTRA: "1", RUNNER_NAME: undefined },
    });
    expect(run).toMatchObject({
      code: 1,
      outputs: { findings: "1\n2" },
      summary: "# Captions\n",
      stderr: "::error::one finding\n",
    });
    const seen = JSON.parse(run.stdout) as Record<string, unknown> & { keys: string[] };
    const { state } = loopback.pull;
    expect(seen).toMatchObject({
      cwd: run.workspace,
      sha: state.mergeSha,
      head: state.head.sha,
      draft: true,
      action: "synchronize",
      repository: "octo/dataset",
    });
    expect(seen.keys.filter((key) => !/^(?:GITHUB|RUNNER|INPUT)_|^(?:PATH|HOME|CI)$/u.test(key))).toEqual([
      "EXTRA",
    ]);
    expect(seen.keys).not.toContain("RUNNER_NAME");
    expect(existsSync(join(run.workspace, "1.txt"))).toBe(false);
  });

  test("gets no input that action.yml does not have", async () => {
    const inputs = { "fail-onn": "never" };
    await expect(runAction(loopback, { manifest, inputs })).rejects.toThrow(
      "action.yml has no input fail-onn",
    );
  });

  test("gets its inputs with the defaults of action.yml", async () => {
    const env = await runnerEnv(loopback, { manifest, inputs: { "fail-on": "never" } });
    expect(env).toMatchObject({
      "INPUT_GITHUB-TOKEN": loopback.token,
      INPUT_MAX_COMMENTS: "25",
      "INPUT_FAIL-ON": "never",
    });
    expect(env).toMatchObject({
      GITHUB_API_URL: loopback.url,
      GITHUB_REF: "refs/pull/1/merge",
      GITHUB_BASE_REF: "main",
    });
  });
});

test("outputs are read in both forms", () => {
  expect(parseOutputs("a=1\nb<<X\nline=1\n\nline 3\nX\nc=x=y\n")).toEqual({
    a: "1",
    b: "line=1\n\nline 3",
    c: "x=y",
  });
  expect(() => parseOutputs("a<<X\n1\n")).toThrow("has no end");
});
