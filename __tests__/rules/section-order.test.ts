import { testRule } from "../support/test-rule.ts";

const sections = [
  { name: "type", terms: ["photo", "* shot"] },
  { name: "action", terms: ["sitting", "smiling"] },
  { name: "background", terms: ["* wall"] },
];
const before = (place: string, one: string, other: string, fix = "safe"): string =>
  `${place} ${fix} Expected ${one} before ${other}: sections keep their order.`;
const after = (place: string, one: string, other: string, fix = "safe"): string =>
  `${place} ${fix} Expected ${one} after ${other}: sections keep their order.`;

testRule("section-order", [
  { name: "no sections", text: "sitting, photo" },
  { name: "empty", sections, text: "" },
  { name: "only unclassified tags", sections, text: "a, b, 🙂" },
  { name: "in order", sections, text: "photo, cowboy shot, sitting, brick wall" },
  { name: "free inside a section", sections, text: "cowboy shot, photo, smiling, sitting" },
  {
    name: "one tag too late",
    sections,
    text: "sitting, brick wall, photo",
    problems: [before("21-26", "“photo” (type)", "“brick wall” (background)")],
    fixed: "photo, sitting, brick wall",
  },
  {
    name: "one tag too early",
    sections,
    text: "brick wall, photo, sitting",
    problems: [after("0-10", "“brick wall” (background)", "“photo” (type)")],
    fixed: "photo, sitting, brick wall",
  },
  {
    name: "two at once",
    sections,
    text: "\uFEFFbrick wall, sitting, smiling, photo\r\n",
    problems: [
      after("0-10", "“brick wall” (background)", "“sitting” (action)"),
      before("30-35", "“photo” (type)", "“smiling” (action)"),
    ],
    fixed: "\uFEFFphoto, sitting, smiling, brick wall\r\n",
  },
  {
    name: "separators stay where they are",
    sections,
    text: "sitting,photo , brick wall",
    problems: [after("0-7", "“sitting” (action)", "“photo” (type)")],
    fixed: "photo,sitting , brick wall",
  },
  {
    name: "an unclassified tag travels with the tag before it",
    sections,
    text: "photo, brick wall, graffiti, smiling, sitting",
    problems: [after("7-17", "“brick wall” (background)", "“smiling” (action)")],
    fixed: "photo, smiling, sitting, brick wall, graffiti",
  },
  {
    name: "unclassified tags at the front stay there",
    sections,
    text: "odd, sitting, photo, brick wall",
    problems: [after("5-12", "“sitting” (action)", "“photo” (type)")],
    fixed: "odd, photo, sitting, brick wall",
  },
  {
    name: "too many unclassified tags for a rewrite",
    sections,
    text: "sitting, photo, a, b",
    problems: [after("0-7", "“sitting” (action)", "“photo” (type)", "none")],
  },
  {
    name: "the trigger keeps its place",
    sections: [...sections, { name: "last", terms: ["ohwx"] }],
    others: { "trigger-word": { words: ["ohwx"] } },
    text: "ohwx, sitting, photo",
    problems: [after("6-13", "“sitting” (action)", "“photo” (type)")],
    fixed: "ohwx, photo, sitting",
  },
  {
    name: "weights and shuffled units travel whole",
    sections: [...sections, { name: "sky", terms: ["sky;;;cloud"] }],
    text: "sky;;;cloud, (brick wall:1.2), (photo:1.1)",
    problems: [
      after("0-11", "“sky;;;cloud” (sky)", "“(photo:1.1)” (type)"),
      after("13-29", "“(brick wall:1.2)” (background)", "“(photo:1.1)” (type)"),
    ],
    fixed: "(photo:1.1), (brick wall:1.2), sky;;;cloud",
  },
  {
    name: "a wildcard is left to a person",
    sections,
    text: "sitting, photo, {red|blue} wall",
    problems: [after("0-7", "“sitting” (action)", "“photo” (type)", "none")],
  },
  {
    name: "nothing moves across a divider or a line",
    sections,
    text: "brick wall ||| photo, sitting\nphoto",
    problems: [
      after("0-10", "“brick wall” (background)", "“photo” (type)", "none"),
      after("22-29", "“sitting” (action)", "“photo” (type)", "none"),
    ],
  },
  {
    name: "within a line it moves",
    sections,
    text: "photo\nbrick wall, sitting",
    problems: [after("6-16", "“brick wall” (background)", "“sitting” (action)")],
    fixed: "photo\nsitting, brick wall",
  },
  {
    name: "a tag that two sections claim alike belongs to none",
    sections: [
      { name: "one", terms: ["red *"] },
      { name: "two", terms: ["* hat"] },
      { name: "three", terms: ["photo"] },
    ],
    text: "photo, red hat",
  },
  { name: "sentences are never moved", sections, text: "She is sitting on a wall. It is a photo." },
  {
    name: "full-width commas",
    sections,
    text: "sitting，photo",
    problems: [after("0-7", "“sitting” (action)", "“photo” (type)")],
    fixed: "photo，sitting",
  },
]);
