import { resolve } from "node:path";
import { check } from "../../core/check.ts";
import { type Fault, UserError } from "../../errors.ts";
import { decode } from "../../io/decode.ts";
import { diskText, readFiles } from "../../io/files.ts";
import type { Report, Source } from "../../model.ts";
import type { Resolution } from "../../style/book.ts";
import { openStyles } from "../../style/open.ts";
import { patterns } from "../../style/patterns.ts";
import type { Style } from "../../style/style.ts";
import type { CliPorts } from "./cli-ports.ts";
import { findRoot, styleInTree, toTreePath } from "./find-up.ts";
import { withProgress } from "./progress.ts";

/** Captions on the disk, checked. */
export interface CheckedFiles {
  readonly report: Report;
  /** The folder that the paths of the report are relative to. */
  readonly root: string;
}

/** How files are read. */
export interface FileOptions {
  readonly config?: string;
  readonly quiet?: boolean;
  /** Changes a file on its way to the checker. */
  readonly change?: (source: Source) => Source;
}

/** Checks the captions among files and folders; those around the working directory when none is named. */
export async function checkFiles(
  paths: readonly string[],
  options: FileOptions,
  ports: CliPorts,
): Promise<CheckedFiles> {
  const root = findRoot(resolve(ports.cwd, paths[0] ?? "."), ports.cwd);
  const governing = openGoverning(root, options.config, ports);
  const wanted = (path: string): boolean => governing.styleOf(path) !== null;
  const named = paths.length === 0 ? ["."] : paths;
  const sources = readFiles({ root, cwd: ports.cwd, named, wanted });
  const counted = options.quiet ? sources : withProgress(sources, "captions", ports);
  const { change } = options;
  const report = check({
    sources: change === undefined ? counted : map(counted, change),
    styleOf: governing.styleOf,
  });
  await governing.refuse(report);
  return { report, root };
}

/** Checks one caption that comes as bytes, as if it stood at `path`. */
export async function checkBytes(
  bytes: Uint8Array,
  path: string,
  options: { readonly config?: string },
  ports: CliPorts,
): Promise<Report> {
  const root = findRoot(resolve(ports.cwd, path, ".."), ports.cwd);
  const source: Source = decode(toTreePath(root, resolve(ports.cwd, path)), bytes);
  const governing = openGoverning(root, options.config, ports);
  if (governing.isIgnored(source.path))
    throw new UserError(`The style does not select ${source.path}: name a path that it does.`);
  const report = check({ sources: [source], styleOf: governing.styleOf });
  await governing.refuse(report);
  return report;
}

function* map(sources: Iterable<Source>, change: (source: Source) => Source): Generator<Source> {
  for (const source of sources) yield change(source);
}

/** What governs the captions of one run. */
interface Governing {
  readonly styleOf: (path: string) => Style | null;
  readonly isIgnored: (path: string) => boolean;
  /** Fails when a style is broken, or when no caption was checked. */
  readonly refuse: (report: Report) => Promise<void>;
}

function openGoverning(root: string, config: string | undefined, { cwd }: CliPorts): Governing {
  const named = config === undefined ? undefined : styleInTree(root, resolve(cwd, config), config);
  const read = diskText(root);
  const book = openStyles(read, { config: named, patterns });
  const faults = new Map<string, Fault>();
  const refused: string[] = [];
  let isUngoverned = false;
  // Each caption is asked for twice, once before it is read and once when it is checked.
  let last: { readonly path: string; readonly resolution: Resolution } | undefined;
  const ask = (path: string): Resolution => {
    if (last?.path === path) return last.resolution;
    const resolution = book.resolve(path);
    last = { path, resolution };
    if (resolution.kind === "none") isUngoverned = true;
    if (resolution.kind === "refused") refused.push(path);
    add(resolution);
    return resolution;
  };
  const add = (resolution: Resolution): void => {
    if (resolution.kind !== "faults") return;
    for (const fault of resolution.faults) faults.set(JSON.stringify(fault), fault);
  };
  return {
    styleOf: (path) => {
      const resolution = ask(path);
      return resolution.kind === "style" ? resolution.style : null;
    },
    isIgnored: (path) => ask(path).kind === "ignored",
    refuse: async ({ captions, notices }) => {
      if (refused.length > 0) {
        const { explain } = await import("../../style/explain.ts");
        const explaining = openStyles(read, { config: named, explain, patterns });
        for (const path of refused) add(explaining.resolve(path));
      }
      if (faults.size > 0) throw new UserError([...faults.values()]);
      if (captions + notices.length === 0) throw new UserError(isUngoverned ? NO_STYLE : NO_CAPTION);
    },
  };
}

const NO_STYLE =
  "No caption-style.json governs these captions. Write one in the folder of the dataset, or name one with --config.";
const NO_CAPTION =
  'No caption was found. Name the folder of the dataset; "captions" in its caption-style.json says which files are captions.';
