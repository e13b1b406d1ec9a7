import { openGit } from "../../io/git.ts";
import type { Report } from "../../model.ts";
import { type CheckedCaptions, checkCaptions } from "../check-captions.ts";
import { type CheckedPullRequest, checkPullRequest } from "../check-pull-request.ts";
import type { Changes, Git, Scratch } from "../ports.ts";
import type { OpenStyles } from "../resolve-styles.ts";
import { runHook } from "../run-hook.ts";
import { readStaged } from "../staged-files.ts";
import type { CliPorts } from "./cli-ports.ts";
import { namedStyle, type StyleOpenerOptions, styleOpener } from "./style-opener.ts";

/** Options that narrow what changed. */
export interface ChangeOptions extends StyleOpenerOptions {
  readonly onlyChangedLines?: boolean;
}

/** Two commits; what counts is what `head` changed since it left `base`. */
export interface Range {
  readonly base: string;
  readonly head: string;
}

/** Checks what a commit would change, as it stands in the index. */
export async function checkStaged(options: ChangeOptions, ports: CliPorts): Promise<Report> {
  const git = openGit(ports.cwd);
  const open = await styleOpener(git, options, ports);
  if (!options.onlyChangedLines) return runHook({ staged: await readStaged(git), openStyles: open });
  // In git's words ":path" is a file of the index: a tree without a name.
  const { report } = await checkTree(git, {
    tree: "",
    styles: "",
    changes: await git.staged(),
    open,
    ...options,
  });
  return report;
}

/** Checks what `head` changed, by the style of `head`. */
export async function checkDiff(range: Range, options: ChangeOptions, ports: CliPorts): Promise<Report> {
  const git = openGit(ports.cwd);
  const open = await styleOpener(git, options, ports);
  const changes = await git.changed(range.base, range.head);
  const { report } = await checkTree(git, {
    tree: changes.head,
    styles: changes.head,
    changes,
    open,
    ...options,
  });
  return report;
}

/** A range, checked as the Action checks a pull request. */
export interface CheckedRange extends CheckedPullRequest, Range {}

/** Checks a range as the Action checks a pull request. Both ends come back as full commit names. */
export async function checkRange(
  range: Range,
  options: ChangeOptions,
  ports: CliPorts,
): Promise<CheckedRange> {
  const git = openGit(ports.cwd);
  const open = await styleOpener(git, options, ports);
  const config = await namedStyle(git, options, ports);
  const changes = await git.changed(range.base, range.head);
  const { base, head } = changes;
  const scratch = scratchOf(git, changes);
  const request = {
    ...{ scratch, styles: { scratch, commit: range.base, open }, mergeBase: base, head },
    filter: "added" as const,
  };
  const found = await checkPullRequest({
    request,
    config,
    isPreview: false,
    takesFirst: true,
    images: false,
  });
  return { ...found, base, head };
}

interface TreeRequest {
  readonly tree: string;
  /** The tree whose styles count. */
  readonly styles: string;
  readonly changes: Changes;
  readonly open: OpenStyles;
  readonly onlyChangedLines?: boolean;
}

async function checkTree(git: Git, request: TreeRequest): Promise<CheckedCaptions> {
  const { tree, styles, changes, open, onlyChangedLines } = request;
  const scratch = scratchOf(git, changes);
  return checkCaptions({
    scratch,
    styles: { scratch, commit: styles, open },
    mergeBase: styles,
    head: tree,
    filter: onlyChangedLines ? "added" : "file",
  });
}

/** A repository at hand, as one that was fetched. */
function scratchOf(git: Git, changes: Changes): Scratch {
  return {
    read: git.read,
    entries: (name, paths) => (name === "" ? git.indexEntries(paths) : git.entries(name, paths)),
    names: git.names,
    changes: async () => changes,
    close: async () => {},
  };
}
