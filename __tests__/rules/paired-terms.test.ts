import { testRule } from "../support/test-rule.ts";

const options = { pairs: { mordacious: "sarcastic" } };
const missing = "Expected “sarcastic” beside “mordacious”: the dataset has the two together.";
const away = (how: string) =>
  `Expected “sarcastic” beside “mordacious”, but ${how} between: the dataset has the two together.`;
const trigger = { "trigger-word": { words: ["ohwx"], position: "anywhere" } };

testRule("paired-terms", [
  { name: "no pairs", text: "mordacious" },
  {
    name: "a sentence that quotes the word, and one that says it",
    options,
    text: "The sign reads “mordacious”. She gives a mordacious smile to the crowd.",
    problems: [`41-51 none ${missing}`],
  },
  {
    name: "a sentence that only quotes the word",
    options,
    text: "The sign on the wall reads “mordacious”. She smiles at the crowd.",
  },
  { name: "empty", options, text: "" },
  { name: "the word is not there", options, text: "sarcastic, sitting" },
  { name: "another word that has it inside", options, text: "mordaciously, mordaciousness" },
  { name: "side by side", options, text: "x, mordacious, sarcastic, y" },
  { name: "side by side, the other way round", options, text: "sarcastic, MORDACIOUS" },
  { name: "both in one tag", options, text: "mordacious and sarcastic smile" },
  { name: "the partner in the tag beside it", options, text: "mordacious, sarcastic smile" },
  { name: "on the next line", options, text: "mordacious\r\nsarcastic" },
  { name: "with weights", options, text: "(mordacious:1.2), (sarcastic:1.1)" },
  {
    name: "a word that stands there twice needs its partner once",
    options,
    text: "mordacious, sarcastic, x, mordacious",
  },
  {
    name: "missing: written behind it",
    options,
    text: "x, mordacious,y\r\nz",
    problems: [`3-13 safe ${missing}`],
    fixed: "x, mordacious,sarcastic, y\r\nz",
  },
  {
    name: "missing at the end of a line, with a weight",
    options,
    text: "x, (mordacious:1.2)\nz",
    problems: [`4-14 safe ${missing}`],
    fixed: "x, (mordacious:1.2), sarcastic\nz",
  },
  {
    name: "missing, before BREAK and |||",
    options,
    text: "mordacious BREAK x",
    problems: [`0-10 safe ${missing}`],
    fixed: "mordacious, sarcastic BREAK x",
  },
  {
    name: "missing where the tag says more",
    options,
    text: "mordacious smile, x",
    problems: [`0-10 none ${missing}`],
  },
  {
    name: "too far: moved behind it",
    options,
    text: "mordacious , x,y, sarcastic, z",
    problems: [`0-10 safe ${away("2 tags stand")}`],
    fixed: "mordacious , sarcastic,x, y, z",
  },
  {
    name: "too far in front of it",
    options,
    text: "sarcastic, x, mordacious",
    problems: [`14-24 safe ${away("1 tag stands")}`],
    fixed: "x, mordacious, sarcastic",
  },
  {
    name: "as near as the style wants it",
    options: { ...options, maxGap: 1 },
    text: "sarcastic, x, mordacious",
  },
  {
    name: "not as near as the style wants it",
    options: { ...options, maxGap: 1 },
    text: "sarcastic, x, y, mordacious",
    problems: [
      "17-27 safe Expected “sarcastic” near “mordacious”, but 2 tags stand between: the dataset has the two together.",
    ],
    fixed: "x, y, mordacious, sarcastic",
  },
  {
    name: "too far, on another line",
    options,
    text: "mordacious, x\nsarcastic",
    problems: [`0-10 none ${away("1 tag stands")}`],
  },
  {
    name: "too far, in a longer tag",
    options,
    text: "mordacious, x, sarcastic smile",
    problems: [`0-10 none ${away("1 tag stands")}`],
  },
  {
    name: "too far, with the trigger between",
    options,
    others: trigger,
    text: "mordacious, ohwx, sarcastic",
    problems: [`0-10 none ${away("1 tag stands")}`],
  },
  {
    name: "the partner is another word's as well: it stays there",
    options: { pairs: { mordacious: "sarcastic", acerbic: "sarcastic" } },
    text: "mordacious, x, acerbic, sarcastic",
    problems: [`0-10 none ${away("2 tags stand")}`],
  },
  {
    name: "two words with one partner that is missing: it is written once",
    options: { pairs: { mordacious: "sarcastic", acerbic: "sarcastic" } },
    text: "mordacious, acerbic, x",
    problems: [
      `0-10 safe ${missing}`,
      "12-19 none Expected “sarcastic” beside “acerbic”: the dataset has the two together.",
    ],
    fixed: "mordacious, sarcastic, acerbic, x",
  },
  {
    name: "pairs that go on",
    options: { pairs: { a: "b", b: "c" } },
    text: "a, x",
    problems: ["0-1 safe Expected “b” beside “a”: the dataset has the two together."],
    fixed: "a, b, c, x",
  },
  {
    name: "the partner belongs in another section",
    options,
    sections: [
      { name: "one", terms: ["mordacious"] },
      { name: "two", terms: ["sarcastic"] },
    ],
    text: "mordacious, x",
    problems: [`0-10 none ${missing}`],
  },
  {
    name: "behind the trigger",
    options: { pairs: { ohwx: "man" } },
    others: trigger,
    text: "ohwx, x",
    problems: ["0-4 safe Expected “man” beside “ohwx”: the dataset has the two together."],
    fixed: "ohwx, man, x",
  },
  {
    name: "with underscores, as the word is written",
    options: { pairs: { "cat ears": "animal ears" } },
    text: "cat_ears, x",
    problems: ["0-8 safe Expected “animal ears” beside “cat_ears”: the dataset has the two together."],
    fixed: "cat_ears, animal_ears, x",
  },
  { name: "sentences: side by side", options, text: "She has a mordacious, sarcastic smile. She sits." },
  { name: "sentences: joined", options, text: "Her smile is sarcastic and mordacious. She sits." },
  {
    name: "sentences: missing",
    options,
    text: "She has a mordacious smile. She sits on a wall.",
    problems: [`10-20 none ${missing}`],
  },
  {
    name: "sentences: too far",
    options,
    text: "She has a mordacious smile. She looks sarcastic.",
    problems: [`10-20 none ${away("3 words stand")}`],
  },
  { name: "a sign", options, text: 'A sign says "mordacious". She sits on a wall.' },
  { name: "a sign in a tag", options, text: 'a sign with "mordacious" on it, x' },
  {
    name: "one branch of a choice",
    options: { pairs: { x: "y" } },
    text: "{x|z} dress",
    problems: ["1-2 none Expected “y” beside “x”: the dataset has the two together."],
  },
  {
    name: "Chinese tags",
    options: { pairs: { 毒舌: "讽刺" } },
    text: "毒舌，坐",
    problems: ["0-2 safe Expected “讽刺” beside “毒舌”: the dataset has the two together."],
    fixed: "毒舌，讽刺, 坐",
  },
  { name: "a Chinese sentence", options: { pairs: { 毒舌: "讽刺" } }, text: "她很毒舌。她坐在椅子上。" },
  {
    name: "a word that an exception names",
    options,
    exceptions: [{ rule: "paired-terms", terms: ["mordacious"], reason: "a name" }],
    text: "mordacious, x",
  },
  {
    name: "a tag that ends with the word is a person's to mend",
    options: { pairs: { smile: "teeth" } },
    text: "big smile, wall",
    problems: ["4-9 none Expected “teeth” beside “smile”: the dataset has the two together."],
  },
  {
    name: "the word in the plural is a person's to mend",
    options: { pairs: { smile: "teeth" } },
    text: "smiles, wall",
    problems: ["0-6 none Expected “teeth” beside “smiles”: the dataset has the two together."],
  },
  {
    name: "the word again, beside the partner",
    options: { pairs: { smile: "teeth" } },
    text: "smile, a, b, c, teeth, smile",
  },
  {
    name: "a partner that another word has beside it stays there",
    options: { pairs: { smile: "teeth", grin: "teeth" }, maxGap: 0 },
    text: "smile, a, b, c, d, teeth, grin",
    problems: [
      "0-5 none Expected “teeth” beside “smile”, but 4 tags stand between: the dataset has the two together.",
    ],
  },
  {
    name: "a partner that needs one itself stays where it is",
    options: { pairs: { smile: "teeth", teeth: "x" }, maxGap: 0 },
    text: "smile, a, b, c, teeth",
    problems: [
      "0-5 none Expected “teeth” beside “smile”, but 3 tags stand between: the dataset has the two together.",
      "16-21 safe Expected “x” beside “teeth”: the dataset has the two together.",
    ],
    fixed: "smile, a, b, c, teeth, x",
  },
  {
    name: "two words in want of one partner",
    options: { pairs: { smile: "teeth", grin: "teeth" } },
    text: "smile, wall, grin",
    problems: [
      "0-5 safe Expected “teeth” beside “smile”: the dataset has the two together.",
      "13-17 none Expected “teeth” beside “grin”: the dataset has the two together.",
    ],
    fixed: "smile, teeth, wall, grin",
  },
  {
    name: "as far away as it may be",
    options: { pairs: { smile: "teeth" }, maxGap: 1 },
    text: "smile, a, teeth",
  },
  {
    name: "one tag farther than it may be",
    options: { pairs: { smile: "teeth" }, maxGap: 1 },
    text: "smile, a, b, teeth",
    problems: [
      "0-5 safe Expected “teeth” near “smile”, but 2 tags stand between: the dataset has the two together.",
    ],
    fixed: "smile, teeth, a, b",
  },
  {
    name: "no partner passes the trigger",
    options: { pairs: { smile: "teeth" } },
    others: { "trigger-word": { words: ["ohwx"], position: "anywhere" } },
    text: "smile, a, ohwx, b, teeth",
    problems: [
      "0-5 none Expected “teeth” beside “smile”, but 3 tags stand between: the dataset has the two together.",
    ],
  },
  {
    name: "nor what an exception names",
    options: { pairs: { smile: "teeth" } },
    exceptions: [{ rule: "paired-terms", terms: ["red wall"], reason: "a name" }],
    text: "smile, a, red wall, b, teeth",
    problems: [
      "0-5 none Expected “teeth” beside “smile”, but 3 tags stand between: the dataset has the two together.",
    ],
  },
  {
    name: "nor is a partner moved that one names",
    options: { pairs: { smile: "teeth" } },
    exceptions: [{ rule: "paired-terms", terms: ["teeth"], reason: "a name" }],
    text: "smile, a, b, teeth",
    problems: [
      "0-5 none Expected “teeth” beside “smile”, but 2 tags stand between: the dataset has the two together.",
    ],
  },
  {
    name: "a partner far before the word",
    options: { pairs: { smile: "teeth" } },
    text: "teeth, a, b, c, smile",
    problems: [
      "16-21 safe Expected “teeth” beside “smile”, but 3 tags stand between: the dataset has the two together.",
    ],
    fixed: "a, b, c, smile, teeth",
  },
  {
    name: "a partner on another line",
    options: { pairs: { smile: "teeth" } },
    text: "smile, a\nteeth",
    problems: [
      "0-5 none Expected “teeth” beside “smile”, but 1 tag stands between: the dataset has the two together.",
    ],
  },
  {
    name: "far away in a sentence",
    options: { pairs: { smile: "teeth" } },
    text: "A man with a smile stands by a very long wall and he has white teeth.",
    problems: [
      "13-18 none Expected “teeth” beside “smile”, but 8 words stand between: the dataset has the two together.",
    ],
  },
  {
    name: "a sentence without spaces",
    options: { pairs: { 微笑: "牙齿" } },
    text: "一个女人在微笑，露出牙齿。她坐着。",
  },
  {
    name: "an exception in a sentence",
    options: { pairs: { smile: "teeth" } },
    exceptions: [{ rule: "paired-terms", terms: ["smile"], reason: "a name" }],
    text: "A man with a smile stands by a wall.",
  },
  {
    name: "a partner of another section stays in it",
    options: { pairs: { smile: "teeth" } },
    sections: [
      { name: "f", terms: ["smile"] },
      { name: "g", terms: ["teeth"] },
    ],
    text: "smile, a, b, c, teeth",
    problems: [
      "0-5 none Expected “teeth” beside “smile”, but 3 tags stand between: the dataset has the two together.",
    ],
  },
  {
    name: "none is written where it would stand in another section",
    options: { pairs: { smile: "teeth" } },
    sections: [
      { name: "f", terms: ["smile"] },
      { name: "g", terms: ["teeth"] },
    ],
    text: "smile, a",
    problems: ["0-5 none Expected “teeth” beside “smile”: the dataset has the two together."],
  },
  {
    name: "a partner is spelt as the word is",
    options: { pairs: { "big smile": "white teeth" } },
    text: "big_smile, a",
    problems: ["0-9 safe Expected “white teeth” beside “big_smile”: the dataset has the two together."],
    fixed: "big_smile, white_teeth, a",
  },
  { name: "a word on a sign in a tag", options: { pairs: { smile: "teeth" } }, text: 'sign "smile", a' },
]);
