/** Makes commits from plain records of files, one `git fast-import` each. */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.ts";

/** A file's new content; null deletes it; the long form sets a mode (`120000` is a symbolic link). */
export type FileContent =
  | string
  | Uint8Array
  | null
  | { readonly mode: string; readonly content: string | Uint8Array };

/** Files by their path from the root of the repository. */
export type Files = Readonly<Record<string, FileContent>>;

/** A commit to be made: `files` are changes to the first parent, or the whole tree without one. */
export interface NewCommit {
  /** All of them point at it afterwards. */
  readonly refs: readonly [string, ...string[]];
  readonly parents: readonly string[];
  readonly files: Files;
  /** A tree that is there already, in place of the first parent's. */
  readonly tree?: string;
  readonly message: string;
}

/** The upload-pack settings of github.com that shallow, partial and single-object fetches rely on. */
const served =
  "[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true\n\tallowReachableSHA1InWant = true\n";

/** Makes an empty bare repository. */
export async function createBareRepository(gitDir: string, branch: string): Promise<void> {
  await git(gitDir, ["init", "--quiet", "--bare", "--template=", `--initial-branch=${branch}`]);
}

/** Lets a bare repository be fetched from as GitHub's are. */
export function serveAsGitHub(gitDir: string): void {
  appendFileSync(join(gitDir, "config"), served);
}

/** Makes the commit, points its refs at it and returns its id. */
export function commitFiles(gitDir: string, commit: NewCommit): Promise<string> {
  return git(gitDir, ["fast-import", "--quiet", "--force"], fastImport(commit));
}

function fastImport({ refs: [ref, ...others], parents, files, tree, message }: NewCommit): Buffer {
  const parts: (string | Uint8Array)[] = [
    `commit ${ref}\nmark :1\n`,
    "committer Octo Cat <octo@example.com> 1767225600 +0000\n",
    ...data(message),
    ...parents.map((parent, index) => `${index === 0 ? "from" : "merge"} ${parent}\n`),
    ...(tree === undefined ? [] : [`M 040000 ${tree} ""\n`]),
    ...Object.entries(files).flatMap(([path, content]) => change(path, content)),
    ...others.map((other) => `reset ${other}\nfrom :1\n`),
    "get-mark :1\n",
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
