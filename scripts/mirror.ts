/**
 * Completes what tsc emits, so that `build/` mirrors the sources: files beside the code that it reads at run time
 * come along, and what no longer has a source goes.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../..");

for (const folder of ["src", "scripts"]) {
  for (const path of filesIn(folder)) {
    if (path.endsWith(".ts")) continue;
    const copy = join(root, "build", path);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(root, path), copy);
  }
  for (const path of filesIn(join("build", folder))) {
    const source = join(root, path.slice("build/".length));
    if (!existsSync(source) && !existsSync(source.replace(/\.js$/, ".ts"))) rmSync(join(root, path));
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
