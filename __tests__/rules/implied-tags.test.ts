import { testRule } from "../support/test-rule.ts";

const terms = { "school uniform": ["uniform"], "* braids": ["braid"], "black cat": ["cat", "animal"] };
const remove = { terms };
const require = { terms, direction: "require" };

testRule("implied-tags", [
  { name: "nothing given", text: "school uniform, uniform" },
  { name: "the narrower alone", options: remove, text: "school uniform, smile" },
  { name: "the wider alone", options: remove, text: "uniform, smile" },
  {
    name: "the wider one goes, wherever it stands",
    options: remove,
    text: "uniform, smile, School_Uniform",
    problems: ["0-7 safe “School_Uniform” implies “uniform”, which the dataset leaves out then."],
    fixed: "smile, School_Uniform",
  },
  {
    name: "another uniform",
    options: remove,
    text: "school uniform, military uniform, uniforms of soldiers",
  },
  {
    name: "two wider ones",
    options: remove,
    text: "cat, black cat, animal",
    problems: [
      "0-3 safe “black cat” implies “cat”, which the dataset leaves out then.",
      "16-22 safe “black cat” implies “animal”, which the dataset leaves out then.",
    ],
    fixed: "black cat",
  },
  { name: "another line", options: remove, text: "school uniform, smile\nuniform, smile" },
  {
    name: "the trigger stays",
    options: remove,
    text: "uniform, school uniform",
    others: { "trigger-word": { words: ["uniform"] } },
  },
  {
    name: "what an exception names",
    options: remove,
    text: "uniform, school uniform",
    exceptions: [{ rule: "implied-tags", terms: ["uniform"], reason: "Two people." }],
  },
  { name: "sentences", options: remove, text: "A girl in a school uniform. The uniform is blue." },
  {
    name: "required: the wider one is missing",
    options: require,
    text: "photo, twin braids, smile",
    problems: ["7-18 safe “twin braids” implies “braid”, which the dataset says as well."],
    fixed: "photo, twin braids, braid, smile",
  },
  {
    name: "required: two are missing, one is there",
    options: require,
    text: "cat, black_cat",
    problems: ["5-14 safe “black_cat” implies “animal”, which the dataset says as well."],
    fixed: "cat, black_cat, animal",
  },
  {
    name: "required: once is enough for two",
    options: require,
    text: "twin braids, long braids",
    problems: ["0-11 safe “twin braids” implies “braid”, which the dataset says as well."],
    fixed: "twin braids, braid, long braids",
  },
  { name: "required: on another line will do", options: require, text: "twin braids\nbraid" },
  {
    name: "required: what has a wildcard only a person can write",
    options: { terms: { sword: ["* weapon"] }, direction: "require" },
    text: "sword, smile",
    problems: ["0-5 none “sword” implies “* weapon”, which the dataset says as well."],
  },
  {
    name: "Chinese and Japanese tags",
    options: { terms: { 黑猫: ["猫"], 学校の制服: ["制服"] } },
    text: "黑猫, 猫, 学校の制服, 制服",
    problems: [
      "4-5 safe “黑猫” implies “猫”, which the dataset leaves out then.",
      "14-16 safe “学校の制服” implies “制服”, which the dataset leaves out then.",
    ],
    fixed: "黑猫, 学校の制服",
  },
]);
