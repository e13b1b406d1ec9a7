import { spawnSync } from "node:child_process";
import type { RunGit } from "./run-git.ts";

/**
 * Runs git by Node's own means, for the hook: loading simple-git would cost it more than git itself, and waiting in
 * place is quicker than listening to streams.
 */
export function spawnGit(cwd: string, env: Record<string, string>): RunGit {
  return async (args, input) => {
    const { status, stdout, stderr, error } = spawnSync("git", args, {
      cwd,
      env,
      input: input ?? "",
      maxBuffer: Number.POSITIVE_INFINITY,
      windowsHide: true,
    });
    if (error !== undefined) return { code: null, stdout: Buffer.alloc(0), stderr: error.message };
    return { code: status, stdout, stderr: stderr.toString() };
  };
}
