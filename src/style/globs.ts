import { braceExpand, Minimatch } from "minimatch";
import { maxGlobAlternatives, maxGlobLength, maxGlobStars } from "./limits.ts";
import { fileMessages, globMessages as say } from "./messages.ts";

/** A glob, and the folder ("" or "a/b/") of the file that states it, which it is relative to. */
export interface Glob {
  readonly text: string;
  readonly folder: string;
}

/** Tests a path, given from the root of the tree. */
export interface CompiledGlob {
  readonly test: (path: string) => boolean;
  /** The one path it stands for, when it has no wildcard. */
  readonly literal: string | undefined;
}

/** What is wrong with a glob, as the end of a sentence. */
export function globFault(text: string): string | undefined {
  const glob = text.trim();
  if (glob.length > maxGlobLength) return say.tooLong(maxGlobLength);
  if (glob.includes("\\")) return fileMessages.backslash;
  if (glob.startsWith("!")) return say.negated;
  if (glob.startsWith("/")) return fileMessages.absolute(glob);
  if (/[@!+*?]\([^()/]*\|/.test(glob)) return say.extended;
  const alternatives = braceExpand(glob, { braceExpandMax: maxGlobAlternatives + 1 });
  if (alternatives.length > maxGlobAlternatives) return say.alternatives(maxGlobAlternatives);
  for (const step of alternatives.flatMap((one) => one.split("/"))) {
    if (step === "..") return fileMessages.escapes(glob);
    if (step !== "**" && (step.match(/[*?]/g)?.length ?? 0) > maxGlobStars) return say.stars(maxGlobStars);
  }
  return undefined;
}

/** Compiles a sound glob. Dot files match, and case counts. The usual shapes are tested without a regular expression. */
export function compileGlob({ text, folder }: Glob): CompiledGlob {
  const tidy = text
    .trim()
    .replace(/^(?:\.\/)+/, "")
    .replace(/\/$/, "/**");
  const alternatives = braceExpand(tidy, { braceExpandMax: maxGlobAlternatives });
  const [first = ""] = alternatives;
  if (alternatives.length === 1 && !WILD.test(first)) {
    const literal = folder + first;
    return { literal, test: (path) => path === literal };
  }
  const tests = alternatives.map((pattern) => compilePattern(pattern, folder));
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) return { literal: undefined, test: only };
  return { literal: undefined, test: (path) => tests.some((test) => test(path)) };
}

/** Compiles many globs, each with a value; answers with the values of those that match, in the order given. */
export function indexGlobs(globs: readonly { readonly glob: Glob; readonly value: number }[]): GlobIndex {
  const literals = new Map<string, number[]>();
  const wild: { readonly test: (path: string) => boolean; readonly value: number }[] = [];
  for (const { glob, value } of globs) {
    const { literal, test } = compileGlob(glob);
    if (literal === undefined) wild.push({ test, value });
    else literals.set(literal, [...(literals.get(literal) ?? []), value]);
  }
  return (path) => {
    const exact = literals.get(path);
    if (wild.length === 0) return exact ?? NONE;
    const found = new Set(exact);
    for (const { test, value } of wild) if (!found.has(value) && test(path)) found.add(value);
    return found.size === 0 ? NONE : [...found].sort((a, b) => a - b);
  };
}

/** The values of the globs that match a path, each once, in ascending order. */
export type GlobIndex = (path: string) => readonly number[];

const NONE: readonly number[] = [];

const WILD = /[*?[\]]/;

function compilePattern(pattern: string, folder: string): (path: string) => boolean {
  const at = pattern.search(WILD);
  if (at < 0) return (path) => path === folder + pattern;
  // What stands before the first wildcard is compared as text: most paths need no more than that.
  const start = folder + pattern.slice(0, at);
  const rest = pattern.slice(at);
  const wholeFolder = at === 0 || pattern[at - 1] === "/";
  if (wholeFolder && rest === "**") return (path) => path.startsWith(start) && path.length > start.length;
  const suffix = wholeFolder ? /^\*\*\/\*([^*?[\]/]+)$/.exec(rest)?.[1] : undefined;
  if (suffix !== undefined) {
    return (path) =>
      path.endsWith(suffix) && path.startsWith(start) && path.length - suffix.length >= start.length;
  }
  const matcher = new Minimatch(pattern, {
    dot: true,
    nobrace: true,
    nocomment: true,
    noext: true,
    nonegate: true,
  });
  return (path) => path.startsWith(start) && matcher.match(path.slice(folder.length));
}
