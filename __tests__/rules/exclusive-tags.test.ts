import { testRule } from "../support/test-rule.ts";

const groups = [
  ["from above", "from below"],
  ["indoors", "outdoors"],
];
const options = { groups };

testRule("exclusive-tags", [
  { name: "no groups", text: "from above, from below" },
  { name: "empty", options, text: "" },
  { name: "one of a group", options, text: "from above, sitting" },
  { name: "one of each of two groups", options, text: "from above, indoors" },
  { name: "the same twice is not two", options, text: "from above, From_Above" },
  { name: "only part of a longer tag", options, text: "a car seen from above, from below" },
  { name: "words that only look alike", options: { groups: [["man", "woman"]] }, text: "snowman, woman" },
  {
    name: "the plural of one term is not another",
    options: { groups: [["dog", "cat"]] },
    text: "dog, dogs",
  },
  {
    name: "two of a group",
    options,
    text: "photo, from above, sitting, from below",
    problems: [
      "28-38 choice “from above” and “from below” exclude each other: keep the one that the image shows.",
    ],
  },
  {
    name: "two of each of two groups",
    options,
    text: "from below, indoors, outdoors, from above",
    problems: [
      "21-29 choice “indoors” and “outdoors” exclude each other: keep the one that the image shows.",
      "31-41 choice “from below” and “from above” exclude each other: keep the one that the image shows.",
    ],
  },
  {
    name: "three of one group: one problem",
    options: { groups: [["day", "night", "dusk"]] },
    text: "day, x, night, dusk",
    problems: ["8-13 choice “day” and “night” exclude each other: keep the one that the image shows."],
  },
  {
    name: "with weights and underscores, on two lines",
    options,
    text: "(from_above:1.2)\r\nfrom_below",
    problems: [
      "18-28 choice “(from_above:1.2)” and “from_below” exclude each other: keep the one that the image shows.",
    ],
  },
  {
    name: "a term with a wildcard excludes what it names twice",
    options: { groups: [["* shot", "close-up"]] },
    text: "cowboy shot, full body shot",
    problems: [
      "13-27 choice “cowboy shot” and “full body shot” exclude each other: keep the one that the image shows.",
    ],
  },
  {
    name: "several views, in the very word",
    options,
    text: "multiple_views, from above, from below",
  },
  {
    name: "several views, inside a longer tag",
    options,
    text: "character sheet with multiple views, from above, from below",
  },
  {
    name: "each is offered once, however it is spelt",
    options: { groups: [["* shot", "close-up"]] },
    text: "long shot, close-up, Long_Shot",
    problems: [
      "11-19 choice “long shot” and “close-up” exclude each other: keep the one that the image shows.",
    ],
    candidates: [["Long_Shot", "close-up"]],
  },
  {
    name: "what excuses is the style's to say",
    options: { groups, unless: ["split screen"] },
    text: "multiple views, from above, from below",
    problems: [
      "28-38 choice “from above” and “from below” exclude each other: keep the one that the image shows.",
    ],
  },
  {
    name: "nothing excuses",
    options: { groups, unless: [] },
    text: "multiple views, indoors, outdoors",
    problems: [
      "25-33 choice “indoors” and “outdoors” exclude each other: keep the one that the image shows.",
    ],
  },
  {
    name: "sentences, by phrase",
    options,
    text: "The car is seen from above. It is shot from below.",
    problems: [
      "39-49 choice “from above” and “from below” exclude each other: keep the one that the image shows.",
    ],
  },
  {
    name: "a sentence with several views",
    options,
    text: "There are multiple views of the car. One is from above and one is from below.",
  },
  {
    name: "a sentence that quotes a sign",
    options,
    text: 'She is sitting indoors. The poster says "outdoors is better".',
  },
  { name: "a choice of words", options, text: "{from above|from below}, sitting" },
  {
    name: "Chinese tags",
    options: { groups: [["室内", "室外"]] },
    text: "室内，红裙，室外",
    problems: ["6-8 choice “室内” and “室外” exclude each other: keep the one that the image shows."],
  },
  {
    name: "Cyrillic tags",
    options: { groups: [["день", "ночь"]] },
    text: "День, кошка, ночь",
    problems: ["13-17 choice “День” and “ночь” exclude each other: keep the one that the image shows."],
  },
  {
    name: "what an exception names",
    options,
    exceptions: [{ rule: "exclusive-tags", terms: ["outdoors"], reason: "a window" }],
    text: "indoors, outdoors",
  },
  {
    name: "the trigger is no member",
    options: { groups: [["ohwx", "cat"]] },
    others: { "trigger-word": { words: ["ohwx"] } },
    text: "ohwx, cat",
  },
]);
