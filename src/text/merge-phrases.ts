import { articleFor } from "./article.ts";
import { isCompound, isShade, modifierOf } from "./modifiers.ts";
import { isLiving, thingOf } from "./things.ts";

/** A thing with its plain qualities: "simple white background". */
export interface Described {
  readonly qualities: readonly Quality[];
  readonly head: string;
}

interface Quality {
  /** "white", or "light brown". */
  readonly text: string;
  readonly scale: string;
  readonly rank: number;
  readonly excludes: boolean;
}

/** Something inside a thing: "lamp in background". */
export interface Inside {
  /** As it stands behind "with": "a lamp", "two lamps", "trees". */
  readonly text: string;
  readonly head: string;
}

/** Reads words as a thing of which a picture has one, behind plain qualities; undefined where they may be anything else. */
export function describedOf(words: readonly string[]): Described | undefined {
  const head = words.at(-1);
  if (head === undefined || !ONE_IN_A_PICTURE.has(head)) return undefined;
  const before = words.slice(0, -1);
  const qualities = qualitiesOf(before);
  if (qualities === undefined || isCompound(before, head) || contradicts(qualities)) return undefined;
  return { qualities, head };
}

/** Reads "lamp in background" and "lamp in the background"; undefined where the grammar is not certain. */
export function insideOf(words: readonly string[]): Inside | undefined {
  const at = words.lastIndexOf("in");
  const place = words.slice(at + 1);
  const head = place[0] === "the" ? place[1] : place[0];
  if (at < 1 || head === undefined || place.at(-1) !== head || !HOLDERS.has(head)) return undefined;
  const text = withArticle(words.slice(0, at));
  return text === undefined ? undefined : { text, head };
}

/** One phrase for all of them; undefined where they contradict each other, or it would be too long for a tag. */
export function mergedPhrase(things: readonly Described[], inside: readonly Inside[]): string | undefined {
  const head = things[0]?.head;
  if (head === undefined || [...things, ...inside].some((one) => one.head !== head)) return undefined;
  const qualities = new Map(things.flatMap((thing) => thing.qualities).map((one) => [one.text, one]));
  const all = [...qualities.values()].sort((a, b) => a.rank - b.rank);
  if (contradicts(all) || (inside.length > 0 && all.some((one) => one.excludes))) return undefined;
  const texts = [...new Set(inside.map(({ text }) => text))];
  if (texts.length > MOST_INSIDE) return undefined;
  const phrase = [
    ...all.map(({ text }) => text),
    head,
    ...(texts.length === 0 ? [] : ["with", texts.join(" and ")]),
  ].join(" ");
  return phrase.split(" ").length > MOST_WORDS ? undefined : phrase;
}

/** More than two would need a comma, which parts tags. */
export const MOST_INSIDE = 2;

/** A phrase of more words is read as a part of a sentence. */
const MOST_WORDS = 8;

/** Whether two qualities are of one scale: nothing is both long and short. */
function contradicts(qualities: readonly Quality[]): boolean {
  return new Set(qualities.map(({ scale }) => scale)).size < new Set(qualities.map(({ text }) => text)).size;
}

function qualitiesOf(words: readonly string[]): Quality[] | undefined {
  const qualities: Quality[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    const hasShade = isShade(word) && modifierOf(next)?.scale === "colour";
    const known = modifierOf(hasShade ? next : word);
    if (known === undefined) return undefined;
    qualities.push({ ...known, text: hasShade ? `${word} ${next}` : word });
    if (hasShade) at++;
  }
  return qualities;
}

/** A noun with what stands before it, as it is written behind "with". */
function withArticle(words: readonly string[]): string | undefined {
  const [first = "", ...rest] = words;
  const noun = words.at(-1) ?? "";
  const thing = thingOf(noun);
  const isArticle = first === "a" || first === "an";
  const before = isArticle || first === "the" || COUNTS.has(first) ? rest.slice(0, -1) : words.slice(0, -1);
  if (thing === undefined || words.length > MOST_NOUN_WORDS || !before.every(mayPrecede)) return undefined;
  if (words.length > 1 && first === "the") return words.join(" ");
  if (words.length > 1 && COUNTS.has(first)) return thing === "many" ? words.join(" ") : undefined;
  if (words.length > 1 && isArticle) return thing === "thing" ? words.join(" ") : undefined;
  if (thing !== "thing") return words.join(" ");
  const article = UNIQUE.has(noun) ? "the" : articleFor(first);
  return article === undefined ? undefined : `${article} ${words.join(" ")}`;
}

const MOST_NOUN_WORDS = 4;

/** A plain quality, or a noun that makes a compound: "red", "table" of "table lamp". */
function mayPrecede(word: string): boolean {
  return modifierOf(word) !== undefined || (thingOf(word) === "thing" && !isLiving(word));
}

const COUNTS: ReadonlySet<string> = new Set("two three four five six several many some".split(" "));

/** There is one of these in the world. */
const UNIQUE: ReadonlySet<string> = new Set(["moon", "sun"]);

/** What a picture, or the one person in it, has one of: two tags about it are about the same. */
const ONE_IN_A_PICTURE: ReadonlySet<string> = new Set(
  `background foreground sky hair skin floor ceiling ground lighting atmosphere mood beard dress skirt jeans pants
  trousers`.split(/\s+/),
);

/** Whether a thing belongs to a person, so that each of several people has one of their own. */
export function isPersonal(head: string): boolean {
  return PERSONAL.has(head);
}

const PERSONAL: ReadonlySet<string> = new Set("hair skin beard dress skirt jeans pants trousers".split(" "));

/** Those of them of which "a lamp in it" says the same as "with a lamp". */
const HOLDERS: ReadonlySet<string> = new Set("background foreground sky hair".split(" "));
