import { describe, expect, test } from "@jest/globals";
import { formats } from "../../src/captions/formats/index.ts";
import { check } from "../../src/core/check.ts";
import type { LineRange, Source } from "../../src/model.ts";
import { registry } from "../../src/rules/index.ts";
import type { Exception, Style } from "../../src/style/style.ts";
import { type StyleParts, styleOf } from "../support/style-of.ts";
import { checkText } from "../support/test-rule.ts";

const rules = {
  "trigger-word": { words: ["ohwx"], position: "anywhere" },
  "banned-synonyms": { terms: { sofa: ["couch"] } },
  "tag-format": {},
} as const;

const run = (sources: Source[], parts: StyleParts = { rules }, changed?: Map<string, LineRange[]>) =>
  check({ sources, registry, styleOf: () => styleOf(parts), ...(changed && { changed }) });
const places = ({ findings }: ReturnType<typeof run>): string[] =>
  findings.map(({ path, ruleId, start }) => `${path}:${start.line}:${start.column} ${ruleId}`);
const line = (start: number, end = start): LineRange => ({ start, end });

describe("the report", () => {
  test("counts, sorts by path and place, and keeps the registry's order at one place", () => {
    const sources = [
      { path: "b.txt", text: "couch,x" },
      { path: "a.txt", text: "ohwx, x\ncouch" },
      { path: "c.txt", text: "ohwx" },
    ];
    const report = run(sources);
    expect([report.files, report.captions]).toEqual([3, 3]);
    expect(places(report)).toEqual([
      "a.txt:2:1 banned-synonyms",
      "b.txt:1:1 trigger-word",
      "b.txt:1:1 banned-synonyms",
      "b.txt:1:1 tag-format",
    ]);
    expect(report.rewrites).toEqual([
      { path: "a.txt", line: 2, before: "couch", after: "sofa" },
      { path: "b.txt", line: 1, before: "couch,x", after: "ohwx, sofa, x" },
    ]);
    expect(report.lines.map(({ path, line: at }) => `${path}:${at}`)).toEqual(["a.txt:2", "b.txt:1"]);
  });

  test("leaves out what no style governs, and says what could not be read", () => {
    const style = styleOf({ rules });
    const report = check({
      sources: [
        { path: "notes.txt", text: "couch" },
        { path: "z.txt", skipped: "It is no text." },
        { path: "b.txt", skipped: "It is too large." },
        { path: "other.txt", skipped: "It is no text." },
      ],
      registry,
      styleOf: (path) => (path.startsWith("notes") || path.startsWith("other") ? null : style),
    });
    expect(report).toMatchObject({ files: 0, captions: 0, findings: [], rewrites: [] });
    expect(report.notices).toEqual([
      { path: "b.txt", message: "It is too large." },
      { path: "z.txt", message: "It is no text." },
    ]);
  });

  test("what could not be read is a finding of the rule that is about it, and a notice where that is off", () => {
    const skipped = { path: "s.txt", skipped: "It is no UTF-8.", rule: "text-encoding" };
    const on = run([skipped], { rules: { "text-encoding": {} }, severity: "warning" });
    expect(on.notices).toEqual([]);
    expect(on.findings).toEqual([
      {
        path: "s.txt",
        ruleId: "text-encoding",
        severity: "warning",
        message: "It is no UTF-8.",
        fix: "none",
        candidates: [],
        start: { line: 1, column: 1, offset: 0 },
        end: { line: 1, column: 1, offset: 0 },
      },
    ]);
    expect(on.lines).toEqual([{ path: "s.txt", line: 1, text: "", end: "", bom: false, unread: true }]);
    const off = run([skipped], { rules: { "tag-format": {} } });
    expect(off.notices).toEqual([{ path: "s.txt", message: "It is no UTF-8." }]);
    expect([off.findings, off.lines]).toEqual([[], []]);
  });

  test("a file whose first part was read keeps the line that was read", () => {
    const skipped = { path: "s.txt", skipped: "The rest is too long.", rule: "text-encoding" };
    const first = (text: string) => ({ path: "s.txt", text, part: { line: 1, offset: 0 } });
    const report = run([first("x,y\nx,z\n"), skipped], { rules: { "tag-format": {}, "text-encoding": {} } });
    expect(places(report)).toEqual([
      "s.txt:1:1 tag-format",
      "s.txt:1:1 text-encoding",
      "s.txt:2:1 tag-format",
    ]);
    expect(report.lines.map(({ line: at, text, unread }) => [at, text, unread])).toEqual([
      [1, "x,y", undefined],
      [2, "x,z", undefined],
    ]);
    const later = run([first("x, y\nx,z\n"), skipped], { rules: { "tag-format": {}, "text-encoding": {} } });
    expect(later.lines.map(({ line: at, unread }) => [at, unread])).toEqual([
      [1, true],
      [2, undefined],
    ]);
  });

  test("the parts of a file are one file, their places those of the file", () => {
    const report = run(
      [
        { path: "a.txt", text: "x, y\n", part: { line: 1, offset: 0 } },
        { path: "a.txt", text: "x, couch\nx,y", part: { line: 2, offset: 5 } },
      ],
      { rules: { "banned-synonyms": { terms: { sofa: ["couch"] } } } },
    );
    expect([report.files, report.captions]).toEqual([1, 2]);
    expect(report.findings.map(({ start, end }) => [start, end])).toEqual([
      [
        { line: 2, column: 4, offset: 8 },
        { line: 2, column: 9, offset: 13 },
      ],
    ]);
    expect(report.rewrites).toEqual([{ path: "a.txt", line: 2, before: "x, couch", after: "x, sofa" }]);
  });

  test("governs each file by its own style", () => {
    const styles = new Map<string, Style>([
      ["a.txt", styleOf({ rules: { "banned-synonyms": { terms: { sofa: ["couch"] } } } })],
      ["b.txt", styleOf({ rules: { "banned-synonyms": { terms: { couch: ["sofa"] } } }, severity: "info" })],
    ]);
    const report = check({
      sources: ["a.txt", "b.txt"].map((path) => ({ path, text: "couch, sofa" })),
      registry,
      styleOf: (path) => styles.get(path) ?? null,
    });
    expect(report.rewrites.map(({ path, after }) => `${path} ${after}`)).toEqual([
      "a.txt sofa",
      "b.txt couch",
    ]);
    expect(report.findings.map(({ severity }) => severity)).toEqual(["error", "info"]);
  });

  test("nothing to say of an empty file without rules", () => {
    expect(run([{ path: "a.txt", text: "" }], { rules: {} })).toEqual({
      files: 1,
      captions: 1,
      findings: [],
      rewrites: [],
      lines: [],
      notices: [],
    });
  });
});

describe("places", () => {
  test.each<[what: string, text: string, start: string, end: string, bom: boolean]>([
    ["plain", "ohwx, couch", "1:7 6", "1:12 11", false],
    ["a byte order mark does not count", "\uFEFFohwx, couch", "1:7 6", "1:12 11", true],
    ["CRLF", "ohwx\r\ncouch\r\n", "2:1 6", "2:6 11", false],
    ["a byte order mark and a second line", "\uFEFFohwx\ncouch", "2:1 5", "2:6 10", false],
    ["emoji are two units", "🙂, ohwx, couch", "1:11 10", "1:16 15", false],
  ])("%s", (_what, text, start, end, bom) => {
    const report = checkText(text, styleOf({ rules }));
    const [finding] = report.findings;
    const shown = (at: { line: number; column: number; offset: number } | undefined): string =>
      `${at?.line}:${at?.column} ${at?.offset}`;
    expect([shown(finding?.start), shown(finding?.end)]).toEqual([start, end]);
    expect(report.lines.map((one) => one.bom)).toEqual([bom]);
  });

  test("lines come without their ends, which are kept beside them", () => {
    const { lines } = checkText("couch\r\ncouch, ohwx\ncouch", styleOf({ rules }));
    expect(lines.map(({ text, end }) => [text, end])).toEqual([
      ["couch", "\r\n"],
      ["couch, ohwx", "\n"],
      ["couch", ""],
    ]);
  });
});

describe("changed lines", () => {
  const text = "couch, ohwx\nx,couch\ncouch, y";
  test.each<[what: string, ranges: LineRange[] | undefined, expected: string[], rewrites: number[]]>([
    ["one line", [line(2)], ["a.txt:2:1 tag-format", "a.txt:2:3 banned-synonyms"], [2]],
    ["two ranges", [line(1), line(3)], ["a.txt:1:1 banned-synonyms", "a.txt:3:1 banned-synonyms"], [1, 3]],
    ["a range over the end", [line(3, 9)], ["a.txt:3:1 banned-synonyms"], [3]],
    ["no line", [], [], []],
    ["another file", undefined, [], []],
  ])("%s", (_what, ranges, expected, rewrites) => {
    const changed = new Map(ranges === undefined ? [] : [["a.txt", ranges]]);
    const report = run([{ path: "a.txt", text }], { rules }, changed);
    expect(places(report)).toEqual(expected);
    expect(report.rewrites.map((one) => one.line)).toEqual(rewrites);
    expect(report.files).toBe(1);
  });
});

describe("exceptions", () => {
  const waive = (rule: string, terms?: string[]): Exception => ({ rule, terms, reason: "a quoted sign" });
  const text = "couch, couches,x";
  test.each<[what: string, exceptions: Exception[], found: string[]]>([
    ["none", [], ["1:1 trigger-word", "1:1 banned-synonyms", "1:1 tag-format", "1:8 banned-synonyms"]],
    ["a whole rule", [waive("banned-synonyms")], ["1:1 trigger-word", "1:1 tag-format"]],
    [
      "a term, in the plural as well",
      [waive("banned-synonyms", ["couch"])],
      ["1:1 trigger-word", "1:1 tag-format"],
    ],
    [
      "a term that is not there",
      [waive("banned-synonyms", ["settee"])],
      ["1:1 trigger-word", "1:1 banned-synonyms", "1:1 tag-format", "1:8 banned-synonyms"],
    ],
    [
      "no terms is the whole rule, whatever another exception narrows",
      [waive("trigger-word", ["x"]), waive("trigger-word")],
      ["1:1 banned-synonyms", "1:1 tag-format", "1:8 banned-synonyms"],
    ],
    [
      "of an unknown rule",
      [waive("nonsense")],
      ["1:1 trigger-word", "1:1 banned-synonyms", "1:1 tag-format", "1:8 banned-synonyms"],
    ],
  ])("%s", (_what, exceptions, found) => {
    const report = run([{ path: "a.txt", text }], { rules, exceptions });
    expect(places(report).map((place) => place.replace("a.txt:", ""))).toEqual(found);
  });

  test("what is waived is not rewritten", () => {
    const report = run([{ path: "a.txt", text: "couch, x,y" }], {
      rules,
      exceptions: [waive("banned-synonyms"), waive("trigger-word")],
    });
    expect(report.rewrites).toEqual([{ path: "a.txt", line: 1, before: "couch, x,y", after: "couch, x, y" }]);
  });
});

describe("a list with an item a line", () => {
  const style: Style = {
    ...styleOf({
      rules: { "section-order": {} },
      sections: [
        { name: "type", terms: ["photo"] },
        { name: "place", terms: ["sofa"] },
      ],
    }),
    format: { id: "tag-lines" },
  };
  const sources = [{ path: "a.tags", text: "sofa\nphoto\n" }];
  const request = { sources, registry, styleOf: () => style, formats };

  test("is rewritten as a whole", () => {
    expect(check(request).rewrites).toEqual([
      { path: "a.tags", line: 1, before: "sofa", after: "photo" },
      { path: "a.tags", line: 2, before: "photo", after: "sofa" },
    ]);
  });

  test.each([1, 2])("is not rewritten in part when line %d counts: an item would be there twice", (one) => {
    const { findings, rewrites } = check({ ...request, changed: new Map([["a.tags", [line(one)]]]) });
    expect(findings).toHaveLength(1);
    expect(rewrites).toEqual([]);
  });
});
