import type { TagText, Token } from "../model.ts";
import {
  type CompiledTerm,
  compileTerm,
  endOfAll,
  ends,
  firstKeys,
  pushTo,
  type TermOptions,
} from "./term-places.ts";

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
  readonly whole: (tag: Pick<TagText, "tokens">) => readonly Hit[];
  /** The leftmost-longest terms inside a run of tokens, none overlapping another. */
  readonly within: (tokens: readonly Token[]) => readonly Hit[];
  /** How specific a term is: of two terms that are the whole tag, the greater one decides. */
  readonly weight: (term: number) => number;
}

/**
 * Compiles terms into one table keyed by the first word, so that looking a tag up costs the same for ten terms and
 * for ten thousand. Terms that begin with a wildcard are keyed by a word further on, and tried where that word occurs.
 */
export function compileTerms(terms: readonly string[], options: TermOptions): TermTable {
  const name = options.number + JSON.stringify(terms);
  // What the same list holds in another style may be something else.
  if (name.includes("{")) return makeTable(terms, options);
  const table = tables.get(name) ?? makeTable(terms, options);
  if (tables.size === MOST_TABLES) tables.clear();
  tables.set(name, table);
  return table;
}

/** A style is looked at before captions are, and both ask for the same tables. */
const tables = new Map<string, TermTable>();

const MOST_TABLES = 32;

function makeTable(terms: readonly string[], options: TermOptions): TermTable {
  const compiled = terms.map((term) => compileTerm(term, options));
  const { beginning, open } = indexTerms(compiled);
  const endsOf = (term: number, tokens: readonly Token[], from: number, gap: number) =>
    ends(compiled[term]?.nodes ?? [], tokens, from, gap);
  const weight = (term: number): number => compiled[term]?.weight ?? 0;
  return {
    weight,
    whole: ({ tokens }) => {
      const hits: Hit[] = [];
      for (const term of joined(beginning(tokens[0]), open(tokens))) {
        const end = endOfAll(compiled[term]?.nodes ?? [], tokens);
        if (end !== undefined) hits.push({ term, from: 0, to: tokens.length, plural: end });
      }
      return hits.length < 2 ? hits : hits.sort((a, b) => weight(b.term) - weight(a.term));
    },
    within: (tokens) => {
      const hits: Hit[] = [];
      const anywhere = open(tokens);
      for (let from = 0; from < tokens.length; from++) {
        const terms = joined(beginning(tokens[from]), anywhere);
        if (terms.length === 0) continue;
        let best: Hit | undefined;
        for (const term of terms) {
          for (const [to, isPlural] of endsOf(term, tokens, from, LONGEST_GAP)) {
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

/** Words that one "*" may stand for inside a sentence: a term is a phrase, not a paragraph. */
const LONGEST_GAP = 8;

interface TermIndex {
  /** The terms that can begin with a token, but for those that begin with a wildcard. */
  readonly beginning: (token: Token | undefined) => readonly number[];
  /** The terms that begin with a wildcard and whose other words may stand among the tokens. */
  readonly open: (tokens: readonly Token[]) => readonly number[];
}

function indexTerms(compiled: readonly CompiledTerm[]): TermIndex {
  const byFirst = new Map<string, number[]>();
  const byLater = new Map<string, number[]>();
  const always: number[] = [];
  for (const [at, { nodes }] of compiled.entries()) {
    const first = firstKeys(nodes[0]);
    const keys = first ?? firstKeys(nodes.findLast(({ kind }) => kind === "runs") ?? nodes[0]);
    if (keys === undefined) always.push(at);
    else for (const key of keys) pushTo(first === undefined ? byLater : byFirst, key, at);
  }
  return {
    beginning: (token) => (token === undefined ? NONE : (byFirst.get(token.key) ?? NONE)),
    open: (tokens) => {
      if (tokens.length === 0) return NONE;
      let found: readonly number[] = always;
      if (byLater.size > 0) for (const { key } of tokens) found = joined(found, byLater.get(key) ?? NONE);
      return found.length === always.length ? found : [...new Set(found)].sort((a, b) => a - b);
    },
  };
}

const NONE: readonly number[] = [];

function joined(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...a, ...b];
}
