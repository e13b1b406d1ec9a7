import { setTimeout } from "node:timers/promises";
import type { GitOutput, RunGit } from "./run-git.ts";

/** Runs a git that fetches; git itself never tries again, so we do when the server or the way to it failed. */
export function patientGit(run: RunGit): RunGit {
  return async (args, input) => {
    let output = await run(args, input);
    for (const pause of PAUSES) {
      if (!isPassing(output)) break;
      await setTimeout(pause);
      output = await run(args, input);
    }
    return output;
  };
}

/** The settings by which git ends a transfer in which nothing comes for some seconds; without them it waits for ever. */
export function impatience(seconds: number): readonly (readonly [string, string])[] {
  return [
    ["http.lowSpeedLimit", "1"],
    ["http.lowSpeedTime", String(Math.ceil(seconds))],
  ];
}

/** In milliseconds. */
const PAUSES = [1000, 4000];

/** What git and curl say of a server that is down for a moment, and of a connection that broke. */
function isPassing({ code, stderr }: GitOutput): boolean {
  return code !== 0 && PASSING.test(stderr);
}

const PASSING =
  /returned error: (?:5\d\d|429)|HTTP (?:5\d\d|429)|RPC failed|early EOF|hung up|unexpected disconnect|reset by peer|timed out|too slow|Recv failure|Send failure|Empty reply|Could not resolve host|Failed to connect/i;
