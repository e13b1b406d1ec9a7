import { describe, expect, test } from "@jest/globals";
import type { Severity } from "../../src/model.ts";
import { ANNOTATIONS_PER_LEVEL, renderAnnotations } from "../../src/report/annotations.ts";
import { hostile } from "./hostile.ts";
import { reportOf } from "./report-of.ts";

describe("annotations", () => {
  test("are workflow commands, errors first", () => {
    const report = reportOf([
      {
        text: "photo, x, y",
        findings: [
          { on: "photo", severity: "info", message: "One." },
          { on: "x", severity: "warning", message: "Two." },
          { on: "y", message: "Three." },
        ],
      },
    ]);
    expect(renderAnnotations(report)).toBe(
      [
        "::error file=train/0001.txt,line=1,endLine=1,col=11,endColumn=12,title=banned-synonyms::Three.",
        "::warning file=train/0001.txt,line=1,endLine=1,col=8,endColumn=9,title=banned-synonyms::Two.",
        "::notice file=train/0001.txt,line=1,endLine=1,col=1,endColumn=6,title=banned-synonyms::One.",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["percent", "50%.txt", "50%25.txt"],
    ["a colon and a comma", "a:b,c.txt", "a%3Ab%2Cc.txt"],
    ["a command", "x::error::y.txt", "x%3A%3Aerror%3A%3Ay.txt"],
  ])("keep a path with %s inside its property", (_name, path, expected) => {
    const text = renderAnnotations(reportOf([{ path, text: "x", findings: [{ on: "x" }] }]));
    expect(text.startsWith(`::error file=${expected},line=1,`)).toBe(true);
  });

  test("are one line each, whatever the text", () => {
    const message = `${hostile}\r\n::warning::owned\n  ::set-output name=x::y 100%`;
    const text = renderAnnotations(
      reportOf([{ path: "a\n::error::b", text: "x", findings: [{ on: "x", message }] }]),
    );
    expect(text.split("\n")).toHaveLength(2);
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    expect(text).toContain("100%25");
  });

  test("of clean captions are none", () => {
    expect(renderAnnotations(reportOf([]))).toBe("");
  });

  test.each([
    ["as many as GitHub shows", 10, 10, 10, [10, 10, 10], undefined],
    ["more errors", 25, 0, 0, [10, 0, 1], "15 more findings not shown here. The report lists them all."],
    ["more of all", 11, 12, 13, [10, 10, 10], "7 more findings not shown here. The report lists them all."],
    ["one notice more", 0, 0, 11, [0, 0, 10], "2 more findings not shown here. The report lists them all."],
  ])("%s", (_name, errors, warnings, infos, shown, rest) => {
    const findings = (severity: Severity, count: number) =>
      Array.from({ length: count }, () => ({ on: "x", severity }));
    const all = [...findings("error", errors), ...findings("warning", warnings), ...findings("info", infos)];
    const lines = renderAnnotations(reportOf([{ text: "x", findings: all }]))
      .split("\n")
      .slice(0, -1);
    const count = (level: string): number => lines.filter((line) => line.startsWith(`::${level} `)).length;
    expect([count("error"), count("warning"), count("notice")]).toEqual(shown);
    expect(Math.max(...shown)).toBeLessThanOrEqual(ANNOTATIONS_PER_LEVEL);
    if (rest === undefined) expect(lines).toHaveLength(errors + warnings + infos);
    else expect(lines.at(-1)).toBe(`::notice title=caption-style::${rest}`);
  });
});
