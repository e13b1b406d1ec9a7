import type { KnownTerms } from "../captions/known-terms.ts";
import type { RuleId } from "../rules/index.ts";
import type { Glob } from "./globs.ts";
import type { Origin } from "./origin.ts";
import type { ProfileId } from "./profiles/profile.ts";
import type { StatedException, StatedRule, StatedSection, StatedSettings, StatedSeverity } from "./schema.ts";
import type { TrainerReading } from "./trainer/reading.ts";

/** Something that a layer states, and where. */
export interface Stated<Value> {
  readonly value: Value;
  readonly origin: Origin;
}

/** What is stated of a rule so far. */
export interface RuleStatement {
  readonly severity: Stated<StatedSeverity> | undefined;
  readonly options: ReadonlyMap<string, Stated<unknown>>;
}

/** A rule that is on, with what is stated of its options. */
export type RuleInForce = Pick<RuleStatement, "options">;

/** What one file, preset or override states. Later layers win. */
export interface Layer {
  /** The captions it is for; undefined for all. */
  readonly files: readonly Glob[] | undefined;
  readonly profile: Stated<ProfileId> | undefined;
  /** What the trainer's own file says. */
  readonly trainer: Stated<TrainerReading> | undefined;
  readonly lists: ReadonlyMap<string, Stated<readonly string[]>>;
  /** What the vocabulary files of known-words hold; it is read once the layers are known to have the rule on. */
  readonly known: KnownTerms | undefined;
  readonly sections: Stated<readonly StatedSection[]> | undefined;
  readonly rules: ReadonlyMap<RuleId, RuleStatement>;
}

/** Layers merged: the same shape, all of it in force. */
export type Settings = Omit<Layer, "files">;

/** An exception, and the captions it is for: those that its own globs match, where the layer that states it is in force. */
export interface LayerException {
  readonly stated: StatedException;
  readonly origin: Origin;
  readonly files: readonly Glob[];
  /** The position of the override that states it; undefined when a file states it for all its captions. */
  readonly layer: number | undefined;
}

/** Makes a layer of what is stated; `read` is what it takes from other files. */
export function makeLayer(
  stated: StatedSettings,
  origin: Origin,
  read: Pick<Layer, "lists" | "trainer" | "known">,
  files: readonly Glob[] | undefined,
): Layer {
  const { profile, sections, rules = {} } = stated;
  const statements = Object.entries(rules).map(
    ([id, rule]) => [id as RuleId, statement(rule, origin.in("rules", id))] as const,
  );
  return {
    files,
    ...read,
    profile: profile === undefined ? undefined : { value: profile, origin: origin.in("profile") },
    sections: sections === undefined ? undefined : { value: sections, origin: origin.in("sections") },
    rules: new Map(statements),
  };
}

/** Merges layers, later ones over earlier ones: rule by rule, option by option, list by list; sections whole. */
export function mergeLayers(layers: Iterable<Settings>): Settings {
  let profile: Settings["profile"];
  let trainer: Settings["trainer"];
  let known: Settings["known"];
  let sections: Settings["sections"];
  const lists = new Map<string, Stated<readonly string[]>>();
  const rules = new Map<RuleId, RuleStatement>();
  for (const layer of layers) {
    profile = layer.profile ?? profile;
    trainer = layer.trainer ?? trainer;
    known = layer.known ?? known;
    sections = layer.sections ?? sections;
    for (const [name, list] of layer.lists) lists.set(name, list);
    for (const [id, { severity, options }] of layer.rules) {
      const before = rules.get(id);
      rules.set(id, {
        severity: severity ?? before?.severity,
        options:
          options.size === 0 && before !== undefined
            ? before.options
            : new Map([...(before?.options ?? []), ...options]),
      });
    }
  }
  return { profile, trainer, known, sections, lists, rules };
}

function statement(rule: StatedRule, origin: Origin): RuleStatement {
  if (typeof rule === "string") return { severity: { value: rule, origin }, options: new Map() };
  const { severity, ...options } = rule;
  const stated = Object.entries(options).filter(([, value]) => value !== undefined);
  return {
    // Proven by the schema.
    severity:
      severity === undefined
        ? undefined
        : { value: severity as StatedSeverity, origin: origin.in("severity") },
    options: new Map(stated.map(([name, value]) => [name, { value, origin: origin.in(name) }])),
  };
}
