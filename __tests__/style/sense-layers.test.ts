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
      expect.stringContaining("overrides[1].sections: these sections replace others"),
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

  describe("a section that another layer replaced", () => {
    const gone = (where: string) =>
      expect.stringMatching(
        new RegExp(
          `${where}sections: these sections replace others, and no longer have "type", which rules\\.trigger-word\\.position\\.before names`,
        ),
      );
    const before = trigger({ position: { before: "type" } });
    const other = [{ name: "kind" }];

    test("is told where it was replaced", () => {
      const sections = [{ name: "type" }];
      expect(sense({ ...before, sections, overrides: [{ files: ["a/**"], sections: other }] })).toEqual([
        gone("overrides\\[0\\]\\."),
      ]);
      const base = JSON.stringify({ ...before, sections });
      expect(sense({ extends: ["./base.json"], sections: other }, { "base.json": base })).toEqual([gone("")]);
    });

    test("is told of each override", () => {
      const overrides = ["a", "b"].map((files) => ({ files: [files], sections: other }));
      expect(sense({ ...before, sections: [{ name: "type" }], overrides })).toEqual([
        gone("overrides\\[0\\]\\."),
        gone("overrides\\[1\\]\\."),
      ]);
    });

    test.each([
      [{ rules: { "trigger-word": "off" } }, []],
      [{ rules: { "trigger-word": { position: { before: "kind" } } } }, []],
      [{ rules: { "trigger-word": { position: "first" } } }, []],
    ])("does no harm beside %j", (more, faults) => {
      const overrides = [{ files: ["a/**"], sections: other, ...more }];
      expect(sense({ ...before, sections: [{ name: "type" }], overrides })).toEqual(faults);
    });

    test("may still be exempt", () => {
      const rules = { "class-tags": { exemptSections: ["type", "background"] } };
      const overrides = [{ files: ["a/**"], sections: other }];
      expect(sense({ rules, sections: [{ name: "type" }], overrides })).toEqual([]);
      expect(
        sense({ rules, sections: other, overrides: [{ files: ["a"], sections: [{ name: "type" }] }] }),
      ).toEqual([]);
      expect(sense({ rules, sections: other })).toEqual([
        '"type" rules.class-tags.exemptSections[0]: there is no section "type". There is "kind".',
      ]);
    });

    test("is a slip of the pen where no layer has it, though the rule be off", () => {
      const rules = { "trigger-word": { severity: "off", position: { before: "tpye" } } };
      expect(sense({ rules, sections: [{ name: "type" }] })).toEqual([
        '"tpye" rules.trigger-word.position.before: there is no section "tpye". Did you mean "type"?',
      ]);
    });
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
