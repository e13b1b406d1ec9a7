/** A file, or part of one, that is written by what the code says. */
export interface Generated {
  readonly path: string;
  /** The whole file as it should be, given what it is now; "" when there is none. */
  readonly render: (now: string) => string;
}
