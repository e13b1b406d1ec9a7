/** A file, or part of one, that is written by what the code says. */
export interface Generated {
  readonly path: string;
  /** The whole file as it should be, given what it is now; "" when there is none. */
  readonly render: (now: string) => string;
  /** How its text is turned into bytes and back; as UTF-8 when absent. */
  readonly coding?: Coding;
}

/** A form of text on the disk. */
export interface Coding {
  readonly decode: (bytes: Uint8Array) => string;
  readonly encode: (text: string) => Uint8Array;
}
