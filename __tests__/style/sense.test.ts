import { describe, expect, test } from "@jest/globals";
import { sense } from "./tree.ts";

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
