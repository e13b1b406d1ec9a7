import { modifierOf } from "../../text/modifiers.ts";
import type { WordKind } from "../../text/word-kinds.ts";
import type { Phrase, Reading } from "./reading.ts";
import { attributes, lamps, places, prepositions, stances } from "./words.ts";

/** Reads a tag by the kind of its head noun, and by where that is. */
export function readNoun(phrase: Phrase): Reading | undefined {
  const { size, words, kind } = phrase;
  if (size === 0) return places.has(words[0] ?? "") ? byPlace(phrase) : undefined;
  if (kind === undefined) return undefined;
  return byGoal(phrase) ?? byKind(phrase);
}

/** "in the forest", "in a red dress", "in the rain". */
function byPlace({ goal, goalKind, words }: Phrase): Reading | undefined {
  const because = `“${words[0]}” leads to “${goal}”, which is ${kinds[goalKind ?? "thing"]}`;
  if (goalKind === "structure" || goalKind === "place") return { role: "background", because };
  if (goalKind === "garment" && words[0] === "in") return { role: "subject", because };
  return goalKind === "light" && words[0] === "in" ? { role: "notable", because } : undefined;
}

/** "clock on wall", "headphones around neck"; a person or an animal is of no kind, so "man on bench" is not read. */
function byGoal({ head, kind, link, rest, goal, goalKind }: Phrase): Reading | undefined {
  const isThere = places.has(link) || (stances.has(link) && prepositions.has(rest[0] ?? ""));
  if (!isThere || kind === "light" || kind === "feeling") return undefined;
  if (GRIPS.has(goal) && (kind === "thing" || (kind === "garment" && link === "in"))) {
    const rival: Reading = { role: "action", because: `somebody holds “${head}”` };
    return { role: "subject", because: `“${head}” is something that somebody has`, rival };
  }
  if (goalKind === "body" || goalKind === "hair")
    return { role: "subject", because: `“${head}” is said to be ${link} “${goal}”, a part of the body` };
  if (goalKind !== "structure" && goalKind !== "place") return undefined;
  if (kind === "body" || kind === "hair") return undefined;
  const because = `“${head}” is said to be ${link} “${goal}”, which is ${kinds[goalKind]}`;
  if (kind !== "garment" || (link !== "in" && link !== "at")) return { role: "background", because };
  // "coat on a chair" lies there, "coat in the forest" may be worn.
  return {
    role: "background",
    because,
    rival: { role: "subject", because: `“${head}” is something worn` },
  };
}

function byKind({ words, head, kind, size, link, rest, determined, goalKind }: Phrase): Reading | undefined {
  if (kind === undefined || kind === "thing" || kind === "feeling") return undefined;
  if (SEVERAL.has(head) || (size === 1 && modifierOf(head) !== undefined)) return undefined;
  const because = `its head noun “${head}” is ${kinds[kind]}`;
  if (kind === "garment" || kind === "hair") {
    if (/ing$/.test(link)) return undefined;
    const isElsewhere = places.has(link) && goalKind !== undefined && goalKind !== "garment";
    return kind === "garment" && isElsewhere ? undefined : { role: "subject", because };
  }
  if (kind === "body") {
    if (link !== "" && link !== "with") return undefined;
    return size > 1 || FEATURES.test(head) ? { role: "subject", because } : undefined;
  }
  if (kind === "light") {
    const isLamp = head === "lights" || (head === "light" && lamps.has(words[size - 2] ?? ""));
    return isLamp ? undefined : { role: "notable", because };
  }
  if (link === "of" && (determined || goalKind === "body")) return undefined;
  if (/ing$/.test(link) && rest.length === 0) return undefined;
  if (size === 1 && attributes.has(head)) return undefined;
  return { role: "background", because };
}

/** Sunglasses or shadows, hands or trees, in the sky or on a cap. */
const SEVERAL: ReadonlySet<string> = new Set("shades palm palms star".split(" "));
/** What holds things, so that they may be said to be there or to be held. */
const GRIPS: ReadonlySet<string> = new Set("hand hands mouth arms teeth".split(" "));
/** Parts that are worth a tag of their own. */
const FEATURES =
  /^(?:tail|wing|horn|fang|claw|antler|feather|freckle|scar|wrinkle|dimple|mole|breast|cleavage|midriff|abs)s?$/;

const kinds: Readonly<Record<WordKind, string>> = {
  garment: "something worn",
  hair: "hair",
  body: "a part of the body",
  structure: "a building, a part of one, or furniture",
  place: "a part of the landscape",
  light: "light or weather",
  feeling: "a feeling",
  thing: "a thing",
};
