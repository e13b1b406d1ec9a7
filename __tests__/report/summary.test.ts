import { describe, expect, test } from "@jest/globals";
import { COMMENT_LIMIT, JOB_SUMMARY_LIMIT, renderSummary } from "../../src/report/summary.ts";
import { hostile } from "./hostile.ts";
import { reportOf } from "./report-of.ts";

const page = (id: string): string =>
  `[${id}](https://github.com/caption-style/caption-style/blob/v1/docs/rules/${id}.md)`;
const options = { limit: JOB_SUMMARY_LIMIT };

describe("a summary", () => {
  test("has the totals and a row for each finding", () => {
    const report = reportOf([
      { text: "photo, x", after: "photograph, x", findings: [{ on: "photo", message: "Say “photograph”." }] },
      {
        path: "b c.txt",
        line: 3,
        text: "y",
        findings: [{ on: "y", severity: "warning", ruleId: "section-content", message: "No type." }],
      },
    ]);
    const links = { sha: "0123456789abcdef", repositoryUrl: "https://github.com/acme/cats" };
    expect(renderSummary(report, { ...options, ...links })).toBe(
      [
        "Reviewed 0123456. **1 error and 1 warning in 2 of 2 captions**; 1 can be rewritten: `npx caption-style fix`.",
        "",
        "| Caption | Severity | Rule | What is wrong | Rewrite |",
        "| --- | --- | --- | --- | --- |",
        `| [train/0001.txt\\:1](https://github.com/acme/cats/blob/0123456789abcdef/train/0001.txt#L1) | error | ${page("banned-synonyms")} | Say “photograph”. | yes |`,
        `| [b c.txt\\:3](https://github.com/acme/cats/blob/0123456789abcdef/b%20c.txt#L3) | warning | ${page("section-content")} | No type. | no |`,
        "",
      ].join("\n"),
    );
  });

  test("of a pull request has the overview between the totals and the findings", () => {
    const report = reportOf([{ text: "x", findings: [{ on: "x" }] }]);
    const text = renderSummary(report, { ...options, overview: { spacingOnly: 212 } });
    expect(text).toMatch(
      /^\*\*1 error[^\n]*\n\n\| Rule \|[\s\S]*\n\n212 files: spacing only\.\n\n\| Caption \|/,
    );
  });

  test("of clean captions is one sentence", () => {
    expect(renderSummary({ ...reportOf([]), files: 3, captions: 3 }, { ...options, sha: "0123456789" })).toBe(
      "Reviewed 0123456. **3 captions, nothing found**.\n",
    );
  });

  test.each([
    ["a line end and a pipe", "a\nb|c.txt", "a b\\|c.txt\\:1"],
    ["a backtick and brackets", "`[x](y).txt", "\\`\\[x\\](y).txt\\:1"],
    ["percent", "50%.txt", "50%.txt\\:1"],
    ["a mention", "@team.txt", "@\u200Bteam.txt\\:1"],
  ])("keeps a path with %s in its cell", (_name, path, cell) => {
    const row = renderSummary(reportOf([{ path, text: "x", findings: [{ on: "x" }] }]), options).split(
      "\n",
    )[4];
    expect(row).toBe(`| ${cell} | error | ${page("banned-synonyms")} | Say something else. | no |`);
  });

  test("keeps hostile text in its cell", () => {
    const message = `Got “${hostile}\n| x |”.`;
    const lines = renderSummary(reportOf([{ text: "x", findings: [{ on: "x", message }] }]), options).split(
      "\n",
    );
    expect(lines).toHaveLength(6);
    expect(lines[4]?.replaceAll("\\|", "").match(/\|/g)).toHaveLength(6);
    expect(lines[4]).not.toMatch(/[@#](?!\u200B|L\d)|<|\u202E|\p{Cc}/u);
  });
});

describe("a long summary", () => {
  const many = reportOf(
    Array.from({ length: 4000 }, (_, at) => ({ path: `写真/${at}.txt`, text: "x", findings: [{ on: "x" }] })),
  );

  test.each([2_000, 10_000, COMMENT_LIMIT])("is cut between rows to at most %i bytes", (limit) => {
    const text = renderSummary(many, { limit });
    const rows = text.split("\n").filter((line) => line.startsWith("| 写真"));
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(limit);
    expect(rows.every((row) => row.endsWith("| no |"))).toBe(true);
    const rest = 4000 - rows.length;
    expect(text).toContain(
      `\n\nand ${rest} more findings in ${rest} files:\n\n- 写真: ${rest} in ${rest} files\n`,
    );
  });

  test("has every row where there is room", () => {
    expect(renderSummary(many, options)).not.toContain("more finding");
  });
});
