import { testRule } from "../support/test-rule.ts";

const files = {
  "tags.csv": [
    '1girl,0,5000000,"1girls,sole_female"',
    'long_hair,0,3000000,"/lh,longhair,hair_long"',
    "sitting,0,900000,",
    'looking_at_viewer,0,3000000,"eye_contact"',
    "red_dress,0,40000,",
    'wooden_chair,0,900,"wood_chair"',
    "on_chair,0,500,",
    'blue_eyes,0,1000000,"blueeyes"',
    'aqua_eyes,0,1000,"cyan_eyes,blue-green_eyes"',
    'teal_eyes,0,800,"blue-green_eyes"',
    'fate_(series),4,90000,"fate/series"',
    "^_^,0,60000,",
    "teddy_bear,0,9000,",
    "shirt,0,1000,",
    'sofa,0,700,"couch"',
  ].join("\n"),
};
const options = { vocabulary: ["tags.csv"] };
const plain = { options, files };
const unknown = (tag: string) => `“${tag}” is not in the vocabulary of the dataset.`;
const named = (name: string, found: string) =>
  `Expected “${name}” in place of “${found}”: that is what the vocabulary of the dataset calls it.`;
const pieces = (word: string, cut: string, count: number) =>
  `CLIP reads “${word}” in ${count} pieces (${cut}), more than 2: a sign, though no proof, that the model hardly knows the word. Use a commoner one, or put one beside it.`;

testRule("known-words", [
  { name: "nothing is asked", text: "longhair, mordacious" },
  { name: "empty", ...plain, text: "" },
  {
    name: "known, with spaces, underscores, capitals, a weight",
    ...plain,
    text: "1girl, long_hair, Red Dress, (sitting:1.2)",
  },
  { name: "known with escaped brackets", ...plain, text: "fate \\(series\\), fate (series)" },
  {
    name: "another name",
    ...plain,
    text: "1girl, longhair, x_x",
    problems: [`7-15 safe ${named("long hair", "longhair")}`],
    fixed: "1girl, long hair, x_x",
  },
  {
    name: "another name, with a weight, among underscores",
    ...plain,
    text: "(eye_contact:1.2), red_dress",
    problems: [`1-12 safe ${named("looking at viewer", "eye_contact")}`],
    fixed: "(looking_at_viewer:1.2), red_dress",
  },
  {
    name: "another name of what is there already",
    ...plain,
    text: "sofa, couch, sitting",
    problems: [`6-11 safe ${named("sofa", "couch")} It is there already.`],
    fixed: "sofa, sitting",
  },
  {
    name: "two other names of one term",
    ...plain,
    text: "longhair, hair long, sitting",
    problems: [
      `0-8 safe ${named("long hair", "longhair")}`,
      `10-19 safe ${named("long hair", "hair long")} It is there already.`,
    ],
    fixed: "long hair, sitting",
  },
  {
    name: "a name of two terms",
    ...plain,
    text: "blue-green eyes, sitting",
    problems: [
      "0-15 choice Expected “aqua eyes” or “teal eyes” in place of “blue-green eyes”: that is what the vocabulary of the dataset calls it.",
    ],
  },
  {
    name: "a name with brackets is a person's to write",
    ...plain,
    text: "fate/series, sitting",
    problems: [`0-11 choice ${named("fate (series)", "fate/series")}`],
  },
  { name: "a shortcut for typing is no name", ...plain, text: "lh lh lh lh lh" },
  {
    name: "unknown, and nothing near",
    ...plain,
    text: "zeppelin, sitting",
    problems: [`0-8 none ${unknown("zeppelin")}`],
  },
  {
    name: "a letter off",
    ...plain,
    text: "red drses, siting",
    problems: [`0-9 choice ${unknown("red drses")}`, `11-17 choice ${unknown("siting")}`],
  },
  {
    name: "another order, number, hyphen or gap",
    ...plain,
    text: "eyes blue, shirts, long-hair, teddybear, looking viewer",
    problems: [
      `0-9 choice ${unknown("eyes blue")}`,
      `11-17 choice ${unknown("shirts")}`,
      `19-28 choice ${unknown("long-hair")}`,
      `30-39 choice ${unknown("teddybear")}`,
      `41-55 choice ${unknown("looking viewer")}`,
    ],
  },
  {
    name: "one word more, but never a “no” less",
    ...plain,
    text: "red shirt, no shirt",
    problems: [`0-9 choice ${unknown("red shirt")}`, `11-19 none ${unknown("no shirt")}`],
  },
  { name: "a long tag is a phrase", ...plain, text: "a zeppelin over the old town, sitting" },
  {
    name: "a long tag of known words, one of them a letter off",
    options,
    files: { "tags.txt": "a girl\nsitting on\nred chair\n" },
    text: "girl sitting on red chiar",
    problems: ["20-25 choice “chiar” is a word that the vocabulary of the dataset does not have."],
  },
  {
    name: "numbers, faces, scores, accounts, syntax",
    ...plain,
    text: '1950, 35, ^_^, :d, score_9, rating:safe, @artist_name, {red|blue} hat, <lora:x:1>, 12:30, "Open"',
  },
  {
    name: "what the style says itself",
    ...plain,
    sections: [{ name: "type", terms: ["photo", "* shot"] }],
    others: { "banned-synonyms": { terms: { couch: ["divan"] } } },
    text: "photo, couch",
  },
  {
    name: "the trigger and what has it inside",
    ...plain,
    others: { "trigger-word": { words: ["ohwx"] } },
    text: "ohwx, ohwx style",
  },
  { name: "scripts that the vocabulary has none of", ...plain, text: "红裙, кошка, ねこ" },
  {
    name: "a vocabulary in Chinese",
    options,
    files: { "tags.txt": "红裙\n长发\n" },
    text: "红裙，长法, zeppelin",
    problems: [`3-5 none ${unknown("长法")}`],
  },
  {
    name: "what is to be ignored",
    options: { ...options, ignore: ["* airship", "zeppelin"] },
    files,
    text: "zeppelin, red airship",
  },
  {
    name: "what an exception names",
    ...plain,
    exceptions: [{ rule: "known-words", terms: ["zeppelin"], reason: "known to us" }],
    text: "zeppelin, old zeppelin",
  },
  { name: "sentences have no tags", ...plain, text: "A zeppelin is over the town. It has longhair." },
  {
    name: "many pieces",
    options: { maxPieces: 2 },
    text: "mordacious, sitting, photograph",
    problems: [`0-10 none ${pieces("mordacious", "mor·d·acious", 3)}`],
  },
  {
    name: "many pieces in a sentence, once",
    options: { maxPieces: 2 },
    text: "She has a mordacious smile. It is mordacious.",
    problems: [`10-20 none ${pieces("mordacious", "mor·d·acious", 3)}`],
  },
  { name: "as many as it may have", options: { maxPieces: 3 }, text: "mordacious" },
  {
    name: "names, compounds, numbers, triggers and other scripts",
    options: { maxPieces: 1 },
    others: { "trigger-word": { words: ["ohwxstyle"] } },
    text: "ohwxstyle, Mordacious, well-known, 123456, 1girl, 红裙子, кошка",
  },
  {
    name: "what the vocabulary has is known, into however many pieces it falls",
    options: { vocabulary: ["tags.txt"], maxPieces: 1 },
    files: { "tags.txt": "mordacious\n" },
    text: "mordacious, mordacious",
  },
  {
    name: "what the style has a partner for",
    options: { maxPieces: 2 },
    others: { "paired-terms": { pairs: { mordacious: "sarcastic" } } },
    text: "mordacious, sarcastic",
  },
  {
    name: "a word that an exception names in one place is told of in the next",
    options: { maxPieces: 2 },
    exceptions: [{ rule: "known-words", terms: ["mordacious cat"], reason: "a name" }],
    text: "Her mordacious cat sits. A mordacious dog barks.",
    problems: [
      "27-37 none CLIP reads “mordacious” in 3 pieces (mor·d·acious), more than 2: a sign, though no proof, that the model hardly knows the word. Use a commoner one, or put one beside it.",
    ],
  },
  {
    name: "ignored in a sentence, and one beside it",
    options: { maxPieces: 2, ignore: ["mordacious"] },
    text: "Her mordacious tergiversating cat sits there.",
    problems: [
      "15-29 none CLIP reads “tergiversating” in 4 pieces (ter·gi·vers·ating), more than 2: a sign, though no proof, that the model hardly knows the word. Use a commoner one, or put one beside it.",
    ],
  },
  {
    name: "ignored in a tag, and one that is not",
    options: { maxPieces: 2, ignore: ["mordacious *"] },
    text: "mordacious cat, tergiversating cat",
    problems: [
      "16-30 none CLIP reads “tergiversating” in 4 pieces (ter·gi·vers·ating), more than 2: a sign, though no proof, that the model hardly knows the word. Use a commoner one, or put one beside it.",
    ],
  },
  {
    name: "exceptions that end before a word and begin behind it",
    options: { maxPieces: 2 },
    exceptions: [{ rule: "known-words", terms: ["old", "cat"], reason: "a name" }],
    text: "Her old mordacious cat sits there.",
    problems: [
      "8-18 none CLIP reads “mordacious” in 3 pieces (mor·d·acious), more than 2: a sign, though no proof, that the model hardly knows the word. Use a commoner one, or put one beside it.",
    ],
  },
  {
    name: "a long tag with two words that are off is a phrase",
    options: { vocabulary: ["tags.csv"] },
    files: files,
    text: "girl sittnig on red chiar",
  },
  {
    name: "a long tag with a name in it",
    options: { vocabulary: ["tags.csv"] },
    files: files,
    text: "girl sitting on red Chiar",
  },
  {
    name: "a long tag with a word that nothing is near",
    options: { vocabulary: ["tags.csv"] },
    files: files,
    text: "girl sitting on red zeppelin",
  },
  {
    name: "a long tag whose word is to be ignored",
    options: { vocabulary: ["tags.csv"], ignore: ["chiar"] },
    files: files,
    text: "girl sitting on red chiar",
  },
  {
    name: "a long tag with a number",
    options: { vocabulary: ["tags.csv"] },
    files: files,
    text: "girl sitting on chair 1950",
  },
  {
    name: "a word that the style has does not make the phrase known",
    options: { vocabulary: ["tags.csv"] },
    files: files,
    sections: [{ name: "type", terms: ["photo", "blue"] }],
    text: "blue hat, photo",
    problems: ["0-8 none “blue hat” is not in the vocabulary of the dataset."],
  },
  {
    name: "a vocabulary without a term asks for nothing",
    options: { vocabulary: ["tags.csv"] },
    files: { "tags.csv": "" },
    text: "zeppelin",
  },
  {
    name: "underscores go by the other tags",
    options: { vocabulary: ["tags.csv"] },
    files: files,
    text: "eye contact, red_dress",
    problems: [
      "0-11 safe Expected “looking at viewer” in place of “eye contact”: that is what the vocabulary of the dataset calls it.",
    ],
    fixed: "looking_at_viewer, red_dress",
  },
  {
    name: "spaces go by the other tags",
    options: { vocabulary: ["tags.csv"] },
    files: files,
    text: "eye contact, red dress",
    problems: [
      "0-11 safe Expected “looking at viewer” in place of “eye contact”: that is what the vocabulary of the dataset calls it.",
    ],
    fixed: "looking at viewer, red dress",
  },
  {
    name: "a face is no tag with underscores",
    options: { vocabulary: ["tags.csv"] },
    files: files,
    text: "eye contact, ^_^",
    problems: [
      "0-11 safe Expected “looking at viewer” in place of “eye contact”: that is what the vocabulary of the dataset calls it.",
    ],
    fixed: "looking at viewer, ^_^",
  },
  {
    name: "marks alone, and marks among words",
    options: { vocabulary: ["tags.csv"] },
    files: files,
    text: "&, ..., red & dress",
    problems: ["8-19 choice “red & dress” is not in the vocabulary of the dataset."],
    candidates: [["red dress"]],
  },
]);
