import { UserError } from "../errors.ts";
import type { Changes, Git } from "../shell/ports.ts";
import { compare } from "./compare-commits.ts";
import { ownEnvironment } from "./git-environment.ts";
import { changesOf, parseRawDiff, rawDiffOptions } from "./raw-diff.ts";
import { gitWords, type RunGit } from "./run-git.ts";
import { simpleGitRunner } from "./simple-git.ts";
import { spawnGit } from "./spawn-git.ts";
import { listIndex, treeReader } from "./tree-reader.ts";

/** The repository around the folder `cwd`, for the hook: quick to start. */
export function openHookGit(cwd: string): Git {
  return gitOver(spawnGit(cwd, ownEnvironment(process.env)));
}

/** The repository around the folder `cwd`, for everything else. */
export function openGit(cwd: string): Git {
  return gitOver(simpleGitRunner(cwd, ownEnvironment(process.env)));
}

function gitOver(run: RunGit): Git {
  return {
    ...treeReader(run),
    root: () => findRoot(run),
    staged: () => readStaged(run),
    changed: (base, head) => compare(run, base, head),
    indexEntries: (paths) => listIndex(run, paths),
  };
}

async function findRoot(run: RunGit): Promise<string> {
  const output = await run(["rev-parse", "--show-toplevel"]);
  if (output.code !== 0) throw notARepository(output.stderr) ?? new UserError(gitWords(output));
  return output.stdout.toString().replace(/\r?\n$/, "");
}

/** `git diff --cached` works before the first commit, and looks at no file of the work tree. */
async function readStaged(run: RunGit): Promise<Changes> {
  const output = await run(["diff", "--cached", ...rawDiffOptions, "--no-renames", "--diff-filter=ACDMTU"]);
  if (output.code !== 0) {
    throw (
      notARepository(output.stderr) ??
      new UserError(`The staged captions could not be listed: ${gitWords(output)}`)
    );
  }
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

function notARepository(stderr: string): UserError | undefined {
  return /not a git repository/i.test(stderr)
    ? new UserError(
        "This folder is not in a git repository. Go to the dataset's repository, or name the files to check.",
      )
    : undefined;
}
