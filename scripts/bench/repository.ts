import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A caption that lacks its trigger word, and nothing else. */
export const staged = {
  path: "images/staged.txt",
  text: "woman, standing, blue sky\n",
  rule: "trigger-word",
};

/** Makes a folder a git repository in which everything is committed, and then `staged` is staged. */
export function stageOne(folder: string): void {
  git(folder, "init", "-q");
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", "Captions");
  git(folder, "repack", "-adq");
  writeFileSync(join(folder, staged.path), staged.text);
  git(folder, "add", staged.path);
}

/** A folder with a `git` that counts how often it is started, to be put first on the PATH. */
export function countingGit(folder: string): { readonly path: string; readonly started: () => number } {
  const log = join(folder, "started");
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "git"), `#!/bin/sh\necho "$*" >> '${log}'\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, "git"), 0o755);
  writeFileSync(log, "");
  return { path: folder, started: () => readFileSync(log, "utf8").split("\n").length - 1 };
}

function git(folder: string, ...args: string[]): void {
  const identity = [
    "-c",
    "user.name=Bench",
    "-c",
    "user.email=bench@example.invalid",
    "-c",
    "core.autocrlf=false",
  ];
  execFileSync("git", ["-C", folder, ...identity, "-c", "commit.gpgsign=false", ...args], {
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
