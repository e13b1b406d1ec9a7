import { createKnownTerms, type KnownTerm, type KnownTerms } from "../captions/known-terms.ts";
import type { Fault } from "../errors.ts";
import type { RuleId } from "../rules/index.ts";
import type { ReadText } from "./book.ts";
import { type Layer, mergeLayers } from "./layers.ts";
import { fileMessages as say } from "./messages.ts";
import type { Origin } from "./origin.ts";
import type { StatedSettings } from "./schema.ts";
import { within } from "./tree-path.ts";
import { readVocabularyFile } from "./vocabulary-file.ts";

/** The rule whose vocabulary stands in files. */
export const vocabularyRule = "known-words" satisfies RuleId;

/** The vocabulary files that layers name: where each is first named, and what it holds once it is read. */
export type Vocabularies = Map<string, { readonly origin: Origin; terms: readonly KnownTerm[] }>;

interface Work {
  readonly read: ReadText;
  readonly layers: readonly Layer[];
  readonly ownFiles: Set<string>;
  readonly vocabularies: Vocabularies;
  readonly faults: Fault[];
  readonly needs: Set<string>;
}

/** Notes the vocabulary files of a layer; they are read by `readVocabularies`, when all layers are there. */
export function nameVocabulary(
  { rules }: StatedSettings,
  { origin, folder }: { readonly origin: Origin; readonly folder: string },
  { vocabularies, ownFiles, faults }: Work,
): KnownTerms | undefined {
  const rule = rules?.[vocabularyRule];
  const files: unknown = typeof rule === "object" ? rule["vocabulary"] : undefined;
  if (!Array.isArray(files)) return undefined;
  const paths = files.flatMap((file: string, at) => {
    const here = origin.in("rules", vocabularyRule, "vocabulary", at);
    const target = within(`${folder}caption-style.json`, file);
    if ("fault" in target) {
      faults.push(here.fault(target.fault));
      return [];
    }
    // It is no caption, even where the rule is off.
    ownFiles.add(target.path);
    if (!vocabularies.has(target.path)) vocabularies.set(target.path, { origin: here, terms: [] });
    return [target.path];
  });
  return createKnownTerms(() => paths.flatMap((path) => vocabularies.get(path)?.terms ?? []));
}

/** Reads the vocabulary files, where the rule is on for any caption. */
export function readVocabularies({ read, layers, vocabularies, faults, needs }: Work): void {
  if (vocabularies.size === 0 || !isOn(layers)) return;
  for (const [path, vocabulary] of vocabularies) {
    const text = read(path);
    if (text === undefined) needs.add(path);
    else if (text === null) faults.push(vocabulary.origin.fault(say.noFile(path)));
    else {
      const { terms, faults: found } = readVocabularyFile(path, text);
      vocabulary.terms = terms;
      faults.push(...found);
    }
  }
}

function isOn(layers: readonly Layer[]): boolean {
  const general = layers.filter(({ files }) => files === undefined);
  const overrides = layers.filter(({ files, rules }) => files !== undefined && rules.has(vocabularyRule));
  return [[], ...overrides.map((one) => [one])].some((added) => {
    const statement = mergeLayers([...general, ...added]).rules.get(vocabularyRule);
    return statement !== undefined && statement.severity?.value !== "off";
  });
}
