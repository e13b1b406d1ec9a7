import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";
import { UserError } from "../errors.ts";
import { type BatchReader, type ObjectKind, type ReadObjects, readBatch } from "./cat-file.ts";
import { gitWords } from "./run-git.ts";

/**
 * Contents in one process however often they are asked for: a style may name a file that names another. It is started
 * when first needed, keeps nobody waiting once it has answered, and ends with us.
 */
export function liveCatFile(cwd: string, env: Record<string, string>): ReadObjects {
  let live: Live | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  return (names, kind) => {
    if (names.length === 0) return Promise.resolve(new Map());
    const answer = turn.then(() => {
      live ??= start(cwd, env);
      return live.ask(names, kind);
    });
    turn = answer.catch(() => {
      // The next question starts another process.
      live = undefined;
    });
    return answer;
  };
}

interface Live {
  readonly ask: ReadObjects;
}

type CatFile = ChildProcessByStdio<Writable, Readable, Readable>;

function start(cwd: string, env: Record<string, string>): Live {
  const git: CatFile = spawn("git", ["cat-file", "--batch"], {
    cwd,
    env,
    windowsHide: true,
    stdio: ["pipe", "pipe", "pipe"],
  });
  const complaints: Buffer[] = [];
  let reader: Pick<BatchReader<unknown>, "add"> | undefined;
  let settle: { readonly resolve: () => void; readonly reject: (error: Error) => void };
  let ended: UserError | undefined;
  const end = (code: number | null, stderr: string): void => {
    ended ??= new UserError(
      `The captions could not be read from git: ${gitWords({ code, stderr, stdout: EMPTY })}`,
    );
    settle.reject(ended);
  };
  git.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
  git.stdout.on("data", (chunk: Buffer) => {
    if (reader?.add(chunk) === true) settle.resolve();
  });
  git.on("error", ({ message }) => end(null, message));
  git.on("close", (code) => end(code, Buffer.concat(complaints).toString()));
  // git may end without having read everything; what it says then tells why.
  git.stdin.on("error", () => {});
  const ask = async <Content>(
    names: readonly string[],
    kind: ObjectKind<Content>,
  ): Promise<ReadonlyMap<string, Content | null>> => {
    if (ended !== undefined) throw ended;
    hold(git, true);
    const batch = readBatch(names, kind);
    await new Promise<void>((resolve, reject) => {
      settle = { resolve, reject };
      reader = batch;
      git.stdin.write(names.map((name) => `${name}\n`).join(""));
    });
    reader = undefined;
    hold(git, false);
    return batch.contents;
  };
  return { ask };
}

const EMPTY = Buffer.alloc(0);

/** Whether our process waits for git. */
function hold(git: CatFile, waits: boolean): void {
  for (const pipe of [git.stdin, git.stdout, git.stderr] as unknown as readonly Socket[]) {
    if (waits) pipe.ref();
    else pipe.unref();
  }
  if (waits) git.ref();
  else git.unref();
}
