import { describe, expect, test } from "@jest/globals";
import type { StyleChange } from "../../src/core/style-change.ts";
import { styleEffect } from "../../src/core/style-effect.ts";
import { renderMistakes, renderStyleChange, sayStyleChange } from "../../src/report/style-change.ts";
import { hostile } from "./hostile.ts";
import { reportOf, type SaidLine } from "./report-of.ts";

const at = (path: string, message = `About ${path}.`): SaidLine => ({
  path,
  text: "x",
  findings: [{ on: "x", message }],
});

const change = (over: Partial<StyleChange> = {}): StyleChange => ({
  files: ["caption-style.json"],
  isFirst: false,
  faults: [],
  effect: styleEffect(reportOf([]), reportOf([])),
  ...over,
});

const effect = (before: readonly SaidLine[], after: readonly SaidLine[], captions = 9) =>
  styleEffect({ ...reportOf(before), captions: 9 }, { ...reportOf(after), captions });

describe("what a change of the style does, in a sentence", () => {
  test.each<[string, StyleChange, string]>([
    ["nothing", change(), "With the new style the findings in the whole dataset are the same."],
    [
      "findings that come and go",
      change({ effect: effect([at("a"), at("b")], [at("c")]) }),
      "With the new style 1 finding would appear and 2 findings would disappear in the whole dataset, in 3 files.",
    ],
    [
      "findings that read differently",
      change({ effect: effect([at("a", "A.")], [at("a", "B.")]) }),
      "With the new style 0 findings would appear, 0 findings would disappear and 1 would be told in another way in the whole dataset, in 1 file.",
    ],
    [
      "more captions",
      change({ effect: effect([], [], 12) }),
      "are the same. The new style selects 12 captions in place of 9.",
    ],
    [
      "a broken style",
      change({ faults: [{ message: "A." }, { message: "B." }], effect: null }),
      "The new style is broken (2 mistakes).",
    ],
    [
      "a style that cannot check",
      change({ effect: null }),
      "No caption could be checked with the new style.",
    ],
    [
      "the first style",
      change({ isFirst: true, effect: effect([], [at("a"), at("b")]) }),
      "In the whole dataset it has 2 findings in 2 files, of 9 captions.",
    ],
    [
      "many files",
      change({ files: ["a", "b", "c", "d", "e", "f", "g"] }),
      "changes the style (a, b, c, d, e and 2 more)",
    ],
  ])("%s", (_name, given, expected) => {
    expect(sayStyleChange(given)).toContain(expected);
  });

  test("says which style counted", () => {
    expect(sayStyleChange(change())).toContain("with the style of the branch that it goes to");
    expect(sayStyleChange(change({ isFirst: true }))).toContain(
      "brings the first style (caption-style.json)",
    );
  });
});

describe("what a change of the style does, in Markdown", () => {
  const links = { sha: "0123456789", repositoryUrl: "https://github.com/acme/cats" };

  test("has a row for each rule, and examples of different captions behind a fold", () => {
    const many = ["a", "b", "c", "d"].map((path) => at(`${path}.txt`));
    const text = renderStyleChange(change({ effect: effect([at("old.txt")], many) }), links);
    expect(text).toContain("| Rule | Appear | Disappear | Change | Files |");
    expect(text).toMatch(/\| \[banned-synonyms\]\([^)]+\) \| 4 \| 1 \| 0 \| 5 \|/);
    expect(text).toMatch(/\n<details><summary>Examples<\/summary>\n\n- banned-synonyms appears: /);
    expect(text.match(/ appears: /g)).toHaveLength(3);
    expect(text).toContain(
      "disappears: [old.txt\\:1](https://github.com/acme/cats/blob/0123456789/old.txt#L1) About old.txt.",
    );
  });

  test("lists the mistakes in their places", () => {
    const faults = [{ message: "Unknown.", place: { path: "caption-style.json", line: 3, column: 5 } }];
    expect(renderStyleChange(change({ faults, effect: null }), {})).toContain(
      "\n- caption-style.json\\:3\\:5\\: Unknown.\n",
    );
  });

  test("of any size stays short, whatever it quotes", () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...at(`${hostile}${index}.txt`, hostile.repeat(20)),
      findings: [{ on: "x", ruleId: `rule-${index}`, message: hostile.repeat(20) }],
    }));
    const faults = Array.from({ length: 3_000 }, () => ({ message: hostile }));
    for (const given of [change({ effect: effect([], many) }), change({ faults, files: [hostile] })]) {
      const text = renderStyleChange(given, links);
      expect(new TextEncoder().encode(text).length).toBeLessThan(17_000);
      expect(text).toMatch(/and \d+ more (?:rules|mistakes)\./);
      expect(text.replaceAll(/<\/?(?:details|summary)>/g, "")).not.toMatch(/@(?!\u200B)|<|\u202E/u);
    }
  });
});

test.each([
  ["one mistake", ["Unknown “a”."], "❌ **error** Unknown “a”.\n\n"],
  ["several", ["A.", "B."], "- ❌ **error** A.\n- ❌ **error** B.\n\n"],
  ["hostile words", ["@team <b>"], "❌ **error** @\u200Bteam &lt;b&gt;\n\n"],
])("a comment on a line of the style with %s", (_name, messages, expected) => {
  expect(renderMistakes(messages)).toBe(
    `${expected}The style that counts until this is merged is that of the branch that the pull request goes to.`,
  );
});
