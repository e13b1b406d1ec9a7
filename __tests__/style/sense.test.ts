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
    [
      { "red, blue": ["x"], c: ["a\nb"] },
      [
        expect.stringContaining(
          '"red, blue" rules.banned-synonyms.terms["red, blue"]: a term may not have ","',
        ),
        expect.stringContaining("rules.banned-synonyms.terms.c[0]: a term may not have a line break"),
      ],
    ],
    [{ "smile (": ["x"] }, [expect.stringContaining('the "(" in "smile (" has no partner')]],
    [{ "full body shot": ["* body shot"], running: ["*ing"] }, []],
    [{ couch: ["sofa"], "sofa cushion": ["pillow"] }, []],
    [{ "sofa bed": ["sofa"] }, []],
    [{ a: ["c"], b: ["c"] }, []],
  ])("%j", (terms, faults) => {
    expect(sense(synonyms(terms))).toEqual(faults);
  });

  test("by phrase, a preferred term may hold a variant of another, unless the two replace one another", () => {
    const phrase = { scope: "phrase" };
    expect(sense(synonyms({ couch: ["sofa"], "sofa cushion": ["pillow"] }, phrase))).toEqual([]);
    expect(sense(synonyms({ photograph: ["photo"], "photo album": [] }, phrase))).toEqual([]);
    expect(sense(synonyms({ couch: ["sofa"], sofa: ["x"] }, phrase))).toHaveLength(1);
    expect(sense(synonyms({ couch: ["sofas"], sofa: ["x"] }, { number: "exact" }))).toEqual([]);
    const loop = { "old sofa": ["couch"], "red couch": ["sofa"] };
    expect(sense(synonyms(loop, { scope: "phrase" }))).toEqual([
      `"old sofa" ${at('["old sofa"]')}: these terms replace one another without end: "old sofa" → "red couch" → "old sofa".`,
    ]);
    expect(sense(synonyms(loop))).toEqual([]);
  });

  test("a list may hold the preferred term", () => {
    expect(sense({ ...synonyms({ red: ["{c}"] }), lists: { c: ["red", "crimson"] } })).toEqual([]);
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
    [
      { words: ["a", "A", "b c", "a", "b_c"] },
      {},
      [
        '"A" rules.trigger-word.words[1]: the trigger word "A" is listed already, as "a": keep one.',
        '"a" rules.trigger-word.words[3]: the trigger word "a" is listed already: keep one.',
        '"b_c" rules.trigger-word.words[4]: the trigger word "b_c" is listed already, as "b c": keep one.',
      ],
    ],
    [{ words: ["a", "A"], severity: "off" }, {}, []],
    [{ words: ["ohwx style"] }, { "banned-synonyms": { terms: { mode: ["style"] }, scope: "phrase" } }, []],
    [{ words: ["ohwx"] }, { "banned-synonyms": { terms: { mode: ["ohwx style"] } } }, []],
    [
      { words: ["ohwx style"] },
      { "banned-synonyms": { terms: { mode: [{ term: "OHWX_style", scope: "phrase" }] } } },
      [expect.stringContaining('the trigger word "ohwx style" is to be replaced by "mode"')],
    ],
    [
      { words: ["ohwx, x"] },
      {},
      [expect.stringContaining('"ohwx, x" rules.trigger-word.words[0]: a term may not have ","')],
    ],
    [{ words: ["ohwx\\"] }, {}, [expect.stringContaining("ends with a backslash")]],
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
