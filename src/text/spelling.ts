import { singular } from "./number.ts";
import { createTextTable } from "./text-table.ts";

/** A word as American English spells it, in the singular where its number says nothing of its own: "colours" is "color". */
export function stem(word: string): string {
  return stems(word, 0, word.length).stem;
}

/** Tags share their words, and an English plural takes long to be sure of. */
const stems = createTextTable((text) => {
  const one = singular(text);
  return { text, stem: spelling(COUNTED.has(one) ? text : one) };
}, 65_536);

/** A word as American English spells it. */
export function spelling(word: string): string {
  return SPELLINGS.get(word) ?? BRITISH.reduce((text, [from, to]) => text.replace(from, to), word);
}

/** Endings that are spelt in two ways in most words that have them. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=col|fav|arm|harb|neighb|hum|rum|vap|parl|sav|flav|lab|glam|od|clam)our(?=$|s$|ed$|ing$|ful$|ite$|less$|y$)/,
    "or",
  ],
  [
    /(?<=organ|real|color|styl|fantas|steril|character|minimal|stabil|crystall)is(?=e$|ed$|ing$|ation$)/,
    "iz",
  ],
  [/(?<=trave|mode|marve|jewe|leve|fue|labe|pane)ll(?=ed$|ing$|er$)/, "l"],
];

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `grey gray greyish grayish greyscale grayscale centre center centred centered theatre theater fibre fiber metre meter
  litre liter lustre luster sombre somber calibre caliber moustache mustache moustached mustached pyjama pajama
  pyjamas pajamas jewellery jewelry tyre tire plough plow draught draft cosy cozy doughnut donut yoghurt yogurt
  sceptre scepter sabre saber spectre specter armour armor mould mold moulding molding aeroplane airplane
  aluminium aluminum manoeuvre maneuver catalogue catalog dialogue dialog whisky whiskey kerb curb towards toward
  upwards upward downwards downward backwards backward forwards forward blonde blond`
    .split(/\s+/)
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? word] as const] : [])),
);

/** Of whom and what one and several are not the same in a picture, and words whose plural is another word. */
const COUNTED: ReadonlySet<string> = new Set(
  `man woman boy girl child kid baby person adult teen teenager lady guy gentleman couple friend sibling brother sister
  twin wife husband mother father parent soldier figure character face head
  arm hand finger thumb fist leg foot knee toe elbow shoulder eye eyebrow eyelash pupil ear cheek lip tooth fang thigh
  wrist ankle hip nail claw paw shoe horn antler wing tail breast nipple hoof muscle braid pigtail bun bow sleeve pocket
  animal cat dog horse bird fish cow sheep pig wolf fox bear rabbit bunny kitten puppy butterfly firefly dragon fairy
  image picture photo panel view shot frame copy
  boxer brief pump brace slide paper spine text ball split scratch wrap quad lock bar light inside electronic spirit
  fluffy good arm custom look letter color time water work`.split(/\s+/),
);
