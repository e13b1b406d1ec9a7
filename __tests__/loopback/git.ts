/** Runs git on the repositories of the loopback GitHub, untouched by the settings of the machine. */
import { spawn } from "node:child_process";
import { devNull } from "node:os";

/** The environment of every git process here: no user or system settings, no prompts, a fixed identity. */
export function gitEnvironment(): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: "0",
    GIT_AUTHOR_NAME: "Octo Cat",
    GIT_AUTHOR_EMAIL: "octo@example.com",
    GIT_AUTHOR_DATE: "1767225600 +0000",
    GIT_COMMITTER_NAME: "Octo Cat",
    GIT_COMMITTER_EMAIL: "octo@example.com",
    GIT_COMMITTER_DATE: "1767225600 +0000",
    LC_ALL: "C",
  };
}

/** What a finished git process left. */
export interface GitResult {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git and returns what it left, whatever its exit code. */
export function tryGit(
  gitDir: string,
  args: readonly string[],
  input: string | Uint8Array = "",
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["--git-dir", gitDir, ...args], { env: gitEnvironment(), stdio: "pipe" });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.stdin.on("error", () => undefined); // git may end before it has read everything; its exit code tells
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.end(input);
  });
}

/** Runs git and returns its standard output; throws where git fails. */
export async function gitBytes(
  gitDir: string,
  args: readonly string[],
  input?: string | Uint8Array,
): Promise<Buffer> {
  const { code, stdout, stderr } = await tryGit(gitDir, args, input);
  if (code !== 0) throw new Error(`git ${args.join(" ")} ended with ${code}: ${stderr}`);
  return stdout;
}

/** Runs git and returns its standard output as trimmed text. */
export async function git(
  gitDir: string,
  args: readonly string[],
  input?: string | Uint8Array,
): Promise<string> {
  return (await gitBytes(gitDir, args, input)).toString().trim();
}
