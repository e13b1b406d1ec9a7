import { describe, expect, test } from "@jest/globals";
import { renderRest } from "../../src/report/rest-list.ts";
import { JOB_SUMMARY_LIMIT, renderSummary } from "../../src/report/summary.ts";
import { reportOf } from "./report-of.ts";

const findings = (paths: readonly string[]) =>
  reportOf(paths.map((path, index) => ({ path, line: index + 1, text: "x", findings: [{ on: "x" }] })))
    .findings;
const many = (folder: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${folder}${index}.txt`);
const bytes = (text: string): number => new TextEncoder().encode(text).length;
const links = { sha: "0123456789abcdef", repositoryUrl: "https://github.com/acme/cats" };

describe("the findings that a table has no room for", () => {
  test("are counted by file, each linked", () => {
    expect(renderRest(findings(["a b.txt", "c/@d.txt", "a b.txt"]), { limit: 1_000, ...links })).toBe(
      [
        "and 3 more findings in 2 files:",
        "",
        "- [a b.txt](https://github.com/acme/cats/blob/0123456789abcdef/a%20b.txt): 2",
        "- [c/@\u200Bd.txt](https://github.com/acme/cats/blob/0123456789abcdef/c/%40d.txt): 1",
        "",
      ].join("\n"),
    );
  });

  test("are counted by folder where there are too many files, the fullest first", () => {
    const paths = ["0.txt", ...many("a/", 40), ...many("b/c/", 50), "a/0.txt"];
    expect(renderRest(findings(paths), { limit: 500, ...links })).toBe(
      [
        "and 92 more findings in 91 files:",
        "",
        "- [b/c](https://github.com/acme/cats/tree/0123456789abcdef/b/c): 50 in 50 files",
        "- [a](https://github.com/acme/cats/tree/0123456789abcdef/a): 41 in 40 files",
        "- [the root](https://github.com/acme/cats/tree/0123456789abcdef): 1 in 1 file",
        "",
      ].join("\n"),
    );
  });

  test.each([0, 60, 150, 300, 5_000])("never take more than %i bytes, or one line", (limit) => {
    const text = renderRest(findings(many("写真/", 50).map((path) => `${path}/x.txt`)), { limit });
    const lines = text.trimEnd().split("\n");
    if (lines.length > 1) expect(bytes(text)).toBeLessThanOrEqual(limit);
    const counts = lines.slice(2).map((line) => Number(/(?:: |and )(\d+)/.exec(line)?.[1]));
    if (lines.length > 1) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(50);
    expect(text).toMatch(/^and 50 more findings in 50 files/);
  });

  test("of nothing are nothing", () => {
    expect(renderRest([], { limit: 0 })).toBe("");
  });
});

test("a job summary names every one of 5,000 files", () => {
  const report = reportOf(
    many("train/", 5_000).map((path) => ({ path, text: "x", findings: [{ on: "x" }] })),
  );
  const text = renderSummary(report, { limit: JOB_SUMMARY_LIMIT, ...links });
  expect(bytes(text)).toBeLessThanOrEqual(JOB_SUMMARY_LIMIT);
  expect(new Set(text.match(/train\/\d+\.txt/g)).size).toBe(5_000);
});
