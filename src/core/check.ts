import type {
  Finding,
  LineRange,
  Notice,
  Position,
  Report,
  ReportLine,
  Rewrite,
  SkippedSource,
  Source,
} from "../model.ts";
import type { Registry } from "../rules/index.ts";
import type { Style, StyleOf } from "../style/style.ts";
import { pushTo } from "../style/term-places.ts";
import { copied } from "../text/copied.ts";
import { type Formats, openCaptionFile, sidecars } from "./caption-file.ts";
import { type Dataset, type DatasetSources, openDataset, readCaptions } from "./check-dataset.ts";
import { checkFile, type Found } from "./check-file.ts";
import { checkTree, type NamedFiles } from "./check-tree.ts";
import { asksForNames, type CompiledStyle } from "./compile.ts";
import { type Compiler, compilerWith, type Tables } from "./compiled-styles.ts";
import { groupedNotices } from "./grouped-notices.ts";
import { shuffledTriggers } from "./shuffled-trigger.ts";
import { unclearTags } from "./unclear-tags.ts";
import { withBefore } from "./with-before.ts";

export interface CheckRequest extends Tables {
  /** Read one by one, so that a large dataset is never in memory as a whole. The parts of a file follow each other. */
  readonly sources: Iterable<Source>;
  /** Equal styles must be the same object. */
  readonly styleOf: StyleOf;
  /** Has every rule that a style has on; with `files`, every rule about names. */
  readonly registry: Registry;
  /**
   * Where given, only findings that begin on these lines count, and those about a caption as a whole that has one of
   * them. A path that is absent has none; one that only lost lines has no lines.
   */
  readonly changed?: ReadonlyMap<string, readonly LineRange[]>;
  /** The text of a file before the change that is checked; undefined where there was none. */
  readonly before?: (path: string) => string | undefined;
  /** Has every format that a style names; sidecars alone when absent. */
  readonly formats?: Formats;
  /**
   * The names of the files around the captions, asked for when all sources are read; absent or undefined where they are not
   * known, or where no style has a rule that asks for them (see `asksForNames`).
   */
  readonly files?: () => NamedFiles | undefined;
  /** Whether is told, once, what whoever writes the style should know: tags of two sections, a trigger that is shuffled. */
  readonly tellUnclear?: boolean;
  /** Absent where the dataset is not at hand: rules that compare captions are silent then. */
  readonly dataset?: DatasetSources | undefined;
}

/** The whole product in one pure call: what is wrong with the captions, and what they should be. */
export function check(request: CheckRequest): Report {
  const { sources, styleOf, registry, changed, files, formats = sidecars, dataset } = request;
  const report = { files: 0, captions: 0, findings: [] as Finding[], rewrites: [] as Rewrite[] };
  const lines: ReportLine[] = [];
  const notices: Notice[] = [];
  const styles = new Set<Style>();
  const compiler = compilerWith(request);
  const images = new Map<string, string[]>();
  const add = (found: Found | undefined): void => {
    if (found === undefined) return;
    report.findings.push(...found.findings);
    report.rewrites.push(...found.rewrites);
    lines.push(...found.lines);
    notices.push(...found.notices);
  };
  const counting = dataset === undefined ? undefined : openDataset();
  let last: Style | undefined;
  let listsImages = false;
  for (const source of sources) {
    const style = styleOf(source.path);
    if (style === null) continue;
    if (style !== last) {
      styles.add(style);
      listsImages = files !== undefined && asksForNames(style, registry.rules);
      last = style;
    }
    const ready = compiler(style);
    const only = changed === undefined ? null : changed.get(source.path);
    if ("skipped" in source) {
      const { lines: own, ...found } = whySkipped(source, ready);
      add({ ...found, lines: hasFirstLine(lines, source.path) ? [] : own });
      continue;
    }
    const file = withBefore(openCaptionFile(source, style, formats), request.before?.(source.path), {
      ...{ style, formats },
    });
    if (file.isFirstPart) report.files++;
    if (listsImages) {
      for (const { image } of file.places)
        if (image !== undefined) pushTo(images, source.path, copied(image));
    }
    report.captions += file.places.length;
    const seen = counting?.reader(style, ready, false);
    if (only !== undefined) add(checkFile(file, ready, only, seen));
    else if (seen !== undefined) readCaptions(file, ready, seen);
  }
  if (dataset !== undefined && counting !== undefined) {
    const shown = new Set(lines.map(placeOf));
    for (const found of compared(request, dataset, { counting, compiler }))
      add({ ...found, lines: found.lines.filter((line) => !shown.has(placeOf(line))) });
  }
  const named = files?.();
  if (named !== undefined) {
    const findings = checkTree(named, { styles, styleOf, registry, listed: (path) => images.get(path) });
    const shown = new Set(lines.filter(({ line }) => line === 1).map(({ path }) => path));
    const unshown = findings.filter(({ path }) => !shown.has(path) && shown.add(path));
    add({ findings, rewrites: [], lines: unshown.map(firstLine), notices: [] });
  }
  if (request.tellUnclear === true) {
    notices.push(...unclearTags([...styles].map((style) => ({ style, unclear: compiler(style).unclear }))));
    notices.push(...shuffledTriggers(styles));
  }
  return {
    ...report,
    findings: report.findings.sort(byPlace(registry)),
    rewrites: report.rewrites.sort(byPath),
    lines: lines.sort((a, b) => byPath(a, b) || a.line - b.line),
    notices: groupedNotices(notices.sort(byPath)),
  };
}

interface Comparing {
  readonly counting: Dataset;
  readonly compiler: Compiler;
}

/** What is wrong with captions by what the others say: those that are counted, not checked, are read first. */
function* compared(
  { styleOf, changed, formats = sidecars }: CheckRequest,
  { others, again }: DatasetSources,
  { counting, compiler }: Comparing,
): Generator<Found> {
  const open = function* (sources: Iterable<Source>) {
    for (const source of sources) {
      const style = "skipped" in source ? null : styleOf(source.path);
      if (style === null || "skipped" in source) continue;
      yield {
        style,
        ready: compiler(style),
        file: () => openCaptionFile(source, style, formats),
        path: source.path,
      };
    }
  };
  for (const { style, ready, file } of open(others)) {
    const seen = counting.reader(style, ready, true);
    if (seen !== undefined) readCaptions(file(), ready, seen);
  }
  const suspects = counting.suspects();
  if (suspects === undefined) return;
  for (const { style, ready, file, path } of open(again(suspects))) {
    const only = changed === undefined ? null : changed.get(path);
    if (only === undefined || suspects?.has(path) === false) continue;
    const found = checkFile(file(), counting.judging(style, ready), only);
    if (found !== undefined) yield { ...found, notices: [] };
  }
}

function placeOf({ path, line }: ReportLine): string {
  return `${line} ${path}`;
}

/** A file that cannot be read as captions is a finding of the rule that is about such files; a notice where that is off. */
function whySkipped({ path, skipped, rule: id }: SkippedSource, { rules }: CompiledStyle): Found {
  const rule = rules.find((one) => one.id === id);
  const nothing = { findings: [], rewrites: [], lines: [], notices: [] };
  if (rule === undefined) return { ...nothing, notices: [{ path, message: skipped }] };
  const finding: Finding = {
    ...{ path, ruleId: rule.id, severity: rule.severity, message: skipped, fix: "none", candidates: [] },
    ...{ start: START, end: START },
  };
  return { ...nothing, findings: [finding], lines: [firstLine(finding)] };
}

/** Whether the first line of the file that was checked last is among the lines. */
function hasFirstLine(lines: readonly ReportLine[], path: string): boolean {
  for (let at = lines.length - 1; lines[at]?.path === path; at--) if (lines[at]?.line === 1) return true;
  return false;
}

/** The line of a finding about a file as a whole. */
function firstLine({ path }: Finding): ReportLine {
  return { path, line: 1, text: "", end: "", bom: false, unread: true };
}

const START: Position = { line: 1, column: 1, offset: 0 };

function byPlace({ rules }: Registry): (a: Finding, b: Finding) => number {
  const rankOf = ({ ruleId }: Finding): number => rules.findIndex(({ id }) => id === ruleId);
  return (a, b) => byPath(a, b) || a.start.offset - b.start.offset || rankOf(a) - rankOf(b);
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
