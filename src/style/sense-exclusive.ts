import type { Fault } from "../errors.ts";
import type { RuleInForce } from "./layers.ts";
import { senseMessages as say } from "./messages.ts";
import type { Origin } from "./origin.ts";
import { termKey } from "./term-key.ts";
import { entryFault } from "./texts.ts";

/** Groups of exclusive-tags that no caption can break, or that what excuses a caption belongs to. */
export function exclusiveFaults({ options }: RuleInForce): Fault[] {
  const groups = options.get("groups");
  if (groups === undefined || !Array.isArray(groups.value)) return [];
  const unless: unknown = options.get("unless")?.value;
  const excuses = new Set(Array.isArray(unless) ? unless.map(termKey) : []);
  return groups.value.flatMap((group: readonly string[], at) => {
    const here = groups.origin.in(at);
    const excused = group.flatMap((term, place) =>
      excuses.has(termKey(term)) ? [here.in(place).fault(say.exclusiveExcuses(term))] : [],
    );
    return [...groupFaults(group, here), ...excused];
  });
}

/** A group of terms that exclude each other in which one stands twice, or alone. */
export function groupFaults(members: readonly string[], origin: Origin): Fault[] {
  const seen = new Set<string>();
  const twice = members.flatMap((text, at) => {
    const key = termKey(text);
    return seen.has(key) || seen.add(key) === undefined
      ? [origin.in(at).fault(say.exclusiveTwice(text))]
      : [];
  });
  const [only] = members;
  const alone = members.length === 1 && only !== undefined && entryFault(only) === undefined;
  return alone ? [origin.fault(say.exclusiveAlone(only)), ...twice] : twice;
}
