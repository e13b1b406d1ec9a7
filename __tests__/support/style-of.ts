import type { Severity } from "../../src/model.ts";
import { type AnyRule, type RuleId, rules } from "../../src/rules/index.ts";
import { optionKit } from "../../src/style/option-kit.ts";
import type { Exception, RuleSetting, Section, Style } from "../../src/style/style.ts";

export interface StyleParts {
  readonly rules?: Readonly<Partial<Record<RuleId, Readonly<Record<string, unknown>>>>>;
  readonly sections?: readonly Partial<Section>[];
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly exceptions?: readonly Exception[];
  readonly severity?: Severity;
}

/** A style without files: the rules that are named are on, their options completed by their own schemas. */
export function styleOf(parts: StyleParts): Style {
  const settings = new Map<string, RuleSetting>();
  for (const rule of rules as readonly AnyRule[]) {
    const given = parts.rules?.[rule.id];
    if (given === undefined) continue;
    settings.set(rule.id, {
      severity: parts.severity ?? rule.severity,
      options: rule.options(optionKit).parse(given),
    });
  }
  return {
    path: "caption-style.json",
    profile: "generic",
    sections: (parts.sections ?? []).map(completeSection),
    lists: new Map(Object.entries(parts.lists ?? {})),
    rules: settings,
    exceptions: parts.exceptions ?? [],
  };
}

export function completeSection(section: Partial<Section>): Section {
  return { name: "", terms: [], required: false, max: undefined, exclusive: [], ...section };
}
