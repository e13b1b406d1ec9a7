import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formats } from "../../src/captions/formats/index.ts";
import { check } from "../../src/core/check.ts";
import { pairLines } from "../../src/core/paired-lines.ts";
import { planReview } from "../../src/core/review.ts";
import type { LineRange, Rewrite } from "../../src/model.ts";
import { registry } from "../../src/rules/index.ts";
import type { Style } from "../../src/style/style.ts";
import { rewriteText } from "../../src/text/rewrite-text.ts";
import { styleOf } from "../support/style-of.ts";

const rules = {
  "trigger-word": { words: ["ohwx"], position: "anywhere" },
  "duplicate-tags": {},
  "banned-synonyms": { terms: { couch: ["sofa"] } },
  "implied-tags": { terms: { "red dress": ["dress"] }, direction: "require" },
  "text-encoding": { lineEnds: "keep" },
} as const;
const list: Style = { ...styleOf({ rules }), format: { id: "tag-lines" } };
const ordered: Style = {
  ...styleOf({ rules: { ...rules, "trigger-word": { words: ["ohwx"] }, "tag-format": {} } }),
  format: { id: "tag-lines" },
};

function run(text: string, style: Style, changed?: readonly LineRange[]) {
  return check({
    sources: [{ path: "a.tags", text }],
    registry,
    styleOf: () => style,
    formats,
    ...(changed && { changed: new Map([["a.tags", changed]]) }),
  });
}

function fixed(text: string, rewrites: readonly Rewrite[]): string {
  const made = rewriteText(text, rewrites);
  if (!("text" in made)) throw new Error(`Line ${made.changedLine} is not what the rewrite says.`);
  return made.text;
}

const shown = ({ line, before, after, gone }: Rewrite): string =>
  `${line} ${JSON.stringify(before)} ${gone === true ? "gone" : JSON.stringify(after)}`;

test.each<[what: string, style: Style, text: string, after: string, rewrites: string[]]>([
  ["a tag twice", list, "ohwx\na\nb\na\n", "ohwx\na\nb\n", ['4 "a" gone']],
  ["the last line has no end", list, "ohwx\na\nb\na", "ohwx\na\nb", ['4 "a" gone']],
  ["CRLF", list, "ohwx\r\na\r\nb\r\na", "ohwx\r\na\r\nb", ['4 "a" gone']],
  [
    "another tag as well",
    list,
    "ohwx\nsofa\na\na\nb\n",
    "ohwx\ncouch\na\nb\n",
    ['2 "sofa" "couch"', '4 "a" gone'],
  ],
  [
    "a tag that is missing",
    list,
    "ohwx\nred dress\nb\n",
    "ohwx\nred dress\ndress\nb\n",
    ['2 "red dress" "red dress\\ndress"'],
  ],
  [
    "a tag that is missing at the end, CRLF",
    list,
    "ohwx\r\nred dress",
    "ohwx\r\nred dress\r\ndress",
    ['2 "red dress" "red dress\\r\\ndress"'],
  ],
  ["the trigger in front", ordered, "a\nb\n", "ohwx\na\nb\n", ['1 "a" "ohwx\\na"']],
  [
    "behind a byte order mark",
    { ...list, rules: new Map([...list.rules].slice(0, 3)) },
    "\uFEFFa\nohwx\na\n",
    "\uFEFFa\nohwx\n",
    ['3 "a" gone'],
  ],
  ["line ends of two kinds", list, "ohwx\r\na\nb\na\n", "ohwx\r\na\nb\na\n", []],
  ["blank lines", list, "ohwx\n\na\n\na\n", "ohwx\n\na\n", ['4 "" gone', '5 "a" gone']],
])("lines come and go: %s", (_, style, text, after, rewrites) => {
  const report = run(text, style);
  expect(report.rewrites.map(shown)).toEqual(rewrites);
  const made = fixed(text, report.rewrites);
  expect(made).toBe(after);
  expect(run(made, style).rewrites).toEqual([]);
  expect(report.findings.some(({ fix }) => fix === "safe")).toBe(rewrites.length > 0);
});

test.each<[what: string, style: Style, text: string, lines: number[], rewrites: string[]]>([
  ["the line that goes", list, "ohwx\na\nb\na\n", [4], ['4 "a" gone']],
  ["another line", list, "ohwx\na\nb\na\n", [2], []],
  ["all lines", list, "ohwx\nsofa\na\na\n", [1, 2, 3, 4], ['2 "sofa" "couch"', '4 "a" gone']],
  [
    "the line that another one comes beside",
    list,
    "ohwx\nred dress\nb\n",
    [2],
    ['2 "red dress" "red dress\\ndress"'],
  ],
  ["the line above it alone", list, "ohwx\nred dress\nb\n", [1], []],
  ["a tag that moves to another line", ordered, "a\nb\nohwx\n", [1, 2, 3], []],
  ["what comes in front", ordered, "a\nb\n", [1], ['1 "a" "ohwx\\na"']],
])("a review of changed lines: %s", (_, style, text, lines, rewrites) => {
  const report = run(
    text,
    style,
    lines.map((line) => ({ start: line, end: line })),
  );
  expect(report.rewrites.map(shown)).toEqual(rewrites);
});

test("a suggestion takes a line away, or writes two", () => {
  const drafts = (text: string) => {
    const report = run(text, list, [{ start: 1, end: 9 }]);
    const hunks = new Map([["a.tags", [{ start: 1, end: 9 }]]]);
    return planReview(report, hunks, [], { configOf: () => "", maxComments: 9 }).post;
  };
  expect(drafts("ohwx\na\na\n")).toMatchObject([
    { line: 3, suggestion: "", body: expect.stringContaining("\n\n```suggestion\n```") },
  ]);
  expect(drafts("ohwx\nred dress\n")).toMatchObject([
    {
      line: 2,
      suggestion: "red dress\ndress",
      body: expect.stringContaining("```suggestion\nred dress\ndress\n```"),
    },
  ]);
});

test.each<[what: string, before: string, after: string, made: string]>([
  ["nothing comes or goes", "a b c", "a b c", "a|b|c"],
  ["one goes", "a b c", "a c", "a||c"],
  ["one comes", "a b c", "a x b c", "a|x b|c"],
  ["one comes at the end", "a b", "a b x", "a|b x"],
  ["one is another", "a b c d", "a x d", "a|x||d"],
  ["one becomes two", "a b c", "a x y c", "a|x y|c"],
  ["all are others", "a b", "x y z", "x|y z"],
  ["one comes and one goes elsewhere", "a b c d e", "x a b d e", "x a|b||d|e"],
])("lines pair up: %s", (_, before, after, made) => {
  const pairs = pairLines(before.split(" "), after.split(" "), () => false);
  expect(pairs.map((texts) => texts.join(" ")).join("|")).toBe(made);
});

describe("whatever the lists", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1, maxLength: 9 });

  test("all lines of the new one are there, in order", () => {
    fc.assert(
      fc.property(words, words, fc.boolean(), (before, after, up) => {
        const made = pairLines(before, after, () => up);
        expect(made).toHaveLength(before.length);
        expect(made.flat()).toEqual(after);
      }),
    );
  });

  const tag = fc.constantFrom(
    "ohwx",
    "a",
    "b",
    "sofa",
    "couch",
    "red dress",
    "dress",
    " red  dress",
    "Ohwx",
    "caf\u0065\u0301",
    "",
  );
  const file = fc.tuple(
    fc.array(tag, { minLength: 1, maxLength: 8 }),
    fc.constantFrom("\n", "\r\n"),
    fc.constantFrom("", "\uFEFF"),
    fc.boolean(),
  );
  test("a list is settled once it is rewritten, and ends as it did", () => {
    fc.assert(
      fc.property(file, fc.constantFrom(list, ordered), ([tags, end, mark, ends], style) => {
        const text = mark + tags.join(end) + (ends ? end : "");
        const { rewrites } = run(text, style);
        const made = fixed(text, rewrites);
        const again = run(made, style);
        expect(again.rewrites).toEqual([]);
        expect(again.findings.filter(({ fix }) => fix === "safe")).toEqual([]);
        if (text.includes("\r\n")) expect(made).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
        expect(made.endsWith("\n")).toBe(text.endsWith("\n"));
      }),
      { numRuns: 500 },
    );
  });
});
