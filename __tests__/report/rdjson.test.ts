import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import type { Report } from "../../src/model.ts";
import { renderRdjson, renderRdjsonl } from "../../src/report/rdjson.ts";
import { hostile } from "./hostile.ts";
import { reportOf, type SaidLine } from "./report-of.ts";

const text = { type: "string" };
const closed = (properties: object, ...required: string[]) => ({
  ...{ type: "object", properties, required, additionalProperties: false },
});
const count = { type: "integer", minimum: 1 };
const position = closed({ line: count, column: count }, "line");
const range = closed({ start: position, end: position }, "start");
const named = closed({ name: text, url: text }, "name", "url");
const diagnostic = {
  message: text,
  location: closed({ path: text, range }, "path", "range"),
  severity: { enum: ["ERROR", "WARNING", "INFO"] },
  code: closed({ value: text, url: text }, "value", "url"),
  suggestions: { type: "array", items: closed({ range, text }, "range", "text") },
};

/**
 * The fields of https://github.com/reviewdog/reviewdog/tree/master/proto/rdf/jsonschema as far as we use them; stricter than
 * those schemas, in which nothing is required and everything else is allowed.
 */
const isRdjson = new Ajv({ allErrors: true }).compile(
  closed(
    {
      source: named,
      diagnostics: { type: "array", items: closed(diagnostic, "message", "location", "severity") },
    },
    ...["source", "diagnostics"],
  ),
);
const isRdjsonl = new Ajv({ allErrors: true }).compile(
  closed({ ...diagnostic, source: named }, "message", "location", "severity", "source"),
);

interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range: unknown };
  readonly suggestions?: readonly { readonly text: string }[];
}

function diagnosticsOf(...lines: readonly SaidLine[]): readonly Diagnostic[] {
  const report: Report = reportOf(lines);
  const parsed = JSON.parse(renderRdjson(report)) as { readonly diagnostics: readonly Diagnostic[] };
  isRdjson(parsed);
  expect(isRdjson.errors ?? []).toEqual([]);
  const alone = renderRdjsonl(report).split("\n").slice(0, -1);
  for (const [at, line] of alone.entries()) {
    const value: unknown = JSON.parse(line);
    isRdjsonl(value);
    expect(isRdjsonl.errors ?? []).toEqual([]);
    expect(value).toMatchObject({ ...parsed.diagnostics[at] });
  }
  expect(alone).toHaveLength(parsed.diagnostics.length);
  return parsed.diagnostics;
}

describe("rdjson", () => {
  test("of clean captions has no diagnostic", () => {
    expect(diagnosticsOf()).toEqual([]);
  });

  test("has one diagnostic a line, with one suggestion that mends it", () => {
    const after = "ohwx, dress";
    expect(
      diagnosticsOf({
        ...{ text: "gown, ohwx", after },
        findings: [
          { on: "gown", severity: "warning", message: "One." },
          { on: "ohwx", ruleId: "trigger-word", message: "Two." },
        ],
      }),
    ).toEqual([
      {
        message: "- warning: One. (banned-synonyms)\n- error: Two. (trigger-word)",
        location: {
          path: "train/0001.txt",
          range: { start: { line: 1, column: 1 }, end: { line: 1, column: 11 } },
        },
        severity: "ERROR",
        suggestions: [{ range: { start: { line: 1 }, end: { line: 1 } }, text: after }],
      },
    ]);
  });

  test("of one finding says no more than it, and names the page of its rule", () => {
    expect(diagnosticsOf({ text: "gown", findings: [{ on: "gown", message: "Say dress." }] })).toMatchObject([
      {
        message: "Say dress.",
        code: {
          value: "banned-synonyms",
          url: "https://github.com/caption-style/caption-style/blob/v1/docs/rules/banned-synonyms.md",
        },
      },
    ]);
  });

  // https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto: the column of b in "a𐐀b" is 6.
  test.each([
    ["ASCII", "a gown", 3, 7],
    ["two bytes a letter", "é gown", 4, 8],
    ["three bytes a letter", "红色 gown", 8, 12],
    ["four bytes, two UTF-16 units", "a𐐀gown", 6, 10],
    ["a letter and its accent", "e\u0301 gown", 5, 9],
  ])("columns count bytes of UTF-8: %s", (_name, line, from, to) => {
    expect(diagnosticsOf({ text: line, line: 4, findings: [{ on: "gown" }] })).toMatchObject([
      { location: { range: { start: { line: 4, column: from }, end: { line: 4, column: to } } } },
    ]);
  });

  test("a byte order mark counts, and takes the suggestion away", () => {
    const [found] = diagnosticsOf({ text: "gown", bom: true, after: "dress", findings: [{ on: "gown" }] });
    expect(found?.location.range).toEqual({ start: { line: 1, column: 4 }, end: { line: 1, column: 8 } });
    expect(found?.suggestions).toBeUndefined();
  });

  test.each([
    ["in another encoding", { text: "gown", encoding: "windows-1252", after: "dress" }],
    ["with CRLF", { text: "gown", end: "\r\n", after: "dress" }],
    ["that would be taken away", { text: "gown", after: "" }],
    ["that would get what nobody sees", { text: "gown", after: "dr\u200Bess" }],
  ] as const)("a line %s has no suggestion", (_name, line) => {
    expect(diagnosticsOf({ ...line, findings: [{ on: "gown" }] })[0]?.suggestions).toBeUndefined();
  });

  test("a line that goes is replaced by nothing", () => {
    const report = reportOf([{ text: "gown", after: "", findings: [{ on: "gown" }] }]);
    const rewrites = report.rewrites.map((rewrite) => ({ ...rewrite, gone: true as const }));
    expect(JSON.parse(renderRdjson({ ...report, rewrites }))).toMatchObject({
      diagnostics: [{ suggestions: [{ text: "" }] }],
    });
  });

  test("a file that is not UTF-8 has no columns", () => {
    expect(
      diagnosticsOf({ text: "gown", encoding: "utf-16le", findings: [{ on: "gown" }] })[0]?.location,
    ).toEqual({ path: "train/0001.txt", range: { start: { line: 1 } } });
  });

  test("a line with very many findings has a comment that every place takes", () => {
    const findings = Array.from({ length: 2_000 }, () => ({ on: "gown" }));
    const [found] = diagnosticsOf({ text: "gown ".repeat(9_000), after: "dress ".repeat(9_000), findings });
    expect(found?.message).toMatch(/\n- \d+ more findings on this line\.$/);
    expect((found?.message.length ?? 0) + (found?.suggestions?.[0]?.text.length ?? 0)).toBeLessThan(60_000);
  });

  test("a message does nothing, as Markdown of any site and as plain text", () => {
    const said = `/close ${hostile} !12 ~bug %"1.0" $3 &4`;
    const [found] = diagnosticsOf({ text: "x", findings: [{ on: "x", message: said }] });
    expect(found?.message).not.toMatch(
      /^\/|\]\(|<[a-z/!]|\bhttps?:|\bwww\.|@team|[#!$&]\d|&\w+;|~bug|%"|\u202E|\p{Cc}/u,
    );
  });
});
