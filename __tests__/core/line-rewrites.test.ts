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
  ["two in the middle are others", "a b c d", "a x y d", "a|x|y|d"],
  ["both ends are others", "a b c d", "x b c y", "x|b|c|y"],
  ["one of two that are the same goes", "a a b", "a b", "a||b"],
  ["some go from between others", "a b c b d", "b c d", "|b|c||d"],
  ["one moves to the end", "a b c d", "b c d a", "|b|c|d a"],
  ["one moves to the start", "a b c d", "d a b c", "d a|b|c|"],
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

  /** By looking at every way to leave lines out. */
  const most = ([first, ...old]: readonly string[], young: readonly string[]): number => {
    if (first === undefined) return 0;
    const at = young.indexOf(first);
    const without = most(old, young);
    return at < 0 ? without : Math.max(without, 1 + most(old, young.slice(at + 1)));
  };

  test("as many lines as can be stay where they are", () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const made = pairLines(before, after, () => false);
        const stay = made.filter((lines, at) => lines.includes(before[at] ?? "")).length;
        expect(stay).toBeGreaterThanOrEqual(most(before, after));
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

const growing: Style = {
  ...styleOf({
    rules: {
      "trigger-word": { words: ["ohwx"] },
      "banned-synonyms": { terms: { sofa: ["couch"] } },
      "class-tags": { policy: "specific", words: ["man"] },
      "tag-format": { underscores: "spaces" },
    },
  }),
  format: { id: "tag-lines" },
};

test.each<[what: string, text: string, after: string]>([
  ["one comes at the top", "photo\nsitting\n", "ohwx\nphoto\nsitting\n"],
  ["one goes", "ohwx\nman\nsitting\n", "ohwx\nsitting\n"],
  ["the last goes, without a line end", "ohwx\nman", "ohwx"],
  ["the last goes, behind CRLF", "ohwx\r\nman", "ohwx"],
  ["the first goes, behind a byte order mark", "\uFEFFman\nohwx\n", "\uFEFFohwx\n"],
  ["one that would be there twice goes", "ohwx\nsofa\na\ncouch\n", "ohwx\nsofa\na\n"],
  ["one comes, one goes, one is another", "photo\nman\nlong_hair\ncouch", "ohwx\nphoto\nlong hair\nsofa"],
  ["one comes to the only one", "photo", "ohwx\nphoto"],
  ["the trigger leaves a last line without an end", "photo\r\nohwx", "ohwx\r\nphoto"],
])("a list that grows and shrinks: %s", (_, text, after) => {
  const { findings, rewrites } = run(text, growing);
  expect(findings.every(({ fix }) => fix === "safe")).toBe(true);
  expect(fixed(text, rewrites)).toBe(after);
  expect(run(after, growing)).toMatchObject({ findings: [], rewrites: [] });
});

test("a last line of another caption file that is emptied stays a line", () => {
  const text = "dress\n\uFEFF";
  const { rewrites } = check({
    sources: [{ path: "a.txt", text }],
    registry,
    styleOf: () => styleOf({ rules: { "text-encoding": {} } }),
  });
  expect(fixed(text, rewrites)).toBe("dress\n");
});

describe("a list that grows and shrinks, whatever it holds", () => {
  const item = fc.constantFrom(
    ...["ohwx", "photo", "man", "sofa", "couch", "long_hair", "long hair", "a b", "of_a_man"],
  );
  const written = fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 7 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
    .map(([items, end, isEnded]) => items.join(end) + (isEnded ? end : ""));

  test("is settled at once and keeps its line ends", () => {
    fc.assert(
      fc.property(written, (text) => {
        const once = fixed(text, run(text, growing).rewrites);
        expect(run(once, growing)).toMatchObject({ rewrites: [] });
        expect(once.endsWith("\n")).toBe(text.endsWith("\n"));
        expect(/(?<!\r)\n/.test(once)).toBe(!text.includes("\r\n") && once.includes("\n"));
      }),
      { numRuns: 300 },
    );
  });

  test("has no tag twice, and loses none, where one rewrite of a review is taken alone", () => {
    const counts = (text: string) => {
      const count = new Map<string, number>();
      for (const tag of text.split(/\r?\n/)) count.set(tag, (count.get(tag) ?? 0) + 1);
      return (tag: string): number => count.get(tag) ?? 0;
    };
    fc.assert(
      fc.property(written, (text) => {
        const { rewrites } = run(text, growing, [{ start: 1, end: 9 }]);
        const [old, young] = [counts(text), counts(fixed(text, run(text, growing).rewrites))];
        for (const one of rewrites) {
          const alone = fixed(text, [one]);
          const now = counts(alone);
          for (const tag of new Set(`${text}\n${alone}`.split(/\r?\n/))) {
            expect(now(tag)).toBeLessThanOrEqual(Math.max(old(tag), young(tag)));
            expect(now(tag)).toBeGreaterThanOrEqual(Math.min(old(tag), young(tag)));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
