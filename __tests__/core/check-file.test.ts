import { describe, expect, test } from "@jest/globals";
import type { FormatId } from "../../src/captions/formats/format.ts";
import { formats } from "../../src/captions/formats/index.ts";
import { check } from "../../src/core/check.ts";
import type { LineRange, TextSource } from "../../src/model.ts";
import { registry } from "../../src/rules/index.ts";
import { type StyleParts, styleOf } from "../support/style-of.ts";

const run = (
  source: Partial<TextSource>,
  parts: StyleParts,
  { id = "sidecar", changed }: { id?: FormatId; changed?: readonly LineRange[] } = {},
) => {
  const style = { ...styleOf(parts), format: { id } };
  return check({
    sources: [{ path: "a", text: "", ...source }],
    registry,
    styleOf: () => style,
    formats,
    ...(changed && { changed: new Map([["a", changed]]) }),
  });
};

describe("records that cannot be read", () => {
  const broken = (count: number): string =>
    '{"file_name":"1.png","text":"a,b"}\n'.concat("{]\n".repeat(count));
  const told = (source: Partial<TextSource>, rules: StyleParts["rules"] = {}) =>
    run(source, { rules: rules ?? {} }, { id: "imagefolder-jsonl" });
  const lines = ({ notices }: ReturnType<typeof told>): (string | undefined)[] =>
    notices.map(({ path, message }) => `${path} ${/^(?:Line \d+|.*$)/.exec(message)?.[0]}`);

  test("are findings of the rule about such files", () => {
    const { findings, notices } = told({ text: broken(2) }, { "caption-file": {} });
    expect(findings.map(({ start }) => start.line)).toEqual([2, 3]);
    expect(notices).toEqual([]);
  });

  test("are told all the same where that is off", () => {
    expect(told({ text: broken(1) })).toMatchObject({ findings: [], rewrites: [], lines: [] });
    expect(lines(told({ text: broken(1) }))).toEqual(["a Line 2"]);
  });

  test("three of them, and how many more", () => {
    expect(lines(told({ text: broken(3) }))).toEqual(["a Line 2", "a Line 3", "a Line 4"]);
    expect(lines(told({ text: broken(5) }))).toEqual([
      "a Line 2",
      "a Line 3",
      "a Line 4",
      "a 2 more places of this file cannot be read.",
    ]);
  });

  test("by the lines of the file where only a part of it is handed in", () => {
    expect(lines(told({ text: broken(1), part: { line: 41, offset: 900 } }))).toEqual(["a Line 42"]);
  });

  test("beside what is found in others", () => {
    const { findings, rewrites, notices } = told({ text: broken(1) }, { "tag-format": {} });
    expect([findings.length, rewrites.length, notices.length]).toEqual([1, 1, 1]);
  });

  test("are not told of where all can be read", () => {
    expect(told({ text: broken(0) }).notices).toEqual([]);
  });
});

describe("bytes that are not UTF-8", () => {
  const text = "caf\u00e9,x";
  const fixes = ({ findings, rewrites }: ReturnType<typeof run>) => [
    findings.map(({ ruleId, fix }) => `${ruleId} ${fix}`),
    rewrites.map(({ after }) => after),
  ];

  test("stay as they are while nobody writes the file anew", () => {
    const report = run({ text, encoding: "utf-16le" }, { rules: { "tag-format": {} } });
    expect(fixes(report)).toEqual([["tag-format none"], []]);
    expect(report.lines.map(({ encoding }) => encoding)).toEqual(["utf-16le"]);
  });

  test("are mended together with the encoding", () => {
    const report = run({ text, encoding: "utf-16le" }, { rules: { "tag-format": {}, "text-encoding": {} } });
    expect(fixes(report)).toEqual([["tag-format safe", "text-encoding safe"], ["caf\u00e9, x"]]);
  });

  test("of what is UTF-8 nothing is said", () => {
    const report = run({ text }, { rules: { "tag-format": {} } });
    expect(fixes(report)).toEqual([["tag-format safe"], ["caf\u00e9, x"]]);
    expect(report.lines).toEqual([{ path: "a", line: 1, text, end: "", bom: false }]);
  });
});

describe("a review offers lines one by one, so that none is offered that goes with another", () => {
  const parts: StyleParts = {
    rules: { "section-order": {} },
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "place", terms: ["sofa"] },
    ],
  };
  const text = [
    '{"0": {"tags": "sofa, photo"},',
    ' "1": {"tags": [',
    '   "sofa",',
    '   "photo"',
    " ]},",
    ' "2": {"tags": "sofa, photo"}}',
  ].join("\n");
  const offered = (changed?: readonly LineRange[]): string[] =>
    run({ text }, parts, { id: "kohya-json", ...(changed && { changed }) }).rewrites.map(
      ({ line, after }) => `${line} ${after.trim()}`,
    );
  const first = '1 {"0": {"tags": "photo, sofa"},';
  const last = '6 "2": {"tags": "photo, sofa"}}';

  test("all lines are rewritten at once where nobody reviews", () => {
    expect(offered()).toEqual([first, '3 "photo",', '4 "sofa"', last]);
  });

  test.each<[what: string, changed: LineRange[], offers: string[]]>([
    ["all have changed", [{ start: 1, end: 6 }], [first, last]],
    ["the lines of a list have", [{ start: 2, end: 5 }], []],
    ["one line of a list has", [{ start: 3, end: 3 }], []],
    ["the line before it has", [{ start: 1, end: 1 }], [first]],
    ["the line behind it has", [{ start: 6, end: 6 }], [last]],
  ])("%s", (_what, changed, offers) => {
    expect(offered(changed)).toEqual(offers);
  });
});

test("a finding of one of several captions counts by the lines of that caption alone", () => {
  const parts: StyleParts = { rules: { "trigger-word": { words: ["ohwx"] } } };
  const text = '{"1": {"tags": ["x",\n"y"]},\n "2": {"tags": ["x",\n"y"]}}';
  const found = (line: number): number[] =>
    run({ text }, parts, { id: "kohya-json", changed: [{ start: line, end: line }] }).findings.map(
      ({ start }) => start.line,
    );
  expect([1, 2, 3, 4].map(found)).toEqual([[1], [1], [3], [3]]);
});
