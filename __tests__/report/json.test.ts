import { expect, test } from "@jest/globals";
import { jsonPieces, renderJson } from "../../src/report/json.ts";
import { reportOf } from "./report-of.ts";

test("the report for programs has every finding and rewrite, in the order of the contract", () => {
  const report = reportOf([
    {
      text: "photo, \u202Ex",
      after: "photograph, x",
      findings: [
        { on: "photo", message: "Say “photograph”." },
        { on: "x", severity: "info", fix: "choice", candidates: ["a", "b"], message: "Which?" },
      ],
    },
  ]);
  const text = renderJson(report);
  expect(text.endsWith("}\n")).toBe(true);
  expect(text).not.toContain("\u202E");
  expect(JSON.stringify(JSON.parse(text))).toBe(
    JSON.stringify({
      version: 1,
      summary: { files: 1, captions: 1, error: 1, warning: 0, info: 1, fixable: 1 },
      findings: [
        {
          path: "train/0001.txt",
          rule: "banned-synonyms",
          severity: "error",
          message: "Say “photograph”.",
          fix: "safe",
          candidates: [],
          start: { line: 1, column: 1, offset: 0 },
          end: { line: 1, column: 6, offset: 5 },
        },
        {
          path: "train/0001.txt",
          rule: "banned-synonyms",
          severity: "info",
          message: "Which?",
          fix: "choice",
          candidates: ["a", "b"],
          start: { line: 1, column: 9, offset: 8 },
          end: { line: 1, column: 10, offset: 9 },
        },
      ],
      rewrites: [{ path: "train/0001.txt", line: 1, before: "photo, \u202Ex", after: "photograph, x" }],
    }),
  );
});

test.each([0, 1, 49, 50, 51, 100, 101])("%i findings are laid out as JSON.stringify does it", (count) => {
  const report = reportOf([
    {
      text: "photo\u200B",
      findings: Array.from({ length: count }, (_, at) => ({ on: "photo", message: `“${at}”\u202E\n` })),
    },
  ]);
  const text = renderJson(report);
  const rewritten = `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
  expect(text).toBe(rewritten.replaceAll("\u202E", "\\u202e"));
  expect([...jsonPieces(report)].join("")).toBe(text);
  expect(JSON.parse(text).findings).toHaveLength(count);
});
