import { expect, test } from "@jest/globals";
import { sense } from "./tree.ts";

const faults = (pairs: object, rules: object = {}) =>
  sense({ rules: { ...rules, "paired-terms": { pairs } } });
const at = "rules.paired-terms.pairs";

test.each([
  [{ mordacious: "sarcastic" }, {}],
  [{ a: "b", b: "c", c: "a" }, {}],
  [{ a: "man" }, { "class-tags": { policy: "broad", words: ["man"] } }],
  [{ a: "sofa bed" }, { "banned-synonyms": { terms: { couch: ["sofa"] } } }],
  [{ a: "couch" }, { "banned-synonyms": { terms: { couch: ["sofa"] } } }],
])("%j makes sense", (pairs, rules) => {
  expect(faults(pairs, rules)).toEqual([]);
});

test("a word that is its own partner, or is listed twice", () => {
  expect(faults({ "cat ears": "Cat_Ears", cat_ears: "ears" })).toEqual([
    `"Cat_Ears" ${at}["cat ears"]: "cat ears" is its own partner: name another word.`,
    `"cat_ears" ${at}.cat_ears: "cat_ears" is listed already, in another spelling: keep one.`,
  ]);
});

test.each([
  ["a trigger word, which has a place of its own.", { "trigger-word": { words: ["x"] } }],
  [
    'a class word, which class-tags takes out under the policy "specific".',
    { "class-tags": { policy: "specific", words: ["x"] } },
  ],
])("a partner that is %s", (what, rules) => {
  expect(faults({ a: "x" }, rules)).toEqual([`"x" ${at}.a: the partner "x" is ${what}`]);
});

test("a partner that is banned", () => {
  expect(faults({ a: "sofas" }, { "banned-synonyms": { terms: { couch: ["sofa"] } } })).toEqual([
    `"sofas" ${at}.a: the partner "sofas" is to be replaced by "couch" in banned-synonyms.`,
  ]);
});
