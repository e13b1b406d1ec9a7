import type { Fault } from "../errors.ts";
import type { RuleId } from "../rules/index.ts";
import { tokenise } from "../text/words.ts";
import type { RuleInForce, Settings } from "./layers.ts";
import { senseMessages as say } from "./messages.ts";
import type { Origin } from "./origin.ts";
import { entriesOf, synonymsOf, variantTable } from "./sense-synonyms.ts";
import { termKey } from "./term-key.ts";
import { compileTerms } from "./terms.ts";
import { entryFault } from "./texts.ts";
import { writtenFault } from "./written.ts";

/** A tag and one of its parents, as implied-tags lists them. */
interface Implication {
  readonly child: string;
  readonly parent: string;
  readonly origin: Origin;
}

/** What implied-tags would delete or write without end, or against another rule. */
export function impliedFaults(
  rule: (id: RuleId) => RuleInForce | undefined,
  lists: Settings["lists"],
): Fault[] {
  const implied = rule("implied-tags");
  const terms = implied?.options.get("terms");
  if (implied === undefined || typeof terms?.value !== "object" || terms.value === null) return [];
  // Proven by the schema.
  const entries = Object.entries(terms.value as Readonly<Record<string, readonly string[]>>);
  const implications = entries.flatMap(([child, parents]) =>
    parents.map((parent, at): Implication => ({ child, parent, origin: terms.origin.in(child, at) })),
  );
  const triggers = textsOf(rule("trigger-word")?.options.get("words")?.value).map(termKey);
  const isRequired = implied.options.get("direction")?.value === "require";
  return [
    ...childrenTwice(
      entries.map(([child]) => child),
      terms.origin,
    ),
    ...endlessFaults(implications, lists),
    ...implications.flatMap(({ parent, origin }) =>
      triggers.includes(termKey(parent)) ? [origin.fault(say.parentIsTrigger(parent))] : [],
    ),
    ...(isRequired ? requiredFaults(implications, rule, lists) : []),
  ];
}

function childrenTwice(children: readonly string[], origin: Origin): Fault[] {
  const seen = new Set<string>();
  return children.flatMap((child) => {
    const key = termKey(child);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [origin.in(child).fault(say.childTwice(child), "key")];
  });
}

/** Tags that imply themselves, at once or by way of others. */
function endlessFaults(implications: readonly Implication[], lists: Settings["lists"]): Fault[] {
  const next = nextOf(implications, lists);
  const told = new Set<string>();
  return implications.flatMap((implication) => {
    const { child, parent, origin } = implication;
    if (next(implication).some((other) => other.child === child))
      return [origin.fault(say.impliesItself(child, parent))];
    if (told.has(child)) return [];
    const chain = chainTo(child, implication, next);
    if (chain === undefined) return [];
    for (const term of chain) told.add(term);
    return [origin.fault(say.implicationCycle(chain))];
  });
}

type Next = (from: Implication) => readonly Implication[];

/** The implications whose child a parent is; where it has wildcards, or they have, one may stand for the other. */
function nextOf(implications: readonly Implication[], lists: Settings["lists"]): Next {
  const options = { lists: entriesOf(lists), number: "either" } as const;
  const children = [...new Set(implications.map(({ child }) => child))];
  const byChild = new Map(
    children.map((child) => [child, implications.filter((one) => one.child === child)]),
  );
  const childTable = compileTerms(children, options);
  const parents = [...new Set(implications.map(({ parent }) => parent))];
  const parentTable = compileTerms(parents, options);
  const reached = new Map(parents.map((parent) => [parent, new Set<string>()]));
  for (const parent of parents) {
    for (const { term } of childTable.whole({ tokens: tokenise(parent) }))
      reached.get(parent)?.add(children[term] ?? "");
  }
  for (const child of children) {
    for (const { term } of parentTable.whole({ tokens: tokenise(child) }))
      reached.get(parents[term] ?? "")?.add(child);
    for (const parent of parents) if (termKey(parent) === termKey(child)) reached.get(parent)?.add(child);
  }
  return ({ parent }) => [...(reached.get(parent) ?? [])].flatMap((child) => byChild.get(child) ?? []);
}

/** The tags from a child back to itself; undefined when no way leads there. */
function chainTo(child: string, start: Implication, next: Next): string[] | undefined {
  const seen = new Set<Implication>([start]);
  const open: { readonly at: Implication; readonly chain: readonly string[] }[] = [
    { at: start, chain: [child] },
  ];
  for (const { at, chain } of open) {
    for (const other of next(at)) {
      if (other.child === child) return [...chain, child];
      if (seen.has(other)) continue;
      seen.add(other);
      open.push({ at: other, chain: [...chain, other.child] });
    }
  }
  return undefined;
}

/** Parents that cannot be written into a caption, or that another rule takes out of it again. */
function requiredFaults(
  implications: readonly Implication[],
  rule: (id: RuleId) => RuleInForce | undefined,
  lists: Settings["lists"],
): Fault[] {
  const banned = rule("banned-synonyms");
  const synonyms = banned === undefined ? [] : synonymsOf(banned);
  const table = banned === undefined ? undefined : variantTable(synonyms, banned, lists);
  const classes = rule("class-tags");
  const isSpecific = classes?.options.get("policy")?.value === "specific";
  const deleted = new Set(isSpecific ? textsOf(classes?.options.get("words")?.value).map(termKey) : []);
  return implications.flatMap(({ parent, origin }): Fault[] => {
    if (entryFault(parent) !== undefined) return [];
    const unwritable = writtenFault(parent);
    if (unwritable !== undefined) return [origin.fault(unwritable)];
    const hit = table?.whole({ tokens: tokenise(parent) })[0];
    const preferred = hit === undefined ? undefined : synonyms[hit.term]?.preferred;
    if (preferred !== undefined && termKey(preferred) !== termKey(parent))
      return [origin.fault(say.parentBanned(parent, preferred))];
    return deleted.has(termKey(parent)) ? [origin.fault(say.parentIsClass(parent))] : [];
  });
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}
