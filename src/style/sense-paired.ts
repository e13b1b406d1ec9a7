import type { Fault } from "../errors.ts";
import type { RuleId } from "../rules/index.ts";
import { tokenise } from "../text/words.ts";
import type { RuleInForce, Settings } from "./layers.ts";
import { senseMessages as say } from "./messages.ts";
import { synonymsOf, variantTable } from "./sense-synonyms.ts";
import { termKey } from "./term-key.ts";

/** Pairs of one word, and partners that another rule would take out again. */
export function pairedFaults(
  rule: (id: RuleId) => RuleInForce | undefined,
  lists: Settings["lists"],
): Fault[] {
  const pairs = rule("paired-terms")?.options.get("pairs");
  if (pairs === undefined || typeof pairs.value !== "object" || pairs.value === null) return [];
  const refused = refusedPartner(rule, lists);
  const seen = new Map<string, string>();
  return Object.entries(pairs.value).flatMap(([word, partner]: [string, unknown]): Fault[] => {
    if (typeof partner !== "string") return [];
    const here = pairs.origin.in(word);
    const before = seen.get(termKey(word));
    seen.set(termKey(word), before ?? word);
    const message = termKey(word) === termKey(partner) ? say.pairedSelf(word) : refused(partner);
    return [
      ...(before === undefined ? [] : [here.fault(say.pairedTwice(word), "key")]),
      ...(message === undefined ? [] : [here.fault(message)]),
    ];
  });
}

function refusedPartner(
  rule: (id: RuleId) => RuleInForce | undefined,
  lists: Settings["lists"],
): (partner: string) => string | undefined {
  const banned = rule("banned-synonyms");
  const synonyms = banned === undefined ? [] : synonymsOf(banned);
  const table = banned === undefined ? undefined : variantTable(synonyms, banned, lists);
  const keysOf = (id: RuleId, option: string): ReadonlySet<string> => {
    const value: unknown = rule(id)?.options.get(option)?.value;
    return new Set(Array.isArray(value) ? value.map(termKey) : []);
  };
  const triggers = keysOf("trigger-word", "words");
  const isSpecific = rule("class-tags")?.options.get("policy")?.value === "specific";
  const classes = isSpecific ? keysOf("class-tags", "words") : new Set<string>();
  return (partner) => {
    const key = termKey(partner);
    if (triggers.has(key)) return say.pairedTrigger(partner);
    if (classes.has(key)) return say.pairedClass(partner);
    const hit = table?.whole({ tokens: tokenise(partner) })[0];
    const by = hit === undefined ? undefined : synonyms[hit.term];
    return by === undefined ? undefined : say.pairedBanned(partner, by.preferred);
  };
}
