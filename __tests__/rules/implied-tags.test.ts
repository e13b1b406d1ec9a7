import { testRule } from "../support/test-rule.ts";

const clothes = { terms: { "t-shirt": ["shirt", "clothes"], shirt: ["clothes"] } };
const dogs = { terms: { corgi: ["dog"], dog: ["animal"] }, direction: "require" } as const;
const says = (place: string, child: string, parent: string, fix = "safe"): string =>
  `${place} ${fix} “${child}” says “${parent}” already: in this dataset it goes without saying.`;
const expected = (place: string, parents: string, child: string, fix = "safe"): string =>
  `${place} ${fix} Expected ${parents} beside “${child}”: in this dataset the one never stands without the other.`;

testRule("implied-tags", [
  { name: "no terms", text: "t-shirt, shirt" },
  { name: "empty", options: clothes, text: "" },
  { name: "only separators", options: clothes, text: ", ,\n" },
  { name: "a child alone, a parent alone", options: clothes, text: "t-shirt, x\nclothes, x" },
  { name: "the same tag twice is no parent of itself", options: clothes, text: "shirt, x, shirt" },
  { name: "only whole tags", options: clothes, text: "t-shirt, white shirt, shirt collar, clothes rack" },
  { name: "sentences", options: clothes, text: "She has a t-shirt. It is a shirt. It is clothes." },
  {
    name: "the parent goes, wherever it stands",
    options: clothes,
    text: "shirt, x, t-shirt\r\n",
    problems: [says("0-5", "t-shirt", "shirt")],
    fixed: "x, t-shirt\r\n",
  },
  {
    name: "a chain of them",
    options: { terms: { "t-shirt": ["shirt"], shirt: ["clothes"] } },
    text: "shirt, clothes, t-shirt",
    problems: [says("0-5", "t-shirt", "shirt"), says("7-14", "shirt", "clothes")],
    fixed: "t-shirt",
  },
  {
    name: "letter case, underscores and weights do not hide them",
    options: { terms: { "polo shirt": ["upper wear"] } },
    text: "Upper_Wear, x, (polo_shirt:1.2)",
    problems: [says("0-10", "(polo_shirt:1.2)", "Upper_Wear")],
    fixed: "x, (polo_shirt:1.2)",
  },
  {
    name: "a parent with a weight is meant",
    options: clothes,
    text: "(shirt:1.2), t-shirt",
    problems: [says("0-11", "t-shirt", "(shirt:1.2)", "none")],
  },
  { name: "several of the parent are others", options: clothes, text: "t-shirt, shirts" },
  {
    name: "plural beside plural",
    options: clothes,
    text: "t-shirts, shirts",
    problems: [says("10-16", "t-shirts", "shirts")],
    fixed: "t-shirts",
  },
  { name: "on another line", options: clothes, text: "t-shirt\nshirt" },
  { name: "on the other side of |||", options: clothes, text: "t-shirt ||| shirt" },
  {
    name: "wildcards that would have two tags delete each other",
    options: { terms: { "red *": ["* dress"], "blue *": ["* shirt"] } },
    text: "red shirt, blue dress",
    problems: [says("0-9", "blue dress", "red shirt")],
    fixed: "blue dress",
  },
  {
    name: "lists",
    options: { terms: { "{breed}": ["dog", "{kind}"] } },
    lists: { breed: ["corgi", "poodle"], kind: ["animal"] },
    text: "poodle, dog, animal",
    problems: [says("8-11", "poodle", "dog"), says("13-19", "poodle", "animal")],
    fixed: "poodle",
  },
  {
    name: "Chinese",
    options: { terms: { 柴犬: ["狗"] } },
    text: "狗，柴犬，草地",
    problems: [says("0-1", "柴犬", "狗")],
    fixed: "柴犬，草地",
  },
  {
    name: "the trigger stays",
    options: { terms: { corgi: ["ohwx"] } },
    others: { "trigger-word": { words: ["ohwx"] } },
    text: "ohwx, corgi",
  },
  {
    name: "an exception",
    options: clothes,
    exceptions: [{ rule: "implied-tags", terms: ["shirt"], reason: "two people" }],
    text: "t-shirt, shirt, clothes",
    problems: [says("16-23", "t-shirt", "clothes")],
    fixed: "t-shirt, shirt",
  },

  { name: "require: it is there", options: dogs, text: "animal, x, dogs, corgi" },
  { name: "require: on another line", options: dogs, text: "corgi\ndog\nanimal" },
  {
    name: "require: behind the child, with the parents of the parent",
    options: dogs,
    text: "x, corgi, y",
    problems: [expected("3-8", "“dog” and “animal”", "corgi")],
    fixed: "x, corgi, dog, animal, y",
  },
  {
    name: "require: at the end of a line",
    options: dogs,
    text: "\uFEFFanimal, corgi\r\ny",
    problems: [expected("8-13", "“dog”", "corgi")],
    fixed: "\uFEFFanimal, corgi, dog\r\ny",
  },
  {
    name: "require: two children of one parent ask once",
    options: { terms: { corgi: ["dog"], poodle: ["dog"] }, direction: "require" },
    text: "corgi, poodle",
    problems: [expected("0-5", "“dog”", "corgi")],
    fixed: "corgi, dog, poodle",
  },
  {
    name: "require: with underscores where the child has them",
    options: { terms: { "polo shirt": ["upper wear"] }, direction: "require" },
    text: "polo_shirt, x",
    problems: [expected("0-10", "“upper wear”", "polo_shirt")],
    fixed: "polo_shirt, upper_wear, x",
  },
  {
    name: "require: with the style's separator",
    options: { terms: { corgi: ["dog"] }, direction: "require" },
    others: { "tag-format": { separator: "," } },
    text: "corgi,x",
    problems: [expected("0-5", "“dog”", "corgi")],
    fixed: "corgi,dog,x",
  },
  {
    name: "require: what may be many words is a person's to write",
    options: { terms: { corgi: ["* dog"] }, direction: "require" },
    text: "corgi, x",
    problems: [expected("0-5", "“* dog”", "corgi", "none")],
  },
  {
    name: "require: a wildcard is there",
    options: { terms: { corgi: ["* dog"] }, direction: "require" },
    text: "corgi, small dog",
  },
  {
    name: "require: a child that ends with a backslash",
    options: { terms: { "corgi \\": ["dog"] }, direction: "require" },
    text: "corgi \\\\, x",
    problems: [expected("0-8", "“dog”", "corgi \\\\")],
    fixed: "corgi \\\\, dog, x",
  },
  {
    name: "require: exceptions of the child and of the parent",
    options: dogs,
    exceptions: [
      { rule: "implied-tags", terms: ["corgi"], reason: "a toy" },
      { rule: "implied-tags", terms: ["animal"], reason: "said elsewhere" },
    ],
    text: "corgi, x\ndog",
  },
  { name: "no map", options: { terms: {} }, text: "dog" },
  {
    name: "a parent with a weight is a person's",
    options: { terms: { "golden retriever": ["dog"], dog: ["animal"] } },
    text: "golden retriever, (dog:1.2)",
    problems: [
      "18-27 none “golden retriever” says “(dog:1.2)” already: in this dataset it goes without saying.",
    ],
  },
  {
    name: "a child with a weight",
    options: { terms: { "golden retriever": ["dog"], dog: ["animal"] } },
    text: "(golden retriever:1.2), dog",
    problems: [
      "24-27 safe “(golden retriever:1.2)” says “dog” already: in this dataset it goes without saying.",
    ],
    fixed: "(golden retriever:1.2)",
  },
  {
    name: "a parent is written as its child is, with underscores",
    options: { terms: { "poodle dog": ["big dog"] }, direction: "require" },
    text: "poodle_dog",
    problems: [
      "0-10 safe Expected “big dog” beside “poodle_dog”: in this dataset the one never stands without the other.",
    ],
    fixed: "poodle_dog, big_dog",
  },
  {
    name: "a parent that an exception names",
    options: { terms: { "golden retriever": ["dog"], dog: ["animal"] } },
    exceptions: [{ rule: "implied-tags", terms: ["dog"], reason: "a name" }],
    text: "golden retriever, dog",
  },
  {
    name: "a parent that is the trigger",
    options: { terms: { "golden retriever": ["ohwx"] } },
    others: { "trigger-word": { words: ["ohwx"], position: "anywhere" } },
    text: "golden retriever, ohwx",
  },
  {
    name: "children say their one parent",
    options: { terms: { "golden retriever": ["dog"], dog: ["animal"] } },
    text: "golden retrievers, dog",
    problems: ["19-22 safe “golden retrievers” says “dog” already: in this dataset it goes without saying."],
    fixed: "golden retrievers",
  },
  {
    name: "children say their parents",
    options: { terms: { "golden retriever": ["dog"], dog: ["animal"] } },
    text: "golden retrievers, dogs",
    problems: ["19-23 safe “golden retrievers” says “dogs” already: in this dataset it goes without saying."],
    fixed: "golden retrievers",
  },
  {
    name: "one child does not say several parents",
    options: { terms: { "golden retriever": ["dog"], dog: ["animal"] } },
    text: "golden retriever, dogs",
  },
  { name: "a tag implies not itself", options: { terms: { dog: ["dog"] } }, text: "dog, dog" },
  {
    name: "a tag of a pattern, and the parent that fits the pattern as well",
    options: { terms: { "* dress": ["dress"] } },
    text: "red dress, dress",
    problems: ["11-16 safe “red dress” says “dress” already: in this dataset it goes without saying."],
    fixed: "red dress",
  },
  {
    name: "a lacking parent that an exception names",
    options: { terms: { corgi: ["dog", "pet"] }, direction: "require" },
    exceptions: [{ rule: "implied-tags", terms: ["pet"], reason: "a name" }],
    text: "corgi, wall",
    problems: [
      "0-5 safe Expected “dog” beside “corgi”: in this dataset the one never stands without the other.",
    ],
    fixed: "corgi, dog, wall",
  },
  {
    name: "a child that an exception names lacks nothing",
    options: { terms: { corgi: ["dog", "pet"] }, direction: "require" },
    exceptions: [{ rule: "implied-tags", terms: ["corgi"], reason: "a name" }],
    text: "corgi, wall",
  },
  {
    name: "a lacking parent that is a pattern is a person's to write, and so are those beside it",
    options: { terms: { corgi: ["dog", "* pet"] }, direction: "require" },
    text: "corgi, wall",
    problems: [
      "0-5 none Expected “dog” and “* pet” beside “corgi”: in this dataset the one never stands without the other.",
    ],
  },
  {
    name: "underscores elsewhere do not matter",
    options: { terms: { "welsh corgi": ["small dog"] }, direction: "require" },
    text: "welsh corgi, wall_x",
    problems: [
      "0-11 safe Expected “small dog” beside “welsh corgi”: in this dataset the one never stands without the other.",
    ],
    fixed: "welsh corgi, small dog, wall_x",
  },
  {
    name: "a lacking parent with choices",
    options: { terms: { corgi: ["{small,big} dog"] }, direction: "require" },
    text: "corgi, wall",
    problems: [
      "0-5 none Expected “{small,big} dog” beside “corgi”: in this dataset the one never stands without the other.",
    ],
  },
  {
    name: "a lacking parent with an escape",
    options: { terms: { corgi: ["dog\\*"] }, direction: "require" },
    text: "corgi, wall",
    problems: [
      "0-5 none Expected “dog\\*” beside “corgi”: in this dataset the one never stands without the other.",
    ],
  },
]);
