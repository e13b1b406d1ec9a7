import { singular } from "./number.ts";

/**
 * What a noun names. structure: buildings, their parts and what stands in them; place: land, water, sky, trees; light:
 * weather as well; feeling: moods and traits, and adjectives for them; thing: what people make, use and eat otherwise.
 */
export type WordKind = "garment" | "hair" | "body" | "structure" | "place" | "light" | "feeling" | "thing";

/** The kind of an English noun in either number; undefined where it has none, or more than one that people mean. */
export type WordKinds = (word: string) => WordKind | undefined;

/** Makes a look-up of a text with a line for each kind: its name, then its nouns. */
export function createWordKinds(text: string): WordKinds {
  const kinds = new Map<string, WordKind>();
  for (const line of text.split("\n")) {
    const [kind, ...words] = line.split(" ");
    for (const word of words) kinds.set(word, kind as WordKind);
  }
  return (word) => kinds.get(word) ?? kinds.get(singular(word));
}
