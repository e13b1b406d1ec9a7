import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { UserError } from "../../errors.ts";

/**
 * The folder that reported paths are relative to: the repository around a file or folder, else the outermost folder with
 * a caption-style.json, else the folder itself; but the working directory where that is around it, so that a folder that is
 * named from outside may extend a style beside it.
 */
export function findRoot(start: string, cwd: string): string {
  const stats = statSync(start, { throwIfNoEntry: false });
  const folder = stats?.isFile() ? dirname(resolve(start)) : resolve(start);
  const has = (name: string) => (candidate: string) => existsSync(join(candidate, name));
  const repository = findUp(folder, has(".git"));
  if (repository !== undefined) return repository;
  const outermost = findOutermost(folder, has("caption-style.json")) ?? folder;
  return isOutside(toTreePath(cwd, outermost)) ? outermost : cwd;
}

/** A file of the disk as a path of the tree, "/" separated. */
export function toTreePath(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}

/** The style that `--config` names, as a path of the tree. Its globs are relative to its folder, so it has to be in there. */
export function styleInTree(root: string, file: string, named: string): string {
  const path = toTreePath(root, file);
  if (!isOutside(path)) return path;
  throw new UserError(
    `The style ${named} is outside of the dataset's folder, and what it says of files is relative to its own folder. Copy it into the dataset, or let a caption-style.json there extend a copy of it.`,
  );
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

function isOutside(path: string): boolean {
  return path === ".." || path.startsWith("../") || isAbsolute(path);
}

function findUp(start: string, isIt: (folder: string) => boolean): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isIt(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function findOutermost(start: string, isIt: (folder: string) => boolean): string | undefined {
  let found: string | undefined;
  findUp(start, (folder) => {
    if (isIt(folder)) found = folder;
    return false;
  });
  return found;
}

function readPackage(file: string): { readonly name?: string; readonly version?: string } {
  return JSON.parse(readFileSync(file, "utf8"));
}
