import { describe, expect, test } from "@jest/globals";
import type { Severity } from "../../src/model.ts";
import type { Profile } from "../../src/style/profiles/profile.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import { styleOf } from "../support/style-of.ts";
import { checkText, testRule } from "../support/test-rule.ts";

const sections = [
  { name: "type", terms: ["photo", "* shot"] },
  { name: "action", terms: ["sitting", "smiling"] },
  { name: "background", terms: ["* wall"] },
];
const before = (place: string, one: string, other: string, fix = "safe"): string =>
  `${place} ${fix} Expected ${one} before ${other}: sections keep their order.`;
const after = (place: string, one: string, other: string, fix = "safe"): string =>
  `${place} ${fix} Expected ${one} after ${other}: sections keep their order.`;
const ADVICE =
  " This is advice: kohya sd-scripts shuffles these tags, so that their order is for people alone.";

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
    name: "nothing moves across BREAK",
    sections,
    text: "brick wall, BREAK, photo, sitting BREAK photo",
    problems: [
      after("0-10", "“brick wall” (background)", "“photo” (type)", "none"),
      after("26-33", "“sitting” (action)", "“photo” (type)", "none"),
    ],
  },
  {
    name: "between two BREAKs it moves",
    sections,
    text: "photo BREAK brick wall, sitting BREAK brick wall",
    problems: [after("12-22", "“brick wall” (background)", "“sitting” (action)")],
    fixed: "photo BREAK sitting, brick wall BREAK brick wall",
  },
  {
    name: "placeholders, faces and prefixes of model families travel whole",
    sections: [
      ...sections,
      { name: "loose", terms: ["rating : general", "score 9", "[trigger]", ": d", "sky;;;sea", "d : >"] },
    ],
    text: "[trigger], rating: general, :d, score_9, d:>, sky;;;sea, \\m/, photo",
    problems: [before("62-67", "“photo” (type)", "“sky;;;sea” (loose)")],
    fixed: "photo, [trigger], rating: general, :d, score_9, d:>, sky;;;sea, \\m/",
  },
  {
    name: "tags before a positional clause are never moved",
    sections,
    text: "1girl, sitting, photo. On left, a dog, brick wall.",
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
  {
    name: "a tag behind those that the trainer keeps is advised, and stays where it is",
    profile: { ...profiles["kohya-sdxl"], shuffle: true, keepTokens: 1 },
    sections,
    text: "photo, brick wall, sitting",
    problems: [`${after("7-17", "“brick wall” (background)", "“sitting” (action)", "none")}${ADVICE}`],
  },
  {
    name: "Chinese tags; the full-width separator stays",
    sections: [
      { name: "type", terms: ["照片"] },
      { name: "subject", terms: ["猫"] },
    ],
    text: "猫，照片",
    problems: ["0-1 safe Expected “猫” (subject) after “照片” (type): sections keep their order."],
    fixed: "照片，猫",
  },
  {
    name: "half of the tags are of no section: a person's to sort",
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "pose", terms: ["sitting", "standing"] },
      { name: "place", terms: ["wall", "sofa"] },
    ],
    text: "wall, x, photo, y",
    problems: ["0-4 none Expected “wall” (place) after “photo” (type): sections keep their order."],
  },
  {
    name: "one of three tags is of no section: a person's to sort as well",
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "pose", terms: ["sitting", "standing"] },
      { name: "place", terms: ["wall", "sofa"] },
    ],
    text: "wall, photo, x",
    problems: ["0-4 none Expected “wall” (place) after “photo” (type): sections keep their order."],
  },
  {
    name: "what begins as a sentence is a person's to sort",
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "pose", terms: ["sitting", "standing"] },
      { name: "place", terms: ["wall", "sofa"] },
    ],
    text: "A wall, sitting, photo",
    problems: ["8-15 none Expected “sitting” (pose) after “photo” (type): sections keep their order."],
  },
  {
    name: "a name that begins with an article's letters, among tags of no section",
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "pose", terms: ["sitting", "standing"] },
      { name: "place", terms: ["wall", "sofa"] },
    ],
    text: "Anthony, wall, photo",
    problems: ["9-13 none Expected “wall” (place) after “photo” (type): sections keep their order."],
  },
  {
    name: "three in reverse",
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "pose", terms: ["sitting", "standing"] },
      { name: "place", terms: ["wall", "sofa"] },
    ],
    text: "wall, sitting, photo",
    problems: [
      "0-4 safe Expected “wall” (place) after “photo” (type): sections keep their order.",
      "6-13 safe Expected “sitting” (pose) after “photo” (type): sections keep their order.",
    ],
    fixed: "photo, sitting, wall",
  },
  {
    name: "one behind two of another section",
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "pose", terms: ["sitting", "standing"] },
      { name: "place", terms: ["wall", "sofa"] },
    ],
    text: "sitting, standing, photo",
    problems: ["19-24 safe Expected “photo” (type) before “standing” (pose): sections keep their order."],
    fixed: "photo, sitting, standing",
  },
  {
    name: "one before two",
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "pose", terms: ["sitting", "standing"] },
      { name: "place", terms: ["wall", "sofa"] },
    ],
    text: "wall, photo, sitting",
    problems: ["0-4 safe Expected “wall” (place) after “photo” (type): sections keep their order."],
    fixed: "photo, sitting, wall",
  },
  {
    name: "tags of one section keep their order",
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "pose", terms: ["sitting", "standing"] },
      { name: "place", terms: ["wall", "sofa"] },
    ],
    text: "sofa, sitting, wall, standing",
    problems: [
      "0-4 safe Expected “sofa” (place) after “sitting” (pose): sections keep their order.",
      "15-19 safe Expected “wall” (place) after “standing” (pose): sections keep their order.",
    ],
    fixed: "sitting, standing, sofa, wall",
  },
  {
    name: "the trigger stays between what is sorted",
    others: { "trigger-word": { words: ["ohwx"], position: "anywhere" } },
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "pose", terms: ["sitting", "standing"] },
      { name: "place", terms: ["wall", "sofa"] },
    ],
    text: "wall, ohwx, photo",
    problems: ["0-4 safe Expected “wall” (place) after “photo” (type): sections keep their order."],
    fixed: "photo, ohwx, wall",
  },
  {
    name: "weights move with their tags",
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "pose", terms: ["sitting", "standing"] },
      { name: "place", terms: ["wall", "sofa"] },
    ],
    text: "(wall:1.2), (photo:0.8)",
    problems: [
      "0-10 safe Expected “(wall:1.2)” (place) after “(photo:0.8)” (type): sections keep their order.",
    ],
    fixed: "(photo:0.8), (wall:1.2)",
  },
  {
    name: "sections that are mixed up across lines",
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "pose", terms: ["sitting", "standing"] },
      { name: "place", terms: ["wall", "sofa"] },
    ],
    text: "wall\nphoto",
    problems: ["0-4 none Expected “wall” (place) after “photo” (type): sections keep their order."],
  },
  {
    name: "sections that are mixed up across and within lines",
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "pose", terms: ["sitting", "standing"] },
      { name: "place", terms: ["wall", "sofa"] },
    ],
    text: "wall, photo\nsitting, photo",
    problems: [
      "0-4 none Expected “wall” (place) after “photo” (type): sections keep their order.",
      "12-19 none Expected “sitting” (pose) after “photo” (type): sections keep their order.",
    ],
  },
  {
    name: "three of ten are of no section: the others are sorted",
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "pose", terms: ["sitting", "standing"] },
      { name: "place", terms: ["wall", "sofa", "lamp", "door"] },
    ],
    text: "wall, photo, sitting, standing, sofa, lamp, door, x, y, z",
    problems: ["0-4 safe Expected “wall” (place) after “photo” (type): sections keep their order."],
    fixed: "photo, sitting, standing, wall, sofa, lamp, door, x, y, z",
  },
]);

describe("severity", () => {
  const shuffling = (parts: Partial<Profile>) => ({ ...profiles["kohya-sdxl"], shuffle: true, ...parts });
  test.each<[what: string, profile: Profile, text: string, severities: Severity[]]>([
    ["no trainer shuffles", profiles["kohya-sdxl"], "brick wall, sitting", ["error"]],
    ["all are shuffled", shuffling({}), "brick wall, sitting", ["info"]],
    ["the first is kept", shuffling({ keepTokens: 1 }), "brick wall, sitting", ["error"]],
    [
      "one belongs among the kept",
      shuffling({ keepTokens: 1 }),
      "smiling, brick wall, wood wall, photo",
      ["error"],
    ],
    ["behind the kept", shuffling({ keepTokens: 1 }), "photo, brick wall, sitting", ["info"]],
    [
      "one of each",
      shuffling({ keepTokens: 2 }),
      "sitting, photo, smiling, brick wall, smiling",
      ["error", "info"],
    ],
    ["in the head", shuffling({ keepSeparator: "|||" }), "brick wall, sitting ||| a, b", ["error"]],
    [
      "in the middle",
      shuffling({ keepSeparator: "|||", keepTokens: 9 }),
      "photo ||| brick wall, sitting ||| x",
      ["info"],
    ],
    [
      "in the tail",
      shuffling({ keepSeparator: "|||" }),
      "photo ||| sitting ||| brick wall, sitting",
      ["error"],
    ],
  ])("%s", (_what, profile, text, severities) => {
    const style = styleOf({ profile, sections, rules: { "section-order": {} } });
    expect(checkText(text, style).findings.map(({ severity }) => severity)).toEqual(severities);
  });

  test("a style that has it lower stays with that", () => {
    const style = styleOf({
      profile: shuffling({}),
      sections,
      rules: { "section-order": {} },
      severity: "info",
    });
    expect(checkText("brick wall, sitting", style).findings.map(({ severity }) => severity)).toEqual([
      "info",
    ]);
  });
});
