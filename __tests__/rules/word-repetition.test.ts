import { expect, test } from "@jest/globals";
import { styleOf } from "../support/style-of.ts";
import { checkText, testRule } from "../support/test-rule.ts";

const watch = { watch: { background: 2 } };
const guidance =
  "ohwxStyle, anime, drawing, of a young woman, full body shot, from side, sitting, looking at viewer, smiling, head tilt, holding a phone, eyes closed, short brown hair, pale pink dress with dark edges, stuffed animal in lap, brown slippers, sunlight through windows as lighting source, brown couch, red patterned fabric on couch, wooden floor, white water-stained paint on walls, refrigerator in background, coffee machine sitting on a countertop, table in front of couch, bananas and coffee pot on table, white board on wall, clock on wall, stuffed animal chicken on floor, dreary environment";

function quoted(tags: readonly string[]): string {
  const named = tags.map((tag) => `“${tag}”`);
  return `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}

function tooMany(place: string, word: string, max: number, ...tags: string[]): string {
  return `${place} none “${word}” is in ${tags.length} tags, maximum ${max}: ${quoted(tags)}. Each gives the word more weight; say it in fewer of them.`;
}

function merged(
  place: string,
  [word, count, max]: readonly [string, number, number],
  text: string,
  ...tags: string[]
): string {
  return `${place} safe “${word}” is in ${count} tags, maximum ${max}: expected “${text}” in place of ${quoted(tags)}.`;
}

const background = ["background", 3, 2] as const;
const three = ["simple background", "white background", "lamp in background"] as const;

testRule("word-repetition", [
  { name: "empty", text: "" },
  { name: "only separators", text: ", ,\n" },
  { name: "the guidance's own example", text: guidance },
  { name: "three tags with one word", text: "brown couch, cat on couch, couch, x" },
  {
    name: "four tags with one word, in the plural too",
    text: "brick wall, clock on walls, poster on wall, x, wall's shadow",
    problems: [
      tooMany("47-60", "wall", 3, "brick wall", "clock on walls", "poster on wall", "wall's shadow"),
    ],
  },
  {
    name: "function words",
    text: "cat on a mat, dog on a rug, cup on a table, man on a chair, jar on a shelf",
  },
  {
    name: "numbers and single letters",
    text: "2 cats, 2 dogs, 2 cups, 2 men, two b, two c, two d b, two e b, b, b f",
  },
  { name: "part of a longer word", text: "man, woman, snowman, policeman, mankind" },
  {
    name: "the same tag again and again is for duplicate-tags to say",
    text: "couch, couch, couch, couch, couch",
  },
  { name: "ignored", options: { ignore: ["Walls"] }, text: "a wall, b wall, c wall, d walls" },
  {
    name: "watched more closely than the rest, though it is ignored",
    options: { watch: { walls: 1 }, ignore: ["wall"] },
    text: "brick wall, clock on wall",
    problems: [tooMany("12-25", "wall", 1, "brick wall", "clock on wall")],
  },
  {
    name: "max",
    options: { max: 1 },
    text: "red car, red boat, blue sea",
    problems: [tooMany("9-17", "red", 1, "red car", "red boat")],
  },
  {
    name: "no more than a few are named",
    options: { max: 1 },
    text: "a red, b red, c red, d red, e red, f red, g red, h red",
    problems: [
      "7-12 none “red” is in 8 tags, maximum 1: “a red”, “b red”, “c red”, “d red”, “e red”, “f red” and 2 more. Each gives the word more weight; say it in fewer of them.",
    ],
  },
  {
    name: "Chinese and Japanese",
    text: "白色背景，简单背景，背景，白い背景、背景 背景、背景 x、背景 y、背景 z",
  },
  {
    name: "Cyrillic and accents, in one form",
    text: "стена а б, стена в, стена г, стена д, café x, café y, cafe\u0301 z, café w",
    problems: [
      tooMany("29-36", "стена", 3, "стена а б", "стена в", "стена г", "стена д"),
      tooMany("63-69", "café", 3, "café x", "café y", "cafe\u0301 z", "café w"),
    ],
  },
  {
    name: "the trigger is not counted, nor its words",
    others: { "trigger-word": { words: ["ohwx dog"], max: 9 } },
    text: "ohwx dog, ohwx dog sitting, ohwx dog smiling, ohwx dog in park, dog bowl, dog leash",
  },
  {
    name: "an exception is not counted",
    exceptions: [{ rule: "word-repetition", terms: ["wall"], reason: "walls are the subject" }],
    text: "red wall, brick wall, white wall, old wall",
  },
  { name: "BREAK", text: "a BREAK b BREAK c BREAK d BREAK e" },

  {
    name: "merged: the guidance's own example",
    options: watch,
    text: "simple background, white background, lamp in background\r\n",
    problems: [merged("0-55", background, "simple white background with a lamp", ...three)],
    fixed: "simple white background with a lamp\r\n",
  },
  {
    name: "merged: around a tag that stands here twice",
    options: watch,
    text: "simple background, white background, lamp in background, simple background, x",
    problems: [merged("0-55", background, "simple white background with a lamp", ...three)],
    fixed: "simple white background with a lamp, simple background, x",
  },
  { name: "merged: not below the maximum", options: watch, text: "simple background, lamp in background" },
  {
    name: "merged: what stands between stays, and so does every separator",
    options: watch,
    text: "x,simple background,  y, white background ,z, lamp in the background, w",
    problems: [
      merged(
        "2-68",
        background,
        "simple white background with a lamp",
        "simple background",
        "white background",
        "lamp in the background",
      ),
    ],
    fixed: "x,simple white background with a lamp,  y ,z, w",
  },
  {
    name: "merged: in the order of English, with a capital where it began with one",
    options: watch,
    text: "White background, lamp in background, simple background, x",
    problems: [
      merged(
        "0-55",
        background,
        "Simple white background with a lamp",
        "White background",
        "lamp in background",
        "simple background",
      ),
    ],
    fixed: "Simple white background with a lamp, x",
  },
  {
    name: "merged: many need no article, nor does what cannot be counted",
    options: watch,
    text: "dark background, palm trees in background, smoke in background",
    problems: [
      merged(
        "0-62",
        background,
        "dark background with palm trees and smoke",
        "dark background",
        "palm trees in background",
        "smoke in background",
      ),
    ],
    fixed: "dark background with palm trees and smoke",
  },
  {
    name: "merged: an article, or how many",
    options: watch,
    text: "dark background, a lamp in background, two dogs in background",
    problems: [
      merged(
        "0-61",
        background,
        "dark background with a lamp and two dogs",
        "dark background",
        "a lamp in background",
        "two dogs in background",
      ),
    ],
    fixed: "dark background with a lamp and two dogs",
  },
  {
    name: "merged: the right article",
    options: watch,
    text: "simple background, light blue background, orange lamp in background",
    problems: [
      merged(
        "0-67",
        background,
        "simple light blue background with an orange lamp",
        "simple background",
        "light blue background",
        "orange lamp in background",
      ),
    ],
    fixed: "simple light blue background with an orange lamp",
  },
  {
    name: "merged: more than two things would need a comma",
    options: watch,
    text: "white background, lamp in background, dog in background, cat in background",
    problems: [
      merged(
        "0-55",
        ["background", 4, 2],
        "white background with a lamp and a dog",
        "white background",
        "lamp in background",
        "dog in background",
      ),
    ],
    fixed: "white background with a lamp and a dog, cat in background",
  },
  {
    name: "merged: hair",
    text: "long hair, brown hair, smiling, wavy hair, shiny hair",
    problems: [
      merged(
        "0-53",
        ["hair", 4, 3],
        "long wavy shiny brown hair",
        "long hair",
        "brown hair",
        "wavy hair",
        "shiny hair",
      ),
    ],
    fixed: "long wavy shiny brown hair, smiling",
  },
  {
    name: "merged: what cannot be merged may stay when it is few enough",
    text: "long hair, brown hair, hair ornament, hair over one eye",
    problems: [merged("0-21", ["hair", 4, 3], "long brown hair", "long hair", "brown hair")],
    fixed: "long brown hair, hair ornament, hair over one eye",
  },
  {
    name: "merged: only as many as are needed",
    options: { watch: { sky: 2 } },
    sections: [
      { name: "a", terms: ["blue sky", "clear sky"] },
      { name: "b", terms: ["dark sky", "wide sky", "red sky"] },
    ],
    text: "blue sky, dark sky, wide sky, red sky",
    problems: [merged("10-37", ["sky", 4, 2], "wide dark red sky", "dark sky", "wide sky", "red sky")],
    fixed: "blue sky, wide dark red sky",
  },
  {
    name: "not merged: `merge` is off",
    options: { ...watch, merge: false },
    text: three.join(", "),
    problems: [tooMany("37-55", ...(["background", 2] as const), ...three)],
  },
  {
    name: "not merged: two colours",
    options: watch,
    text: "white background, black background, lamp in background",
    problems: [
      tooMany("36-54", "background", 2, "white background", "black background", "lamp in background"),
    ],
  },
  {
    name: "not merged: opposites",
    options: watch,
    text: "simple background, detailed background, white background",
    problems: [
      tooMany("40-56", "background", 2, "simple background", "detailed background", "white background"),
    ],
  },
  {
    name: "not merged: numbers",
    options: watch,
    text: "white background, two background, three background",
    problems: [tooMany("34-50", "background", 2, "white background", "two background", "three background")],
  },
  {
    name: "not merged: nothing is in what is empty",
    options: watch,
    text: "empty background, white background, lamp in background",
    problems: [
      tooMany("36-54", "background", 2, "empty background", "white background", "lamp in background"),
    ],
  },
  {
    name: "not merged: part of a compound, or a noun that may be one",
    options: watch,
    text: "city background, night background, background actor",
    problems: [tooMany("35-51", "background", 2, "city background", "night background", "background actor")],
  },
  {
    name: "not merged: a word that may be a verb, or a noun that is not known",
    options: watch,
    text: "white background, man stands in background, gizmo in background",
    problems: [
      tooMany(
        "44-63",
        "background",
        2,
        "white background",
        "man stands in background",
        "gizmo in background",
      ),
    ],
  },
  {
    name: "not merged: things of which there may be two",
    text: "white wall, brick wall, old wall, clean wall",
    problems: [tooMany("34-44", "wall", 3, "white wall", "brick wall", "old wall", "clean wall")],
  },
  {
    name: "not merged: the hair of several people",
    text: "two women, long hair, brown hair, wavy hair, shiny hair",
    problems: [tooMany("45-55", "hair", 3, "long hair", "brown hair", "wavy hair", "shiny hair")],
  },
  {
    name: "not merged: tags of a booru are known as they are",
    text: "1girl, long hair, brown hair, wavy hair, shiny hair",
    problems: [tooMany("41-51", "hair", 3, "long hair", "brown hair", "wavy hair", "shiny hair")],
  },
  {
    name: "not merged: a weight, a bracket, a capital",
    options: watch,
    text: "(simple background:1.2), [white background], x, Lamp in background",
    problems: [
      tooMany(
        "48-66",
        "background",
        2,
        "(simple background:1.2)",
        "[white background]",
        "Lamp in background",
      ),
    ],
  },
  {
    name: "not merged: a wildcard",
    options: watch,
    text: "{red|blue} background, white background, simple background",
    problems: [
      merged("23-58", background, "simple white background", "white background", "simple background"),
    ],
    fixed: "{red|blue} background, simple white background",
  },
  {
    name: "not merged: across lines and |||",
    options: watch,
    text: "simple background\nwhite background ||| lamp in background",
    problems: [tooMany("39-57", "background", 2, ...three)],
  },
  {
    name: "not merged: across sections",
    options: watch,
    sections: [
      { name: "a", terms: ["simple background"] },
      { name: "b", terms: ["white background", "x"] },
      { name: "c", terms: ["* in background"] },
    ],
    text: "simple background, white background, x, lamp in background",
    problems: [tooMany("40-58", "background", 2, ...three)],
  },
  {
    name: "merged: a tag that no section knows goes with the one before it",
    options: watch,
    sections: [{ name: "a", terms: ["simple background", "white background"] }],
    text: "simple background, white background, lamp in background",
    problems: [merged("0-55", background, "simple white background with a lamp", ...three)],
    fixed: "simple white background with a lamp",
  },
  {
    name: "not merged: the trigger",
    options: watch,
    others: { "trigger-word": { words: ["white background"], position: "anywhere", max: 9 } },
    text: "simple background, white background, lamp in background, dark background",
    problems: [
      merged(
        "0-72",
        background,
        "simple dark background with a lamp",
        "simple background",
        "lamp in background",
        "dark background",
      ),
    ],
    fixed: "simple dark background with a lamp, white background",
  },
  {
    name: "not merged: too long for a tag",
    options: { watch: { sky: 1 } },
    text: "beautiful wide blue sky, dark cloudy striped sky, old lamp in sky, two birds in sky",
    problems: [
      tooMany(
        "25-48",
        "sky",
        1,
        "beautiful wide blue sky",
        "dark cloudy striped sky",
        "old lamp in sky",
        "two birds in sky",
      ),
    ],
  },

  {
    name: "prose: one word in each sentence",
    text: "A cat sits. The cat is red. The cat is old. A cat sleeps. This cat purrs. It is a cat.",
  },
  {
    name: "prose: function words",
    text: "It is in the house in the garden in the park in the city in the sun. It is on the map.",
  },
  {
    name: "prose: one sentence",
    text: "A woman with brown hair and brown eyes sits on a brown couch in a brown room.",
    problems: [
      "66-71 none “brown” is said 4 times in this text, maximum 3. Each gives the word more weight; say it less often.",
    ],
  },
  {
    name: "prose: watched",
    options: watch,
    text: "The background is white. In the background is a lamp. The background is blurred.",
    problems: [
      "58-68 none “background” is said 3 times in this text, maximum 2. Each gives the word more weight; say it less often.",
    ],
  },
  {
    name: "prose: an exception",
    options: watch,
    exceptions: [{ rule: "word-repetition", terms: ["background"], reason: "x" }],
    text: "The background is white. In the background is a lamp. The background is blurred.",
  },
  { name: "prose: Chinese", text: "背景很白。背景里有灯。背景很模糊。背景 背景 背景 背景 背景 背景 背景。" },
  {
    name: "the trigger is not counted",
    options: { max: 2, merge: false },
    others: { "trigger-word": { words: ["ohwx hair"], position: "anywhere" } },
    text: "ohwx hair, red hair, hair band, long hair",
    problems: [
      "32-41 none “hair” is in 3 tags, maximum 2: “red hair”, “hair band” and “long hair”. Each gives the word more weight; say it in fewer of them.",
    ],
  },
  {
    name: "a tag of a booru: names are written together with their tags there, and none are merged",
    options: { max: 1 },
    text: "1girl, red hair, long hair",
    problems: [
      "17-26 none “hair” is in 2 tags, maximum 1: “red hair” and “long hair”. Each gives the word more weight; say it in fewer of them.",
    ],
  },
  {
    name: "what only begins like a tag of a booru",
    options: { max: 1 },
    text: "1girl doll, red hair, long hair",
    problems: [
      "12-31 safe “hair” is in 2 tags, maximum 1: expected “long red hair” in place of “red hair” and “long hair”.",
    ],
    fixed: "1girl doll, long red hair",
  },
  {
    name: "what only begins like another one",
    options: { max: 1 },
    text: "solo guitar, red hair, long hair",
    problems: [
      "13-32 safe “hair” is in 2 tags, maximum 1: expected “long red hair” in place of “red hair” and “long hair”.",
    ],
    fixed: "solo guitar, long red hair",
  },
  {
    name: "twelve girls are one too",
    options: { max: 1 },
    text: "12girls, red hair, long hair",
    problems: [
      "19-28 none “hair” is in 2 tags, maximum 1: “red hair” and “long hair”. Each gives the word more weight; say it in fewer of them.",
    ],
  },
  {
    name: "words with underscores are tags of a booru",
    options: { max: 1 },
    text: "red_hat, red hair, long hair",
    problems: [
      "9-17 none “red” is in 2 tags, maximum 1: “red_hat” and “red hair”. Each gives the word more weight; say it in fewer of them.",
      "19-28 none “hair” is in 2 tags, maximum 1: “red hair” and “long hair”. Each gives the word more weight; say it in fewer of them.",
    ],
  },
  {
    name: "BREAK is no word",
    options: { max: 1 },
    text: "BREAK, red hair, BREAK, blue wall, BREAK, x, BREAK",
  },
  {
    name: "a tag that an exception names does not count",
    options: { max: 2, merge: false },
    exceptions: [{ rule: "word-repetition", terms: ["soft hair"], reason: "a name" }],
    text: "red hair, long hair, soft hair",
  },
  {
    name: "six tags are named, and the others counted",
    options: { max: 2, merge: false },
    text: "a hair, b hair, c hair, d hair, e hair, f hair, g hair",
    problems: [
      "16-22 none “hair” is in 7 tags, maximum 2: “a hair”, “b hair”, “c hair”, “d hair”, “e hair”, “f hair” and 1 more. Each gives the word more weight; say it in fewer of them.",
    ],
  },
  {
    name: "all six are named",
    options: { max: 2, merge: false },
    text: "a hair, b hair, c hair, d hair, e hair, f hair",
    problems: [
      "16-22 none “hair” is in 6 tags, maximum 2: “a hair”, “b hair”, “c hair”, “d hair”, “e hair” and “f hair”. Each gives the word more weight; say it in fewer of them.",
    ],
  },
  { name: "as many as there may be", options: { max: 2, merge: false }, text: "red hair, long hair" },
  {
    name: "tags of two sections stay apart",
    options: { max: 1 },
    sections: [
      { name: "a", terms: ["red hair"] },
      { name: "b", terms: ["long hair"] },
    ],
    text: "red hair, long hair, wall",
    problems: [
      "10-19 none “hair” is in 2 tags, maximum 1: “red hair” and “long hair”. Each gives the word more weight; say it in fewer of them.",
    ],
  },
  {
    name: "tags of two lines stay apart",
    options: { max: 1 },
    text: "red hair\nlong hair",
    problems: [
      "9-18 none “hair” is in 2 tags, maximum 1: “red hair” and “long hair”. Each gives the word more weight; say it in fewer of them.",
    ],
  },
  {
    name: "the trigger is not merged",
    options: { max: 1 },
    others: { "trigger-word": { words: ["ohwx hair"], position: "anywhere" } },
    text: "ohwx hair, long hair",
  },
]);

test.each([
  ["long hair, brown hair, hair ribbon, hair between eyes", "warning"],
  ["1girl, long hair, brown hair, hair ribbon, hair between eyes", "info"],
  ["long_hair, brown_hair, hair_ribbon, hair_between_eyes", "info"],
  ["1girl, simple background, white background, pattern in background", "warning"],
])("%s: %s, since the vocabulary of a booru has its words in many tags", (text, severity) => {
  const style = styleOf({ rules: { "word-repetition": { merge: false, ...watch } } });
  expect(checkText(text, style).findings.map((finding) => finding.severity)).toEqual([severity]);
});
