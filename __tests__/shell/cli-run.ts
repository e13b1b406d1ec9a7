import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runCli } from "../../src/shell/run-cli.ts";

/** What a run left behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunSettings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Columns of the terminal that both outputs are; no terminal when absent. */
  readonly terminal?: number;
  /** The file that was started; one of this package when absent. */
  readonly program?: string;
  /** What it was started as; by the name of the program when absent. */
  readonly started?: string;
}

/** Runs the command line in this process, as `cli.ts` does it. */
export async function runInProcess(argv: readonly string[], settings: RunSettings): Promise<Run> {
  const { cwd, env = {}, input = "", terminal } = settings;
  const { program = join(process.cwd(), "package.json"), started = "/usr/bin/caption-style" } = settings;
  const said = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      said[name] += text;
    },
    isTerminal: terminal !== undefined,
    columns: terminal,
  });
  let time = 0;
  const code = await runCli(argv, {
    cwd,
    env,
    started,
    program,
    readInput: () => Promise.resolve(typeof input === "string" ? new TextEncoder().encode(input) : input),
    stdout: output("stdout"),
    stderr: output("stderr"),
    // A second passes each time that somebody looks.
    now: () => (time += 1000),
    atExit: () => undefined,
  });
  return { code, ...said };
}

/** A temporary folder with files in it; gone when the callback is done. */
export async function inFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "caption-style-"));
  try {
    writeFiles(folder, files);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Runs git there, free of what the user's own git is set up to do. */
export function git(folder: string, ...args: readonly string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@localhost",
    GIT_COMMITTER_NAME: "a",
    GIT_COMMITTER_EMAIL: "a@localhost",
  };
  const env = { PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1", ...identity };
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: folder, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}
