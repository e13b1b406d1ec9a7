import type { Fault } from "../errors.ts";
import type { RuleInForce } from "./layers.ts";
import { senseMessages as say } from "./messages.ts";

/** Limits of caption-length that no caption can keep. */
export function lengthFaults({ options }: RuleInForce): Fault[] {
  return ["tags", "words"].flatMap((name) => {
    const stated = options.get(name);
    // Proven by the schema.
    const { min, max } = (stated?.value ?? {}) as { readonly min?: number; readonly max?: number };
    if (stated === undefined || min === undefined || max === undefined || min <= max) return [];
    return [stated.origin.in("min").fault(say.minAboveMax(min, max))];
  });
}
