import { readHunks } from "../core/hunks.ts";
import type { GitHub } from "../io/github.ts";
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

/**
 * Reads what GitHub shows of some files; asks for no more pages once all of them were seen. A list that breaks off is no
 * reason to post nothing: what was not seen is told in the summary.
 */
export async function readShownHunks(
  github: Pick<GitHub, "shownFiles" | "left">,
  number: number,
  { paths, textOf }: ShownRequest,
): Promise<ShownHunks> {
  const hunks = new Map<string, readonly LineRange[]>();
  if (paths.size === 0) return { hunks, remark: "" };
  try {
    for await (const page of github.shownFiles(number)) {
      for (const { path, patch } of page) {
        const text = textOf(path);
        if (!paths.has(path) || text === undefined) continue;
        hunks.set(path, patch === null ? [] : readHunks(patch, text));
      }
      if (hunks.size === paths.size) break;
      if (github.left() <= RESERVED.files) return { hunks, remark: TOO_MANY };
    }
    return { hunks, remark: "" };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind === "unauthorised" || error.kind === "denied")
      throw error;
    return { hunks, remark: error.message };
  }
}

const TOO_MANY =
  "Not all changed files were looked up, so that no comment stands in the last ones; their findings are in the summary.";
