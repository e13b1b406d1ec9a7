import type { Fault } from "../errors.ts";
import type { RuleInForce } from "./layers.ts";
import { senseMessages as say } from "./messages.ts";
import { termKey } from "./term-key.ts";

/** Terms of implied-tags that imply themselves, at once or by way of others: each would take the other out. */
export function impliedFaults({ options }: RuleInForce): Fault[] {
  const terms = options.get("terms");
  if (terms === undefined || typeof terms.value !== "object" || terms.value === null) return [];
  const parents = new Map<string, { readonly child: string; readonly parents: readonly string[] }>();
  for (const [child, value] of Object.entries(terms.value) as [string, unknown][])
    parents.set(termKey(child), { child, parents: Array.isArray(value) ? value : [] });
  const told = new Set<string>();
  return [...parents.values()].flatMap(({ child }): Fault[] => {
    const chain = chainTo(child, parents);
    if (chain === undefined || told.has(termKey(child))) return [];
    for (const term of chain) told.add(termKey(term));
    return [terms.origin.in(child).fault(say.impliesItself(chain), "key")];
  });
}

/** The terms that lead from a term back to itself. */
function chainTo(
  start: string,
  implied: ReadonlyMap<string, { readonly child: string; readonly parents: readonly string[] }>,
): string[] | undefined {
  const seen = new Set<string>();
  const queue: string[][] = [[start]];
  for (let chain = queue.shift(); chain !== undefined; chain = queue.shift()) {
    for (const parent of implied.get(termKey(chain.at(-1) ?? ""))?.parents ?? []) {
      const key = termKey(parent);
      if (key === termKey(start)) return [...chain, parent];
      if (!seen.has(key)) queue.push([...chain, parent]);
      seen.add(key);
    }
  }
  return undefined;
}
