import type { Fault } from "../errors.ts";
import type { RuleId } from "../rules/index.ts";
import { tokenise } from "../text/words.ts";
import type { RuleInForce, Settings, Stated } from "./layers.ts";
import { senseMessages as say } from "./messages.ts";
import { entriesOf } from "./sense-synonyms.ts";
import { termKey } from "./term-key.ts";
import { compileTerms } from "./terms.ts";

type FindRule = (id: RuleId) => RuleInForce | undefined;

/** What no caption may describe, where another rule asks for it or writes it. */
export function conceptFaults(rule: FindRule, lists: Settings["lists"]): Fault[] {
  const terms = rule("concept-described")?.options.get("terms");
  const listed = textsOf(terms?.value);
  if (terms === undefined || listed.length === 0) return [];
  const table = compileTerms(listed, { lists: entriesOf(lists), number: "either" });
  const asked = new Map<string, string>();
  for (const [name, variable] of entriesIn(rule("variable-missing")?.options.get("variables"))) {
    for (const term of textsOf(variable)) asked.set(termKey(term), name);
  }
  const faults = listed.flatMap((term, at) => {
    const name = asked.get(termKey(term));
    return name === undefined ? [] : [terms.origin.in(at).fault(say.conceptIsVariable(term, name))];
  });
  const written = new Map(writtenBy(rule).map(({ text, id }) => [text, id]));
  for (const [text, id] of written) {
    const hit = table.whole({ tokens: tokenise(text) })[0];
    if (hit !== undefined) {
      const here = terms.origin.in(hit.term);
      faults.push(here.fault(say.conceptWritten(listed[hit.term] ?? "", text, id)));
    }
  }
  return faults;
}

/** A trigger word among the terms of a variable: the trigger says nothing about one. */
export function variableFaults(rule: FindRule): Fault[] {
  const variables = rule("variable-missing")?.options.get("variables");
  if (variables === undefined) return [];
  const triggers = new Set(textsOf(rule("trigger-word")?.options.get("words")?.value).map(termKey));
  return entriesIn(variables).flatMap(([name, terms]) =>
    textsOf(terms).flatMap((term, at) =>
      triggers.has(termKey(term)) ? [variables.origin.in(name, at).fault(say.variableIsTrigger(term))] : [],
    ),
  );
}

interface Written {
  readonly text: string;
  readonly id: RuleId;
}

/** What other rules put into captions. */
function writtenBy(rule: FindRule): Written[] {
  const classes = rule("class-tags")?.options;
  const of = (id: RuleId, texts: readonly string[]): Written[] => texts.map((text) => ({ text, id }));
  const partners = entriesIn(rule("paired-terms")?.options.get("pairs")).map(([, partner]) => partner);
  return [
    ...of("trigger-word", textsOf(rule("trigger-word")?.options.get("words")?.value)),
    ...of(
      "banned-synonyms",
      entriesIn(rule("banned-synonyms")?.options.get("terms")).map(([preferred]) => preferred),
    ),
    ...of(
      "class-tags",
      classes?.get("policy")?.value === "specific" ? [] : textsOf(classes?.get("words")?.value),
    ),
    ...of("paired-terms", textsOf(partners)),
  ];
}

function entriesIn(stated: Stated<unknown> | undefined): [string, unknown][] {
  const value = stated?.value;
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === "string") : [];
}
