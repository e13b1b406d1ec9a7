/** Loads TypeScript as CommonJS, in this process and as often as wanted: Jest takes seconds to load what this loads in a tenth. */
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { join, sep } from "node:path";
import { transformSync } from "@swc/core";

/** What Node.js has and its types do not tell. */
interface Loader {
  readonly _extensions: Record<string, (module: Compiling, file: string) => void>;
  readonly _cache: Record<string, unknown>;
  _load: (request: string, ...rest: readonly unknown[]) => unknown;
}

interface Compiling {
  readonly _compile: (code: string, file: string, format: "commonjs") => void;
}

/** Modules of one folder. */
export interface TypescriptModules {
  /** Runs a module, and what it imports, unless they have run since `forget`. */
  readonly load: (path: string) => void;
  /** Lets every module of the folder run anew when it is asked for again. */
  readonly forget: () => void;
}

/** Reads the TypeScript modules of a folder; `stand-ins` take the places of packages. */
export function typescriptModules(
  folder: string,
  standIns: Readonly<Record<string, unknown>>,
): TypescriptModules {
  const loader = Module as unknown as Loader;
  const compiled = new Map<string, string>();
  loader._extensions[".ts"] = (module, file) => {
    const code = compiled.get(file) ?? commonJs(file);
    compiled.set(file, code);
    module._compile(code, file, "commonjs");
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

function commonJs(file: string): string {
  return transformSync(readFileSync(file, "utf8"), {
    filename: file,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  }).code;
}
