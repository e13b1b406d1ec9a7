import { describeFault } from "../../src/errors.ts";
import { explain } from "../../src/style/explain.ts";
import { openStyles } from "../../src/style/open.ts";
import { patterns } from "../../src/style/patterns.ts";
import type { Style } from "../../src/style/style.ts";

/** Files by path; an object is written as JSON. */
export type Tree = Readonly<Record<string, unknown>>;

/** Reads the files of a tree that is all there. */
export function reader(tree: Tree): (path: string) => string | null {
  return (path) => {
    if (!Object.hasOwn(tree, path)) return null;
    const file = tree[path];
    return typeof file === "string" ? file : JSON.stringify(file);
  };
}

/** The style of a caption; fails with the faults when there is none. */
export function styleOf(tree: Tree, path = "a.txt", config?: string): Style {
  const resolution = openStyles(reader(tree), { config, explain, patterns }).resolve(path);
  if (resolution.kind === "style") return resolution.style;
  throw new Error(
    resolution.kind === "faults" ? resolution.faults.map(describeFault).join("\n") : resolution.kind,
  );
}

/** The faults of a style, each as a line. */
export function faultsOf(tree: Tree | string, path = "a.txt"): string[] {
  const files = typeof tree === "string" ? { "caption-style.json": tree } : tree;
  const resolution = openStyles(reader(files), { explain, patterns }).resolve(path);
  return resolution.kind === "faults" ? resolution.faults.map(describeFault) : [];
}

/** The faults of a style, with the text that each points at in place of line and column. */
export function sense(style: object, more: Readonly<Record<string, unknown>> = {}): string[] {
  const text = JSON.stringify(style);
  return faultsOf({ "caption-style.json": text, ...more }).map((fault) => {
    const [, column = "1", rest = ""] = /^caption-style\.json:1:(\d+): (.*)$/.exec(fault) ?? [];
    const at = /^"(?:[^"\\]|\\.)*"|^./.exec(text.slice(Number(column) - 1))?.[0] ?? "";
    return rest === "" ? fault : `${at} ${rest}`;
  });
}
