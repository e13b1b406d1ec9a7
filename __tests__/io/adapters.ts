import { expect } from "@jest/globals";
import { UserError } from "../../src/errors.ts";
import { gitWith, openGit } from "../../src/io/git.ts";
import { ownEnvironment } from "../../src/io/git-environment.ts";
import type { RunGit } from "../../src/io/run-git.ts";
import { simpleGitRunner } from "../../src/io/simple-git.ts";
import { spawnGit } from "../../src/io/spawn-git.ts";
import type { Git } from "../../src/shell/ports.ts";

/** All that the adapter does, carried by one or the other: both must agree. */
export const carriers: [string, (folder: string) => Git][] = [
  ["openGit", openGit],
  ["spawn", (folder) => carriedBy(spawnGit(folder, ownEnvironment(process.env)))],
  ["simple-git", (folder) => carriedBy(simpleGitRunner(folder, ownEnvironment(process.env)))],
];

function carriedBy(run: RunGit): Git {
  return gitWith(run, run);
}

/** The text of a blob. */
export async function textOf(git: Git, oid: string | null | undefined): Promise<string | null> {
  if (oid === null || oid === undefined) return null;
  const bytes = (await git.read([oid])).get(oid) ?? null;
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/** The message of the UserError that a promise must end with. */
export async function failure(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return error instanceof Error ? error.message : "";
}
