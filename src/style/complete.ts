import type { Fault } from "../errors.ts";
import type { Severity } from "../model.ts";
import { type AnyRule, rules } from "../rules/index.ts";
import type { RuleStatement, Settings } from "./layers.ts";
import type { RuleSetting, Section, Style } from "./style.ts";

/** A style but for its exceptions, which differ from caption to caption. */
export type CompleteStyle = Omit<Style, "exceptions">;

/** Fills in every default of merged settings; or the faults of options that do not go together. */
export function completeStyle(
  path: string,
  settings: Settings,
): CompleteStyle | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const inForce = new Map<string, RuleSetting>();
  for (const rule of rules as readonly AnyRule[]) {
    const statement = settings.rules.get(rule.id);
    const severity = statement?.severity?.value ?? rule.severity;
    if (statement === undefined || severity === "off") continue;
    const setting = completeRule(rule, statement, severity);
    if (Array.isArray(setting)) faults.push(...setting);
    else inForce.set(rule.id, setting as RuleSetting);
  }
  if (faults.length > 0) return { faults };
  return {
    path,
    profile: settings.profile?.value ?? "generic",
    format: SIDECAR,
    sections: (settings.sections?.value ?? []).map(
      ({ name, terms = [], required = false, max, exclusive = [] }): Section => ({
        name,
        terms,
        required,
        max,
        exclusive,
      }),
    ),
    lists: new Map([...settings.lists].map(([name, { value }]) => [name, value])),
    rules: inForce,
  };
}

const SIDECAR = { id: "sidecar" } as const;

function completeRule(rule: AnyRule, { options }: RuleStatement, severity: Severity): RuleSetting | Fault[] {
  const stated = Object.fromEntries([...options].map(([name, { value }]) => [name, value]));
  const parsed = rule.options.safeParse(stated);
  if (parsed.success) return { severity, options: parsed.data };
  return parsed.error.issues.flatMap(({ path, message }) => {
    const origin = options.get(String(path[0] ?? ""))?.origin ?? [...options.values()][0]?.origin;
    return origin === undefined ? [{ message }] : [origin.fault(message)];
  });
}
