/**
 * What a text in the style stands for, beyond being text.
 * term: words and wildcards; exact: words that are written into captions, so no wildcards; section: a section's name.
 */
export type Meaning = "term" | "exact" | "section";

/** What a value of a style looks like: as much of a zod schema as it takes to tell a sound value from any other. */
export type Shape =
  | TextShape
  | ChoiceShape
  | NumberShape
  | FlagShape
  | ListShape
  | MapShape
  | ObjectShape
  | EitherShape;

/** A string. */
export interface TextShape {
  readonly kind: "text";
  readonly pattern?: RegExp;
  /** Whether it is read without the spaces around it. */
  readonly trim?: true;
  readonly means?: Meaning;
}

/** One of a few strings. */
export interface ChoiceShape {
  readonly kind: "choice";
  readonly of: readonly string[];
}

/** A whole number, or with `broken` any. */
export interface NumberShape {
  readonly kind: "number";
  readonly min?: number;
  readonly max?: number;
  readonly broken?: true;
}

/** True or false. */
export interface FlagShape {
  readonly kind: "flag";
}

/** A list of values that are alike. */
export interface ListShape {
  readonly kind: "list";
  readonly of: Shape;
  readonly min?: number;
  readonly max?: number;
}

/** An object whose names are the writer's own. */
export interface MapShape {
  readonly kind: "map";
  readonly names: TextShape;
  readonly of: Shape;
}

/** An object with these names and no others. */
export interface ObjectShape {
  readonly kind: "object";
  readonly of: Readonly<Record<string, Shape>>;
  /** The names that must be there. */
  readonly needs: readonly string[];
}

/** What fits one of several shapes: the first that it fits counts. */
export interface EitherShape {
  readonly kind: "either";
  readonly of: readonly Shape[];
}
