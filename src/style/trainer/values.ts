import type { Sourced, TrainerSettings, TrainerValues } from "./reading.ts";

/** The values that are stated, of all that might be. */
export function valuesOf(
  given: {
    readonly [Key in keyof TrainerSettings]?: Sourced<TrainerSettings[Key]> | undefined;
  },
): TrainerValues {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Another value that follows from a stated one, with the same source; undefined where it follows nothing. */
export function derived<From, To>(
  from: Sourced<From> | undefined,
  to: (value: From) => To | undefined,
): Sourced<To> | undefined {
  const value = from === undefined ? undefined : to(from.value);
  return from === undefined || value === undefined ? undefined : { ...from, value };
}
