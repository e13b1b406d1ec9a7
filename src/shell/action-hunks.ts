import { readHunks } from "../core/hunks.ts";
import { type GitHub, SHORT_PAGE, type ShownFile } from "../io/github.ts";
import { GitHubError } from "../io/github-error.ts";
import { RESERVED } from "../io/request-budget.ts";
import type { Hunks, LineRange } from "../model.ts";

/** What is wanted of the changed files. */
export interface ShownRequest {
  /** Those with findings. */
  readonly paths: ReadonlySet<string>;
  /** The text of a file at the head commit; undefined when it was not read. */
  readonly textOf: (path: string) => string | undefined;
}

/** The hunks of the files that GitHub shows; `remark` says why some are missing, and is empty when none should be. */
export interface ShownHunks {
  readonly hunks: Hunks;
  readonly remark: string;
}

/** The calls that it takes. */
export type FileLister = Pick<GitHub, "shownFiles" | "shownAround" | "left">;

/**
 * Reads what GitHub shows of some files; asks for no more pages once all of them were seen. A list that breaks off is no
 * reason to post nothing: what was not seen is told in the summary.
 */
export async function readShownHunks(
  github: FileLister,
  number: number,
  request: ShownRequest,
): Promise<ShownHunks> {
  const seen: Seen = { hunks: new Map(), cutOff: [], index: 0 };
  const { hunks } = seen;
  if (request.paths.size === 0) return { hunks, remark: "" };
  try {
    const isWhole = await readPages(github, number, request, seen);
    await readCutOff(github, number, request, seen);
    return { hunks, remark: isWhole ? "" : TOO_MANY };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind === "unauthorised" || error.kind === "denied")
      throw error;
    return { hunks, remark: error.message };
  }
}

const TOO_MANY =
  "Not all changed files were looked up, so that no comment stands in the last ones; their findings are in the summary.";

interface Seen {
  readonly hunks: Map<string, readonly LineRange[]>;
  /** The indices of wanted files whose patch was left out for the length of the page. */
  readonly cutOff: number[];
  /** Of the next file. */
  index: number;
}

async function readPages(
  github: FileLister,
  number: number,
  request: ShownRequest,
  seen: Seen,
): Promise<boolean> {
  for await (const page of github.shownFiles(number)) {
    for (const file of page) {
      if (take(file, request, seen) && file.isCutOff) seen.cutOff.push(seen.index);
      seen.index += 1;
    }
    if (seen.hunks.size === request.paths.size) return true;
    if (github.left() <= RESERVED.files) return false;
  }
  return true;
}

/** More would have so many changed lines that nobody reads comments on them. */
const MOST_SHORT_PAGES = 5;

async function readCutOff(
  github: FileLister,
  number: number,
  request: ShownRequest,
  seen: Seen,
): Promise<void> {
  const pages = new Set(seen.cutOff.map((index) => Math.floor(index / SHORT_PAGE) * SHORT_PAGE));
  for (const index of [...pages].slice(0, MOST_SHORT_PAGES)) {
    if (github.left() <= RESERVED.files) return;
    for (const file of await github.shownAround(number, index)) take(file, request, seen);
  }
}

/** Whether the file is wanted; its hunks are then known. */
function take({ path, patch }: ShownFile, { paths, textOf }: ShownRequest, { hunks }: Seen): boolean {
  const text = textOf(path);
  if (!paths.has(path) || text === undefined) return false;
  hunks.set(path, patch === null ? [] : readHunks(patch, text));
  return true;
}
