import { describe, expect, test } from "@jest/globals";
import { faultsOf } from "./tree.ts";

/** The faults of a style, with the text that each points at in place of line and column. */
function sense(style: object, more: Readonly<Record<string, unknown>> = {}): string[] {
  const text = JSON.stringify(style);
  return faultsOf({ "caption-style.json": text, ...more }).map((fault) => {
    const [, column = "1", rest = ""] = /^caption-style\.json:1:(\d+): (.*)$/.exec(fault) ?? [];
    const at = /^"(?:[^"\\]|\\.)*"|^./.exec(text.slice(Number(column) - 1))?.[0] ?? "";
    return rest === "" ? fault : `${at} ${rest}`;
  });
}

const synonyms = (terms: unknown, more: object = {}) => ({
  rules: { "banned-synonyms": { terms, ...more } },
});
const trigger = (options: object, more: object = {}) => ({ rules: { "trigger-word": options, ...more } });

describe("synonyms", () => {
  const at = (path: string) => `rules.banned-synonyms.terms${path}`;
  test.each([
    [
      { a: ["b"], b: ["a"] },
      [`"a" ${at(".a")}: these terms replace one another without end: "a" → "b" → "a".`],
    ],
    [
      { a: ["b"], c: ["a"], b: ["c"] },
      [`"a" ${at(".a")}: these terms replace one another without end: "a" → "c" → "b" → "a".`],
    ],
    [
      { "legs up": ["x"], raised: ["Legs_Up"] },
      [
        `"legs up" ${at('["legs up"]')}: "legs up" is a preferred term, but "Legs_Up" is to be replaced by "raised".`,
      ],
    ],
    [
      { a: ["x"], b: ["a"], c: ["b"] },
      [
        `"a" ${at(".a")}: "a" is a preferred term, but it is to be replaced by "b".`,
        `"b" ${at(".b")}: "b" is a preferred term, but it is to be replaced by "c".`,
      ],
    ],
    [
      { "legs up": ["x", "Legs_Up"] },
      [`"Legs_Up" ${at('["legs up"][1]')}: "legs up" would be replaced by itself.`],
    ],
    [
      { "red sofa": ["x"], couch: ["* sofa"] },
      [
        `"red sofa" ${at('["red sofa"]')}: "red sofa" is a preferred term, but "* sofa" is to be replaced by "couch".`,
      ],
    ],
    [
      { sofas: ["x"], couch: ["sofa"] },
      [`"sofas" ${at(".sofas")}: "sofas" is a preferred term, but "sofa" is to be replaced by "couch".`],
    ],
    [
      { "a b": ["x"], A_B: ["y"] },
      [`"A_B" ${at(".A_B")}: "A_B" is listed already, in another spelling: merge the two.`],
    ],
    [
      { "* b": ["x"] },
      [
        `"* b" ${at('["* b"]')}: "* b" has a wildcard or a list, but it must be the very words: they are written into captions.`,
      ],
    ],
    [{ a: ["*"] }, [`"*" ${at(".a[0]")}: this term would match every tag.`]],
    [{ a: ["* *"] }, [`"* *" ${at(".a[0]")}: this term would match every tag.`]],
    [
      { a: ["**"] },
      [`"**" ${at(".a[0]")}: write one "*", not "**": it stands for one or more whole words already.`],
    ],
    [
      { a: [{ term: "ing*", scope: "tag" }] },
      [
        `"ing*" ${at(".a[0].term")}: "*" stands alone or before an ending, such as "*ing"; "ing*" is neither.`,
      ],
    ],
    [{ a: ["{colour} x"] }, [`"{colour} x" ${at(".a[0]")}: there is no list "colour". There are none.`]],
    [{ couch: ["sofa"], "sofa cushion": ["pillow"] }, []],
    [{ "sofa bed": ["sofa"] }, []],
    [{ a: ["c"], b: ["c"] }, []],
  ])("%j", (terms, faults) => {
    expect(sense(synonyms(terms))).toEqual(faults);
  });

  test("by phrase, a preferred term may not hold a variant of another", () => {
    expect(sense(synonyms({ couch: ["sofa"], "sofa cushion": ["pillow"] }, { scope: "phrase" }))).toEqual([
      `"sofa cushion" ${at('["sofa cushion"]')}: "sofa cushion" is a preferred term, but "sofa" is to be replaced by "couch".`,
    ]);
    expect(
      sense(synonyms({ couch: [{ term: "sofa", scope: "phrase" }], "sofa cushion": ["pillow"] })),
    ).toHaveLength(1);
    expect(sense(synonyms({ couch: ["sofas"], sofa: ["x"] }, { number: "exact" }))).toEqual([]);
  });

  test("do no harm while the rule is off", () => {
    expect(sense(synonyms({ a: ["b"], b: ["a"] }, { severity: "off" }))).toEqual([]);
  });
});

describe("trigger words", () => {
  const refused = "has a wildcard or a list, but it must be the very words: they are written into captions.";
  test.each([
    [
      { words: ["oh*", "{color} x"] },
      {},
      [
        `"oh*" rules.trigger-word.words[0]: "oh*" ${refused}`,
        `"{color} x" rules.trigger-word.words[1]: "{color} x" ${refused}`,
      ],
    ],
    [{ words: ["_"] }, {}, ['"_" rules.trigger-word.words[0]: a term needs a word.']],
    [
      { words: ["Legs Up"] },
      { "banned-synonyms": { terms: { raised: ["legs_up"] } } },
      [
        '"Legs Up" rules.trigger-word.words[0]: the trigger word "Legs Up" is to be replaced by "raised" in banned-synonyms.',
      ],
    ],
    [
      { words: ["man"] },
      { "class-tags": { policy: "specific", words: ["man"] } },
      [
        '"man" rules.trigger-word.words[0]: the trigger word "man" is a class word of class-tags too, which makes no sense under the policy "specific".',
      ],
    ],
    [
      { words: ["man"] },
      { "class-tags": { words: ["Man"] } },
      [
        '"man" rules.trigger-word.words[0]: the trigger word "man" is a class word of class-tags too, which makes no sense under the policy "broad".',
      ],
    ],
    [{ words: ["man"] }, { "class-tags": { policy: "consistent", words: ["man"] } }, []],
    [{ words: ["man"] }, { "class-tags": { severity: "off", words: ["man"] } }, []],
    [{ words: ["ohwxman"] }, { "class-tags": { policy: "specific", words: ["man"] } }, []],
    [{ words: ["ohwx style"] }, { "banned-synonyms": { terms: { style: ["* style"] } } }, []],
  ])("%j beside %j", (options, rules, faults) => {
    expect(sense(trigger(options, rules))).toEqual(faults);
  });
});

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
      { rules: { "class-tags": { exemptSections: ["type", "background"] } } },
      '"background" rules.class-tags.exemptSections[1]: there is no section "background". There is "type".',
    ],
  ])("that do not exist are named in %j", (style, fault) => {
    expect(sense({ sections: [{ name: "type" }], ...style })).toEqual([fault]);
  });

  test("that a default names need not exist", () => {
    expect(sense({ rules: { "class-tags": { words: ["man"] } } })).toEqual([]);
  });
});

describe("layers", () => {
  test("a fault points at the file that states it", () => {
    const base = '{"rules": {"trigger-word": {\n"position": {"before": "type"}}}}';
    expect(sense({ extends: ["./base.json"], sections: [{ name: "kind" }] }, { "base.json": base })).toEqual([
      'base.json:2:24: rules.trigger-word.position.before: there is no section "type". There is "kind".',
    ]);
  });

  test("each override is checked over what it changes", () => {
    const style = {
      ...trigger({ words: ["man"], position: { before: "type" } }),
      sections: [{ name: "type" }],
      overrides: [
        { files: ["a/**"], rules: { "class-tags": { policy: "specific", words: ["man"] } } },
        { files: ["b/**"], sections: [{ name: "x" }] },
        { files: ["c/**"], rules: { "trigger-word": "off" }, lists: { color: ["r*d"] } },
      ],
    };
    expect(sense(style)).toEqual([
      expect.stringContaining('"man" rules.trigger-word.words[0]: the trigger word "man" is a class word'),
      '"type" rules.trigger-word.position.before: there is no section "type". There is "x".',
      expect.stringContaining('"r*d" overrides[2].lists.color[0]: "r*d" has a wildcard'),
    ]);
  });

  test("overrides that make sense alone and none together are told where they meet", () => {
    const tree = {
      "caption-style.json": {
        overrides: [
          { files: ["a/**"], rules: { "banned-synonyms": { terms: { a: ["ohwx"] } } } },
          { files: ["**/b.txt"], rules: { "trigger-word": { words: ["ohwx"] } } },
        ],
      },
    };
    expect(faultsOf(tree, "b.txt")).toEqual([]);
    expect(faultsOf(tree, "a/c.txt")).toEqual([]);
    expect(faultsOf(tree, "a/b.txt")).toEqual([
      expect.stringContaining("overrides[1].rules.trigger-word.words[0]: the trigger word"),
    ]);
  });

  test("terms of exceptions are read too", () => {
    const exceptions = [{ files: ["a.txt"], rule: "tag-format", reason: "x", terms: ["a", "{colour}"] }];
    expect(sense({ exceptions })).toEqual([
      '"{colour}" exceptions[0].terms[1]: there is no list "colour". There are none.',
    ]);
  });

  test("what another fault hides is not called unknown", () => {
    const rules = { "trigger-word": { position: { before: "type" }, after: ["{color} x"] } };
    expect(sense({ sections: [{ name: 3 }], lists: 3, rules })).toHaveLength(2);
    expect(sense({ extends: ["./base.json"], rules }, { "base.json": "{" })).toHaveLength(1);
  });
});

test("a style with very many overrides and terms is checked at once, not once for each", () => {
  const terms = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, at) => [`preferred ${at}`, [`variant ${at}`]]),
  );
  const overrides = Array.from({ length: 200 }, (_, at) => ({
    files: [`${at}/a.txt`],
    rules: { "tag-format": "off" },
  }));
  expect(sense({ ...synonyms(terms), overrides })).toEqual([]);
});
