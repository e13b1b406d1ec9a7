import type { Fault } from "../errors.ts";
import type { RuleId } from "../rules/index.ts";
import type { RuleInForce, Settings } from "./layers.ts";
import type { StatedSeverity } from "./schema.ts";
import { type Names, optionFaults, sectionFaults } from "./sense-names.ts";
import { synonymFaults } from "./sense-synonyms.ts";
import { triggerFaults } from "./sense-trigger.ts";

/** Finds what makes no sense in merged settings, though every part of it has the right shape. */
export type SenseCheck = (settings: Settings) => Fault[];

/**
 * Makes a check that looks at what it has seen before only once: a style with many overrides is checked once for each,
 * and most of it is the same. `left` names the parts that could not be read.
 */
export function senseCheck(left: ReadonlySet<string>): SenseCheck {
  const once = onlyOnce();
  return (settings) => {
    const names: Names = {
      lists: left.has("lists") ? undefined : new Set(settings.lists.keys()),
      sections: left.has("sections")
        ? undefined
        : new Set((settings.sections?.value ?? []).map(({ name }) => name)),
    };
    const context = JSON.stringify([[...(names.lists ?? [])], [...(names.sections ?? [])]]);
    const faults: Fault[] = [];
    const { sections, lists } = settings;
    if (sections !== undefined && !sections.origin.builtIn && once([sections], context))
      faults.push(...sectionFaults(sections, names));
    for (const [id, { options }] of settings.rules) {
      for (const [name, option] of options) {
        if (once([option], context)) faults.push(...optionFaults(id, name, option, names));
      }
    }
    const rule = (id: RuleId): RuleInForce | undefined => inForce(settings, id);
    const synonyms = rule("banned-synonyms");
    if (synonyms !== undefined && once([...synonyms.options.values(), ...lists.values()], "synonyms")) {
      faults.push(...synonymFaults(synonyms, lists));
    }
    faults.push(...triggerFaults(rule));
    return faults;
  };
}

function inForce({ rules }: Settings, id: RuleId): RuleInForce | undefined {
  const rule = rules.get(id);
  const severity: StatedSeverity | undefined = rule?.severity?.value;
  return rule === undefined || severity === "off" ? undefined : rule;
}

function onlyOnce(): (things: readonly object[], context: string) => boolean {
  const numbers = new Map<object, number>();
  const seen = new Set<string>();
  return (things, context) => {
    const ids = things.map((thing) => {
      const id = numbers.get(thing) ?? numbers.size;
      numbers.set(thing, id);
      return id;
    });
    const key = `${ids.join(" ")}|${context}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
}
