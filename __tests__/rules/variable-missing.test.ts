import { profiles } from "../../src/style/profiles/table.ts";
import { testRule } from "../support/test-rule.ts";

const hair = { variables: { hair: ["* hair", "bald"] } };
const says = (name: string, expected: string) =>
  `0-0 none Nothing is said about “${name}”: expected ${expected}, since this is to stay a variable in the dataset.`;
const missing = says("hair", "“… hair” or “bald”");
const trigger = { "trigger-word": { words: ["ohwx"] } };

testRule("variable-missing", [
  { name: "no variables", text: "sitting" },
  { name: "empty", options: hair, text: "" },
  { name: "said by a tag", options: hair, text: "ohwx, RED_HAIR, sitting" },
  { name: "said with a weight", options: hair, text: "x, (red hair:1.2)" },
  { name: "said inside a longer tag", options: hair, text: "woman with long blonde hair, x" },
  { name: "said by another term", options: hair, text: "bald, x" },
  { name: "said by one branch of a choice", options: hair, text: "{red|blue} hair, x" },
  { name: "said in brackets", options: hair, text: "(blue eyes, red hair:1.2)" },
  { name: "said on another line", options: hair, text: "x\r\nred hair" },
  { name: "said behind |||", options: hair, text: "ohwx ||| x, red hair" },
  {
    name: "that it is not visible is a term as well",
    options: { variables: { hair: ["* hair", "hair not visible"] } },
    text: "x, hair not visible",
  },
  { name: "not said", options: hair, text: "sitting, red dress", problems: [missing] },
  { name: "words that only look alike", options: hair, text: "chair, hairy, baldness", problems: [missing] },
  { name: "the word alone says nothing", options: hair, text: "hair ornament, hair", problems: [missing] },
  { name: "the trigger alone", options: hair, others: trigger, text: "ohwx", problems: [missing] },
  {
    name: "the trigger never counts",
    options: { variables: { hair: ["ohwx", "* hair"] } },
    others: trigger,
    text: "ohwx, x",
    problems: [says("hair", "“ohwx” or “… hair”")],
  },
  {
    name: "two variables",
    options: { variables: { hair: ["* hair"], place: ["indoors"], light: ["* light"] } },
    text: "red light, x",
    problems: [says("hair", "“… hair”"), says("place", "“indoors”")],
  },
  {
    name: "many terms: some are named",
    options: { variables: { view: ["a", "b", "c", "d", "e"] } },
    text: "x",
    problems: [says("view", "“a”, “b”, “c”, “d” or the like")],
  },
  { name: "a sentence that says it", options: hair, text: "She has long black hair. She sits on a wall." },
  {
    name: "a sentence that does not",
    options: hair,
    text: "She is sitting on a wall. It is sunny.",
    problems: [missing],
  },
  {
    name: "a file of two captions, each said",
    options: hair,
    profile: profiles.onetrainer,
    text: "red hair\nbald, x",
  },
  {
    name: "a file of two captions, one not said",
    options: hair,
    profile: profiles.onetrainer,
    text: "red hair\nx, y\nbald",
    problems: [missing.replace("0-0", "9-9")],
  },
  { name: "Chinese tags, terms in English only", options: hair, text: "ohwx，银色长发，坐" },
  {
    name: "a Cyrillic sentence, terms in English only",
    options: hair,
    text: "Женщина сидит на стене. Солнечно.",
  },
  {
    name: "a Chinese tag that has the term in it",
    options: { variables: { 头发: ["长发", "短发"] } },
    text: "红裙，银色长发",
  },
  {
    name: "a Chinese sentence that has the term in it",
    options: { variables: { 头发: ["长发", "短发"] } },
    text: "她有一头银色长发。她坐在椅子上。",
  },
  {
    name: "a Chinese sentence that has no term in it",
    options: { variables: { 头发: ["长发", "短发"] } },
    text: "她坐在椅子上。阳光很好。",
    problems: [says("头发", "“长发” or “短发”")],
  },
  {
    name: "Cyrillic terms",
    options: { variables: { волосы: ["* волосы"] } },
    text: "кот, рыжие волосы",
  },
  {
    name: "accented Latin in another form",
    options: { variables: { colour: ["café *"] } },
    text: "cafe\u0301 crème, x",
  },
  {
    name: "what an exception names",
    options: { variables: { hair: ["* hair"], place: ["indoors"] } },
    exceptions: [{ rule: "variable-missing", terms: ["hair"], reason: "a hat" }],
    text: "x",
    problems: [says("place", "“indoors”")],
  },
  {
    name: "an exception names the variable",
    options: { variables: { hair: ["* hair"] } },
    exceptions: [{ rule: "variable-missing", terms: ["hair"], reason: "a name" }],
    text: "x",
  },
  {
    name: "an exception names something else",
    options: { variables: { hair: ["* hair"] } },
    exceptions: [{ rule: "variable-missing", terms: ["red"], reason: "a name" }],
    text: "x",
    problems: [
      "0-0 none Nothing is said about “hair”: expected “… hair”, since this is to stay a variable in the dataset.",
    ],
  },
  {
    name: "the trigger says nothing of a variable",
    options: { variables: { hair: ["* hair"] } },
    others: { "trigger-word": { words: ["ohwx hair"], position: "anywhere" } },
    text: "ohwx hair, x",
    problems: [
      "0-0 none Nothing is said about “hair”: expected “… hair”, since this is to stay a variable in the dataset.",
    ],
  },
  {
    name: "four terms are all named",
    options: { variables: { hair: ["red hair", "blue hair", "green hair", "black hair"] } },
    text: "x",
    problems: [
      "0-0 none Nothing is said about “hair”: expected “red hair”, “blue hair”, “green hair” or “black hair”, since this is to stay a variable in the dataset.",
    ],
  },
  {
    name: "two terms are named",
    options: { variables: { hair: ["red hair", "blue hair"] } },
    text: "x",
    problems: [
      "0-0 none Nothing is said about “hair”: expected “red hair” or “blue hair”, since this is to stay a variable in the dataset.",
    ],
  },
  {
    name: "of five terms four are named",
    options: { variables: { hair: ["red hair", "blue hair", "green hair", "black hair", "gray hair"] } },
    text: "x",
    problems: [
      "0-0 none Nothing is said about “hair”: expected “red hair”, “blue hair”, “green hair”, “black hair” or the like, since this is to stay a variable in the dataset.",
    ],
  },
  {
    name: "Chinese terms, Chinese tags",
    options: { variables: { hair: ["长发"] } },
    text: "女孩，坐着",
    problems: [
      "0-0 none Nothing is said about “hair”: expected “长发”, since this is to stay a variable in the dataset.",
    ],
  },
  {
    name: "a Chinese term inside a tag",
    options: { variables: { hair: ["长发"] } },
    text: "黑长发女孩，坐着",
  },
  {
    name: "Chinese terms and an English caption cannot be compared",
    options: { variables: { hair: ["长发"] } },
    text: "girl, sitting",
  },
  {
    name: "nor can English terms and a Chinese caption",
    options: { variables: { hair: ["long hair"] } },
    text: "女孩，坐着",
  },
]);
