import { describe, expect, test } from "@jest/globals";
import { faultsOf, sense } from "./tree.ts";

const synonyms = (terms: unknown, more: object = {}) => ({
  rules: { "banned-synonyms": { terms, ...more } },
});
const trigger = (options: object, more: object = {}) => ({ rules: { "trigger-word": options, ...more } });

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
