import { singular } from "./number.ts";

/** Whether an English noun needs an article: thing ("a lamp"), many ("lamps"), mass ("smoke"); undefined where we are not sure. */
export function thingOf(noun: string): "thing" | "many" | "mass" | undefined {
  if (MASS.has(noun)) return "mass";
  if (THINGS.has(noun)) return "thing";
  return noun === singular(noun) || !THINGS.has(singular(noun)) ? undefined : "many";
}

/** Nouns that are no verbs in captions ("stands in background") and always take an article in the singular. */
const THINGS: ReadonlySet<string> = new Set(
  `lamp lantern chandelier candle window door doorway curtain table desk chair armchair couch sofa bench bed bookshelf
  shelf cabinet cupboard drawer wardrobe fireplace stove oven refrigerator fridge sink bathtub mirror clock picture
  painting poster frame vase bottle cup mug bowl basket box book laptop computer monitor television piano guitar
  tree bush hedge flower cactus houseplant rose palm forest mountain hill cliff volcano river lake waterfall bridge
  road path street sidewalk alley fence gate staircase railing pillar column arch statue fountain building house cabin
  barn castle tower temple church lighthouse windmill skyscraper tent umbrella flag banner
  car truck bus train bicycle motorcycle boat ship aeroplane airplane helicopter balloon rocket
  cat dog horse cow sheep deer goat pig bird owl crow seagull butterfly bee dragon fox wolf bear lion tiger elephant
  man woman girl boy child person crowd couple soldier robot skeleton ghost
  ball doll cake pizza apple banana pumpkin mushroom
  moon sun star cloud rainbow planet beach city village skyline cityscape garden meadow field desert island
  bow ribbon hairband hairpin hairclip braid feather headband tiara crown streak`
    .split(/\s+/)
    .filter((noun) => noun !== "sheep" && noun !== "deer"),
);

const MASS: ReadonlySet<string> = new Set(
  `smoke fog mist steam snow rain sand grass water sunlight moonlight foliage greenery scenery furniture ivy graffiti
  fire lightning dust confetti glitter`.split(/\s+/),
);
