import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A real, temporary repository, untouched by the configuration of whoever runs the tests. */
export interface Repository {
  readonly folder: string;
  readonly path: (name: string) => string;
  /** Runs git there and gives what it prints. */
  readonly git: (...args: string[]) => string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  /** Writes and commits files; gives the commit. */
  readonly commit: (message: string, files?: Readonly<Record<string, string>>) => string;
}

const made: string[] = [];

/** A folder that `removeFolders` removes. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "caption-style-test-")));
  made.push(folder);
  return folder;
}

/** For `afterAll`. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The environment of a user without any configuration. */
export const plainEnvironment: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      (pair): pair is [string, string] => !pair[0].startsWith("GIT_") && pair[1] !== undefined,
    ),
  ),
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
};

/** Opens a folder in which git works. */
export function at(folder: string): Repository {
  const path = (name: string): string => join(folder, name);
  const git = (...args: string[]): string =>
    execFileSync("git", args, {
      cwd: folder,
      env: plainEnvironment,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trimEnd();
  const write: Repository["write"] = (name, content) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  };
  const commit: Repository["commit"] = (message, files = {}) => {
    for (const [name, content] of Object.entries(files)) {
      write(name, content);
      git("--literal-pathspecs", "add", "--", name);
    }
    git("commit", "--quiet", "--allow-empty", "-m", message);
    return git("rev-parse", "HEAD");
  };
  return { folder, path, git, write, commit };
}

/** A new, empty repository on the branch main. */
export function newRepository(folder = temporaryFolder()): Repository {
  const repository = at(folder);
  repository.git("init", "--quiet", "--initial-branch=main");
  configure(repository);
  return repository;
}

/** An author, and nothing that runs behind the test's back. */
export function configure({ git }: Repository): void {
  git("config", "user.name", "Test");
  git("config", "user.email", "test@example.invalid");
  git("config", "gc.auto", "0");
  git("config", "commit.gpgSign", "false");
}
