import { profiles } from "../../src/style/profiles/table.ts";
import { testRule } from "../support/test-rule.ts";

const contained = { contained: true };
const once = (place: string, tag: string, again?: string): string =>
  `${place} safe Expected “${tag}” only once${again === undefined ? "" : `, here as “${again}”`}: repeating a tag gives it more weight.`;
const says = (place: string, longer: string, shorter: string): string =>
  `${place} safe “${longer}” says “${shorter}” already: repeating it gives it more weight.`;
const seems = (place: string, longer: string, shorter: string): string =>
  `${place} choice “${longer}” seems to say “${shorter}” already: keep both only where they are two things.`;

testRule("duplicate-tags", [
  { name: "empty", text: "" },
  { name: "only separators", text: ", ,\n" },
  { name: "one tag", text: "shirt" },
  { name: "a tag inside another, unless the style asks", text: "shirt, white shirt" },
  { name: "plural and singular are two tags", text: "tree, trees" },
  { name: "words in another order are two tags", text: "brown couch, couch brown" },
  {
    name: "the later one goes",
    text: "red dress, smile, red dress, sitting\r\n",
    problems: [once("18-27", "red dress")],
    fixed: "red dress, smile, sitting\r\n",
  },
  {
    name: "the last one goes",
    text: "\uFEFFred dress, smile, red dress",
    problems: [once("18-27", "red dress")],
    fixed: "\uFEFFred dress, smile",
  },
  {
    name: "an article may count, so that a person decides",
    text: "a dog, a cat, a dog",
    problems: ["14-19 none “a dog” stands here twice: say how many there are, or keep one."],
  },
  {
    name: "all of them in one go",
    text: "cat, cat, dog, cat, dog",
    problems: [once("5-8", "cat"), once("15-18", "cat"), once("20-23", "dog")],
    fixed: "cat, dog",
  },
  {
    name: "letter case, underscores and spaces do not hide it",
    text: "looking at viewer, x, Looking_at  viewer",
    problems: [once("22-40", "looking at viewer", "Looking_at  viewer")],
    fixed: "looking at viewer, x",
  },
  {
    name: "composed and decomposed letters are one",
    text: "café, x, cafe\u0301",
    problems: [once("9-14", "café", "cafe\u0301")],
    fixed: "café, x",
  },
  {
    name: "escaped brackets are brackets",
    text: "poster \\(object\\), x, poster (object)",
    problems: [once("22-37", "poster \\(object\\)", "poster (object)")],
    fixed: "poster \\(object\\), x",
  },
  {
    name: "Chinese, with its own comma",
    text: "猫，红色的裙子，猫",
    problems: [once("8-9", "猫")],
    fixed: "猫，红色的裙子",
  },
  { name: "Chinese: a longer tag is another one", text: "猫，白猫，猫咪" },
  { name: "Cyrillic", text: "кот, дом, Кот", problems: [once("10-13", "кот", "Кот")], fixed: "кот, дом" },
  { name: "emoji", text: "🙂, x, 🙂", problems: [once("7-9", "🙂")], fixed: "🙂, x" },
  { name: "a face is what it is letter for letter", text: ":d, :D, ^_^, ^^^, x" },
  { name: "the same face twice", text: ":d, x, :d", problems: [once("7-9", ":d")], fixed: ":d, x" },
  {
    name: "with a weight and without: a choice",
    profile: profiles.onetrainer,
    text: "red hair, x, (red hair:1.2)",
    problems: [
      "13-27 choice “red hair” and “(red hair:1.2)” are one tag with two weights: keep one of them.",
    ],
  },
  {
    name: "two weights: a choice",
    text: "(red hair:1.1), (red hair:1.2)",
    problems: [
      "16-30 choice “(red hair:1.1)” and “(red hair:1.2)” are one tag with two weights: keep one of them.",
    ],
  },
  {
    name: "the same weight twice",
    text: "(red hair:1.2), x, (red  hair : 1.2)",
    problems: [once("19-36", "(red hair:1.2)", "(red  hair : 1.2)")],
    fixed: "(red hair:1.2), x",
  },
  {
    name: "a weighted tag between two plain ones",
    text: "cat, (cat:1.2), cat",
    problems: [
      "5-14 choice “cat” and “(cat:1.2)” are one tag with two weights: keep one of them.",
      once("16-19", "cat"),
    ],
    fixed: "cat, (cat:1.2)",
  },
  {
    name: "a weight that the trainer does not read is taken off first",
    profile: profiles["kohya-sdxl"],
    others: { "prompt-syntax": {} },
    text: "cat, x, (cat:1.2)",
    problems: ["8-17 choice “cat” and “(cat:1.2)” are one tag with two weights: keep one of them."],
    fixed: "cat, x",
  },
  { name: "lines are read apart", text: "red dress\nred dress" },
  { name: "both sides of ||| are read apart", text: "ohwx, red dress ||| smile, red dress" },
  {
    name: "what stands between BREAKs is read apart, and BREAK may come again",
    text: "a, cat BREAK cat BREAK dog",
  },
  { name: "wildcards may differ", text: "{red|blue} dress, {red|blue} dress, color, __color__, __color__" },
  { name: "the digits of a large number", text: "1,000 roses, 1,000 people, 000, 000" },
  {
    name: "the trigger has a rule of its own, however it is spelt",
    others: { "trigger-word": { words: ["ohwx"], max: 5, variants: false } },
    text: "ohwx, x, ohwx, OHWX",
  },
  { name: "a placeholder of the trainer", profile: profiles["ai-toolkit"], text: "[trigger], x, [trigger]" },
  {
    name: "an exception",
    exceptions: [{ rule: "duplicate-tags", terms: ["cat"], reason: "two cats" }],
    text: "cat, dog, cat, dog",
    problems: [once("15-18", "dog")],
    fixed: "cat, dog, cat",
  },
  { name: "sentences", text: "A cat sits here. A cat sits here. A cat sits here." },

  {
    name: "contained: plain qualities",
    options: contained,
    text: "shirt, x, white shirt",
    problems: [says("0-5", "white shirt", "shirt")],
    fixed: "x, white shirt",
  },
  {
    name: "contained: a word left out in the middle, and a chain",
    options: contained,
    text: "couch, brown couch, old brown leather couch",
    problems: [says("0-5", "brown couch", "couch"), says("7-18", "old brown leather couch", "brown couch")],
    fixed: "old brown leather couch",
  },
  {
    name: "contained: what follows the thing is a person's to judge",
    options: contained,
    text: "dress, pale dress with dark edges",
    problems: [seems("0-5", "pale dress with dark edges", "dress")],
  },
  {
    name: "contained: a kind of its own is a person's to judge",
    options: contained,
    text: "bear, teddy bear, board, white board",
    problems: [seems("0-4", "teddy bear", "bear"), seems("18-23", "white board", "board")],
  },
  {
    name: "contained: with several people there may be two",
    options: contained,
    text: "2girls, shirt, white shirt",
    problems: [seems("8-13", "white shirt", "shirt")],
  },
  {
    name: "contained: a weight is meant",
    options: contained,
    text: "(shirt:1.2), white shirt",
    problems: [seems("0-11", "white shirt", "(shirt:1.2)")],
  },
  {
    name: "contained: an article may count",
    options: contained,
    text: "dog, a black dog",
    problems: [seems("0-3", "a black dog", "dog")],
  },
  {
    name: "contained: a posture with its place",
    options: contained,
    text: "sitting, sitting on couch",
    problems: [seems("0-7", "sitting on couch", "sitting")],
  },
  {
    name: "contained: an exact repetition as well",
    options: contained,
    text: "shirt, white shirt, white shirt",
    problems: [says("0-5", "white shirt", "shirt"), once("20-31", "white shirt")],
    fixed: "white shirt",
  },
  {
    name: "contained: another thing",
    options: contained,
    text: "hair, hair ornament, man, woman, brown leather couch, brown hair with bow, bow",
    problems: [seems("0-4", "brown hair with bow", "hair")],
  },
  {
    name: "contained: the last word of a place is not what the tag is about",
    options: contained,
    text: "couch, table in front of couch, wall, clock on wall",
  },
  {
    name: "contained: what is not there, or more than one",
    options: contained,
    text: "shirt, no shirt, dog, two dog, another dog",
  },
  { name: "contained: part of a word", options: contained, text: "shirt, t-shirt, snowman, man" },
  { name: "contained: on another line", options: contained, text: "shirt\nwhite shirt" },
  { name: "contained: scripts without spaces", options: contained, text: "裙子, 红色 裙子" },
  {
    name: "contained: an exception",
    options: contained,
    exceptions: [{ rule: "duplicate-tags", terms: ["shirt"], reason: "two shirts" }],
    text: "shirt, white shirt",
  },
  {
    name: "with the same weight",
    text: "(red hat:1.2), x, (red hat:1.2)",
    problems: ["18-31 safe Expected “(red hat:1.2)” only once: repeating a tag gives it more weight."],
    fixed: "(red hat:1.2), x",
  },
  {
    name: "one weight and none",
    text: "(red hat:1.2), x, red hat",
    problems: ["18-25 choice “(red hat:1.2)” and “red hat” are one tag with two weights: keep one of them."],
    candidates: [["(red hat:1.2)", "red hat"]],
  },
  {
    name: "with a weight that is spaced otherwise",
    text: "( red hat :1.2), x, (red hat:1.2)",
    problems: [
      "20-33 safe Expected “( red hat :1.2)” only once, here as “(red hat:1.2)”: repeating a tag gives it more weight.",
    ],
    fixed: "( red hat :1.2), x",
  },
  {
    name: "three times",
    text: "x, x, x",
    problems: [
      "3-4 safe Expected “x” only once: repeating a tag gives it more weight.",
      "6-7 safe Expected “x” only once: repeating a tag gives it more weight.",
    ],
    fixed: "x",
  },
  { name: "BREAK stands as often as it likes", text: "a, BREAK, b, BREAK" },
  { name: "what is picked anew each time is no repetition", text: "{a|b}, x, {a|b}, __c__, __c__, *, *" },
  {
    name: "a star among words is no wildcard",
    text: "a *, x, a *, * b, * b",
    problems: [
      "8-11 none “a *” stands here twice: say how many there are, or keep one.",
      "18-21 safe Expected “* b” only once: repeating a tag gives it more weight.",
    ],
    fixed: "a *, x, a *, * b",
  },
]);
