import { expect, test } from "@jest/globals";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import { classifier } from "../../src/style/classify.ts";
import { completeSection } from "../support/style-of.ts";

const tagTexts = createTagTexts();
const classify = classifier({
  lists: new Map([["place", ["wall", "countertop"]]]),
  sections: [
    { name: "type", terms: ["drawing", "painting", "of a *"] },
    { name: "action", terms: ["*ing", "*ing *", "drawing a *"] },
    { name: "background", terms: ["* {place}", "painting on wall", "* sitting on *"] },
    { name: "subject", terms: ["by *", "of a *"] },
  ].map(completeSection),
});

test.each<[what: string, tag: string, section: number]>([
  ["a literal outweighs an ending", "drawing", 0],
  ["more letters outweigh an ending", "drawing a circle", 1],
  ["a literal of several words", "painting on wall", 2],
  ["what sits on a countertop", "coffee machine sitting on a countertop", 2],
  ["an ending alone", "smiling", 1],
  ["two sections say the same: none", "of a young woman", -1],
  ["a list weighs more than two letters", "by wall", 2],
  ["no term", "stuffed animal in lap", -1],
  ["nothing", "", -1],
])("%s: “%s”", (_what, tag, section) => {
  expect(classify(tagTexts(tag)).section).toBe(section);
});

test("says which terms decide", () => {
  expect(classify(tagTexts("by wall"))).toEqual({
    section: 2,
    by: [{ section: 2, term: "* {place}" }],
    runnerUp: { section: 3, term: "by *" },
    read: [],
  });
  expect(classify(tagTexts("of a cat"))).toEqual({
    section: -1,
    by: [
      { section: 0, term: "of a *" },
      { section: 3, term: "of a *" },
    ],
    runnerUp: undefined,
    read: [],
  });
});
