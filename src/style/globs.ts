import { maxGlobAlternatives, maxGlobLength, maxGlobStars } from "./limits.ts";
import { fileMessages, globMessages as say } from "./messages.ts";

/** A glob, and the folder ("" or "a/b/") of the file that states it, which it is relative to. */
export interface Glob {
  readonly text: string;
  readonly folder: string;
}

/**
 * Reads what few styles write: braces, classes of letters, and wildcards in unusual places (see patterns.ts). It is
 * handed over, since its package is larger than all that a hook needs besides.
 */
export interface Patterns {
  readonly expand: (pattern: string, max: number) => readonly string[];
  readonly compile: (pattern: string) => (path: string) => boolean;
}

/** Tests a path, given from the root of the tree. */
export interface CompiledGlob {
  readonly test: (path: string) => boolean;
  /** The one path it stands for, when it has no wildcard. */
  readonly literal: string | undefined;
}

/** Whether a glob is read without `Patterns`. */
export function isPlain(text: string): boolean {
  const pattern = tidy(text);
  return !pattern.includes("{") && (!WILD.test(pattern) || compileUsual(pattern, "") !== undefined);
}

/** What is wrong with a glob, as the end of a sentence. */
export function globFault(text: string, patterns: Patterns | undefined): string | undefined {
  const glob = text.trim();
  if (glob.length > maxGlobLength) return say.tooLong(maxGlobLength);
  if (glob.includes("\\")) return fileMessages.backslash;
  if (glob.startsWith("!")) return say.negated;
  if (glob.startsWith("/")) return fileMessages.absolute(glob);
  if (/[@!+*?]\([^()/]*\|/.test(glob)) return say.extended;
  const alternatives = expand(glob, maxGlobAlternatives + 1, patterns);
  if (alternatives.length > maxGlobAlternatives) return say.alternatives(maxGlobAlternatives);
  for (const step of alternatives.flatMap((one) => one.split("/"))) {
    if (step === "..") return fileMessages.escapes(glob);
    if (step !== "**" && (step.match(/[*?]/g)?.length ?? 0) > maxGlobStars) return say.stars(maxGlobStars);
  }
  return undefined;
}

/** Compiles a sound glob. Dot files match, and case counts. The usual shapes are tested without a regular expression. */
export function compileGlob({ text, folder }: Glob, patterns: Patterns | undefined): CompiledGlob {
  const alternatives = expand(tidy(text), maxGlobAlternatives, patterns);
  const [first = ""] = alternatives;
  if (alternatives.length === 1 && !WILD.test(first)) {
    const literal = folder + first;
    return { literal, test: (path) => path === literal };
  }
  const tests = alternatives.map((pattern) => compilePattern(pattern, folder, patterns));
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) return { literal: undefined, test: only };
  return { literal: undefined, test: (path) => tests.some((test) => test(path)) };
}

function tidy(text: string): string {
  return text
    .trim()
    .replace(/^(?:\.\/)+/, "")
    .replace(/\/$/, "/**");
}

function expand(pattern: string, max: number, patterns: Patterns | undefined): readonly string[] {
  return pattern.includes("{") ? given(patterns).expand(pattern, max) : [pattern];
}

function given(patterns: Patterns | undefined): Patterns {
  if (patterns === undefined)
    throw new Error("A style with such a glob is refused where there are no patterns.");
  return patterns;
}

/** Compiles many globs, each with a value; answers with the values of those that match, in the order given. */
export function indexGlobs(
  globs: readonly { readonly glob: Glob; readonly value: number }[],
  patterns: Patterns | undefined,
): GlobIndex {
  const literals = new Map<string, number[]>();
  const wild: { readonly test: (path: string) => boolean; readonly value: number }[] = [];
  for (const { glob, value } of globs) {
    const { literal, test } = compileGlob(glob, patterns);
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

function compilePattern(
  pattern: string,
  folder: string,
  patterns: Patterns | undefined,
): (path: string) => boolean {
  const usual = compileUsual(pattern, folder);
  if (usual !== undefined) return usual;
  // What stands before the first wildcard is compared as text: most paths need no more than that.
  const start = folder + pattern.slice(0, pattern.search(WILD));
  const match = given(patterns).compile(pattern);
  return (path) => path.startsWith(start) && match(path.slice(folder.length));
}

/** The shapes that most globs have; undefined for any other. */
function compileUsual(pattern: string, folder: string): ((path: string) => boolean) | undefined {
  const at = pattern.search(WILD);
  if (at < 0) return (path) => path === folder + pattern;
  const start = folder + pattern.slice(0, at);
  const rest = pattern.slice(at);
  const wholeFolder = at === 0 || pattern[at - 1] === "/";
  if (wholeFolder && rest === "**") return (path) => path.startsWith(start) && path.length > start.length;
  const suffix = wholeFolder ? /^\*\*\/\*([^*?[\]/]+)$/.exec(rest)?.[1] : undefined;
  if (suffix === undefined) return undefined;
  return (path) =>
    path.endsWith(suffix) && path.startsWith(start) && path.length - suffix.length >= start.length;
}
