import { UserError } from "../errors.ts";
import type { Changes, Comparison } from "../shell/ports.ts";
import { changesOf, parseRawDiff, type RawEntry, rawDiffOptions } from "./raw-diff.ts";
import { expectGit, type GitOutput, gitWords, type RunGit } from "./run-git.ts";

/** What `head` changed since it left `base`. Of several merge bases (criss-cross merges) git's first, as in `git diff A...B`. */
export async function compare(run: RunGit, base: string, head: string): Promise<Comparison> {
  const common = await findCommon(run, base, head);
  const exact = await diffTrees(run, common.base, common.head, "exact");
  const extensions = unexplained(exact);
  const entries =
    extensions.length === 0
      ? exact
      : withRenames(exact, await diffTrees(run, common.base, common.head, extensions));
  return { ...common, ...changesOf(entries) };
}

/** How two trees differ, where only equal contents tell a rename: git reads no blob for it. */
export async function compareTrees(run: RunGit, from: string, to: string): Promise<Changes> {
  return changesOf(await diffTrees(run, from, to, "exact"));
}

async function findCommon(run: RunGit, base: string, head: string): Promise<{ base: string; head: string }> {
  for (const revision of [base, head]) {
    if (revision === "" || revision.startsWith("-"))
      throw new UserError(`"${revision}" is no name of a commit.`);
  }
  // Prints head, base, and "^" before each merge base, best first.
  const output = await run(["rev-parse", "--revs-only", `${base}^{commit}...${head}^{commit}`, "--"]);
  const lines = output.code === 0 ? output.stdout.toString().split("\n") : [];
  const [headOid = "", baseOid = ""] = lines;
  if (headOid === "" || baseOid === "") throw await unknownCommit(run, [base, head], output);
  const common = lines.find((line) => line.startsWith("^"));
  if (common === undefined) throw await nothingInCommon(run, base, head);
  return { base: common.slice(1), head: headOid };
}

async function unknownCommit(
  run: RunGit,
  revisions: readonly string[],
  output: GitOutput,
): Promise<UserError> {
  for (const revision of revisions) {
    const { code } = await run(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
    if (code !== 1 && code !== 128) continue;
    const remote = /^origin\/(.+)$/.exec(revision)?.[1] ?? revision;
    return new UserError(
      `There is no commit "${revision}" here. Fetch it ("git fetch origin ${remote}"), or set "fetch-depth: 0" in the checkout step.`,
    );
  }
  return new UserError(`The commits could not be compared: ${gitWords(output)}`);
}

async function nothingInCommon(run: RunGit, base: string, head: string): Promise<UserError> {
  const shallow = await run(["rev-parse", "--is-shallow-repository"]);
  return shallow.stdout.toString().startsWith("true")
    ? new UserError(
        `This clone is shallow and does not reach the commit that "${base}" and "${head}" have in common. ` +
          `Fetch it with "git fetch --unshallow", or set "fetch-depth: 0" in the checkout step.`,
      )
    : new UserError(`"${base}" and "${head}" have no commit in common, so there is nothing to compare.`);
}

/** "exact": by equal contents; otherwise also by similarity, among the files with these extensions. */
async function diffTrees(
  run: RunGit,
  from: string,
  to: string,
  renames: "exact" | readonly string[],
): Promise<RawEntry[]> {
  const detect = renames === "exact" ? ["-M100%"] : ["-M50%", `-l${mostRenames}`];
  const only = renames === "exact" ? [] : renames.map((extension) => `:(glob)**/*.${extension}`);
  const args = ["diff-tree", "-r", ...rawDiffOptions, ...detect, from, to, "--", ...only];
  return parseRawDiff(await expectGit(run, args, "The commits could not be compared:"));
}

/** Above this many on either side git compares too many pairs; equal contents are found all the same. */
const mostRenames = 1000;

/** Only among these may git read contents to find renames: comparing images would read them all. */
const textExtension = /\.(txt|captions?|tags|jsonl?|csv)$/;

/** The extensions of which files were both added and removed, not all of them explained by equal contents. */
function unexplained(entries: readonly RawEntry[]): string[] {
  const seen = { A: new Set<string>(), D: new Set<string>() };
  for (const { status, path } of entries) {
    const extension = textExtension.exec(path.text)?.[1];
    if ((status === "A" || status === "D") && extension !== undefined) seen[status].add(extension);
  }
  return [...seen.A].filter((extension) => seen.D.has(extension));
}

function withRenames(exact: readonly RawEntry[], similar: readonly RawEntry[]): RawEntry[] {
  const renamed = new Map(
    similar.filter(({ status }) => status === "R").map((entry) => [entry.path.text, entry]),
  );
  const gone = new Set([...renamed.values()].map(({ from }) => from.text));
  return exact
    .filter(({ status, path }) => !(status === "D" && gone.has(path.text)))
    .map((entry) => (entry.status === "A" ? (renamed.get(entry.path.text) ?? entry) : entry));
}
