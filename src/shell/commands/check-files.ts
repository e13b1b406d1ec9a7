import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { whyNoCaption } from "../../captions/formats/names.ts";
import { folderPath } from "../../captions/tree/folders.ts";
import { check } from "../../core/check.ts";
import type { NamedFiles } from "../../core/check-tree.ts";
import { asksForNames } from "../../core/compile.ts";
import { leftAlone } from "../../core/left-alone.ts";
import { type Fault, UserError } from "../../errors.ts";
import { readClipMerges } from "../../io/clip-merges.ts";
import { decode, mostBytes } from "../../io/decode.ts";
import { diskText, type FileRequest, namesIn, type Reading, readFiles } from "../../io/files.ts";
import { readWordKinds } from "../../io/word-kinds.ts";
import type { Notice, Report, Source } from "../../model.ts";
import type { Lack, Resolution } from "../../style/book.ts";
import { openStyles, type StyleOptions } from "../../style/open.ts";
import { patterns } from "../../style/patterns.ts";
import type { Style, StyleOf } from "../../style/style.ts";
import { loadAllRules } from "../load-rules.ts";
import { supply } from "../resolve-styles.ts";
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
  const { formats } = await import("../../captions/formats/index.ts");
  const wanted = (path: string): Reading | null => {
    const id = governing.styleOf(path)?.format.id;
    if (id === undefined || id === "sidecar") return id === undefined ? null : "small";
    return formats.get(id)?.streams === true ? "parts" : "whole";
  };
  const registry = await loadAllRules();
  const named = paths.length === 0 ? ["."] : paths;
  const { change = same } = options;
  const places = { root, cwd: ports.cwd, named };
  let names = nameCollector(root);
  const report = await governing.run(() => {
    names = nameCollector(root);
    const sources = readFiles({ ...places, wanted, seen: names.add });
    const counted = options.quiet ? sources : withProgress(sources, "captions", ports);
    const checked = check({
      sources: map(counted, change),
      dataset: {
        others: [],
        again: (only) => {
          const isAsked = (path: string): boolean => only === null || only.has(path);
          return map(
            readFiles({ ...places, wanted: (path) => (isAsked(path) ? wanted(path) : null) }),
            change,
          );
        },
      },
      styleOf: governing.styleOf,
      registry,
      formats,
      files: () => (governing.asksForNames() ? names.all() : undefined),
      clipMerges: readClipMerges,
      wordKinds: readWordKinds,
      tellUnclear: options.quiet !== true,
    });
    const left = names.named().filter(governing.isIgnored);
    return { ...checked, notices: [...checked.notices, ...left.flatMap((path) => whyLeft(root, path))] };
  });
  if (options.quiet) return { report, root };
  // Only now: that there is something to say of such files does not make up for captions.
  const left = leftAlone(names.walked(), {
    isCaption: (path) => governing.styleOf(path) !== null,
    wouldBe: (caption, instead) => governing.styleOf(caption, instead) !== null,
  });
  return { report: { ...report, notices: [...report.notices, ...left] }, root };
}

/** Who names a file that only looks like a caption is told why it is none. */
function whyLeft(root: string, path: string): Notice[] {
  const why = whyNoCaption(path, readFileSync(join(root, path), "utf8"));
  return why === undefined ? [] : [{ path, message: why.reason }];
}

/** The names of the files that a run walks past, and of those beside a file that is named: it alone is to blame then. */
function nameCollector(root: string): {
  readonly add: NonNullable<FileRequest["seen"]>;
  readonly named: () => readonly string[];
  readonly walked: () => readonly string[];
  readonly all: () => NamedFiles;
} {
  const walked: string[] = [];
  const named: string[] = [];
  return {
    add: (path, how) => (how === "walked" ? walked : named).push(path),
    named: () => named,
    walked: () => walked,
    all: () => {
      if (named.length === 0) return { names: walked };
      const beside = [...new Set(named.map(folderPath))].flatMap((folder) => namesIn(root, folder));
      return { names: [...walked, ...beside], touched: new Set([...walked, ...named]) };
    },
  };
}

/** Checks one caption that comes as bytes, as if it stood at `path`. */
export async function checkBytes(
  bytes: Uint8Array,
  path: string,
  options: { readonly config?: string },
  ports: CliPorts,
): Promise<Report> {
  const root = findRoot(resolve(ports.cwd, path, ".."), ports.cwd);
  const treePath = toTreePath(root, resolve(ports.cwd, path));
  const governing = openGoverning(root, options.config, ports);
  const { formats } = await import("../../captions/formats/index.ts");
  const registry = await loadAllRules();
  const { styleOf } = governing;
  return governing.run(() => {
    if (governing.isIgnored(treePath))
      throw new UserError(`The style does not select ${treePath}: name a path that it does.`);
    const format = styleOf(treePath)?.format.id ?? "sidecar";
    const source = decode(treePath, bytes, mostBytes(format));
    return check({
      ...{ sources: [source], styleOf, registry, formats },
      ...{ clipMerges: readClipMerges, wordKinds: readWordKinds },
    });
  });
}

function same(source: Source): Source {
  return source;
}

function* map(sources: Iterable<Source>, change: (source: Source) => Source): Generator<Source> {
  for (const source of sources) yield change(source);
}

/** What governs the captions of one run. */
interface Governing {
  readonly styleOf: StyleOf;
  readonly isIgnored: (path: string) => boolean;
  /** Whether one of the styles so far has a rule that asks for the names of files. */
  readonly asksForNames: () => boolean;
  /**
   * Runs a check, and once more where a style names the file of a trainer, or is broken: what reads and explains those is
   * loaded only then. Fails when a style is broken, or when no caption was checked.
   */
  readonly run: (once: () => Report) => Promise<Report>;
}

function openGoverning(root: string, config: string | undefined, { cwd }: CliPorts): Governing {
  const named = config === undefined ? undefined : styleInTree(root, resolve(cwd, config), config);
  const read = diskText(root);
  let given: Pick<StyleOptions, Lack> = { patterns };
  let book = openStyles(read, { config: named, ...given });
  const faults = new Map<string, Fault>();
  // All captions below a broken style have one answer, and may be many.
  const told = new Set<Resolution>();
  const refused = new Set<Lack>();
  const styles = new Set<Style>();
  let isUngoverned = false;
  // Each caption is asked for twice, once before it is read and once when it is checked.
  let last: { readonly path: string; readonly resolution: Resolution } | undefined;
  const ask = (path: string): Resolution => {
    if (last?.path === path) return last.resolution;
    const resolution = book.resolve(path);
    last = { path, resolution };
    if (resolution.kind === "none") isUngoverned = true;
    if (resolution.kind === "refused") refused.add(resolution.lacks);
    if (resolution.kind === "style") styles.add(resolution.style);
    if (resolution.kind === "faults" && !told.has(resolution)) {
      told.add(resolution);
      addFaults(faults, resolution.faults);
    }
    return resolution;
  };
  const refuse = ({ captions, findings, notices }: Report): void => {
    if (faults.size > 0) throw new UserError([...faults.values()]);
    if (captions + findings.length + notices.length === 0)
      throw new UserError(isUngoverned ? NO_STYLE : NO_CAPTION);
  };
  return {
    styleOf: (path, image) => {
      const resolution = image === undefined ? ask(path) : book.resolve(path, image);
      return resolution.kind === "style" ? resolution.style : null;
    },
    isIgnored: (path) => ask(path).kind === "ignored",
    asksForNames: () => [...styles].some((style) => asksForNames(style)),
    run: async (once) => {
      let report = once();
      while (refused.size > 0) {
        for (const lacks of new Set(refused)) given = { ...given, ...(await supply(lacks)) };
        book = openStyles(read, { config: named, ...given });
        last = undefined;
        refused.clear();
        report = once();
      }
      refuse(report);
      return report;
    },
  };
}

function addFaults(known: Map<string, Fault>, faults: readonly Fault[]): void {
  for (const fault of faults) known.set(JSON.stringify(fault), fault);
}

const NO_STYLE =
  'No caption-style.json governs these captions. Write one in the folder of the dataset, such as { "extends": ["caption-style:recommended"] }, or name one with --config.';
const NO_CAPTION =
  'No caption was found. Name the folder of the dataset; "captions" in its caption-style.json says which files are captions.';
