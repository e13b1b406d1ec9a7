import "./action-crash.ts";
import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { getInput, setOutput, setSecret, summary } from "@actions/core";
import { context, getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { openGitHub } from "../io/github.ts";
import { openScratch } from "../io/scratch.ts";
import { writeWorkspaceFile } from "../io/workspace-file.ts";
import { findPackage } from "./commands/find-up.ts";
import { runAction } from "./run-action.ts";

const { serverUrl, eventName, payload, runId, sha } = context;
const repository = `${context.repo.owner}/${context.repo.repo}`;
const env = process.env;

/** Waits once as long as GitHub asks for, if that is a minute at most; a run that waits longer is paid for nothing. */
const waitsFor = (seconds: number, _options: unknown, _octokit: unknown, retries: number): boolean =>
  retries === 0 && seconds <= 60;

process.exitCode = await runAction({
  event: {
    ...{ name: eventName, payload, sha, repository, serverUrl },
    runUrl: Number.isNaN(runId) ? null : `${serverUrl}/${repository}/actions/runs/${runId}`,
  },
  version: findPackage(process.argv[1] ?? ".").version,
  input: getInput,
  openGitHub: (token, name) => {
    setSecret(token);
    const throttle = { onRateLimit: waitsFor, onSecondaryRateLimit: waitsFor };
    return openGitHub(getOctokit(token, { throttle }, retry, throttling), name);
  },
  openScratch,
  print: (text) => process.stdout.write(text),
  setOutput,
  writeSummary: async (markdown) => {
    if (env["GITHUB_STEP_SUMMARY"] !== undefined) await summary.addRaw(markdown).write();
  },
  writeFile: (path, text) => writeWorkspaceFile(env["GITHUB_WORKSPACE"] ?? ".", path, text),
  readStart,
  wait: (milliseconds) => setTimeout(milliseconds),
});

/** What cannot be read is as good as not there: nothing depends on it. */
async function readStart(path: string, mostBytes: number): Promise<string | null> {
  try {
    const file = await open(resolve(env["GITHUB_WORKSPACE"] ?? ".", path));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes), 0, mostBytes, 0);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
