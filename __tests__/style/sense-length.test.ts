import { expect, test } from "@jest/globals";
import { sense } from "./tree.ts";

const faults = (options: object) => sense({ rules: { "caption-length": options } });

test.each([
  { tags: { min: 3, max: 3 } },
  { tags: { min: 3 }, words: { max: 1 } },
  { words: {} },
  { severity: "off", tags: { min: 3, max: 2 } },
])("%j makes sense", (options) => {
  expect(faults(options)).toEqual([]);
});

test("more than the most", () => {
  expect(faults({ tags: { min: 3, max: 2 }, words: { max: 9, min: 10 } })).toEqual([
    '3 rules.caption-length.tags.min: no caption can have 3 or more and 2 or fewer: "min" is above "max".',
    '1 rules.caption-length.words.min: no caption can have 10 or more and 9 or fewer: "min" is above "max".',
  ]);
});

test("of a layer that another replaces", () => {
  const rules = { "caption-length": { tags: { min: 3, max: 2 } } };
  expect(
    sense({ extends: "b.json", rules: { "caption-length": { tags: { max: 2 } } } }, { "b.json": { rules } }),
  ).toEqual([]);
});
