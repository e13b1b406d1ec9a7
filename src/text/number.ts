/** The plural of an English noun in the singular; undefined where the word is no noun we are sure of. */
export function plural(word: string): string | undefined {
  if (!/^[a-z][a-z'-]*$/.test(word) || word.length < 3) return undefined;
  if (ONE_FORM.has(word) || /(?:ing|ed|ly|ous|ful)$/.test(word)) return undefined;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (/(?:[a-z])man$/.test(word) && !NOT_MEN.test(word)) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

/** The singular of an English noun; the word itself when it is no plural that we know. */
export function singular(word: string): string {
  if (!/^[a-z][a-z'-]*s$/.test(word) && !SINGULAR.has(word) && !word.endsWith("men")) return word;
  if (ONE_FORM.has(word)) return word;
  const irregular = SINGULAR.get(word);
  if (irregular !== undefined) return irregular;
  for (const guess of guesses(word)) if (plural(guess) === word) return guess;
  return word;
}

function guesses(word: string): string[] {
  if (word.endsWith("men")) return [`${word.slice(0, -3)}man`];
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/(?:ss|us|is)$/.test(word)) return [];
  return [word.slice(0, -1), word.slice(0, -2)];
}

/** Words of one form, or whose form with "s" is no plural of what is left without it. */
const ONE_FORM: ReadonlySet<string> = new Set(
  `glasses sunglasses eyeglasses goggles jeans shorts pants trousers leggings tights panties clothes scissors
  overalls pajamas pyjamas headphones binoculars stairs news series species lens bus gas iris atlas canvas
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
