import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { openGit } from "../../src/io/git.ts";
import { runHook } from "../../src/shell/run-hook.ts";
import { readStaged } from "../../src/shell/staged-files.ts";
import { openStyles } from "../../src/style/open.ts";
import { newRepository, plainEnvironment, type Repository, temporaryFolder } from "../io/repository.ts";
import { installProgram } from "./program.ts";

/** The script as it is installed for this test file. */
export const hook = installProgram(temporaryFolder());

export const style = JSON.stringify({ rules: { "trigger-word": { words: ["ohwx"] } } });
export const good = "ohwx, a man\n";
export const bad = "a man\n";

/** A dataset with the hook installed, and one good caption committed. */
export function dataset(): Repository {
  const repository = newRepository();
  repository.commit("base", { "caption-style.json": style, "a.txt": good, "b.txt": good });
  installHook(repository);
  return repository;
}

/** As git's own hook, watched: no byte of git's folder or of the work tree may differ when it has run. */
export function installHook(repository: Repository): void {
  const file = repository.git("rev-parse", "--path-format=absolute", "--git-path", "hooks/pre-commit");
  writeFileSync(file, watched.replace("HOOK", hook), { mode: 0o755 });
}

const watched = `#!/bin/sh
state() {
  find . "$(git rev-parse --absolute-git-dir)" -type f -print0 | sort -z | xargs -0 sha256sum
  git --no-optional-locks status --porcelain=v2 -z
}
before=$(state | tr '\\0' '@')
HOOK "$@"
code=$?
[ "$before" = "$(state | tr '\\0' '@')" ] || echo the hook wrote
exit $code
`;

/** The exit code, and the findings as "path: rule". */
interface Outcome {
  readonly code: number | null;
  readonly found: readonly string[];
}

export function run({ folder }: Repository, command: string, args: readonly string[], env = {}) {
  return spawnSync(command, args, { cwd: folder, env: { ...plainEnvironment, ...env }, encoding: "utf8" });
}

/** Commits with the hook installed. It ends with 99 where the hook wrote anything. */
export function commit(repository: Repository, ...args: string[]): Outcome {
  const { status, stderr } = run(repository, "git", ["commit", "--quiet", "-m", "change", ...args]);
  const found: string[] = [];
  let path = "";
  for (const line of stderr.split("\n")) {
    if (/^\S/.test(line)) path = line;
    const rule = /^ +\d+:\d+ .* ([a-z-]+)$/.exec(line)?.[1];
    if (rule !== undefined) found.push(`${path}: ${rule}`);
  }
  return { code: stderr.includes("the hook wrote") ? 99 : status, found };
}

/** Every byte that the hook must leave alone: git's view, the index, the work tree. */
export function state(repository: Repository): unknown {
  const index = readFileSync(repository.git("rev-parse", "--path-format=absolute", "--git-path", "index"));
  const tree = snapshot(repository.folder);
  // After the bytes: this one may write the index.
  const status = repository.git("--no-optional-locks", "status", "--porcelain=v2", "-z");
  return { index: createHash("sha256").update(index).digest("hex"), tree, status };
}

function snapshot(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !/^\.git(\/|$)/.test(name))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const stats = lstatSync(file);
      if (stats.isDirectory()) return `${name}/`;
      const content = stats.isSymbolicLink() ? readlinkSync(file) : readFileSync(file, "latin1");
      return JSON.stringify([name, stats.mode, stats.mtimeMs, content]);
    });
}

/** Runs the hook by itself and proves that it changed nothing. */
export function runAlone(repository: Repository): Outcome {
  const before = state(repository);
  const { status, stdout } = run(repository, hook, ["--format", "json"]);
  expect(state(repository)).toEqual(before);
  const report: { findings: { path: string; rule: string }[] } =
    stdout === "" ? { findings: [] } : JSON.parse(stdout);
  return { code: status, found: report.findings.map(({ path, rule }) => `${path}: ${rule}`) };
}

/** What the report says besides its findings. */
export async function notices({ folder }: Repository): Promise<string[]> {
  const report = await runHook({ staged: await readStaged(openGit(folder)), openStyles });
  return report.notices.map(({ path, message }) => `${path}: ${message}`);
}
