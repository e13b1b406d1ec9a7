import { describe, expect, test } from "@jest/globals";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import { asksForDataset, asksForNames, compileStyle, contextOf } from "../../src/core/compile.ts";
import type { Tag } from "../../src/model.ts";
import { type RuleId, registry } from "../../src/rules/index.ts";
import { styleOf } from "../support/style-of.ts";

test("a style may ask more questions of yes or no than an integer has bits, each once for each text", () => {
  const { mark } = contextOf(styleOf({}));
  const texts = createTagTexts();
  const tag = (text: string): Tag => ({ span: { start: 0, end: 0 }, group: 0, of: texts(text) });
  const asked: string[] = [];
  const marks = Array.from({ length: 40 }, (_, number) =>
    mark(({ text }) => {
      asked.push(`${number} ${text}`);
      return number % 3 === text.length % 3;
    }),
  );
  for (let turn = 0; turn < 2; turn++) {
    for (const text of ["red", "blue", "green"]) {
      expect(marks.map((ask) => ask(tag(text)))).toEqual(
        marks.map((_, number) => number % 3 === text.length % 3),
      );
    }
  }
  expect(asked).toHaveLength(40 * 3);
});

describe("a style is made ready", () => {
  const on = (...ids: RuleId[]) => styleOf({ rules: Object.fromEntries(ids.map((id) => [id, {}])) });
  const named = (rules: readonly { readonly id: string }[]): string[] => rules.map(({ id }) => id);

  test("with its rules in the order of the registry, and in that of their edits", () => {
    const { rules, rewriting } = compileStyle(on("tag-format", "section-order", "text-encoding"), registry);
    expect(named(rules)).toEqual(["section-order", "tag-format", "text-encoding"]);
    expect(named(rewriting)).toEqual(["text-encoding", "tag-format", "section-order"]);
  });

  test("with those apart that look at files, and those that compare captions", () => {
    const ready = compileStyle(
      on("tag-format", "caption-file", "text-encoding", "term-consistency"),
      registry,
    );
    expect(named(ready.ofFiles)).toEqual(["text-encoding", "caption-file"]);
    expect(named(ready.ofDatasets)).toEqual(["term-consistency"]);
  });

  test("without those that an exception takes out as a whole", () => {
    const exceptions = [
      { rule: "tag-format", terms: undefined, reason: "as it was sold" },
      { rule: "text-encoding", terms: ["cafe"], reason: "as it was sold" },
    ];
    const style = { ...on("tag-format", "text-encoding"), exceptions };
    expect(named(compileStyle(style, registry).rules)).toEqual(["text-encoding"]);
  });

  test("never without a rule that it has on: that is not loaded", () => {
    const few = { ...registry, rules: registry.rules.filter(({ id }) => id !== "tag-format") };
    expect(() => compileStyle(on("tag-format"), few)).toThrow("The rule tag-format is not loaded.");
    expect(named(compileStyle(on("text-encoding"), few).rules)).toEqual(["text-encoding"]);
  });
});

test.each<[what: string, rules: object, names: boolean, dataset: boolean]>([
  ["nothing", {}, false, false],
  ["a rule about captions", { "tag-format": {} }, false, false],
  ["a rule about names", { "caption-file": {}, "tag-format": {} }, true, false],
  ["a rule that compares captions", { "term-consistency": {} }, false, true],
  ["a rule that does unless it is told what captions are", { "caption-kind": {} }, false, true],
  ["one that is told", { "caption-kind": { kind: "tags" } }, false, false],
])("%s asks for what has to be read for it", (_what, rules, names, dataset) => {
  const style = styleOf({ rules });
  expect([asksForNames(style), asksForDataset(style)]).toEqual([names, dataset]);
  const exceptions = Object.keys(rules).map((rule) => ({ rule, terms: undefined, reason: "as it is" }));
  expect([asksForNames({ ...style, exceptions }), asksForDataset({ ...style, exceptions })]).toEqual([
    false,
    false,
  ]);
});
