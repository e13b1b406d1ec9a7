import { articleFor } from "./article.ts";
import { plural, singular } from "./number.ts";

/**
 * An English noun phrase as it stands behind "with": "a lamp", "two lamps", "lamps", "the sea". `head` is its last word.
 * Undefined where nobody can tell whether an article belongs there: "graffiti", "art".
 */
export function withArticle(phrase: string): string | undefined {
  const words = phrase.split(" ");
  const head = (words.at(-1) ?? "").toLowerCase();
  const first = (words[0] ?? "").toLowerCase();
  if (!/^[a-z][a-z-]*$/.test(head)) return undefined;
  if (DETERMINERS.has(first)) return phrase;
  if (THINGS.has(head)) {
    const article = articleFor(words[0] ?? "");
    return article === undefined ? undefined : `${article} ${phrase}`;
  }
  const one = singular(head);
  return one !== head && THINGS.has(one) && plural(one) === head ? phrase : undefined;
}

const DETERMINERS: ReadonlySet<string> = new Set(
  `a an the his her its their some several many few two three four five six seven eight nine ten another
  multiple various`.split(/\s+/),
);

/** Things that can be counted and are nothing else: "light", "glass", "plant" and "paper" have a second meaning. */
const THINGS: ReadonlySet<string> = new Set(
  `lamp tree window door chair armchair table couch sofa bed bench shelf bookshelf bookcase clock poster painting picture
  photograph curtain mirror cabinet drawer desk cushion pillow blanket carpet rug fireplace chandelier lantern candle
  refrigerator television monitor laptop computer keyboard guitar piano book vase bottle cup mug bowl basket box bag
  backpack umbrella hat man woman boy girl child person crowd couple dog cat horse bird cow sheep car truck bus van train
  bicycle bike motorcycle boat ship airplane plane building house cottage castle tower church temple bridge fence gate
  staircase street road path river lake waterfall mountain hill cliff cave island beach forest field garden park tent
  statue fountain flower bush palm cactus mushroom leaf rock boulder cloud star rainbow flag banner sign balloon ladder
  barrel crate shop store cafe bar room kitchen wheel sword shield spear robot dragon`.split(/\s+/),
);
