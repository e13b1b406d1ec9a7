import type { TagText, Token } from "../model.ts";
import { plural } from "../text/number.ts";
import { tokenise } from "../text/words.ts";
import { parseTerm } from "./term-syntax.ts";

/** A term found in a run of tokens. */
export interface Hit {
  /** The position of the term in the list that was compiled. */
  readonly term: number;
  /** Token positions, half-open. */
  readonly from: number;
  readonly to: number;
  /** Whether the last word stands in the plural where the term has it in the singular. */
  readonly plural: boolean;
}

/** Terms compiled for matching on whole words. */
export interface TermTable {
  /** Every term that is the whole tag, most specific first. */
  readonly whole: (tag: TagText) => readonly Hit[];
  /** The leftmost-longest terms inside a run of tokens, none overlapping another. */
  readonly within: (tokens: readonly Token[]) => readonly Hit[];
  /** How specific a term is: of two terms that are the whole tag, the greater one decides. */
  readonly weight: (term: number) => number;
}

export interface TermOptions {
  /** The entries of each named list. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Whether a term in the singular is also found in the plural. */
  readonly number: "either" | "exact";
}

/**
 * Compiles terms into one table keyed by the first word, so that looking a tag up costs the same for ten terms and
 * for ten thousand. Only terms that begin with a wildcard are tried one by one.
 */
export function compileTerms(terms: readonly string[], options: TermOptions): TermTable {
  const compiled = terms.map((term) => compileTerm(term, options));
  const byFirst = new Map<string, number[]>();
  const open: number[] = [];
  for (const [at, { nodes }] of compiled.entries()) {
    const first = firstKeys(nodes[0]);
    if (first === undefined) open.push(at);
    else for (const key of first) pushTo(byFirst, key, at);
  }
  const candidates = (key: string): readonly number[] => {
    const keyed = byFirst.get(key);
    if (keyed === undefined) return open;
    return open.length === 0 ? keyed : [...keyed, ...open];
  };
  const weight = (term: number): number => compiled[term]?.weight ?? 0;
  return {
    weight,
    whole: ({ tokens }) => {
      const first = tokens[0];
      if (first === undefined) return NONE;
      const hits: Hit[] = [];
      for (const term of candidates(first.key)) {
        const end = ends(compiled[term]?.nodes ?? [], tokens, 0, Infinity).get(tokens.length);
        if (end !== undefined) hits.push({ term, from: 0, to: tokens.length, plural: end });
      }
      return hits.length < 2 ? hits : hits.sort((a, b) => weight(b.term) - weight(a.term));
    },
    within: (tokens) => {
      const hits: Hit[] = [];
      for (let from = 0; from < tokens.length; from++) {
        let best: Hit | undefined;
        for (const term of candidates(tokens[from]?.key ?? "")) {
          for (const [to, isPlural] of ends(compiled[term]?.nodes ?? [], tokens, from, LONGEST_GAP)) {
            if (best === undefined || to > best.to) best = { term, from, to, plural: isPlural };
          }
        }
        if (best === undefined) continue;
        hits.push(best);
        from = best.to - 1;
      }
      return hits;
    },
  };
}

const NONE: readonly Hit[] = [];

/** Words that one "*" may stand for inside a sentence: a term is a phrase, not a paragraph. */
const LONGEST_GAP = 8;

/** Keys in a row; `plural` when the last is the plural of what the term says. */
interface Run {
  readonly keys: readonly string[];
  readonly plural: boolean;
}

type Node =
  /** Any of these runs, by their first key. */
  | { readonly kind: "runs"; readonly runs: ReadonlyMap<string, readonly Run[]> }
  | { readonly kind: "any" }
  | { readonly kind: "ending"; readonly ending: string };

interface CompiledTerm {
  readonly nodes: readonly Node[];
  readonly weight: number;
}

/** A term without wildcard outweighs any with one; then the letters that it spells out decide. */
const LITERAL = 1_000_000;
const LIST = 12;

function compileTerm(term: string, { lists, number }: TermOptions): CompiledTerm {
  const parsed = parseTerm(term);
  if (!("nodes" in parsed)) return { nodes: [], weight: 0 };
  const nodes: Node[] = [];
  let weight = LITERAL;
  for (const [at, node] of parsed.nodes.entries()) {
    const inflect = number === "either" && at === parsed.nodes.length - 1;
    if (node.kind === "word") {
      const keys = keysOf(node.text);
      for (const [k, key] of keys.entries())
        nodes.push(runsNode(withPlural([key], inflect && k === keys.length - 1)));
      weight += 4 * keys.join("").length;
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

function keysOf(text: string): string[] {
  return tokenise(text).map((token) => token.key);
}

function runsNode(runs: readonly Run[]): Node {
  const byFirst = new Map<string, Run[]>();
  for (const run of runs) if (run.keys[0] !== undefined) pushTo(byFirst, run.keys[0], run);
  return { kind: "runs", runs: byFirst };
}

function withPlural(keys: readonly string[], inflect: boolean): Run[] {
  const last = keys[keys.length - 1];
  const many = inflect && last !== undefined ? plural(last) : undefined;
  const own = { keys, plural: false };
  return many === undefined ? [own] : [own, { keys: [...keys.slice(0, -1), many], plural: true }];
}

/** The keys with which a node can begin; undefined when that is any word. */
function firstKeys(node: Node | undefined): ReadonlySet<string> | undefined {
  if (node === undefined) return new Set();
  return node.kind === "runs" ? new Set(node.runs.keys()) : undefined;
}

/** Where the nodes can end when they begin at `from`, and whether the last word is a plural there. */
function ends(
  nodes: readonly Node[],
  tokens: readonly Token[],
  from: number,
  gap: number,
): ReadonlyMap<number, boolean> {
  let places: Map<number, boolean> = new Map(nodes.length === 0 ? [] : [[from, false]]);
  for (const node of nodes) {
    const next = new Map<number, boolean>();
    for (const at of places.keys()) step(node, tokens, at, { gap, next });
    if (next.size === 0) return next;
    places = next;
  }
  return places;
}

function step(
  node: Node,
  tokens: readonly Token[],
  at: number,
  { gap, next }: { gap: number; next: Map<number, boolean> },
): void {
  if (node.kind === "runs") {
    for (const { keys, plural: isPlural } of node.runs.get(tokens[at]?.key ?? "") ?? []) {
      if (keys.every((key, k) => tokens[at + k]?.key === key)) {
        const to = at + keys.length;
        next.set(to, (next.get(to) ?? true) && isPlural);
      }
    }
  } else if (node.kind === "ending") {
    const token = tokens[at];
    if (token?.word === true && token.key.length > node.ending.length && token.key.endsWith(node.ending)) {
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
const BREAKS: ReadonlySet<string> = new Set([",", ".", ";", "!", "?", "。", "，", "、", "！", "？"]);

function pushTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
