import { folderPath } from "../captions/tree/folders.ts";
import { isMedia, stemOf } from "../captions/tree/media.ts";
import { mayListImages, type NamedFiles } from "../core/check-tree.ts";
import { asksForNames } from "../core/compile.ts";
import type { Changes } from "./ports.ts";
import type { GovernedPaths } from "./resolve-styles.ts";

/** Every path that a change adds, changes or removes. */
export function touchedBy({ files, removed }: Pick<Changes, "files" | "removed">): readonly string[] {
  return [...files.map(({ path }) => path), ...removed];
}

/** Names that are asked for. */
export interface WantedNames {
  /** All in these; "" is the root. */
  readonly folders: readonly string[];
  /** These, where they are there. */
  readonly files: readonly string[];
  /** Whether what stands in the folders below is wanted too; otherwise it may be among the names, and may be not. */
  readonly below: boolean;
}

/**
 * The names in the folders of what changed, and of the metadata above; undefined, and nothing is listed, where no style there asks for them.
 */
export async function namesAround(
  touched: readonly string[],
  styleOf: GovernedPaths["styleOf"],
  list: (wanted: WantedNames) => Promise<readonly string[]>,
): Promise<NamedFiles | undefined> {
  const asks = (path: string): boolean => {
    const style = styleOf(path);
    return style !== null && asksForNames(style);
  };
  if (!touched.some((path) => captionsOf(path).some(asks))) return undefined;
  const folders = new Set(touched.map((path) => folderPath(path).slice(0, -1)));
  const above = [...folders].flatMap(foldersAbove);
  const files = [...new Set(above)].flatMap((folder) => TABLES.map((name) => folder + name));
  const names = await list({ folders: [...folders], files, below: touched.some(mayListImages) });
  return { names, touched: new Set(touched) };
}

/** What may hold the captions of images in folders below: that it is there is all that need be known. */
const TABLES = ["metadata.jsonl", "metadata.csv", "metadata.tsv", "captions.json"];

function foldersAbove(folder: string): string[] {
  return ["", ...[...folder.matchAll(/\//g)].map(({ index }) => folder.slice(0, index + 1))];
}

/** What an image may have for a caption: no style governs the image itself. */
function captionsOf(path: string): readonly string[] {
  if (!isMedia(path)) return [path];
  return [".txt", ".caption", ".cap", ".tags", ".wd14"].map((ending) => stemOf(path) + ending);
}
