import type { Fault } from "../errors.ts";
import type { RuleId } from "../rules/index.ts";
import { tokenise } from "../text/words.ts";
import type { RuleInForce, Settings, Stated } from "./layers.ts";
import { senseMessages as say } from "./messages.ts";
import type { Origin } from "./origin.ts";
import { entriesOf, synonymsOf, variantTable } from "./sense-synonyms.ts";
import { termKey } from "./term-key.ts";
import { compileTerms } from "./terms.ts";

/** What class-tags would write into captions only to have it replaced again, by itself or by banned-synonyms. */
export function classFaults(
  rule: (id: RuleId) => RuleInForce | undefined,
  lists: Settings["lists"],
): Fault[] {
  const classes = rule("class-tags");
  if (classes === undefined) return [];
  const given = readClasses(classes);
  const triggers = textsOf(rule("trigger-word")?.options.get("words")?.value);
  return [
    ...replaceFaults(given, triggers, lists),
    ...bannedClasses(writtenWords(given), rule("banned-synonyms"), lists),
  ];
}

interface Classes {
  readonly policy: string;
  readonly words: Stated<unknown> | undefined;
  readonly narrower: Stated<unknown> | undefined;
  readonly replace: Stated<unknown> | undefined;
}

function readClasses({ options }: RuleInForce): Classes {
  const policy = options.get("policy")?.value;
  return {
    policy: typeof policy === "string" ? policy : "broad",
    words: options.get("words"),
    narrower: options.get("narrower"),
    replace: options.get("replace"),
  };
}

/** Texts to write that hold a phrase that is to be replaced, or a word that the policy forbids. */
function replaceFaults(given: Classes, triggers: readonly string[], lists: Settings["lists"]): Fault[] {
  const { replace, policy } = given;
  const entries = entriesIn(replace);
  if (replace === undefined || entries.length === 0) return [];
  const phrases = entries.map(([phrase]) => phrase);
  const forbidden = forbiddenWords(given);
  // As the rule looks for them: what stands inside a trigger is none of its business.
  const table = compileTerms([...phrases, ...forbidden, ...triggers], {
    lists: entriesOf(lists),
    number: "either",
  });
  return entries.flatMap(([phrase, text]): Fault[] => {
    if (typeof text !== "string") return [];
    const tokens = tokenise(text);
    const hit = table.within(tokens).find(({ term }) => term < phrases.length + forbidden.length);
    if (hit === undefined) return [];
    const found = text.slice(tokens[hit.from]?.span.start, tokens[hit.to - 1]?.span.end);
    const message =
      hit.term < phrases.length ? say.replaceHolds(text, found) : say.replaceClass(text, found, policy);
    return [replace.origin.in(phrase).fault(message)];
  });
}

function forbiddenWords({ policy, words, narrower }: Classes): readonly string[] {
  if (policy === "broad") return entriesIn(narrower).flatMap(([, list]) => textsOf(list));
  return textsOf(words?.value).slice(policy === "consistent" ? 1 : 0);
}

interface WrittenWord {
  readonly word: string;
  readonly origin: Origin;
  readonly part: "key" | "value";
}

/** The words that the policy has in captions. */
function writtenWords({ policy, words, narrower }: Classes): WrittenWord[] {
  if (policy === "specific") return [];
  const all = textsOf(words?.value).flatMap((word, at): WrittenWord[] =>
    words === undefined ? [] : [{ word, origin: words.origin.in(at), part: "value" }],
  );
  if (policy === "consistent") return all.slice(0, 1);
  const wanted = entriesIn(narrower).flatMap(([word]): WrittenWord[] =>
    narrower === undefined ? [] : [{ word, origin: narrower.origin.in(word), part: "key" }],
  );
  return [...all, ...wanted];
}

function bannedClasses(
  written: readonly WrittenWord[],
  rule: RuleInForce | undefined,
  lists: Settings["lists"],
): Fault[] {
  const synonyms = rule === undefined || written.length === 0 ? [] : synonymsOf(rule);
  if (rule === undefined || synonyms.length === 0) return [];
  const table = variantTable(synonyms, rule, lists);
  return written.flatMap(({ word, origin, part }) => {
    const by = table
      .whole({ tokens: tokenise(word) })
      .map(({ term }) => synonyms[term]?.preferred)
      .find((preferred) => preferred !== undefined && termKey(preferred) !== termKey(word));
    return by === undefined ? [] : [origin.fault(say.classBanned(word, by), part)];
  });
}

function entriesIn(stated: Stated<unknown> | undefined): [string, unknown][] {
  const value = stated?.value;
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}
