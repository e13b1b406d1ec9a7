import { ingNouns } from "../../text/ing.ts";
import type { WordKinds } from "../../text/word-kinds.ts";
import type { Phrase, Reading } from "./reading.ts";
import {
  articles,
  attributes,
  halfTransitives,
  noDeeds,
  poses,
  postures,
  prepositions,
  transitives,
} from "./words.ts";

/** Reads a tag that says what somebody does, or how somebody holds themselves. */
export function readAction(phrase: Phrase, kindOf: WordKinds): Reading | undefined {
  return byVerb(phrase, kindOf) ?? byPose(phrase) ?? byBody(phrase, kindOf);
}

/** "holding a cup", "running along the beach"; not "drawing", "earring" or "falling leaves". */
function byVerb({ words, determined }: Phrase, kindOf: WordKinds): Reading | undefined {
  const [verb = "", next] = words;
  if (determined || !/[a-z]{2,}ing$/.test(verb)) return undefined;
  const takes = next !== undefined && (articles.has(next) || OBJECTS.has(next));
  if (verb === "wearing") return { role: "subject", because: "“wearing” is about clothes" };
  if (
    verb === "falling" &&
    next !== undefined &&
    !takes &&
    !prepositions.has(next) &&
    !PEOPLE.has(next) &&
    words.length === 2
  )
    return { role: "notable", because: "“falling” tells what is in the air" };
  if (verb === "raining" || verb === "snowing")
    return { role: "notable", because: `“${verb}” is about the weather` };
  if (ingNouns.has(verb) && !takes) return undefined;
  if (next === undefined)
    return kindOf(verb) === undefined && !attributes.has(verb) && !noDeeds.has(verb) ? deed(verb) : undefined;
  // "glowing mushrooms": the verb tells what kind they are.
  const isPlain = !takes && !prepositions.has(next) && !/ly$/.test(next) && !ADVERBS.has(next);
  if (attributes.has(verb) && isPlain) return undefined;
  if (next === "and" || (kindOf(verb) !== undefined && !takes) || noDeeds.has(verb)) return undefined;
  return isPlain && !takesObject(verb, words, kindOf) ? undefined : deed(verb);
}

/** "holding flowers" is a deed, "barking dog" is a dog, and of "hugging couple" nobody can tell. */
function takesObject(verb: string, words: readonly string[], kindOf: WordKinds): boolean {
  if (verb === "looking") return words[1] !== "glass";
  if (transitives.has(verb)) return true;
  return halfTransitives.has(verb) && kindOf(words.at(-1) ?? "") !== undefined;
}

function deed(verb: string): Reading {
  return { role: "action", because: `it begins with “${verb}”, which somebody does` };
}

function byPose({ head, size, link, words }: Phrase): Reading | undefined {
  const joined = words.join(" ");
  if (/^(?:back|backs|face|side) to /.test(joined))
    return { role: "action", because: "it says which way somebody faces" };
  if (!poses.has(head) || size === 0 || (size === 1 && head === "look")) return undefined;
  if (link !== "" && !prepositions.has(link)) return undefined;
  return { role: "action", because: `“${head}” is a look or a pose` };
}

/** "arms crossed", "raised fist", "hand on hip"; not "blue eyes" or "hair over one eye". */
function byBody(
  { words, head, kind, size, link, goalKind, rest }: Phrase,
  kindOf: WordKinds,
): Reading | undefined {
  const first = words.findIndex((word) => kindOf(word) === "body" && !SUBJECTS.has(word));
  const because = (said: string): Reading => ({
    role: "action",
    because: `“${said}” says how the body is held`,
  });
  if (prepositions.has(words[0] ?? "")) {
    return words[0] === "on" && BODY_STANDS.has(words.at(-1) ?? "") ? because(words.join(" ")) : undefined;
  }
  if (first < 0 || first > 1 || words.includes("frame")) return undefined;
  const next = words[first + 1];
  if (next !== undefined && first < size && (postures.has(next) || /[a-z]{3,}(?:ing|ed)$/.test(next)))
    return ADORNED.has(next) ? undefined : because(words.slice(first, first + 2).join(" "));
  if (kind !== "body" || SUBJECTS.has(head)) return undefined;
  if (link !== "" && postures.has(link)) return because(`${head} ${link}`);
  if (/(?:ing|ed)$/.test(link) && !ADORNED.has(link)) return because(`${head} ${link}`);
  if (HOLDS.has(link) && goalKind !== undefined && rest.at(-1) !== "mirror")
    return because(`${head} ${link} ${rest.join(" ")}`);
  const before = words[size - 2] ?? "";
  if (link === "" && postures.has(before) && !WAYS.has(before)) return because(`${before} ${head}`);
  return undefined;
}

const PEOPLE: ReadonlySet<string> = new Set("man woman boy girl person people asleep apart over".split(" "));
const ADVERBS: ReadonlySet<string> = new Set(
  "back forward backward backwards forwards sideways away cross-legged upright alone asleep left right straight still barefoot outstretched tall".split(
    " ",
  ),
);
const OBJECTS: ReadonlySet<string> = new Set("him them himself herself themselves me you up down".split(" "));
const HOLDS: ReadonlySet<string> = new Set(
  "on in at behind over above under between against to around near beside across".split(" "),
);
const BODY_STANDS: ReadonlySet<string> = new Set(
  "leg knee knees tiptoe tiptoes toes stomach back side belly fours".split(" "),
);
/** Postures that tell how large a part is where they stand before it: "wide hips". */
const WAYS: ReadonlySet<string> = new Set("wide up down out back forward apart together".split(" "));
/** Parts that people do not pose. */
const SUBJECTS: ReadonlySet<string> = new Set(
  "skin scar freckle freckles mole moles wrinkle wrinkles dimples breast breasts back body".split(" "),
);
/** What is done to a body rather than by it. */
const ADORNED: ReadonlySet<string> = new Set(
  "painted bleed piercing tattooed pierced tanned scarred wrinkled freckled covered".split(" "),
);
