import { describe, expect, test } from "@jest/globals";
import { fileTable, ruleTable } from "../../src/report/finding-tables.ts";
import { hostile } from "./hostile.ts";
import { reportOf, type SaidFinding } from "./report-of.ts";

const line = (path: string, ...findings: Omit<SaidFinding, "on">[]) => ({
  path,
  text: "x",
  findings: findings.map((finding) => ({ on: "x", ...finding })),
});

const report = reportOf([
  line("a.txt", { ruleId: "class-tags", severity: "warning" }, { ruleId: "section-order", fix: "safe" }),
  line("b.txt", { ruleId: "class-tags", severity: "warning" }, { ruleId: "class-tags", severity: "info" }),
]);

describe("the findings by rule", () => {
  test("the rule with the worst first", () => {
    expect(ruleTable(report).replaceAll(/\]\([^)]+\)/g, "]")).toBe(
      [
        "| Rule | Errors | Warnings | Info | Rewritten | Files |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
        "| [section-order] | 1 |  |  | 1 | 1 |",
        "| [class-tags] |  | 2 | 1 |  | 2 |",
        "",
      ].join("\n"),
    );
  });

  test("are nothing where there are none", () => {
    expect(ruleTable(reportOf([]))).toBe("");
  });
});

describe("the findings by file", () => {
  test("are folded, the file with the worst first, each a link", () => {
    const links = { sha: "0123456789", repositoryUrl: "https://github.com/acme/cats" };
    expect(fileTable(report, links)).toBe(
      [
        "<details><summary>Findings by file (2 files)</summary>",
        "",
        "| File | Errors | Warnings | Info |",
        "| --- | ---: | ---: | ---: |",
        "| [a.txt](https://github.com/acme/cats/blob/0123456789/a.txt) | 1 | 1 |  |",
        "| [b.txt](https://github.com/acme/cats/blob/0123456789/b.txt) |  | 1 | 1 |",
        "",
        "</details>",
        "",
      ].join("\n"),
    );
  });

  test("of one file are in the other table already", () => {
    expect(fileTable(reportOf([line("a.txt", {})]), {})).toBe("");
  });

  test("of very many are cut and counted", () => {
    const many = reportOf(Array.from({ length: 500 }, (_, at) => line(`${hostile}|${at}.txt`, {})));
    const text = fileTable(many, {});
    expect(new TextEncoder().encode(text).length).toBeLessThan(8_000);
    expect(text).toMatch(/\nand \d+ more files\.\n/);
    expect(text).toContain("(500 files)");
  });
});
