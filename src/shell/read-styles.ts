import { UserError } from "../errors.ts";
import { styleFileName } from "../style/style-name.ts";
import type { Scratch } from "./ports.ts";
import { type GovernedPaths, type OpenStyles, resolveStyles } from "./resolve-styles.ts";

/** Whose styles count. */
export interface StyleSource {
  readonly scratch: Scratch;
  /** The commit that they are read from; "" for the index. */
  readonly commit: string;
  readonly open: OpenStyles;
  /** What else to try where there is no style at all. */
  readonly whereNone?: string;
}

/** What governs some paths. No style at all is a UserError. */
export async function readStyles(
  paths: readonly string[],
  { scratch, commit, open, whereNone = "" }: StyleSource,
): Promise<GovernedPaths> {
  const read = async (files: readonly string[]): Promise<ReadonlyMap<string, Uint8Array | null>> => {
    const blobs = await scratch.read(files.map((path) => `${commit}:${path}`));
    return new Map(files.map((path) => [path, blobs.get(`${commit}:${path}`) ?? null]));
  };
  const governed = await resolveStyles(paths, { open, read });
  const isUngoverned = paths.length > 0 && governed.ungoverned.length === paths.length;
  if (isUngoverned && !(await hasStyle(scratch, commit))) throw missingStyle(commit, whereNone);
  return governed;
}

/** In a repository whose styles stand in folders, a change elsewhere concerns none of them. */
async function hasStyle(scratch: Scratch, commit: string): Promise<boolean> {
  const entries = await scratch.entries(commit);
  return entries.some(({ path }) => path.split("/").at(-1) === styleFileName);
}

function missingStyle(commit: string, whereNone: string): UserError {
  const where = commit === "" ? "in the index" : `at commit ${commit.slice(0, 7)}`;
  return new UserError(
    `There is no ${styleFileName} ${where}, so no caption was checked. Add one there first. ${whereNone}`.trim(),
  );
}
