import { statSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../../errors.ts";
import { diskText, walk } from "../../io/files.ts";
import type { StyleBook } from "../../style/book.ts";
import { openStyles } from "../../style/open.ts";
import { patterns } from "../../style/patterns.ts";
import type { Style } from "../../style/style.ts";
import type { CliPorts } from "./cli-ports.ts";
import { findRoot, styleInTree, toTreePath } from "./find-up.ts";

/** The style of one caption, and the caption that it is the style of, or would be. */
export interface FoundStyle {
  readonly path: string;
  readonly style: Style;
}

/** The style of a caption; of a folder's first caption where a folder, or nothing, is named. */
export async function findStyle(
  path: string | undefined,
  options: { readonly config?: string },
  ports: CliPorts,
): Promise<FoundStyle> {
  const found = await findStyleIfAny(path, options, ports);
  if (found !== undefined) return found;
  throw new UserError(
    "No caption-style.json was found for captions here. Go to the folder of the dataset, or name a caption.",
  );
}

/** The same, but undefined where a folder has no style for captions. */
export async function findStyleIfAny(
  path: string | undefined,
  { config }: { readonly config?: string },
  { cwd }: CliPorts,
): Promise<FoundStyle | undefined> {
  const start = resolve(cwd, path ?? ".");
  const root = findRoot(start, cwd);
  const { explain } = await import("../../style/explain.ts");
  const { readTrainer } = await import("../../style/trainer/read-trainer.ts");
  const book = openStyles(diskText(root), {
    config: config === undefined ? undefined : styleInTree(root, resolve(cwd, config), config),
    explain,
    patterns,
    readTrainer,
  });
  const named = toTreePath(root, start);
  const isFolder = statSync(start, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) return styleOf(named, book) ?? refuse(named);
  for (const folder of new Set([named, ""])) {
    for (const file of walk(root, folder)) {
      const found = styleOf(file, book);
      if (found !== undefined) return found;
    }
  }
  // A dataset may have a style before it has captions.
  for (const caption of FIRST_CAPTIONS) {
    const found = styleOf(named === "" ? caption : `${named}/${caption}`, book);
    if (found !== undefined) return found;
  }
  return undefined;
}

const FIRST_CAPTIONS = ["0001.txt", "0001.caption"] as const;

function styleOf(path: string, book: StyleBook): FoundStyle | undefined {
  const resolution = book.resolve(path);
  if (resolution.kind === "faults") throw new UserError(resolution.faults);
  return resolution.kind === "style" ? { path, style: resolution.style } : undefined;
}

function refuse(path: string): never {
  throw new UserError(
    `No style governs ${path}: there is no caption-style.json above it, or its "captions" and "ignore" leave it out.`,
  );
}
