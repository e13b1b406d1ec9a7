/** Pull requests and the files that they change. */

import { pullFiles } from "../anchors.ts";
import type { ChangedFile } from "../changed-files.ts";
import { git } from "../git.ts";
import { fullNameOf, fullPullShape, type PullTotals, pullShape } from "../shapes.ts";
import type { PullRequest, Repository, World } from "../state.ts";
import { type Call, pageOf, pullOf, type Routes, repositoryOf } from "./call.ts";

/** `pulls/{n}/files` lists no more files than this (REST reference, "List pull requests files"). */
const maxFiles = 3000;

/** A file's patch is left out above this many lines or bytes (docs, "Repository limits": diff of a single file). */
const maxFilePatch = { lines: 20_000, bytes: 500_000 };

/** After this many patch lines one answer leaves out the patches that follow, with `changes: 0` (community discussion 213491). */
const maxPagePatchLines = 20_000;

const read = [["pull-requests", "read"]] as const;

/** The operations on pull requests. */
export const pullRoutes: Routes = {
  "pulls/list": { needs: read, handle: list },
  "pulls/get": {
    needs: read,
    handle: async (call) => ({ status: 200, body: await wholePull(call.world, pullOf(call)) }),
  },
  "pulls/list-files": { needs: read, handle: files },
  "repos/list-pull-requests-associated-with-commit": { needs: read, handle: ofCommit },
};

/** A pull request with its sums, as the API and the events show it. */
export async function wholePull(world: World, pull: PullRequest): Promise<Record<string, unknown>> {
  return fullPullShape(world, pull, await totals(pull));
}

async function totals(pull: PullRequest): Promise<PullTotals> {
  const changed = await pullFiles(pull);
  const commits = await git(pull.repository.gitDir, [
    "rev-list",
    "--count",
    `${pull.base.sha}..${pull.head.sha}`,
  ]);
  const sum = (count: (file: ChangedFile) => number): number =>
    changed.reduce((total, file) => total + count(file), 0);
  return {
    commits: Number(commits),
    additions: sum((file) => file.additions),
    deletions: sum((file) => file.deletions),
    changedFiles: changed.length,
  };
}

function list(call: Call): ReturnType<typeof answerList> {
  const state = call.query.get("state") ?? "open";
  const head = call.query.get("head");
  const base = call.query.get("base");
  const repository = repositoryOf(call);
  const wanted = repository.pulls.filter(
    (pull) =>
      (state === "all" || pull.state === state) &&
      (base === null || pull.base.ref === base) &&
      (head === null || headLabel(pull, repository) === head),
  );
  return answerList(call, wanted.reverse());
}

function headLabel(pull: PullRequest, repository: Repository): string {
  return `${(pull.head.fork ?? fullNameOf(repository)).split("/")[0]}:${pull.head.ref}`;
}

function answerList(call: Call, pulls: readonly PullRequest[]) {
  const { items, headers } = pageOf(call, pulls);
  return { status: 200, headers, body: items.map((pull) => pullShape(call.world, pull)) };
}

/** GitHub does not know them by a commit that is in a fork alone (learningequality/kolibri#14719, TooTallNate/nx.js#410). */
async function ofCommit(call: Call): Promise<ReturnType<typeof answerList>> {
  const sha = call.path["commit_sha"] ?? "";
  const found: PullRequest[] = [];
  for (const pull of repositoryOf(call).pulls.filter(({ head }) => head.fork === null)) {
    const own = await git(pull.repository.gitDir, ["rev-list", `${pull.base.sha}..${pull.head.sha}`]);
    if (own.split("\n").includes(sha)) found.push(pull);
  }
  return answerList(call, found);
}

async function files(call: Call) {
  const pull = pullOf(call);
  const { items, headers } = pageOf(call, (await pullFiles(pull)).slice(0, maxFiles));
  return { status: 200, headers, body: fileShapes(call.world, pull.repository, pull.head.sha, items) };
}

/** Schema `diff-entry` for the files of one answer, with GitHub's limits on patches. */
export function fileShapes(
  world: World,
  repository: Repository,
  head: string,
  page: readonly ChangedFile[],
): unknown[] {
  let lines = 0;
  return page.map((file) => {
    const own = file.patch?.split("\n").length ?? 0;
    const tooLarge = own > maxFilePatch.lines || Buffer.byteLength(file.patch ?? "") > maxFilePatch.bytes;
    if (!tooLarge) lines += own;
    const isCutOff = own > 0 && lines > maxPagePatchLines;
    const patch = tooLarge || isCutOff ? null : file.patch;
    return fileShape(world, repository, head, {
      ...file,
      patch,
      ...(isCutOff ? { additions: 0, deletions: 0 } : {}),
    });
  });
}

function fileShape(world: World, repository: Repository, head: string, file: ChangedFile): unknown {
  const name = file.path.split("/").map(encodeURIComponent).join("/");
  const page = `${world.url}/${fullNameOf(repository)}`;
  return {
    sha: file.blob,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${head}/${name}`,
    raw_url: `${page}/raw/${head}/${name}`,
    contents_url: `${world.url}/repos/${fullNameOf(repository)}/contents/${name}?ref=${head}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  };
}
