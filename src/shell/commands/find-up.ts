import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * The folder that reported paths are relative to: the repository around a file or folder, else the nearest folder with a
 * caption-style.json, else the folder itself.
 */
export function findRoot(start: string): string {
  const stats = statSync(start, { throwIfNoEntry: false });
  const folder = stats?.isFile() ? dirname(resolve(start)) : resolve(start);
  const has = (name: string) => (candidate: string) => existsSync(join(candidate, name));
  return findUp(folder, has(".git")) ?? findUp(folder, has("caption-style.json")) ?? folder;
}

/** A file of the disk as a path of the tree, "/" separated. */
export function toTreePath(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}

/** The folder of this package, from any file in it, and its version. */
export function findPackage(program: string): { readonly folder: string; readonly version: string } {
  let version = "";
  const folder = findUp(dirname(program), (candidate) => {
    const file = join(candidate, "package.json");
    // The bundle has a package.json of its own, which only says that it is a module.
    const { name, version: own } = existsSync(file) ? readPackage(file) : {};
    if (name !== "caption-style") return false;
    version = own ?? "";
    return true;
  });
  return { folder: folder ?? dirname(program), version };
}

function findUp(start: string, isIt: (folder: string) => boolean): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isIt(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function readPackage(file: string): { readonly name?: string; readonly version?: string } {
  return JSON.parse(readFileSync(file, "utf8"));
}
