import type { Severity } from "../model.ts";
import { rankOf } from "./verdict.ts";

/** The milder of two severities. */
export function milder(one: Severity, other: Severity): Severity {
  return rankOf(one) < rankOf(other) ? other : one;
}
