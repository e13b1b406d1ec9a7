import type { Fault } from "../errors.ts";
import type { Resolution } from "./book.ts";
import { type CompleteStyle, completeStyle } from "./complete.ts";
import { inOrder } from "./fault-order.ts";
import type { Gathered } from "./gather.ts";
import { type GlobIndex, indexGlobs } from "./globs.ts";
import { type Layer, type LayerException, mergeLayers } from "./layers.ts";
import { maxWildcardGlobs } from "./limits.ts";
import { globMessages } from "./messages.ts";
import { compileSelection } from "./selection.ts";
import { senseCheck } from "./sense.ts";
import { type Names, termsFaults } from "./sense-names.ts";
import type { Exception, Style } from "./style.ts";

/** Answers for every path that one style governs. */
export type Govern = (path: string) => Resolution;

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
  const build = (active: readonly number[]): CompleteStyle | { readonly faults: readonly Fault[] } => {
    const settings = variant(new Set(active));
    const wrong = check(settings);
    return wrong.length > 0 ? { faults: inOrder(wrong) } : completeStyle(path, settings);
  };
  const selects = compileSelection({
    captions: gathered.captions,
    ignore: gathered.ignore,
    lists: gathered.listFiles,
    patterns: gathered.patterns,
  });
  return resolver(selects, build, matchers(gathered), exceptions);
}

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
  selects: (path: string) => boolean,
  build: (active: readonly number[]) => CompleteStyle | { readonly faults: readonly Fault[] },
  match: Matchers,
  exceptions: readonly LayerException[],
): Govern {
  const bases = new Map<string, ReturnType<typeof build>>();
  const resolutions = new Map<string, Resolution>();
  let plain: Resolution | undefined;
  return (path) => {
    if (!selects(path)) return IGNORED;
    const active = match.layers(path);
    const waived = match.exceptions(path);
    if (active.length === 0 && waived.length === 0) {
      plain ??= resolution(active, waived);
      return plain;
    }
    const key = `${active.join()};${waived.join()}`;
    const made = resolutions.get(key) ?? resolution(active, waived);
    resolutions.set(key, made);
    return made;
  };

  function resolution(active: readonly number[], waived: readonly number[]): Resolution {
    const key = active.join();
    const base = bases.get(key) ?? build(active);
    bases.set(key, base);
    if ("faults" in base) return { kind: "faults", faults: base.faults };
    const inForce = waived
      .flatMap((at) => exceptions[at] ?? [])
      .filter(({ layer }) => layer === undefined || active.includes(layer));
    return { kind: "style", style: withExceptions(base, inForce) };
  }
}

function withExceptions(style: CompleteStyle, exceptions: readonly LayerException[]): Style {
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
