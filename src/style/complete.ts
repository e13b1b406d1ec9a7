import { ruleFacts } from "../rules/facts.ts";
import { vocabularyRule } from "./gather-vocabulary.ts";
import type { RuleStatement, Settings } from "./layers.ts";
import { profiles } from "./profiles/table.ts";
import { optionDefaults } from "./shapes.ts";
import type { RuleSetting, Section, Style } from "./style.ts";

/** A style but for its exceptions and its format, which differ from caption to caption. */
export type CompleteStyle = Omit<Style, "exceptions" | "format">;

/** Fills in every default of merged settings. */
export function completeStyle(path: string, settings: Settings): CompleteStyle {
  const inForce = new Map<string, RuleSetting>();
  for (const rule of ruleFacts) {
    const statement = settings.rules.get(rule.id);
    const severity = statement?.severity?.value ?? rule.severity;
    if (statement === undefined || severity === "off") continue;
    inForce.set(rule.id, { severity, options: completed(rule.id, statement) });
  }
  return {
    path,
    profile: profiles[settings.profile?.value ?? "generic"],
    sections: (settings.sections?.value ?? []).map(
      ({ name, terms = [], like, required = false, max, exclusive = [] }): Section => ({
        name,
        terms,
        ...(like !== undefined && { like }),
        required,
        max,
        exclusive,
      }),
    ),
    lists: new Map([...settings.lists].map(([name, { value }]) => [name, value])),
    ...(settings.known !== undefined && inForce.has(vocabularyRule) && { known: settings.known }),
    rules: inForce,
  };
}

/** What is stated has been read already; every option has a default, or may be absent. */
function completed(id: string, { options }: RuleStatement): Readonly<Record<string, unknown>> {
  const defaults = Object.entries(optionDefaults[id] ?? {});
  return Object.fromEntries(
    defaults.flatMap(([name, value]) => {
      const filled = options.get(name)?.value ?? value;
      return filled === undefined ? [] : [[name, filled]];
    }),
  );
}
