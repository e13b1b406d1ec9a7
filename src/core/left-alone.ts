import { type Lookalike, lookalikeOf } from "../captions/formats/lookalike.ts";
import { folderPath } from "../captions/tree/folders.ts";
import type { Notice } from "../model.ts";

/** What has to be known of the style to say which files it left alone. */
export interface LeftBy {
  readonly isCaption: (path: string) => boolean;
  /** Whether a file with the name of a caption would be one there, and `instead` is not what the style says to ignore. */
  readonly wouldBe: (caption: string, instead: string) => boolean;
}

/**
 * What a run walked past because it only looks like captions: a notice for each kind and folder. What the style ignores
 * by name, and what stands where it has no captions, nobody wonders about.
 */
export function leftAlone(paths: readonly string[], { isCaption, wouldBe }: LeftBy): readonly Notice[] {
  const groups = new Map<string, { readonly kind: Lookalike["kind"]; readonly paths: string[] }>();
  let known: ReadonlySet<string> | undefined;
  const isThere = (path: string): boolean => {
    known ??= new Set(paths);
    return known.has(path);
  };
  for (const path of paths) {
    const found = lookalikeOf(path);
    if (found === undefined || isCaption(path)) continue;
    const { kind, captions } = found;
    // Other things are numbered as backups are, such as the parts of an archive.
    const there = kind === "backup" ? captions.filter(isThere) : captions;
    if (!there.some((caption) => wouldBe(caption, path))) continue;
    const key = `${kind} ${folderPath(path)}`;
    const group = groups.get(key) ?? { kind, paths: [] };
    groups.set(key, group);
    group.paths.push(path);
  }
  return [...groups.values()].map((group) => noticeOf(group));
}

function noticeOf({ kind, paths }: { readonly kind: Lookalike["kind"]; readonly paths: string[] }): Notice {
  const [path = "", ...more] = paths;
  const subject =
    more.length === 0 ? "This file was" : `This file and ${more.length} more of its folder were`;
  return {
    path,
    message: `${subject} not taken for ${more.length === 0 ? "a caption" : "captions"}: ${WHY[kind]}`,
  };
}

const WHY: { readonly [Kind in Lookalike["kind"]]: string } = {
  document: "documents and files of packages are not trained. Where one is a caption, name it in “captions”.",
  prompts: "trainers draw their samples from such files. Where one is a caption, name it in “captions”.",
  setting:
    "EveryDream keeps its settings in files of this name. Where one is a caption, name it in “captions”.",
  backup: "trainers read no backups. Remove what is no longer needed.",
};
