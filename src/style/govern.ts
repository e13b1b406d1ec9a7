import type { Fault } from "../errors.ts";
import type { Resolution, StyleBook } from "./book.ts";
import type { CompleteStyle } from "./complete.ts";
import { inOrder } from "./fault-order.ts";
import type { Gathered } from "./gather.ts";
import { type GlobIndex, indexGlobs } from "./globs.ts";
import { type Layer, type LayerException, mergeLayers } from "./layers.ts";
import { maxWildcardGlobs } from "./limits.ts";
import { globMessages } from "./messages.ts";
import { compileSelection, type Selects } from "./selection.ts";
import { senseCheck } from "./sense.ts";
import { type Names, termsFaults } from "./sense-names.ts";
import type { Exception, FileFormat, Style } from "./style.ts";
import { stylesOf } from "./trainer/trainer-styles.ts";

/** Answers for every path that one style governs, as `StyleBook` does. */
export type Govern = StyleBook["resolve"];

/** Checks a gathered style as a whole and prepares it for many paths: captions that are governed alike share one style. */
export function governWith(path: string, gathered: Gathered): Govern {
  const { layers, exceptions, left } = gathered;
  const check = senseCheck(layers, left);
  const variant = (active: ReadonlySet<number>) =>
    mergeLayers(layers.filter(({ files }, at) => files === undefined || active.has(at)));
  const overrides = layers.flatMap(({ files }, at) => (files === undefined ? [] : [at]));
  const plain = variant(new Set());
  const names: Names = {
    lists: left.has("lists") ? undefined : new Set(layers.flatMap(({ lists }) => [...lists.keys()])),
    sections: undefined,
    stated: undefined,
  };
  const faults = [
    ...gathered.faults,
    ...tooManyGlobs(path, gathered),
    ...exceptions.flatMap(({ stated, origin }) => termsFaults(stated.terms ?? [], origin.in("terms"), names)),
    ...check(plain),
    ...overrides.flatMap((at) => check(variant(new Set([at])))),
  ];
  if (faults.length > 0) return always({ kind: "faults", faults: inOrder(faults) });
  const build: Build = (active) => {
    const settings = variant(new Set(active));
    const wrong = check(settings);
    return wrong.length > 0 ? { faults: inOrder(wrong) } : stylesOf(path, settings);
  };
  const selects = compileSelection({
    captions: gathered.captions,
    ignore: gathered.ignore,
    own: gathered.ownFiles,
    patterns: gathered.patterns,
  });
  return resolver(selects, build, matchers(gathered), exceptions);
}

/** The styles of captions that the same overrides are for, or why there are none. */
type Build = (
  active: readonly number[],
) => ((caption: string) => CompleteStyle) | { readonly faults: readonly Fault[] };

const IGNORED: Resolution = { kind: "ignored" };

function always(resolution: Resolution): Govern {
  return () => resolution;
}

interface Matchers {
  /** The positions of the overrides that are for a path. */
  readonly layers: GlobIndex;
  /** The positions of the exceptions whose own globs match. */
  readonly exceptions: GlobIndex;
}

function matchers({ layers, exceptions, patterns }: Gathered): Matchers {
  const entries = (all: readonly Pick<Layer | LayerException, "files">[]) =>
    all.flatMap(({ files = [] }, value) => files.map((glob) => ({ glob, value })));
  return {
    layers: indexGlobs(entries(layers), patterns),
    exceptions: indexGlobs(entries(exceptions), patterns),
  };
}

function resolver(
  selects: Selects,
  build: Build,
  match: Matchers,
  exceptions: readonly LayerException[],
): Govern {
  const bases = new Map<string, ReturnType<Build>>();
  const governs = new Map<FileFormat, Map<string, Govern>>();
  return (path, image) => {
    const format = selects(path, image);
    if (format === null) return IGNORED;
    const ofFormat = governs.get(format) ?? new Map<string, Govern>();
    governs.set(format, ofFormat);
    const active = match.layers(path);
    const waived = withImage(match.exceptions, path, image);
    const key = active.length === 0 && waived.length === 0 ? "" : `${active.join()};${waived.join()}`;
    const made = ofFormat.get(key) ?? governing(active, waived, format);
    ofFormat.set(key, made);
    return made(path);
  };

  function governing(active: readonly number[], waived: readonly number[], format: FileFormat): Govern {
    const key = active.join();
    const base = bases.get(key) ?? build(active);
    bases.set(key, base);
    if ("faults" in base) return always({ kind: "faults", faults: base.faults });
    const inForce = waived
      .flatMap((at) => exceptions[at] ?? [])
      .filter(({ layer }) => layer === undefined || active.includes(layer));
    const made = new Map<CompleteStyle, Resolution>();
    return (path) => {
      const style = base(path);
      const before = made.get(style);
      if (before !== undefined) return before;
      const resolution: Resolution = { kind: "style", style: { ...withExceptions(style, inForce), format } };
      made.set(style, resolution);
      return resolution;
    };
  }
}

/** An exception may name the image in place of the caption, where the caption is missing. */
function withImage(match: GlobIndex, path: string, image: string | undefined): readonly number[] {
  const ofPath = match(path);
  const ofImage = image === undefined ? [] : match(image);
  if (ofImage.length === 0) return ofPath;
  return [...new Set([...ofPath, ...ofImage])].sort((a, b) => a - b);
}

function withExceptions(style: CompleteStyle, exceptions: readonly LayerException[]): Omit<Style, "format"> {
  return {
    ...style,
    exceptions: exceptions.map(({ stated: { rule, terms, reason } }): Exception => ({ rule, terms, reason })),
  };
}

function tooManyGlobs(path: string, { layers, exceptions, captions = [], ignore }: Gathered): Fault[] {
  const globs = [...layers, ...exceptions].flatMap(({ files = [] }) => files).concat(captions, ignore);
  const wild = globs.filter(({ text }) => /[*?[{]/.test(text)).length;
  if (wild <= maxWildcardGlobs) return [];
  return [{ message: globMessages.tooMany(maxWildcardGlobs), place: { path, line: 1, column: 1 } }];
}
