import { describe, expect, test } from "@jest/globals";
import type { NewTerm } from "../../src/core/new-terms.ts";
import { styleEffect } from "../../src/core/style-effect.ts";
import { renderNewTerms } from "../../src/report/new-terms.ts";
import { isNews, renderOverview } from "../../src/report/overview.ts";
import { sayOverview } from "../../src/report/say-overview.ts";
import { hasNews, renderSticky } from "../../src/report/sticky.ts";
import { hostile } from "./hostile.ts";
import { reportOf } from "./report-of.ts";

const nothing = reportOf([]);
const found = reportOf([{ text: "x", findings: [{ on: "x" }] }]);
const change = {
  files: ["caption-style.json"],
  isFirst: false,
  faults: [],
  effect: styleEffect(nothing, nothing),
};
const term = (text: string, over: Partial<NewTerm> = {}): NewTerm => ({
  ...{ text, captions: 1, path: "train/1.txt", near: [] },
  ...over,
});

describe("the overview of a pull request", () => {
  test("of nothing is nothing", () => {
    expect(renderOverview(nothing, {}, {})).toBe("");
    expect(renderOverview(nothing, { spacingOnly: 0, styleChange: null, newTerms: { terms: [] } }, {})).toBe(
      "",
    );
  });

  test("has its parts in order, each apart from the next", () => {
    const text = renderOverview(
      found,
      { spacingOnly: 212, styleChange: change, newTerms: { terms: [term("zebra")] } },
      {},
    );
    expect(text).toMatch(
      /^\| Rule[\s\S]*\n\n\*\*Style\*\*[\s\S]*\n\n<details><summary>New terms in this pull request \(1\)[\s\S]*<\/details>\n\n212 files: spacing only\.\n$/,
    );
  });

  test.each([
    ["a style that changes nothing", change, false],
    ["a style that changes findings", { ...change, effect: styleEffect(nothing, found) }, true],
    ["a broken style", { ...change, faults: [{ message: "A." }] }, true],
    ["the first style", { ...change, isFirst: true }, true],
    ["no style", null, false],
  ])("deserves a comment of its own for %s", (_name, styleChange, expected) => {
    expect(isNews({ styleChange })).toBe(expected);
    expect(hasNews(nothing, { styleChange })).toBe(expected);
  });

  test("deserves none for spaces and new terms", () => {
    expect(isNews({ spacingOnly: 3, newTerms: { terms: [term("zebra")] } })).toBe(false);
  });

  test("of any size leaves room in a comment for the findings", () => {
    const many = reportOf(
      Array.from({ length: 300 }, (_, at) => ({
        path: `${hostile}${at}.txt`,
        text: "x",
        findings: [{ on: "x", message: hostile }],
      })),
    );
    const overview = {
      spacingOnly: 1,
      styleChange: { ...change, effect: styleEffect(nothing, many), files: [hostile] },
      newTerms: {
        terms: many.findings.map(({ path }) =>
          term(hostile, { path, near: [{ text: hostile, captions: 2 }] }),
        ),
      },
    };
    const overflow = many.lines.map(({ path, line }) => ({
      path,
      line,
      key: path,
      body: "",
      suggestion: null,
    }));
    const text = renderSticky(many, { overflow, setAside: overflow }, { overview });
    expect(new TextEncoder().encode(text).length).toBeLessThan(65_000);
    expect(text).toMatch(/Not in a review comment[\s\S]*\n\| [\s\S]*and \d+ more findings[\s\S]*Set aside/);
    expect(text.replaceAll(/<\/?(?:details|summary)>/g, "")).not.toMatch(/@(?!\u200B)|<|\u202E/u);
  });
});

describe("new terms", () => {
  test("have a row each, with what the dataset has", () => {
    const near = [
      { text: "red dress", captions: 41 },
      { text: "dress", captions: 1 },
    ];
    const text = renderNewTerms({ terms: [term("red dresss", { captions: 2, near }), term("a|b")] }, {});
    expect(text).toContain("(2, 1 near one that the dataset has)");
    expect(text).toContain(
      "\n| red dresss | 2 | train/1.txt | red dress (41 captions), dress (1 caption) |\n",
    );
    expect(text).toContain("\n| a\\|b | 1 | train/1.txt |  |\n");
  });
});

test("a terminal is told the same in lines", () => {
  const newTerms = {
    terms: [term("red dresss", { near: [{ text: "red dress", captions: 41 }] }), term("\u202Ex")],
  };
  expect(sayOverview({ spacingOnly: 2, newTerms, styleChange: change }, true)).toBe(
    [
      "2 files: spacing only",
      "New terms, and how many captions have them:",
      '  red dresss (1), near "red dress" (41)',
      "  <U+202E>x (1)",
      "This pull request changes the style (caption-style.json); its captions were checked with the style of the branch that it goes to. With the new style the findings in the whole dataset are the same.",
      "",
    ].join("\n"),
  );
  expect(sayOverview({}, true)).toBe("");
});
