/** A place in a file, from 1. */
export interface FilePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong: a sentence, and where it stands if it stands in a file. */
export interface Fault {
  readonly message: string;
  readonly place?: FilePlace;
}

/** A fault that the user can mend: a broken style, an unmerged index, a missing permission. Anything else is a bug. */
export class UserError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[] | string, options?: ErrorOptions) {
    const list = typeof faults === "string" ? [{ message: faults }] : faults;
    super(list.map(describeFault).join("\n"), options);
    this.name = "UserError";
    this.faults = list;
  }
}

/** "caption-style.json:4:7: message", or the message alone. */
export function describeFault({ message, place }: Fault): string {
  return place === undefined ? message : `${place.path}:${place.line}:${place.column}: ${message}`;
}
