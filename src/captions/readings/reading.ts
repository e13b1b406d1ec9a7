import type { WordKind } from "../../text/word-kinds.ts";

/** What a tag says of the picture: what a section may be for. */
export type Role = "type" | "action" | "subject" | "notable" | "background" | "loose";

export const roles = ["type", "action", "subject", "notable", "background", "loose"] as const;

/** One way to read a tag. */
export interface Reading {
  readonly role: Role;
  /** Why, as the middle of a sentence for people: "“wall” is a part of a building or a place". */
  readonly because: string;
  /** Another that is as good, so that nobody can tell without the picture. */
  readonly rival?: Reading;
}

/** The words of a tag, taken apart at the preposition or the verb that ends what it is about. */
export interface Phrase {
  /** Without a determiner at the start. */
  readonly words: readonly string[];
  /** Whether a determiner, such as "his", stood at the start. */
  readonly determined: boolean;
  /** How many words lead up to its head, the head included. */
  readonly size: number;
  /** The noun that it is about. */
  readonly head: string;
  readonly kind: WordKind | undefined;
  /** What follows the head: "on", "standing", "is" or ""; and what that is about. */
  readonly link: string;
  readonly rest: readonly string[];
  /** The noun at the end of `rest`, and its kind. */
  readonly goal: string;
  readonly goalKind: WordKind | undefined;
}
