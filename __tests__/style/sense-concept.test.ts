import { expect, test } from "@jest/globals";
import { sense } from "./tree.ts";

const concept = { terms: ["* nose", "freckles"] };

test.each([
  { "concept-described": concept },
  { "concept-described": concept, "variable-missing": { variables: { hair: ["* hair"] } } },
  { "concept-described": concept, "trigger-word": { words: ["ohwx"] } },
  { "concept-described": { ...concept, severity: "off" }, "trigger-word": { words: ["freckles"] } },
  { "variable-missing": { variables: { hair: ["* hair"] } }, "trigger-word": { words: ["ohwx"] } },
])("%j makes sense", (rules) => {
  expect(sense({ rules })).toEqual([]);
});

test("what a variable asks for", () => {
  const variables = { face: ["Freckles", "moles"] };
  expect(sense({ rules: { "concept-described": concept, "variable-missing": { variables } } })).toEqual([
    '"freckles" rules.concept-described.terms[1]: "freckles" is what variable-missing asks for in "face": a caption cannot both say it and leave it out.',
  ]);
});

test.each([
  ["trigger-word", { words: ["big nose"] }],
  ["banned-synonyms", { terms: { "big nose": ["large nose"] } }],
  ["class-tags", { policy: "broad", words: ["big nose"] }],
  ["paired-terms", { pairs: { nasute: "big nose" } }],
])("what %s writes", (id, options) => {
  expect(sense({ rules: { "concept-described": concept, [id]: options } })).toEqual([
    `"* nose" rules.concept-described.terms[0]: "* nose" would delete "big nose", which ${id} has in captions.`,
  ]);
});

test("a trigger word as a variable", () => {
  const rules = {
    "trigger-word": { words: ["ohwx"] },
    "variable-missing": { variables: { hair: ["* hair", "OHWX"] } },
  };
  expect(sense({ rules })).toEqual([
    '"OHWX" rules.variable-missing.variables.hair[1]: "OHWX" is a trigger word, which says nothing about a variable: name what the image may show.',
  ]);
});

test("a variable without terms", () => {
  expect(sense({ rules: { "variable-missing": { variables: { hair: [] } } } })).toEqual([
    expect.stringContaining("rules.variable-missing.variables.hair: expected at least 1 entry."),
  ]);
});
