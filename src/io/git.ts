import { UserError } from "../errors.ts";
import type { Changes, Git } from "../shell/ports.ts";
import type { ReadBlobs } from "./cat-file.ts";
import { compare } from "./compare-commits.ts";
import { ownEnvironment } from "./git-environment.ts";
import { liveCatFile } from "./live-cat-file.ts";
import { changesOf, parseRawDiff, rawDiffOptions } from "./raw-diff.ts";
import { type GitOutput, gitWords, type RunGit } from "./run-git.ts";
import { simpleGitRunner } from "./simple-git.ts";
import { spawnGit } from "./spawn-git.ts";
import { listIndex, listIndexFiles, treeReader } from "./tree-reader.ts";

/**
 * The repository around the folder `cwd`. What the hook asks for goes by Node's own means, which start quicker; the rest
 * goes by simple-git.
 */
export function openGit(cwd: string): Git {
  const env = ownEnvironment(process.env);
  return gitWith(spawnGit(cwd, env), simpleGitRunner(cwd, env), liveCatFile(cwd, env));
}

/** A repository, read by `quick`, blobs by `readBlobs` where it is given; commits are compared by `thorough`. */
export function gitWith(quick: RunGit, thorough: RunGit, readBlobs?: ReadBlobs): Git {
  return {
    ...treeReader(quick, readBlobs),
    root: () => findRoot(quick),
    staged: () => readStaged(quick),
    changed: (base, head) => compare(thorough, base, head),
    indexFiles: () => listIndexFiles(quick),
    indexEntries: (paths) => listIndex(quick, paths),
  };
}

async function findRoot(run: RunGit): Promise<string> {
  const output = await run(["rev-parse", "--show-toplevel"]);
  if (output.code !== 0) throw notARepository(output) ?? couldNot("find the repository", output);
  return output.stdout.toString().replace(/\r?\n$/, "");
}

/** `git diff --cached` works before the first commit, and looks at no file of the work tree. */
async function readStaged(run: RunGit): Promise<Changes> {
  const output = await run(["diff", "--cached", ...rawDiffOptions, "--no-renames", "--diff-filter=ACDMTU"]);
  if (output.code !== 0) throw notARepository(output) ?? couldNot("list the staged captions", output);
  const entries = parseRawDiff(output.stdout);
  const unmerged = entries.filter(({ status }) => status === "U").map(({ path }) => path.text);
  if (unmerged.length > 0) {
    const [first = ""] = unmerged;
    const more = unmerged.length > 1 ? ` and ${unmerged.length - 1} more` : "";
    throw new UserError(
      `Resolve the conflicts first: ${first}${more} is not merged. Then stage the result with "git add".`,
    );
  }
  return changesOf(entries);
}

/** Outside of a repository `git diff` compares files: it takes `--cached` for a mistake in its usage (exit code 129). */
function notARepository({ code, stderr }: GitOutput): UserError | undefined {
  return code === 129 || /not a git repository/i.test(stderr)
    ? new UserError(
        "This folder is not in a git repository. Go to the dataset's repository, or name the files to check.",
      )
    : undefined;
}

function couldNot(what: string, output: GitOutput): UserError {
  return new UserError(`Could not ${what}: ${gitWords(output)}`);
}
