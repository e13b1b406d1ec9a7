import type { Token } from "../model.ts";
import { ingNouns } from "../text/ing.ts";
import { plural } from "../text/number.ts";
import { tokenise } from "../text/words.ts";
import { isPlainTerm, parseTerm } from "./term-syntax.ts";

export interface TermOptions {
  /** The entries of each named list. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Whether a term in the singular is also found in the plural. */
  readonly number: "either" | "exact";
}

/** Keys in a row; `plural` when the last is the plural of what the term says. */
interface Run {
  readonly keys: readonly string[];
  readonly plural: boolean;
}

/** What one place of a term accepts. */
export type TermPlace =
  /** Any of these runs; `byFirst` finds them by their first key where there are many. */
  | {
      readonly kind: "runs";
      readonly runs: readonly Run[];
      readonly byFirst: ReadonlyMap<string, readonly Run[]> | undefined;
    }
  | { readonly kind: "any" }
  | { readonly kind: "ending"; readonly ending: string };

/** A term made ready for matching. */
export interface CompiledTerm {
  readonly nodes: readonly TermPlace[];
  readonly weight: number;
}

/** A term without wildcard outweighs any with one; then the letters that it spells out decide. */
const LITERAL = 1_000_000;
const LIST = 12;
const LETTER = 4;

/** Compiles one term; a faulty one matches nothing. */
export function compileTerm(term: string, { lists, number }: TermOptions): CompiledTerm {
  if (isPlainTerm(term)) return compileWords(keysOf(term), number === "either");
  const parsed = parseTerm(term);
  if (!("nodes" in parsed)) return { nodes: [], weight: 0 };
  const nodes: TermPlace[] = [];
  let weight = LITERAL;
  let words: string[] = [];
  for (const [at, node] of parsed.nodes.entries()) {
    const inflect = number === "either" && at === parsed.nodes.length - 1;
    if (node.kind === "word") {
      const keys = keysOf(node.text);
      weight += LETTER * lettersIn(keys);
      words.push(...keys);
      // Words in a row are one place, so that a term without wildcards is found in one step.
      if (parsed.nodes[at + 1]?.kind === "word") continue;
      nodes.push(runsNode(withPlural(words, inflect)));
      words = [];
    } else {
      weight -= weight >= LITERAL ? LITERAL : 0;
      if (node.kind === "list") {
        nodes.push(
          runsNode((lists.get(node.name) ?? []).flatMap((entry) => withPlural(keysOf(entry), inflect))),
        );
        weight += LIST;
      } else if (node.kind === "ending") {
        nodes.push({ kind: "ending", ending: tokenise(node.ending)[0]?.key ?? node.ending });
        weight += 2 * node.ending.length;
      } else nodes.push({ kind: "any" });
    }
  }
  return { nodes, weight };
}

function compileWords(keys: readonly string[], inflect: boolean): CompiledTerm {
  return { nodes: [runsNode(withPlural(keys, inflect))], weight: LITERAL + LETTER * lettersIn(keys) };
}

function lettersIn(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + key.length, 0);
}

function keysOf(text: string): string[] {
  return tokenise(text).map((token) => token.key);
}

function runsNode(given: readonly Run[]): TermPlace {
  const runs = given.filter(({ keys }) => keys.length > 0);
  if (runs.length <= FEW_RUNS) return { kind: "runs", runs, byFirst: undefined };
  const byFirst = new Map<string, Run[]>();
  for (const run of runs) pushTo(byFirst, run.keys[0] ?? "", run);
  return { kind: "runs", runs, byFirst };
}

/** So many are compared one by one: a map for each word of a large style takes longer to make than it saves. */
const FEW_RUNS = 4;

function withPlural(keys: readonly string[], inflect: boolean): Run[] {
  const last = keys[keys.length - 1];
  const many = inflect && last !== undefined ? plural(last) : undefined;
  const own = { keys, plural: false };
  return many === undefined ? [own] : [own, { keys: [...keys.slice(0, -1), many], plural: true }];
}

/** The keys with which a place can begin; undefined when that is any word. */
export function firstKeys(place: TermPlace | undefined): readonly string[] | undefined {
  if (place === undefined) return [];
  if (place.kind !== "runs") return undefined;
  if (place.byFirst !== undefined) return [...place.byFirst.keys()];
  const found: string[] = [];
  for (const { keys } of place.runs) {
    const [key] = keys;
    // Mostly there are two runs, of which the second is the plural of the first.
    if (key !== undefined && key !== found[0] && !found.includes(key)) found.push(key);
  }
  return found;
}

/** Where the places of a term can end when they begin at `from`, and whether the last word is a plural there. */
export function ends(
  nodes: readonly TermPlace[],
  tokens: readonly Token[],
  from: number,
  gap: number,
): ReadonlyMap<number, boolean> {
  if (!begins(nodes[0], tokens, from)) return NO_ENDS;
  let places: Map<number, boolean> = new Map([[from, false]]);
  for (const node of nodes) {
    const next = new Map<number, boolean>();
    for (const at of places.keys()) step(node, tokens, at, { gap, next });
    if (next.size === 0) return next;
    places = next;
  }
  return places;
}

/** Whether the places of a term are all of some tokens; if so, whether the last word is a plural there. */
export function endOfAll(nodes: readonly TermPlace[], tokens: readonly Token[]): boolean | undefined {
  const last = nodes[nodes.length - 1];
  const isFew = last?.kind === "runs" && last.byFirst === undefined;
  if (!isFew || nodes.length > 2 || (nodes.length === 2 && nodes[0]?.kind !== "any"))
    return ends(nodes, tokens, 0, Number.POSITIVE_INFINITY).get(tokens.length);
  // Words alone, or "*" before them: nothing has to be made to see where they end.
  let isPlural: boolean | undefined;
  for (const run of last.runs) {
    const from = tokens.length - run.keys.length;
    const fits = nodes.length === 1 ? from === 0 : from > 0 && !breaks(tokens, from);
    if (fits && standsAt(run, tokens, from)) isPlural = (isPlural ?? true) && run.plural;
  }
  return isPlural;
}

function breaks(tokens: readonly Token[], end: number): boolean {
  for (let at = 0; at < end; at++) if (BREAKS.has(tokens[at]?.key ?? "")) return true;
  return false;
}

const NO_ENDS: ReadonlyMap<number, boolean> = new Map();

/** Whether the first place can stand at a token: most cannot, and are refused at once. */
function begins(place: TermPlace | undefined, tokens: readonly Token[], at: number): boolean {
  if (place?.kind !== "runs") return place !== undefined;
  for (const run of candidates(place, tokens[at])) if (standsAt(run, tokens, at)) return true;
  return false;
}

function candidates(place: TermPlace & { kind: "runs" }, token: Token | undefined): readonly Run[] {
  if (place.byFirst === undefined) return place.runs;
  return place.byFirst.get(token?.key ?? "") ?? [];
}

function standsAt({ keys }: Run, tokens: readonly Token[], at: number): boolean {
  for (let k = 0; k < keys.length; k++) if (tokens[at + k]?.key !== keys[k]) return false;
  return true;
}

function step(
  node: TermPlace,
  tokens: readonly Token[],
  at: number,
  { gap, next }: { gap: number; next: Map<number, boolean> },
): void {
  if (node.kind === "runs") {
    for (const run of candidates(node, tokens[at])) {
      if (!standsAt(run, tokens, at)) continue;
      const to = at + run.keys.length;
      next.set(to, (next.get(to) ?? true) && run.plural);
    }
  } else if (node.kind === "ending") {
    const token = tokens[at];
    if (token?.word === true && token.key.length > node.ending.length && hasEnding(token.key, node.ending)) {
      next.set(at + 1, false);
    }
  } else {
    for (let to = at + 1; to <= tokens.length && to - at <= gap; to++) {
      if (BREAKS.has(tokens[to - 1]?.key ?? "")) break;
      next.set(to, false);
    }
  }
}

/** Marks that no "*" reaches across. */
const BREAKS: ReadonlySet<string> = new Set([",", ".", ";", "!", "?", "。", "，", "、", "；", "！", "？"]);

/** Adds a value to the list under a key. */
export function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** "*ing" is for what somebody does: "sitting", not "ceiling". */
function hasEnding(key: string, ending: string): boolean {
  return key.endsWith(ending) && !(ending === "ing" && ingNouns.has(key));
}
