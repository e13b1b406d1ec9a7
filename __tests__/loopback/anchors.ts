/** Decides where a comment may hang, and where it hangs after the head has moved. */
import { type ChangedFile, changedFiles } from "./changed-files.ts";
import { git, tryGit } from "./git.ts";
import { excerpt, findLine, parseHunks } from "./hunks.ts";
import type { Placement, PullRequest, Side, Thread } from "./state.ts";

/** Where a request wants its comment. */
export interface Anchor {
  readonly path: string;
  readonly line?: number;
  readonly side?: Side;
  readonly start_line?: number;
  readonly start_side?: Side;
  readonly position?: number;
  readonly subject_type?: "line" | "file";
}

/** Why GitHub refuses an anchor. */
export type AnchorFault = "commit" | "path" | "line" | "hunk" | "order";

/** The files that a pull request changes up to one of its commits, since the merge base. */
export function pullFiles(pull: PullRequest, head: string = pull.head.sha): Promise<readonly ChangedFile[]> {
  const { gitDir, diffs } = pull.repository;
  const key = `${pull.base.sha}...${head}`;
  const found =
    diffs.get(key) ??
    git(gitDir, ["merge-base", pull.base.sha, head]).then((from) => changedFiles(gitDir, from, head));
  diffs.set(key, found);
  return found;
}

/** Whether a commit is one of the pull request's: on its head branch and not on its base. */
export async function isOwnCommit(pull: PullRequest, sha: string): Promise<boolean> {
  if (sha === pull.head.sha) return true;
  const { gitDir } = pull.repository;
  const exists = await tryGit(gitDir, ["cat-file", "-e", `${sha}^{commit}`]);
  if (exists.code !== 0) return false;
  const inHead = await tryGit(gitDir, ["merge-base", "--is-ancestor", sha, pull.head.sha]);
  const inBase = await tryGit(gitDir, ["merge-base", "--is-ancestor", sha, pull.base.sha]);
  return inHead.code === 0 && inBase.code !== 0;
}

/** Places an anchor in the diff, or says why it cannot be placed. Added and context lines are on RIGHT, removed and context ones on LEFT. */
export function place(files: readonly ChangedFile[], anchor: Anchor): Placement | AnchorFault {
  const file = files.find((candidate) => candidate.path === anchor.path);
  if (file === undefined) return "path";
  const side = anchor.side ?? "RIGHT";
  const blank = { path: anchor.path, side, startSide: null, startLine: null };
  if (anchor.subject_type === "file") {
    return { ...blank, subjectType: "file", line: null, position: null, diffHunk: file.patch ?? "" };
  }
  const hunks = parseHunks(file.patch ?? "");
  const line = anchor.line ?? lineAtPosition(file, anchor.position, side);
  const end = line === null ? null : findLine(hunks, side, line);
  if (line === null || end === null) return "line";
  const placed: Placement = {
    ...blank,
    subjectType: "line",
    line,
    position: end.at.position,
    diffHunk: excerpt(end.hunk, end.at),
  };
  if (anchor.start_line === undefined) return placed;
  const startSide = anchor.start_side ?? side;
  if (startSide === side && anchor.start_line >= line) return "order";
  const start = findLine([end.hunk], startSide, anchor.start_line);
  return start === null ? "hunk" : { ...placed, startSide, startLine: anchor.start_line };
}

function lineAtPosition(file: ChangedFile, position: number | undefined, side: Side): number | null {
  const lines = parseHunks(file.patch ?? "").flatMap((hunk) => hunk.lines);
  const found = lines.find((line) => line.position === position);
  return (side === "LEFT" ? found?.left : found?.right) ?? null;
}

/**
 * Moves a thread to the current head: it follows its lines as long as they are untouched and still inside a hunk, and
 * is outdated (`line: null`, `original_line` kept, GraphQL `isOutdated`) from then on.
 */
export async function followHead(
  pull: PullRequest,
  thread: Thread,
  files: readonly ChangedFile[],
): Promise<void> {
  const { current } = thread;
  if (current === null) return;
  const moved = await movedAnchor(pull, thread, current);
  const placed = moved === null ? null : place(files, moved);
  thread.current =
    placed !== null && typeof placed === "object" ? { ...placed, diffHunk: current.diffHunk } : null;
  if (thread.current !== null) thread.commitId = pull.head.sha;
}

async function movedAnchor(pull: PullRequest, thread: Thread, current: Placement): Promise<Anchor | null> {
  const { path, side, startSide, subjectType } = current;
  if (subjectType === "file") return { path, subject_type: "file" };
  if (current.line === null) return null;
  if (side === "LEFT") return { path, side, line: current.line };
  const shift = await lineShift(pull, thread.commitId, path, current.startLine ?? current.line, current.line);
  if (shift === null) return null;
  const range =
    current.startLine === null
      ? {}
      : { start_line: current.startLine + shift, start_side: startSide ?? side };
  return { path, side, line: current.line + shift, ...range };
}

/** How far untouched lines have moved in a file since a commit; null where one of them was changed. */
async function lineShift(
  pull: PullRequest,
  from: string,
  path: string,
  first: number,
  last: number,
): Promise<number | null> {
  const args = [
    "diff",
    "--no-color",
    "--no-renames",
    "--unified=0",
    "--text",
    from,
    pull.head.sha,
    "--",
    `:(literal)${path}`,
  ];
  const patch = await git(pull.repository.gitDir, args);
  let shift = 0;
  for (const match of patch.matchAll(/^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/gmu)) {
    const start = Number(match[1]);
    const removed = Number(match[2] ?? 1);
    const added = Number(match[3] ?? 1);
    const end = removed === 0 ? start : start + removed - 1; // "-5,0" inserts after line 5
    if (removed > 0 && start <= last && end >= first) return null;
    if (removed === 0 && start >= first && start < last) return null;
    if (end < first) shift += added - removed;
  }
  return shift;
}
