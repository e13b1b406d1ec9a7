import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A text of this repository. */
export function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** The same, null when there is none. */
export function readTextIfAny(path: string): string | null {
  return existsSync(join(root, path)) ? readText(path) : null;
}

/** The names in a folder of this repository that have an ending, without it, sorted. */
export function namesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

/** The folders in a folder of this repository, sorted. */
export function foldersIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
