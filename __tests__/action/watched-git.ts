/** A git that writes down what it is called with, in a folder in which there is no other program. */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface WatchedGit {
  /** The only folder of a PATH: what asks for any other program does not find it. */
  readonly path: string;
  /** The arguments of each call, one line a call. */
  readonly calls: () => readonly string[];
  /** The configuration that each call left where it ran. */
  readonly configs: () => string;
}

/** Puts the program into a new folder below `folder`. */
export function watchGit(folder: string): WatchedGit {
  const path = join(folder, "only-git");
  const [calls, configs] = [join(folder, "git-calls"), join(folder, "git-configs")];
  mkdirSync(path);
  const real = execFileSync("/bin/sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const script = `#!/bin/sh
{ printf '%s ' "$@"; echo; } >>'${calls}'
'${real}' "$@"
code=$?
[ ! -f config ] || while IFS= read -r line || [ -n "$line" ]; do printf '%s\\n' "$line"; done <config >>'${configs}'
exit $code
`;
  writeFileSync(join(path, "git"), script);
  chmodSync(join(path, "git"), 0o755);
  const read = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");
  return { path, calls: () => read(calls).split("\n").slice(0, -1), configs: () => read(configs) };
}
