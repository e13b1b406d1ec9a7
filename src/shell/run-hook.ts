import { check } from "../core/check.ts";
import { readClipMerges } from "../io/clip-merges.ts";
import { decode, mostBytes } from "../io/decode.ts";
import { readWordKinds } from "../io/word-kinds.ts";
import type { Report, Source } from "../model.ts";
import type { Style } from "../style/style.ts";
import { loadFormats } from "./load-formats.ts";
import { loadRules } from "./load-rules.ts";
import { namesAround, touchedBy } from "./names-around.ts";
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
  const { changes, read, names } = staged;
  const paths = changes.files.map(({ path }) => path);
  const { styles, ungoverned, styleOf } = await resolveStyles(
    paths,
    { open: openStyles, read },
    changes.removed,
  );
  const contents = await read([...styles.keys()]);
  const named = await namesAround(touchedBy(changes), styleOf, names);
  const report = check({
    sources: sources(styles, contents),
    styleOf,
    registry: await loadRules(styles.values(), { names: named !== undefined }),
    formats: await loadFormats(styles.values()),
    files: () => named,
    clipMerges: readClipMerges,
    wordKinds: readWordKinds,
  });
  return { ...report, notices: [...report.notices, ...changes.notices, ...noticeUngoverned(ungoverned)] };
}

function* sources(
  styles: ReadonlyMap<string, Style>,
  contents: ReadonlyMap<string, Uint8Array | null>,
): Generator<Source> {
  for (const [path, { format }] of styles) {
    const bytes = contents.get(path) ?? null;
    yield bytes === null
      ? { path, skipped: "git does not hold this file, so it was not checked." }
      : decode(path, bytes, mostBytes(format.id));
  }
}
