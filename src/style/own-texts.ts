import { keyOf, tokenise } from "../text/words.ts";
import type { Style } from "./style.ts";

/** Every word that the style itself uses, in sections, lists and the options of its rules, except as a trigger. */
export function vocabularyOf(style: Style, triggers: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  // A section may list the trigger; that makes no word of its misspelling.
  const trigger = new Set(triggers.map((word) => keyOf(tokenise(word))));
  for (const text of textsOf(style, (options, id) => (id === "trigger-word" ? undefined : options))) {
    const tokens = tokenise(text);
    if (!trigger.has(keyOf(tokens))) for (const token of tokens) words.add(token.key);
  }
  return words;
}

/** The texts of a style that a caption may have, letter for letter: all but the trigger and those that are banned. */
export function writtenTexts(style: Style): Iterable<string> {
  return textsOf(style, (options, id) => {
    if (id === "trigger-word") return options["after"];
    return id === "banned-synonyms" ? { ...options, terms: Object.keys(options["terms"] ?? {}) } : options;
  });
}

type Options = Readonly<Record<string, unknown>>;

function* textsOf(style: Style, shown: (options: Options, id: string) => unknown): Iterable<string> {
  for (const { terms } of style.sections) yield* terms;
  for (const entries of style.lists.values()) yield* entries;
  for (const [id, { options }] of style.rules) {
    // A vocabulary is named by its file.
    const { vocabulary: _, ...own } = options;
    yield* strings(shown(own, id));
  }
}

function* strings(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) for (const entry of value) yield* strings(entry);
  else if (typeof value === "object" && value !== null)
    for (const pair of Object.entries(value)) yield* strings(pair);
}
