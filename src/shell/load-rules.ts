import { rewritingOrder, ruleFacts } from "../rules/facts.ts";
import type { AnyRule, Registry, RuleId } from "../rules/index.ts";
import type { Style } from "../style/style.ts";
import { ruleFiles } from "./rule-files.ts";

/**
 * Loads the rules that some styles have on: every commit waits for the hook, and few styles have them all. Where the names
 * of files are checked, those about names are among them: what is missing may have been governed by any other style.
 */
export function loadRules(
  styles: Iterable<Pick<Style, "rules">>,
  { names }: { readonly names: boolean },
): Promise<Registry> {
  const on = new Set<string>();
  for (const rules of new Set([...styles].map((style) => style.rules)))
    for (const id of rules.keys()) on.add(id);
  return load(
    ruleFacts.filter(({ id, looksAround }) => on.has(id) || (names && looksAround)).map(({ id }) => id),
  );
}

/** Loads every rule, for who reads the styles while the captions are checked. */
export function loadAllRules(): Promise<Registry> {
  return load(ruleFacts.map(({ id }) => id));
}

async function load(ids: readonly RuleId[]): Promise<Registry> {
  const rules: AnyRule[] = [];
  // One after the other: they come from the bundle, where none waits, and they share files that load but once.
  for (const id of ids) rules.push(...(await loadOne(id)));
  return { rules, rewritingOrder };
}

async function loadOne(id: RuleId): Promise<readonly AnyRule[]> {
  const loadRule = ruleFiles[id];
  return loadRule === undefined ? [] : [await loadRule()];
}
