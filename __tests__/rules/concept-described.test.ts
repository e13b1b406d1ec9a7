import { testRule } from "../support/test-rule.ts";

const options = { terms: ["* nose", "* face"] };
const says = (found: string, concept = "the concept") =>
  `“${found}” describes what ${concept} has to teach by itself: the captions of this dataset leave it out.`;

testRule("concept-described", [
  { name: "no terms", text: "big nose" },
  { name: "empty", options, text: "" },
  { name: "the thing alone", options, text: "nose, face, a face" },
  { name: "parts of words", options, text: "big nosebleed, typeface, clockface" },
  { name: "another thing that only has the word in it", options, text: "red nose ring, small face mask" },
  {
    name: "somebody's, not described",
    options,
    text: "finger on nose, hand on her face, no face, young woman's face, a woman’s face",
  },
  {
    name: "the trigger and the thing",
    options,
    others: { "trigger-word": { words: ["ohwx"] } },
    text: "ohwx face, x",
  },
  {
    name: "the trigger alone",
    options: { terms: ["ohwx", "* face"] },
    others: { "trigger-word": { words: ["ohwx"] } },
    text: "ohwx, sitting",
  },
  { name: "a placeholder and the thing", options, text: "[trigger] face, x" },
  {
    name: "a whole tag",
    options,
    text: "photo, big nose, sitting",
    problems: [`7-15 safe ${says("big nose")}`],
    fixed: "photo, sitting",
  },
  {
    name: "names the trigger",
    options,
    others: { "trigger-word": { words: ["ohwx"] } },
    text: "ohwx, big nose",
    problems: [`6-14 safe ${says("big nose", "“ohwx”")}`],
    fixed: "ohwx",
  },
  {
    name: "with an article, a weight, an underscore, two adjectives",
    options,
    text: "photo, a big nose, (big_nose:1.2), very long nose, x",
    problems: [
      `7-17 safe ${says("big nose")}`,
      `19-33 safe ${says("big_nose")}`,
      `35-49 safe ${says("very long nose")}`,
    ],
    fixed: "photo, x",
  },
  {
    name: "never the last tag of a line",
    options,
    text: "big nose\r\nx, y",
    problems: [`0-8 none ${says("big nose")}`],
  },
  {
    name: "never the last tag of the caption, though all describe it",
    options,
    text: "big nose, long nose",
    problems: [`0-8 safe ${says("big nose")}`, `10-19 none ${says("long nose")}`],
    fixed: "long nose",
  },
  {
    name: "inside a phrase",
    options,
    text: "woman with a big nose, x",
    problems: [`13-21 none ${says("big nose")}`],
  },
  {
    name: "a phrase without commas has two things in it",
    options: { terms: ["* eyes"] },
    text: "girl blue eyes, x",
    problems: [`0-14 none ${says("girl blue eyes")}`],
  },
  {
    name: "what somebody does",
    options,
    text: "covering face, x",
    problems: [`0-13 none ${says("covering face")}`],
  },
  {
    name: "several tags in one pair of brackets",
    options,
    text: "(blue eyes, big nose:1.2), x",
    problems: [`12-20 none ${says("big nose")}`],
  },
  {
    name: "one branch of a choice",
    options,
    text: "{big nose|red dress}, x",
    problems: [`1-9 none ${says("big nose")}`],
  },
  {
    name: "words without a wildcard are the whole tag, or part of one",
    options: { terms: ["freckles", "mole on * cheek"] },
    text: "freckles, mole on left cheek, woman with freckles",
    problems: [
      `0-8 safe ${says("freckles")}`,
      `10-28 safe ${says("mole on left cheek")}`,
      `41-49 none ${says("freckles")}`,
    ],
    fixed: "woman with freckles",
  },
  {
    name: "words behind the thing",
    options: { terms: ["nose *"] },
    text: "nose piercing, nose of a dog, nose",
    problems: [`0-13 safe ${says("nose piercing")}`],
    fixed: "nose of a dog, nose",
  },
  {
    name: "sentences, by phrase",
    options,
    text: "The woman has a long nose. Her face is turned to us.",
    problems: [`16-25 none ${says("long nose")}`],
  },
  { name: "a sign", options, text: 'a sign that says "big nose", x' },
  { name: "a face is no tag of words", options, text: "^_^, :d" },
  {
    name: "Chinese tags as they are listed; sentences without spaces are left alone",
    options: { terms: ["大鼻子"] },
    text: "红裙，大鼻子，坐",
    problems: [`3-6 safe ${says("大鼻子")}`],
    fixed: "红裙，坐",
  },
  { name: "a Chinese sentence", options: { terms: ["大鼻子"] }, text: "她有一个大鼻子，坐在椅子上。" },
  {
    name: "Cyrillic: an adjective is deleted, what may be two things is not",
    options: { terms: ["* нос"] },
    text: "большой нос, палец касается нос, рука на нос, кот",
    problems: [`0-11 safe ${says("большой нос")}`, `13-31 none ${says("палец касается нос")}`],
    fixed: "палец касается нос, рука на нос, кот",
  },
  {
    name: "what an exception names",
    options,
    exceptions: [{ rule: "concept-described", terms: ["red nose"], reason: "a clown" }],
    text: "red nose, big nose, x",
    problems: [`10-18 safe ${says("big nose")}`],
    fixed: "red nose, x",
  },
]);
