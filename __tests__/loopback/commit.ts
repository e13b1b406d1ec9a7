/** Makes commits from plain records of files, one `git fast-import` each. */
import { git, gitBytes } from "./git.ts";

/** A file's new content; null deletes it; the long form sets a mode (`120000` is a symbolic link). */
export type FileContent =
  | string
  | Uint8Array
  | null
  | { readonly mode: string; readonly content: string | Uint8Array };

/** Files by their path from the root of the repository. */
export type Files = Readonly<Record<string, FileContent>>;

/** A commit to be made: `files` are changes to `parent`, or the whole tree without one. */
export interface NewCommit {
  readonly ref: string;
  readonly parent: string | null;
  readonly files: Files;
  readonly message: string;
}

/** A bare repository as GitHub serves it: any object may be asked for, partial clones are allowed. */
export async function createBareRepository(gitDir: string, branch: string): Promise<void> {
  await git(gitDir, ["init", "--quiet", "--bare", `--initial-branch=${branch}`]);
  await allowWhatGitHubAllows(gitDir);
}

/** The upload-pack settings of github.com that partial and shallow fetches by object id rely on. */
export async function allowWhatGitHubAllows(gitDir: string): Promise<void> {
  for (const name of ["allowFilter", "allowAnySHA1InWant", "allowReachableSHA1InWant"]) {
    await git(gitDir, ["config", `uploadpack.${name}`, "true"]);
  }
}

/** Makes the commit, points `ref` at it and returns its id. */
export async function commitFiles(gitDir: string, commit: NewCommit): Promise<string> {
  await gitBytes(gitDir, ["fast-import", "--quiet", "--force"], fastImport(commit));
  return git(gitDir, ["rev-parse", "--verify", commit.ref]);
}

function fastImport({ ref, parent, files, message }: NewCommit): Buffer {
  const parts: (string | Uint8Array)[] = [
    `commit ${ref}\n`,
    "committer Octo Cat <octo@example.com> 1767225600 +0000\n",
    ...data(message),
    ...(parent === null ? [] : [`from ${parent}\n`]),
    ...Object.entries(files).flatMap(([path, content]) => change(path, content)),
    "\n",
  ];
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
}

function change(path: string, content: FileContent): (string | Uint8Array)[] {
  const name = quoted(path);
  if (content === null) return [`D ${name}\n`];
  if (typeof content === "string" || content instanceof Uint8Array)
    return [`M 100644 inline ${name}\n`, ...data(content)];
  return [`M ${content.mode} inline ${name}\n`, ...data(content.content)];
}

function data(content: string | Uint8Array): (string | Uint8Array)[] {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return [`data ${bytes.length}\n`, bytes, "\n"];
}

/** A path in git's C style, so that it may hold quotes, line breaks and anything else but NUL. */
function quoted(path: string): string {
  return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
