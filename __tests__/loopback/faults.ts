/** Faults to order: what the next matching requests get instead of an answer, and what happens before them. */

/** Which requests are meant. */
export interface RequestPattern {
  readonly method?: string;
  readonly path: RegExp;
}

/** A fault for the next `times` (1) requests that match. */
export interface Fault extends RequestPattern {
  /**
   * The status to answer; `"reset"` tears the connection down, `"cut"` does so in the middle of an answer, `"hang"` never
   * answers.
   */
  readonly status: number | "reset" | "cut" | "hang";
  readonly times?: number;
  /** Lets this many matching requests through first (0). */
  readonly skip?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** `after` carries the request out and then loses the answer (`before`). */
  readonly when?: "before" | "after";
}

/** The faults that were ordered and are not used up. */
export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly beforeNext: (pattern: RequestPattern, act: () => unknown) => void;
  /** Runs what was ordered before this request and returns its fault. */
  readonly next: (method: string, path: string) => Promise<Fault | null>;
}

function matches(pattern: RequestPattern, method: string, path: string): boolean {
  return (
    (pattern.method ?? method).toUpperCase() === method &&
    new RegExp(pattern.path, pattern.path.flags.replace(/[gy]/gu, "")).test(path)
  );
}

/** An empty list of faults. */
export function createFaults(): Faults {
  const waiting: { fault: Fault; skip: number; left: number }[] = [];
  const acts: { pattern: RequestPattern; act: () => unknown }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 }),
    beforeNext: (pattern, act) => void acts.push({ pattern, act }),
    next: async (method, path) => {
      const index = acts.findIndex(({ pattern }) => matches(pattern, method, path));
      if (index >= 0) await acts.splice(index, 1)[0]?.act();
      const entry = waiting.find(({ fault, left }) => left > 0 && matches(fault, method, path));
      if (entry === undefined) return null;
      if (entry.skip-- > 0) return null;
      entry.left -= 1;
      return entry.fault;
    },
  };
}
