import { resolve } from "node:path";
import { check } from "../../core/check.ts";
import { type Fault, UserError } from "../../errors.ts";
import { readClipMerges } from "../../io/clip-merges.ts";
import { decode } from "../../io/decode.ts";
import { diskText, readFiles } from "../../io/files.ts";
import type { Report, Source } from "../../model.ts";
import type { Lack, Resolution } from "../../style/book.ts";
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
  const { change } = options;
  const report = await governing.run(() => {
    const sources = readFiles({ root, cwd: ports.cwd, named, wanted });
    const counted = options.quiet ? sources : withProgress(sources, "captions", ports);
    return check({
      sources: change === undefined ? counted : map(counted, change),
      styleOf: governing.styleOf,
      clipMerges: readClipMerges,
    });
  });
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
  return governing.run(() => {
    if (governing.isIgnored(source.path))
      throw new UserError(`The style does not select ${source.path}: name a path that it does.`);
    return check({ sources: [source], styleOf: governing.styleOf, clipMerges: readClipMerges });
  });
}

function* map(sources: Iterable<Source>, change: (source: Source) => Source): Generator<Source> {
  for (const source of sources) yield change(source);
}

/** What governs the captions of one run. */
interface Governing {
  readonly styleOf: (path: string) => Style | null;
  readonly isIgnored: (path: string) => boolean;
  /**
   * Runs a check, and once more where a style names the file of a trainer: what reads those is loaded only then. Fails when a
   * style is broken, or when no caption was checked.
   */
  readonly run: (once: () => Report) => Promise<Report>;
}

function openGoverning(root: string, config: string | undefined, { cwd }: CliPorts): Governing {
  const named = config === undefined ? undefined : styleInTree(root, resolve(cwd, config), config);
  const read = diskText(root);
  let book = openStyles(read, { config: named, patterns });
  const faults = new Map<string, Fault>();
  const refused = new Map<string, Lack>();
  let isUngoverned = false;
  // Each caption is asked for twice, once before it is read and once when it is checked.
  let last: { readonly path: string; readonly resolution: Resolution } | undefined;
  const ask = (path: string): Resolution => {
    if (last?.path === path) return last.resolution;
    const resolution = book.resolve(path);
    last = { path, resolution };
    if (resolution.kind === "none") isUngoverned = true;
    if (resolution.kind === "refused") refused.set(path, resolution.lacks);
    addFaults(faults, resolution);
    return resolution;
  };
  const refuse = async ({ captions, notices }: Report): Promise<void> => {
    if (refused.size > 0) {
      const [{ explain }, { readTrainer }] = await Promise.all([
        import("../../style/explain.ts"),
        import("../../style/trainer/read-trainer.ts"),
      ]);
      const explaining = openStyles(read, { config: named, explain, patterns, readTrainer });
      for (const path of refused.keys()) addFaults(faults, explaining.resolve(path));
    }
    if (faults.size > 0) throw new UserError([...faults.values()]);
    if (captions + notices.length === 0) throw new UserError(isUngoverned ? NO_STYLE : NO_CAPTION);
  };
  return {
    styleOf: (path) => {
      const resolution = ask(path);
      return resolution.kind === "style" ? resolution.style : null;
    },
    isIgnored: (path) => ask(path).kind === "ignored",
    run: async (once) => {
      let report = once();
      if ([...refused.values()].includes("readTrainer")) {
        const { readTrainer } = await import("../../style/trainer/read-trainer.ts");
        book = openStyles(read, { config: named, patterns, readTrainer });
        last = undefined;
        refused.clear();
        report = once();
      }
      await refuse(report);
      return report;
    },
  };
}

function addFaults(faults: Map<string, Fault>, resolution: Resolution): void {
  if (resolution.kind !== "faults") return;
  for (const fault of resolution.faults) faults.set(JSON.stringify(fault), fault);
}

const NO_STYLE =
  "No caption-style.json governs these captions. Write one in the folder of the dataset, or name one with --config.";
const NO_CAPTION =
  'No caption was found. Name the folder of the dataset; "captions" in its caption-style.json says which files are captions.';
