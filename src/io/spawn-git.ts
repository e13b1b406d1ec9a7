import { spawn } from "node:child_process";
import type { RunGit } from "./run-git.ts";

/**
 * Runs git by Node's own means, for the hook: loading simple-git would cost it more than git itself. It does not wait in
 * place, so that code can be loaded while git works.
 */
export function spawnGit(cwd: string, env: Record<string, string>): RunGit {
  return (args, input) =>
    new Promise((resolve) => {
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      const git = spawn("git", args, { cwd, env, windowsHide: true });
      git.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
      git.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
      git.on("error", ({ message }) => resolve({ code: null, stdout: Buffer.alloc(0), stderr: message }));
      git.on("close", (code) =>
        resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }),
      );
      // git may end without having read everything; what it says then tells why.
      git.stdin.on("error", () => {});
      git.stdin.end(input ?? "");
    });
}
