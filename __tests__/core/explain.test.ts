import { describe, expect, test } from "@jest/globals";
import { tagExplainer } from "../../src/core/explain.ts";
import { readWordKinds } from "../../src/io/word-kinds.ts";
import { styleOf } from "../support/style-of.ts";

const explain = tagExplainer(
  styleOf({
    lists: { color: ["red", "sky blue"] },
    sections: [
      { name: "type", terms: ["photo", "* shot"] },
      { name: "subject", terms: ["{color} hair", "red *"] },
      { name: "background", terms: ["* wall", "red brick wall"] },
      { name: "loose", terms: ["* tall"] },
    ],
  }),
);

test.each<[tag: string, section: string | null, reason: string]>([
  ["photo", "type", "The term “photo” (type) is the most specific."],
  [" Photo ", "type", "The term “photo” (type) is the most specific."],
  ["(photo:1.2)", "type", "The term “photo” (type) is the most specific."],
  ["sky_blue hair", "subject", "The term “{color} hair” (subject) is the most specific."],
  ["red hair", "subject", "The term “{color} hair” (subject) is the most specific."],
  [
    "red brick wall",
    "background",
    "The term “red brick wall” (background) is the most specific. Next: “red *” (subject).",
  ],
  ["red wall", "background", "The term “* wall” (background) is the most specific. Next: “red *” (subject)."],
  ["photo album", null, "No term of any section is this tag."],
  ["wall", null, "No term of any section is this tag."],
  ["", null, "No term of any section is this tag."],
  ["🙂", null, "No term of any section is this tag."],
])("“%s” is in %s", (tag, section, reason) => {
  expect(explain(tag)).toEqual({ tag, section, reason });
});

test("equally specific terms of two sections disagree", () => {
  const disagreeing = tagExplainer(
    styleOf({
      sections: [
        { name: "one", terms: ["red *"] },
        { name: "two", terms: ["* hat"] },
      ],
    }),
  );
  expect(disagreeing("red hat")).toEqual({
    tag: "red hat",
    section: null,
    reason: "Equally specific terms disagree: “red *” (one), “* hat” (two).",
  });
});

describe("sections that are like something", () => {
  const reading = tagExplainer(
    styleOf({
      sections: [
        { name: "pose", terms: ["arms crossed"], like: "action" },
        { name: "clothes", like: "subject" },
        { name: "place", like: "background" },
      ],
    }),
    readWordKinds,
  );
  test.each<[tag: string, section: string | null, reason: string]>([
    ["arms crossed", "pose", "The term “arms crossed” (pose) is the most specific."],
    [
      "old brick wall",
      "place",
      "No term is this tag, but its head noun “wall” is a building, a part of one, or furniture.",
    ],
    ["leaning on a fence", "pose", "No term is this tag, but it begins with “leaning”, which somebody does."],
    [
      "cup in hand",
      null,
      "No term is this tag, and it reads two ways: “cup” is something that somebody has (clothes), and somebody holds “cup” (pose).",
    ],
    ["sunlight", null, "No term of any section is this tag."],
    ["红色的墙", null, "No term of any section is this tag."],
    ["mur de briques", null, "No term of any section is this tag."],
  ])("“%s” is in %s", (tag, section, reason) => {
    expect(reading(tag)).toEqual({ tag, section, reason });
  });
});
