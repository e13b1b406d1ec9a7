import { createKnownTerms, type KnownTerms } from "../../src/captions/known-terms.ts";
import { check } from "../../src/core/check.ts";
import { readClipMerges } from "../../src/io/clip-merges.ts";
import { readWordKinds } from "../../src/io/word-kinds.ts";
import { type AnyRule, registry, rules } from "../../src/rules/index.ts";
import type { Example } from "../../src/rules/rule.ts";
import { optionKit } from "../../src/style/option-kit.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import type { RuleSetting, Style } from "../../src/style/style.ts";
import { readVocabularyFile } from "../../src/style/vocabulary-file.ts";

/** What the rule says about an example's `bad`: its messages, each once. Run for real, so that no page can be wrong. */
export function messagesOf(rule: AnyRule, example: Example<unknown>): readonly string[] {
  const { bad, dataset = { captions: 0, text: "" } } = example;
  if (bad === undefined) return [];
  const style = styleOf(rule, example);
  const sources = [{ path: "0001.txt", text: bad }];
  const others = Array.from({ length: dataset.captions }, (_, at) => ({
    path: `other${at}.txt`,
    text: dataset.text,
  }));
  const { findings } = check({
    sources,
    registry,
    dataset: { others, again: () => sources },
    styleOf: () => style,
    clipMerges: readClipMerges,
    wordKinds: readWordKinds,
  });
  return [...new Set(findings.filter(({ ruleId }) => ruleId === rule.id).map(({ message }) => message))];
}

function styleOf(
  rule: AnyRule,
  { options, sections, triggers, files, profile = "generic" }: Example<unknown>,
): Style {
  const settings = new Map<string, RuleSetting>([[rule.id, setting(rule, options)]]);
  const trigger = (rules as readonly AnyRule[]).find(({ id }) => id === "trigger-word");
  if (triggers !== undefined && trigger !== undefined) {
    settings.set(trigger.id, setting(trigger, { words: triggers, position: "anywhere" }));
  }
  return {
    path: "caption-style.json",
    profile: profiles[profile],
    format: { id: "sidecar" },
    sections: (sections ?? []).map((section) => ({
      name: "",
      terms: [],
      required: false,
      max: undefined,
      exclusive: [],
      ...section,
    })),
    lists: new Map(),
    rules: settings,
    ...(files !== undefined && { known: knownIn(files) }),
    exceptions: [],
  };
}

function knownIn(files: Readonly<Record<string, string>>): KnownTerms {
  const terms = Object.entries(files).flatMap(([path, text]) => readVocabularyFile(path, text).terms);
  return createKnownTerms(() => terms);
}

function setting(rule: AnyRule, options: unknown): RuleSetting {
  return { severity: rule.severity, options: rule.options(optionKit).parse(options ?? {}) };
}
