import type { SimpleGitOptions } from "simple-git";
import type { GitOutput, RunGit } from "./run-git.ts";

/** Runs git through simple-git, which is loaded at the first run: what the pull-request and diff paths use. */
export function simpleGitRunner(cwd: string, env: Record<string, string>): RunGit {
  return async (args, input) => {
    const { simpleGit } = await import("simple-git");
    const stdout: Buffer[] = [];
    const ended: { code: number | null; stderr: string } = { code: null, stderr: "" };
    const git = simpleGit({
      baseDir: cwd,
      // Without this, simple-git waits 50 ms after each run.
      completion: { onExit: false, onClose: true },
      allowEnvironment: Object.keys(env),
      unsafe: trusted,
      // A function: as a plain value it would be ignored. "" is not written, so that stdin stays open: end it with a newline.
      input: () => input ?? "\n",
      errors: (_error, { exitCode, stdErr }) => {
        // Below zero: it did not start, and what stands for its words is a stack.
        ended.code = exitCode < 0 ? null : exitCode;
        const said = Buffer.concat(stdErr).toString();
        ended.stderr = exitCode < 0 ? (said.split("\n", 1)[0] ?? "") : said;
        return undefined;
      },
    });
    // `raw` decodes what it returns; names and blobs are bytes.
    git.outputHandler((_command, out) => out.on("data", (chunk: Buffer) => stdout.push(chunk)));
    await git.env(env).raw([...args]);
    return { ...ended, stdout: Buffer.concat(stdout) } satisfies GitOutput;
  };
}

/**
 * simple-git guards against arguments and variables from strangers. Our arguments are written in this folder, and the
 * user's own configuration may come as variables (`git -c name=value commit` hands it to hooks in this way).
 */
const trusted: NonNullable<SimpleGitOptions["unsafe"]> = {
  allowUnsafeAlias: true,
  allowUnsafeAskPass: true,
  allowUnsafeCommandBinaries: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeDiffTextConv: true,
  allowUnsafeEditor: true,
  allowUnsafeExec: true,
  allowUnsafeFilter: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeGitProxy: true,
  allowUnsafeGpgProgram: true,
  allowUnsafeHooksPath: true,
  allowUnsafeInclude: true,
  allowUnsafeMergeDriver: true,
  allowUnsafePack: true,
  allowUnsafePager: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeSshCommand: true,
  allowUnsafeSubmodule: true,
  allowUnsafeTemplateDir: true,
  allowUnsafeUrlRewrite: true,
};
