import { createKnownTerms, type KnownTerms } from "../../src/captions/known-terms.ts";
import type { Severity } from "../../src/model.ts";
import { type AnyRule, type RuleId, rules } from "../../src/rules/index.ts";
import { optionKit } from "../../src/style/option-kit.ts";
import type { Profile } from "../../src/style/profiles/profile.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import type { Exception, RuleSetting, Section, Style, StyleTrainer } from "../../src/style/style.ts";
import { readVocabularyFile } from "../../src/style/vocabulary-file.ts";

export interface StyleParts {
  readonly rules?: Readonly<Partial<Record<RuleId, Readonly<Record<string, unknown>>>>>;
  readonly sections?: readonly Partial<Section>[];
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly exceptions?: readonly Exception[];
  readonly severity?: Severity;
  readonly profile?: Profile;
  /** What the trainer's own file has between tags. */
  readonly stated?: string;
  /** The vocabulary files, by path. */
  readonly files?: Readonly<Record<string, string>>;
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
    profile: parts.profile ?? profiles.generic,
    ...(parts.stated !== undefined && { trainer: stating(parts.stated) }),
    format: { id: "sidecar" },
    sections: (parts.sections ?? []).map(completeSection),
    lists: new Map(Object.entries(parts.lists ?? {})),
    rules: settings,
    ...(parts.files !== undefined && { known: knownIn(parts.files) }),
    exceptions: parts.exceptions ?? [],
  };
}

function stating(separator: string): StyleTrainer {
  return {
    path: "dataset.toml",
    profiles: [],
    set: undefined,
    sure: true,
    values: { separator: { value: separator, from: "dataset.toml:1: caption_separator", place: undefined } },
  };
}

export function completeSection(section: Partial<Section>): Section {
  return { name: "", terms: [], required: false, max: undefined, exclusive: [], ...section };
}

function knownIn(files: Readonly<Record<string, string>>): KnownTerms {
  const terms = Object.entries(files).flatMap(([path, text]) => readVocabularyFile(path, text).terms);
  return createKnownTerms(() => terms);
}
