/**
 * The place of an English adjective before a noun by what it tells, from far to near: what one thinks of a thing, its size,
 * shape and texture, age, pattern, colour, make. Undefined for words that may be no adjective.
 */
export function adjectiveKind(word: string): number | undefined {
  return KINDS.get(word);
}

/** Whether a word names a colour. */
export function isColour(word: string): boolean {
  return KINDS.get(word) === COLOUR;
}

/** Whether a word says how light or strong the colour behind it is: "dark" of "dark brown". */
export function isShade(word: string): boolean {
  return SHADES.has(word);
}

const SHADES: ReadonlySet<string> = new Set("dark light pale bright deep pastel neon dusty".split(" "));

const COLOUR = 5;

const WORDS: readonly string[] = [
  `simple plain beautiful messy neat tidy elegant ornate detailed blurry blurred cluttered cozy fancy cute ugly pretty empty
  dirty clean shiny broken torn worn`,
  "long short big small large tall tiny huge wide narrow thick thin giant little medium shoulder-length waist-length knee-length",
  "curly wavy straight round square rectangular oval fluffy smooth rough soft hard frizzy spiky braided loose tight baggy",
  "old new young ancient antique vintage modern",
  "striped plaid checkered patterned floral dotted polka-dot spotted camouflage gradient",
  `red blue green yellow orange purple violet pink brown black white gray grey silver golden gold blonde blond beige teal cyan
  magenta turquoise navy maroon crimson scarlet ivory cream tan khaki lavender lilac burgundy olive auburn ginger`,
  "wooden brick leather denim woolen woollen cotton silk metal plastic stone concrete marble ceramic velvet lace",
];

const KINDS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap((words, kind) => words.split(/\s+/).map((word) => [word, kind] as const)),
);
