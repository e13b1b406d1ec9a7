import { describe, expect, test } from "@jest/globals";
import { sense } from "./tree.ts";

const trigger = (options: object, more: object = {}) => ({ rules: { "trigger-word": options, ...more } });

describe("sections", () => {
  test.each([
    [
      [{ name: "type" }, { name: "Type" }],
      ['"Type" sections[1].name: there are two sections "Type": merge them.'],
    ],
    [
      [
        { name: "type", terms: ["Full Body"] },
        { name: "b", terms: ["x", "full_body"] },
      ],
      ['"full_body" sections[1].terms[1]: "full_body" stands in the section "type" already: keep it in one.'],
    ],
    [
      [
        { name: "a", terms: ["caf\u00e9"] },
        { name: "b", terms: ["cafe\u0301"] },
      ],
      ['"cafe\u0301" sections[1].terms[0]: "cafe\u0301" stands in the section "a" already: keep it in one.'],
    ],
    [
      [
        { name: "a", terms: ["*ing"] },
        { name: "b", terms: ["* ing"] },
      ],
      [],
    ],
    [
      [
        { name: "a", terms: ["x"] },
        { name: "b", terms: ["*"] },
      ],
      [],
    ],
    [
      [{ name: "a", terms: ["{x"] }],
      ['"{x" sections[0].terms[0]: the braces in "{x" do not pair up: a list is written "{color}".'],
    ],
    [
      [{ name: "a", terms: ["{colr} x"] }],
      ['"{colr} x" sections[0].terms[0]: there is no list "colr". Did you mean "color"?'],
    ],
    [
      [{ name: "a", exclusive: [["from above", "From_Above"]] }],
      [
        '"From_Above" sections[0].exclusive[0][1]: "From_Above" stands twice in this group: it would exclude itself.',
      ],
    ],
    [[{ name: "a", exclusive: [["* shot"], ["*ing"], ["{color} hair"], ["a", "b"]] }], []],
    [
      [{ name: "a", exclusive: [["from above"]] }],
      [expect.stringContaining('sections[0].exclusive[0]: "from above" alone excludes nothing')],
    ],
    [
      [{ name: "a", exclusive: [["{colr} hair"]] }],
      ['"{colr} hair" sections[0].exclusive[0][0]: there is no list "colr". Did you mean "color"?'],
    ],
    [
      [{ name: "a", terms: ["red, blue"], exclusive: [["a\nb", "c"]] }],
      [
        '"red, blue" sections[0].terms[0]: a term may not have ",", which stands between tags: write a term for each tag.',
        '"a\\nb" sections[0].exclusive[0][0]: a term may not have a line break: write one line.',
      ],
    ],
    [
      [{ name: "a", exclusive: [["b*c", "d"]] }],
      [expect.stringContaining('"b*c" sections[0].exclusive[0][0]: "*" stands alone')],
    ],
  ])("%j", (sections, faults) => {
    expect(sense({ lists: { color: ["red"] }, sections })).toEqual(faults);
  });

  test.each([
    [
      trigger({ position: { before: "tpye" } }),
      '"tpye" rules.trigger-word.position.before: there is no section "tpye". Did you mean "type"?',
    ],
    [
      { rules: { "class-tags": { exemptSections: ["type", "backgruond"] } } },
      '"backgruond" rules.class-tags.exemptSections[1]: there is no section "backgruond". There is "type".',
    ],
  ])("that do not exist are named in %j", (style, fault) => {
    expect(sense({ sections: [{ name: "type" }], ...style })).toEqual([fault]);
  });

  test("that a default names need not exist", () => {
    expect(sense({ rules: { "class-tags": { words: ["man"] } } })).toEqual([]);
    expect(sense({ rules: { "class-tags": { exemptSections: ["background"] } } })).toEqual([]);
  });
});
