import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/core/check.ts";
import { type RuleId, registry } from "../../src/rules/index.ts";
import { type StyleParts, styleOf } from "../support/style-of.ts";

type Row = readonly [
  rule: RuleId,
  what: string,
  options: object,
  text: string,
  sections?: StyleParts["sections"],
];

const ohwx = { words: ["ohwx"] };
const both = { words: ["ohwx", "sks"] };
const shot = { name: "type", terms: ["* shot", "close-up"] };
const place = { name: "place", terms: ["wall"] };
const sentences =
  "A woman with brown hair and brown eyes sits on a brown couch in a brown room\nwith a lamp.";

const findingsOnLine2 = ([rule, , options, text, sections = []]: Row): readonly string[] =>
  check({
    sources: [{ path: "a.txt", text }],
    registry,
    styleOf: () => styleOf({ rules: { [rule]: options }, sections }),
    changed: new Map([["a.txt", [{ start: 2, end: 2 }]]]),
  }).findings.map(({ ruleId, start }) => `${ruleId} on line ${start.line}`);

describe("what is said of a caption as a whole counts whichever of its lines has changed", () => {
  test.each<Row>([
    ["trigger-word", "missing", ohwx, "x\ny"],
    ["trigger-word", "any of two missing", both, "x\ny"],
    ["trigger-word", "missing beside what is nearly one", ohwx, "ohwxx\ny"],
    ["trigger-word", "misplaced", ohwx, "x, ohwx\ny"],
    ["trigger-word", "twice", { ...ohwx, position: "anywhere" }, "ohwx, ohwx\ny"],
    ["trigger-word", "missing in sentences", ohwx, "She sits on a bench.\nIt is red."],
    ["trigger-word", "late in a sentence", ohwx, "She sits on a bench behind ohwx.\nIt is red."],
    ["section-order", "two tags inverted", {}, "wall, long shot\nx", [shot, place]],
    ["section-content", "a required section", {}, "x\ny", [{ ...shot, required: true }]],
    ["section-content", "too many", {}, "long shot, close-up\ny", [{ ...shot, max: 1 }]],
    ["section-content", "excluded", {}, "long shot, close-up\ny", [{ ...shot, exclusive: [shot.terms] }]],
    ["exclusive-tags", "two of a group", { groups: [["day", "night"]] }, "day, night\nx"],
    ["class-tags", "any class word is missing", { policy: "broad", words: ["cat", "dog"] }, "x\ny"],
    ["class-tags", "the class word is missing", { policy: "broad", words: ["cat"] }, "x\ny"],
    ["class-tags", "missing in sentences", { policy: "broad", words: ["cat"] }, "She sits here.\nIt is red."],
    ["word-repetition", "too many tags", { max: 1, merge: false }, "red cat, cat food\nx"],
    ["word-repetition", "tags that may be merged", { max: 1 }, "red wall, brick wall\nx"],
    ["word-repetition", "said too often", {}, sentences],
    ["variable-missing", "a variable", { variables: { hair: ["* hair"] } }, "x\ny"],
    ["caption-length", "too few tags", { tags: { min: 3 } }, "x\ny"],
    ["caption-length", "too many tokens", { tokens: 2 }, "a red brick wall\nx"],
    ["caption-file", "no caption", {}, "\n"],
    ["text-encoding", "line ends", { lineEnds: "lf" }, "x\r\ny\n"],
  ])("%s: %s", (...row) => {
    expect(findingsOnLine2(row)).toContain(`${row[0]} on line 1`);
  });

  test.each<Row>([
    ["banned-synonyms", "a synonym", { terms: { sofa: ["couch"] } }, "couch\nx"],
    ["tag-format", "a separator", {}, "a,b\nx"],
    ["trigger-word", "a misspelt trigger", ohwx, "Ohwx\nx"],
    ["class-tags", "a class word", { policy: "specific", words: ["cat"] }, "cat\nx"],
  ])("but not what has a place of its own, as that of %s: %s", (...row) => {
    expect(findingsOnLine2(row)).toEqual([]);
  });
});
