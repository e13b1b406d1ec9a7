import { describe, expect, test } from "@jest/globals";
import { countEffect, styleEffect } from "../../src/core/style-effect.ts";
import type { Report } from "../../src/model.ts";
import { reportOf, type SaidLine } from "../report/report-of.ts";

const at = (path: string, message: string, more: Partial<SaidLine["findings"][number]> = {}): SaidLine => ({
  path,
  text: "x",
  findings: [{ on: "x", ruleId: "section-order", message, ...more }],
});

const counts = (before: Report, after: Report) => countEffect(styleEffect(before, after));

describe("what another style does", () => {
  test.each<[string, SaidLine[], SaidLine[], [number, number, number]]>([
    ["nothing", [at("a", "A.")], [at("a", "A.")], [0, 0, 0]],
    ["a finding appears", [], [at("a", "A.")], [1, 0, 0]],
    ["a finding disappears", [at("a", "A.")], [], [0, 1, 0]],
    ["one in another file is another one", [at("a", "A.")], [at("b", "A.")], [1, 1, 0]],
    [
      "one of another rule is another one",
      [at("a", "A.")],
      [at("a", "A.", { ruleId: "class-tags" })],
      [1, 1, 0],
    ],
    ["another message changes it", [at("a", "A.")], [at("a", "B.")], [0, 0, 1]],
    ["another severity changes it", [at("a", "A.")], [at("a", "A.", { severity: "info" })], [0, 0, 1]],
    ["each counts as often as it is told", [at("a", "A.")], [at("a", "A."), at("a", "A.")], [1, 0, 0]],
    [
      "of two at a place the one that stays is no change",
      [at("a", "A."), at("a", "B.")],
      [at("a", "B."), at("a", "C.")],
      [0, 0, 1],
    ],
  ])("%s", (_name, before, after, [appear, disappear, change]) => {
    expect(counts(reportOf(before), reportOf(after))).toEqual({ appear, disappear, change });
  });

  test("is told by rule, the largest change first, with the files that it concerns", () => {
    const before = reportOf([at("a", "A."), at("b", "A.")]);
    const after = { ...reportOf([at("a", "X.", { ruleId: "class-tags" })]), captions: 7 };
    const effect = styleEffect(before, after);
    expect(effect.rules.map(({ ruleId }) => ruleId)).toEqual(["section-order", "class-tags"]);
    expect(effect).toMatchObject({ files: 2, captions: { before: 2, after: 7 } });
  });
});
