import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

const project = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Installs the hook with the program of the present source beside it, as in a clone of this repository, and gives the
 * path of the script. (What is built may be older than the source, and a test must not build it.)
 */
export function installProgram(folder: string): string {
  compile(join(project, "src"), join(folder, "src"));
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  mkdirSync(join(folder, "hooks"), { recursive: true });
  mkdirSync(join(folder, "dist", "cli"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "dist", "cli", "index.js"), 'import "../../src/shell/cli.js";\n');
  const hook = join(folder, "hooks", "pre-commit");
  copyFileSync(join(project, "hooks", "pre-commit"), hook);
  return hook;
}

/** Not written in place: swc's types do not know all that it takes. */
const jsc = {
  parser: { syntax: "typescript" as const },
  target: "es2022" as const,
  rewriteRelativeImportExtensions: true,
};

function compile(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const source = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
    const target = join(to, relative(from, source).split(sep).join("/").replace(/\.ts$/, ".js"));
    const { code } = transformSync(readFileSync(source, "utf8"), { jsc, module: { type: "es6" } });
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
}
