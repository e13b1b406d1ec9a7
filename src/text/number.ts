/** The plural of an English noun in the singular; undefined where the word is no noun we are sure of. */
export function plural(word: string): string | undefined {
  if (!/^[a-z][a-z'-]*$/.test(word) || word.length < 3 || ONE_FORM.has(word)) return undefined;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (/(?:ing|ed|ly|ous|ful)$/.test(word) && !NOUN.test(word)) return undefined;
  const many = regular(word);
  // "glasses" are no drinking glasses, and "shorts" are not what "short" says.
  return ONE_FORM.has(many) ? undefined : many;
}

/** The singular of an English noun; the word itself when it is no plural that we know. */
export function singular(word: string): string {
  if (ONE_FORM.has(word) || IN_THE_SINGULAR.has(word)) return word;
  const irregular = SINGULAR.get(word);
  if (irregular !== undefined) return irregular;
  for (const guess of guesses(word)) if (plural(guess) === word) return guess;
  return word;
}

function regular(word: string): string {
  if (/[a-z]man$/.test(word) && !NOT_MEN.test(word)) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** What the word may be the plural of, likeliest first. */
function guesses(word: string): string[] {
  if (word.endsWith("men")) return [`${word.slice(0, -3)}man`];
  if (word.endsWith("ies")) return [IE.test(word) ? word.slice(0, -1) : `${word.slice(0, -3)}y`];
  if (!word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return [];
  const short = word.slice(0, -2);
  const long = word.slice(0, -1);
  return IN_THE_SINGULAR.has(short) || (/(?:ss|x|ch|sh|tz)es$/.test(word) && !LONG_E.test(long))
    ? [short, long]
    : [long, short];
}

/** Words that end like a participle or an adverb and are nouns all the same. */
const NOUN =
  /^(?:(?:ear|nose|finger|key)?ring|wing|king|string|spring|sling|swing|painting|drawing|building|ceiling|stocking|railing|awning|wedding|evening|morning|bed|flowerbed|seed|weed|shed|sled|reed|breed|steed|(?:butter|dragon|fire)?fly|family|belly|lily|jelly|bully)$/;

/** Plurals of words in "ie". */
const IE =
  /^(?:neckt|bowt|t|p|l|d)ies$|(?:cook|mov|self|zomb|hood|brown|bean|smooth|gen|prair|roof|ones|hipp|sweet|bird|dogg)ies$/;

/** Singulars in "e" whose plural looks like that of a shorter word. */
const LONG_E = /(?:axe|ache|mou?stache|cache|avalanche|niche|quiche|creche|brioche)$/;

/** Singulars that end like a plural. */
const IN_THE_SINGULAR: ReadonlySet<string> = new Set(
  `bus gas lens iris atlas canvas pancreas christmas chess dress specimen omen abdomen stamen ramen lumen cyclamen
  semen amen`.split(/\s+/),
);

/** Words of one form, or whose form with "s" is no plural of what is left without it. */
const ONE_FORM: ReadonlySet<string> = new Set(
  `glasses sunglasses eyeglasses goggles jeans shorts pants trousers leggings tights panties clothes scissors
  overalls pajamas pyjamas headphones binoculars stairs news series species
  hair grass sand snow rain water smoke fog mist light sunlight moonlight lighting clothing footwear underwear
  outerwear jewelry jewellery furniture luggage makeup denim leather lace silk wool cotton velvet sky greenery
  foliage scenery sheep deer fish aircraft people this his its was has is as yes us thus perhaps always across
  less unless towards upwards downwards besides outdoors indoors upstairs downstairs sometimes`.split(/\s+/),
);

const NOT_MEN = /(?:hu|ger|ro|nor|sha|otto|talis|cai)man$/;

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `man men woman women child children person people foot feet tooth teeth goose geese mouse mice ox oxen leaf leaves
  knife knives wife wives life lives wolf wolves half halves shelf shelves bookshelf bookshelves scarf scarves
  calf calves loaf loaves elf elves hoof hooves thief thieves self selves tomato tomatoes potato potatoes hero heroes
  echo echoes mango mangoes quiz quizzes dwarf dwarves`
    .split(/\s+/)
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? word] as const] : [])),
);

const SINGULAR: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR].map(([one, many]) => [many, one] as const).filter(([many]) => many !== "people"),
);
