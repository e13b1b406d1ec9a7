import { createTagTexts } from "../captions/tag-text.ts";
import type { Fault } from "../errors.ts";
import type { RuleInForce, Settings, Stated } from "./layers.ts";
import { senseMessages as say } from "./messages.ts";
import type { Origin } from "./origin.ts";
import { termKey } from "./term-key.ts";
import { compileTerms, type Hit, type TermTable } from "./terms.ts";

/** A variant as the style lists it, and the preferred term that replaces it. */
export interface Synonym {
  readonly preferred: string;
  readonly variant: string;
  readonly scope: string;
  readonly origin: Origin;
}

/** The variants of banned-synonyms, in the order of the style. */
export function synonymsOf({ options }: RuleInForce): readonly Synonym[] {
  const terms = options.get("terms");
  if (typeof terms?.value !== "object" || terms.value === null) return [];
  const scope = options.get("scope")?.value === "phrase" ? "phrase" : "tag";
  const before = known.get(terms);
  if (before?.scope === scope) return before.synonyms;
  const synonyms = listSynonyms(terms, scope);
  known.set(terms, { scope, synonyms });
  return synonyms;
}

/** Several checks ask for them, and a large style has thousands. */
const known = new WeakMap<
  Stated<unknown>,
  { readonly scope: string; readonly synonyms: readonly Synonym[] }
>();

function listSynonyms(terms: Stated<unknown>, scope: string): Synonym[] {
  return Object.entries(terms.value as object).flatMap(([preferred, variants]: [string, unknown]) =>
    (Array.isArray(variants) ? variants : []).map(
      (variant: string | { term: string; scope: string }, at): Synonym => {
        const origin = terms.origin.in(preferred, at);
        return typeof variant === "string"
          ? { preferred, variant, scope, origin }
          : { preferred, variant: variant.term, scope: variant.scope, origin };
      },
    ),
  );
}

/** Finds the variants in a text; the number of a hit is the position of the synonym. */
export function variantTable(
  synonyms: readonly Synonym[],
  { options }: RuleInForce,
  lists: Settings["lists"],
): TermTable {
  return compileTerms(
    synonyms.map(({ variant }) => variant),
    { lists: entriesOf(lists), number: options.get("number")?.value === "exact" ? "exact" : "either" },
  );
}

/** The entries of each list. */
export function entriesOf(lists: Settings["lists"]): ReadonlyMap<string, readonly string[]> {
  return new Map([...lists].map(([name, { value }]) => [name, value]));
}

/** Terms that replace one another, or themselves: a rewrite of such a caption would never settle. */
export function synonymFaults(rule: RuleInForce, lists: Settings["lists"]): Fault[] {
  const synonyms = synonymsOf(rule);
  const own = synonyms.filter(({ preferred, variant }) => termKey(preferred) === termKey(variant));
  const faults = own.map(({ preferred, origin }) => origin.fault(say.ownVariant(preferred)));
  const edges = bannedPreferred(
    synonyms.filter((synonym) => !own.includes(synonym)),
    rule,
    lists,
  );
  const next = new Map(edges.map(({ term, by }) => [termKey(term), by]));
  const inCycle = new Set<string>();
  for (const { term, by, whole, origin } of edges) {
    if (inCycle.has(termKey(term))) continue;
    const cycle = cycleFrom(term, next);
    for (const step of cycle) inCycle.add(termKey(step));
    if (cycle.length > 0) faults.push(origin.fault(say.synonymCycle([...cycle, cycle[0] ?? ""]), "key"));
    // A variant inside a longer preferred term is harmless: the rule finds none there.
    else if (whole) faults.push(origin.fault(say.preferredBanned(term, by.variant, by.preferred), "key"));
  }
  return [...faults, ...preferredTwice(rule)];
}

interface BannedPreferred {
  readonly term: string;
  readonly by: Synonym;
  /** Whether the variant is the whole term, and not a part of it. */
  readonly whole: boolean;
  readonly origin: Origin;
}

/** Preferred terms that are found where a variant of another preferred term is looked for. */
function bannedPreferred(
  synonyms: readonly Synonym[],
  { options }: RuleInForce,
  lists: Settings["lists"],
): BannedPreferred[] {
  const terms: Stated<unknown> | undefined = options.get("terms");
  if (terms === undefined || synonyms.length === 0) return [];
  const tagText = createTagTexts();
  const table = variantTable(synonyms, { options }, lists);
  return Object.keys(terms.value as object).flatMap((term): BannedPreferred[] => {
    const other = (hit: Hit): Synonym[] => {
      const synonym = synonyms[hit.term];
      return synonym === undefined || termKey(synonym.preferred) === termKey(term) ? [] : [synonym];
    };
    const text = tagText(term);
    const whole = table.whole(text).flatMap(other)[0];
    const inside = table.within(text.tokens).flatMap(other);
    const by = whole ?? inside.find(({ scope }) => scope === "phrase");
    return by === undefined ? [] : [{ term, by, whole: whole !== undefined, origin: terms.origin.in(term) }];
  });
}

/** The terms that lead from a term back to itself; empty when none do. */
function cycleFrom(start: string, next: ReadonlyMap<string, Synonym>): string[] {
  const chain = [start];
  const seen = new Set([termKey(start)]);
  for (let by = next.get(termKey(start)); by !== undefined; by = next.get(termKey(by.preferred))) {
    if (termKey(by.preferred) === termKey(start)) return chain;
    if (seen.has(termKey(by.preferred))) return [];
    seen.add(termKey(by.preferred));
    chain.push(by.preferred);
  }
  return [];
}

function preferredTwice({ options }: RuleInForce): Fault[] {
  const terms = options.get("terms");
  const seen = new Set<string>();
  return Object.keys((terms?.value ?? {}) as object).flatMap((term) => {
    const key = termKey(term);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return terms === undefined ? [] : [terms.origin.in(term).fault(say.preferredTwice(term), "key")];
  });
}
