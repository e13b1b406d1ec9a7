import { singular } from "./number.ts";

/** Whether an English noun needs an article: thing ("a lamp"), many ("lamps"), mass ("smoke"); undefined where we are not sure. */
export function thingOf(noun: string): "thing" | "many" | "mass" | undefined {
  if (MASS.has(noun)) return "mass";
  if (THINGS.has(noun)) return "thing";
  return noun === singular(noun) || !THINGS.has(singular(noun)) ? undefined : "many";
}

/** Whether a noun names somebody or an animal: behind one a plural may be a verb, as in "man trains in background". */
export function isLiving(noun: string): boolean {
  return LIVING.has(noun);
}

const LIVING: ReadonlySet<string> = new Set(
  `cat dog horse cow goat pig bird owl crow seagull butterfly bee dragon fox wolf bear lion tiger elephant
  man woman girl boy child person crowd couple soldier robot skeleton ghost`.split(/\s+/),
);

/** Nouns that always take an article in the singular. */
const THINGS: ReadonlySet<string> = new Set([
  ...LIVING,
  ...`lamp lantern chandelier candle window door doorway curtain table desk chair armchair couch sofa bench bed bookshelf
  shelf cabinet cupboard drawer wardrobe fireplace stove oven refrigerator fridge sink bathtub mirror clock picture
  painting poster frame vase bottle cup mug bowl basket box book laptop computer monitor television piano guitar
  tree bush hedge flower cactus houseplant rose palm forest mountain hill cliff volcano river lake waterfall bridge
  road path street sidewalk alley fence gate staircase railing pillar column arch statue fountain building house cabin
  barn castle tower temple church lighthouse windmill skyscraper tent umbrella flag banner
  car truck bus train bicycle motorcycle boat ship aeroplane airplane helicopter balloon rocket
  ball doll cake pizza apple banana pumpkin mushroom
  moon sun star cloud rainbow planet beach city village skyline cityscape garden meadow field desert island
  bow ribbon hairband hairpin hairclip braid feather headband tiara crown streak`.split(/\s+/),
]);

const MASS: ReadonlySet<string> = new Set(
  `smoke fog mist steam snow rain sand grass water sunlight moonlight foliage greenery scenery furniture ivy graffiti
  fire lightning dust confetti glitter`.split(/\s+/),
);
