import { check } from "../core/check.ts";
import { decode } from "../io/decode.ts";
import type { Report, Source } from "../model.ts";
import { noticeUngoverned, type OpenStyles, resolveStyles } from "./resolve-styles.ts";
import type { StagedFiles } from "./staged-files.ts";

/** What the hook needs from the world. */
export interface HookPorts {
  readonly staged: StagedFiles;
  readonly openStyles: OpenStyles;
}

/**
 * Checks the captions that a commit would change, as they stand in the index, by the style as it stands there. The work
 * tree is never read, and nothing is written.
 */
export async function runHook({ staged, openStyles }: HookPorts): Promise<Report> {
  const { changes, read } = staged;
  const paths = changes.files.map(({ path }) => path);
  const { styles, ungoverned } = await resolveStyles(paths, { open: openStyles, read });
  const captions = paths.filter((path) => styles.has(path));
  const contents = await read(captions);
  const report = check({ sources: sources(captions, contents), styleOf: (path) => styles.get(path) ?? null });
  return { ...report, notices: [...report.notices, ...changes.notices, ...noticeUngoverned(ungoverned)] };
}

function* sources(
  paths: readonly string[],
  contents: ReadonlyMap<string, Uint8Array | null>,
): Generator<Source> {
  for (const path of paths) {
    const bytes = contents.get(path) ?? null;
    yield bytes === null
      ? { path, skipped: "git does not hold this file, so it was not checked." }
      : decode(path, bytes);
  }
}
