import { testRule } from "../support/test-rule.ts";

const GUIDANCE =
  "ohwxStyle, anime, drawing, of a young woman, full body shot, from side, sitting, looking at viewer, smiling, head tilt, holding a phone, eyes closed, short brown hair, pale pink dress with dark edges, stuffed animal in lap, brown slippers, sunlight through windows as lighting source, brown couch, red patterned fabric on couch, wooden floor, white water-stained paint on walls, refrigerator in background, coffee machine sitting on a countertop, table in front of couch, bananas and coffee pot on table, white board on wall, clock on wall, stuffed animal chicken on floor, dreary environment";

const over = (stem: string, count: number, most: string, ...tags: string[]): string =>
  `“${stem}” stands in ${count} tags, ${most} at most: ${tags.map((tag) => `“${tag}”`).join(", ")}. Say it with fewer, or in other words.`;

const watch = { watch: { background: 2 } };

testRule("word-repetition", [
  { name: "the guidance's own example", text: GUIDANCE },
  { name: "an empty caption", text: "" },
  {
    name: "the guidance's three backgrounds",
    options: watch,
    text: "photo, simple background, white background, lamp in background",
    problems: [
      `7-62 safe ${over("background", 3, "2", "simple background", "white background", "lamp in background")}`,
    ],
    fixed: "photo, simple white background with a lamp",
  },
  {
    name: "down to one, with tags between them",
    options: { watch: { background: 1 } },
    text: "simple background, chair, white background, old wooden lamp in the background, rain",
    problems: [
      `0-77 safe ${over("background", 3, "one", "simple background", "white background", "old wooden lamp in the background")}`,
    ],
    fixed: "simple white background with an old wooden lamp, chair, rain",
  },
  {
    name: "two things in the background",
    options: { watch: { background: 1 } },
    text: "lamp in background, blurry background, two trees in background",
    problems: [
      `0-62 safe ${over("background", 3, "one", "lamp in background", "blurry background", "two trees in background")}`,
    ],
    fixed: "blurry background with a lamp and two trees",
  },
  {
    name: "any form of the watched word",
    options: { watch: { wall: 1 } },
    text: "brick wall, clock on walls",
    problems: [`12-26 none ${over("wall", 2, "one", "brick wall", "clock on walls")}`],
  },
  {
    name: "hair of two kinds",
    options: { max: 1 },
    text: "long hair, smile, dark brown hair",
    problems: [`0-33 safe ${over("hair", 2, "one", "long hair", "dark brown hair")}`],
    fixed: "long dark brown hair, smile",
  },
  {
    name: "two colours are a contradiction, not a tag",
    options: { max: 1 },
    text: "red hair, blue hair",
    problems: [`10-19 none ${over("hair", 2, "one", "red hair", "blue hair")}`],
  },
  {
    name: "a noun before a noun is no adjective",
    options: { max: 1 },
    text: "kitchen table, wooden table",
    problems: [`15-27 none ${over("table", 2, "one", "kitchen table", "wooden table")}`],
  },
  {
    name: "a noun that may be no thing gets no article",
    options: { watch: { background: 1 } },
    text: "white background, graffiti in background",
    problems: [`18-40 none ${over("background", 2, "one", "white background", "graffiti in background")}`],
  },
  {
    name: "merging switched off",
    options: { ...watch, merge: false },
    text: "simple background, white background, lamp in background",
    problems: [
      `37-55 none ${over("background", 3, "2", "simple background", "white background", "lamp in background")}`,
    ],
  },
  {
    name: "weights, other groups and wildcards are not merged",
    options: { max: 1 },
    text: "(long hair:1.2), brown hair\n{curly|straight} hair",
    problems: [
      `17-27 none ${over("hair", 3, "one", "(long hair:1.2)", "brown hair", "{curly|straight} hair")}`,
    ],
  },
  {
    name: "colours may stand in any number of tags",
    text: "white shirt, white shoes, white hat, white wall, white dog",
  },
  {
    name: "unless they are watched",
    options: { watch: { white: 2 } },
    text: "white shirt, white shoes, white hat",
    problems: [`26-35 none ${over("white", 3, "2", "white shirt", "white shoes", "white hat")}`],
  },
  {
    name: "joining words carry no weight",
    text: "cat on a mat, dog on a mat, man with a hat, bird on the roof, on a hill",
  },
  { name: "numbers", text: "2 cats, 2 dogs, 2 birds, 2 men, 2 hats" },
  { name: "a word twice in one tag", text: "a tree beside a tree, tree house, old tree" },
  {
    name: "an ignored word",
    options: { ignore: ["couches"] },
    text: "red couch, cat on couch, couch by window, pillow on couch",
  },
  {
    name: "the trigger's words",
    text: "ohwx cat, black cat, cat on wall, cat eyes, cat",
    others: { "trigger-word": { words: ["ohwx cat"] } },
  },
  {
    name: "sections are not mixed",
    options: { max: 1 },
    sections: [
      { name: "subject", terms: ["long hair"] },
      { name: "loose", terms: ["messy hair"] },
    ],
    text: "long hair, messy hair",
    problems: [`11-21 none ${over("hair", 2, "one", "long hair", "messy hair")}`],
  },
  { name: "Chinese", text: "红色, 红色, 红色, 红色, 红色" },
  {
    name: "Cyrillic",
    text: "старая стена, белая стена, стена дома, кошка у стена",
    problems: [
      `39-52 none ${over("стена", 4, "3", "старая стена", "белая стена", "стена дома", "кошка у стена")}`,
    ],
  },
  {
    name: "sentences repeat words by nature",
    text: "A cat sits on a wall. The wall is old, and the cat looks at a wall behind the cat. A wall. A cat.",
  },
  {
    name: "but not without end",
    text: "A cat. A cat sits by a cat. The cat sees another cat. One cat is a black cat, the last cat.",
    problems: ["73-76 none “cat” stands here 8 times, 6 at most: use other words, or a pronoun."],
  },
]);
