import type { Fault } from "../errors.ts";
import type { RuleId } from "../rules/index.ts";
import type { RuleInForce, Settings } from "./layers.ts";
import { trainerFileMessages } from "./messages.ts";
import type { StatedSeverity } from "./schema.ts";
import { classFaults } from "./sense-class.ts";
import { conceptFaults, variableFaults } from "./sense-concept.ts";
import { exclusiveFaults } from "./sense-exclusive.ts";
import { impliedFaults } from "./sense-implied.ts";
import { lengthFaults } from "./sense-length.ts";
import { type Names, optionFaults, sectionFaults } from "./sense-names.ts";
import { pairedFaults } from "./sense-paired.ts";
import { synonymFaults } from "./sense-synonyms.ts";
import { triggerFaults } from "./sense-trigger.ts";

/** Finds what makes no sense in merged settings, though every part of it has the right shape. */
export type SenseCheck = (settings: Settings) => Fault[];

/**
 * Makes a check that looks at what it has seen before only once: a style with many overrides is checked once for each,
 * and most of it is the same. `layers` are all that a style may be merged from, `left` names the parts of them that
 * could not be read.
 */
export function senseCheck(layers: readonly Settings[], left: ReadonlySet<string>): SenseCheck {
  const once = onlyOnce();
  const stated = left.has("sections") || left.has("overrides") ? undefined : namesOf(layers);
  return (settings) => {
    const names: Names = {
      lists: left.has("lists") ? undefined : new Set(settings.lists.keys()),
      sections: left.has("sections") ? undefined : namesOf([settings]),
      stated,
    };
    const { sections } = settings;
    const faults: Fault[] = [];
    const context = JSON.stringify([[...(names.lists ?? [])], [...(names.sections ?? [])]]);
    if (sections !== undefined && !sections.origin.builtIn && once([sections], context))
      faults.push(...sectionFaults(sections, names));
    const layer = sections === undefined ? [] : [sections];
    for (const [id, { options }] of settings.rules) {
      const on = inForce(settings, id) !== undefined;
      // A rule that is off needs no section, but a name that no layer knows is a slip of the pen all the same.
      const known = on ? names : { ...names, sections: stated };
      for (const [name, option] of options) {
        if (once([option, ...layer], `${on} ${context}`))
          faults.push(...optionFaults({ id, name }, option, known, sections));
      }
    }
    return [...faults, ...trainerFaults(settings, once), ...rulesFaults(settings, once)];
  };
}

function namesOf(layers: readonly Settings[]): ReadonlySet<string> {
  return new Set(layers.flatMap(({ sections }) => (sections?.value ?? []).map(({ name }) => name)));
}

/** Whether the style names one trainer and the file of another. */
function trainerFaults({ profile, trainer }: Settings, once: ReturnType<typeof onlyOnce>): Fault[] {
  if (profile === undefined || trainer === undefined || !once([profile, trainer], "trainer")) return [];
  const { path, profiles } = trainer.value;
  if (profiles.length === 0 || profiles.includes(profile.value)) return [];
  return [profile.origin.fault(trainerFileMessages.otherTrainer(profile.value, path, profiles))];
}

/** What makes no sense within a rule, or between two. */
function rulesFaults(settings: Settings, once: ReturnType<typeof onlyOnce>): Fault[] {
  const { lists } = settings;
  const faults: Fault[] = [];
  const rule = (id: RuleId): RuleInForce | undefined => inForce(settings, id);
  const parts = (...ids: RuleId[]): object[] => [
    ...ids.flatMap((id) => [...(rule(id)?.options.values() ?? [])]),
    ...lists.values(),
  ];
  const synonyms = rule("banned-synonyms");
  if (synonyms !== undefined && once(parts("banned-synonyms"), "synonyms"))
    faults.push(...synonymFaults(synonyms, lists));
  if (once(parts("class-tags", "banned-synonyms", "trigger-word"), "classes"))
    faults.push(...classFaults(rule, lists));
  if (once(parts("implied-tags", "banned-synonyms", "class-tags", "trigger-word"), "implied"))
    faults.push(...impliedFaults(rule, lists));
  const length = rule("caption-length");
  if (length !== undefined && once(parts("caption-length"), "length")) faults.push(...lengthFaults(length));
  return [
    ...faults,
    ...furtherFaults(rule, lists, (ids, name) => once(parts(...ids), name)),
    ...triggerFaults(rule),
  ];
}

/** What makes no sense in the rules about what captions say. */
function furtherFaults(
  rule: (id: RuleId) => RuleInForce | undefined,
  lists: Settings["lists"],
  isNew: (ids: readonly RuleId[], name: string) => boolean,
): Fault[] {
  const faults: Fault[] = [];
  const exclusive = rule("exclusive-tags");
  if (exclusive !== undefined && isNew(["exclusive-tags"], "exclusive"))
    faults.push(...exclusiveFaults(exclusive));
  const others = ["trigger-word", "banned-synonyms", "class-tags", "paired-terms"] as const;
  if (rule("paired-terms") !== undefined && isNew(others, "paired"))
    faults.push(...pairedFaults(rule, lists));
  if (rule("variable-missing") !== undefined && isNew(["variable-missing", "trigger-word"], "variable"))
    faults.push(...variableFaults(rule));
  if (
    rule("concept-described") !== undefined &&
    isNew(["concept-described", "variable-missing", ...others], "concept")
  )
    faults.push(...conceptFaults(rule, lists));
  return faults;
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
