import type { Fault } from "../errors.ts";
import type { RuleId } from "../rules/index.ts";
import type { RuleInForce } from "./layers.ts";
import { senseMessages as say } from "./messages.ts";
import { synonymsOf } from "./sense-synonyms.ts";
import { termKey } from "./term-key.ts";

/** A trigger word that is listed twice, or that another rule would replace or delete. */
export function triggerFaults(rule: (id: RuleId) => RuleInForce | undefined): Fault[] {
  const words = rule("trigger-word")?.options.get("words");
  if (words === undefined || !Array.isArray(words.value)) return [];
  const synonyms = rule("banned-synonyms");
  const banned = new Map(
    (synonyms === undefined ? [] : synonymsOf(synonyms)).map(({ variant, preferred }) => [
      termKey(variant),
      preferred,
    ]),
  );
  const classes = rule("class-tags");
  const stated = classes?.options.get("policy")?.value;
  const policy = typeof stated === "string" ? stated : "broad";
  const classWords = classes?.options.get("words")?.value;
  const classKeys = new Set(
    policy !== "consistent" && Array.isArray(classWords) ? classWords.map(termKey) : [],
  );
  const seen = new Map<string, string>();
  return words.value.flatMap((word: string, at): Fault[] => {
    const key = termKey(word);
    const before = seen.get(key);
    seen.set(key, before ?? word);
    const preferred = banned.get(key);
    const here = words.origin.in(at);
    return [
      ...(before === undefined ? [] : [here.fault(say.triggerTwice(word, before))]),
      ...(preferred === undefined ? [] : [here.fault(say.triggerBanned(word, preferred))]),
      ...(classKeys.has(key) ? [here.fault(say.triggerIsClass(word, policy))] : []),
    ];
  });
}
