import { singular } from "./number.ts";

/** An English adjective, or a material in front of a noun, that changes no more of the thing than one quality. */
export interface Modifier {
  /** Of two words of one scale only one is true of a thing: "long" and "short", "red" and "blue". */
  readonly scale: string;
  /** Where it stands among others before a noun: "simple" (0) before "white", "white" before "wooden". */
  readonly rank: number;
  /** It leaves no room for anything else in the thing: an "empty" background has no lamp in it. */
  readonly excludes: boolean;
}

/** What is known of a word as a modifier; undefined where it may be anything else, such as part of a compound. */
export function modifierOf(word: string): Modifier | undefined {
  return MODIFIERS.get(word);
}

/** Whether a word says how light or strong the colour behind it is, as in "light brown". */
export function isShade(word: string): boolean {
  return SHADES.has(word);
}

/** Whether modifiers before a noun make a name of their own with it: a "white board" is no board that is white. */
export function isCompound(modifiers: readonly string[], head: string): boolean {
  return COMPOUNDS.has(`${modifiers.at(-1) ?? ""} ${singular(head)}`);
}

/** By scale, in the order in which English puts them before a noun. */
const SCALES: readonly (readonly [scale: string, words: string])[] = [
  ["complexity", "simple plain detailed intricate complex busy cluttered minimal minimalist minimalistic"],
  ["content", "empty blank crowded"],
  ["tidiness", "clean dirty messy neat tidy untidy"],
  ["beauty", "beautiful pretty ugly"],
  ["temperature", "warm cold hot cool"],
  ["wetness", "wet dry damp"],
  ["weather", "clear cloudy overcast stormy starry hazy foggy misty"],
  ["size", "small large big tiny huge little giant"],
  ["length", "long short medium-length shoulder-length waist-length knee-length"],
  ["width", "wide narrow broad"],
  ["thickness", "thick thin"],
  ["fit", "tight loose baggy tight-fitting loose-fitting"],
  ["sleeves", "sleeveless short-sleeved long-sleeved strapless"],
  ["focus", "blurry blurred sharp out-of-focus"],
  ["age", "old new young ancient modern vintage antique"],
  ["curl", "straight wavy curly"],
  ["surface", "smooth rough"],
  ["gloss", "shiny glossy matte"],
  ["brightness", "dark bright dim"],
  ["shape", "round square rectangular oval"],
  ["pattern", "striped plaid checkered chequered floral dotted polka-dot patterned gradient abstract"],
  [
    "colour",
    `red orange yellow green blue purple violet pink brown black white grey gray blonde blond beige cream teal cyan
    turquoise magenta maroon navy golden silver tan khaki lavender crimson scarlet indigo aqua olive burgundy
    multicolored multicoloured colorful colourful rainbow two-tone monochrome transparent`,
  ],
  [
    "material",
    "wooden leather silk cotton denim lace velvet satin woolen woollen metal concrete brick stone",
  ],
];

const EXCLUDING: ReadonlySet<string> = new Set("empty blank crowded plain clear".split(" "));

const MODIFIERS: ReadonlyMap<string, Modifier> = new Map(
  SCALES.flatMap(([scale, words], rank) =>
    words.split(/\s+/).map((word) => [word, { scale, rank, excludes: EXCLUDING.has(word) }] as const),
  ),
);

const SHADES: ReadonlySet<string> = new Set("light dark pale bright deep pastel".split(" "));

const COMPOUNDS: ReadonlySet<string> = new Set(
  `white board|black board|green house|white house|red panda|giant panda|brown bear|black hole|red carpet|big cat
  |hot dog|hot pot|cold sore|square root|metal band|stone age|black belt|long bow|short cut|blue whale|black bear`
    .split(/\s*\|/)
    .map((name) => name.trim()),
);
