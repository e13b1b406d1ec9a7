import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";

/** What Node.js has and its types do not tell. */
interface Loader {
  readonly _extensions: Record<string, (module: Loading, file: string) => void>;
  readonly _cache: Record<string, unknown>;
  _load: (request: string, ...rest: readonly unknown[]) => unknown;
}

interface Loading {
  readonly exports: object;
  readonly require: (request: string) => unknown;
}

/** The body of a module: it runs anew each time it is called, compiled but once. */
type Body = (
  exports: object,
  require: (request: string) => unknown,
  module: Loading,
  file: string,
  folder: string,
) => void;

/** Modules of one folder. */
export interface TypescriptModules {
  /** Runs a module, and what it imports, unless they have run since `forget`. */
  readonly load: (path: string) => void;
  /** Lets every module of the folder run anew when it is asked for again. */
  readonly forget: () => void;
}

/**
 * Loads the TypeScript modules of a folder as CommonJS, in this process and as often as wanted; `standIns` take the
 * places of packages.
 */
export function typescriptModules(
  folder: string,
  standIns: Readonly<Record<string, unknown>>,
): TypescriptModules {
  const loader = Module as unknown as Loader;
  const bodies = new Map<string, Body>();
  loader._extensions[".ts"] = (module, file) => {
    const body = bodies.get(file) ?? bodyOf(file);
    bodies.set(file, body);
    body(module.exports, (request) => module.require(request), module, file, dirname(file));
  };
  const loadPackage = loader._load;
  loader._load = (request, ...rest) => standIns[request] ?? loadPackage(request, ...rest);
  return {
    // A new function each time, since it would keep all that it ever loaded.
    load: (path) => createRequire(join(folder, "package.json"))(join(folder, path)),
    forget: () => {
      for (const file of Object.keys(loader._cache))
        if (file.startsWith(folder + sep)) delete loader._cache[file];
    },
  };
}

function bodyOf(file: string): Body {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const parameters = ["exports", "require", "module", "__filename", "__dirname"];
  return compileFunction(code, parameters, { filename: file }) as Body;
}
