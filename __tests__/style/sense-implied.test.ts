import { expect, test } from "@jest/globals";
import { sense } from "./tree.ts";

const faults = (terms: object) => sense({ rules: { "implied-tags": { terms } } });

test.each([{ "school uniform": ["uniform"], uniform: ["clothes"] }, { cat: [] }, { a: ["c"], b: ["c"] }])(
  "%j makes sense",
  (terms) => {
    expect(faults(terms)).toEqual([]);
  },
);

test("a term that implies itself", () => {
  expect(faults({ Uniform: ["uniform"] })).toEqual([
    '"Uniform" rules.implied-tags.terms.Uniform: "Uniform" implies itself: "Uniform" → "uniform".',
  ]);
});

test("a circle is told once", () => {
  expect(faults({ a: ["b"], b: ["d", "c"], c: ["a"] })).toEqual([
    '"a" rules.implied-tags.terms.a: "a" implies itself: "a" → "b" → "c" → "a".',
  ]);
});
