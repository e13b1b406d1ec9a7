import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Report, Severity } from "../../src/model.ts";
import { LARGEST_FILE, MOST_RESULTS, renderSarif } from "../../src/report/sarif.ts";
import { sarifFix } from "../../src/report/sarif-fix.ts";
import { hostile } from "./hostile.ts";
import { lineOf, reportOf, type SaidLine } from "./report-of.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const isSarif = ajv.compile(
  JSON.parse(readFileSync(new URL("fixtures/sarif-2.1.0.json", import.meta.url), "utf8")),
);

const rules = [
  {
    id: "banned-synonyms",
    summary: "Use the dataset's one term for one idea.",
    severity: "error" as Severity,
  },
  { id: "known-words", summary: "Use words that the model knows.", severity: "info" as Severity },
];
const place = { repositoryUrl: "https://github.com/octo/dataset", sha: "0".repeat(40) };

/** What the tests read of a file. */
interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Readonly<Record<string, unknown>>[] } };
      readonly invocations: readonly { readonly toolExecutionNotifications?: readonly unknown[] }[];
      readonly results: readonly Result[];
    },
  ];
}
interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Readonly<Record<string, number>>;
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly unknown[];
}

function sarifOf(report: Report): Sarif["runs"][0] {
  const parsed: unknown = JSON.parse(renderSarif(report, { rules, version: "1.0.0", ...place }));
  isSarif(parsed);
  expect(isSarif.errors ?? []).toEqual([]);
  return (parsed as Sarif).runs[0];
}

const resultsOf = (...lines: readonly SaidLine[]): readonly Result[] => sarifOf(reportOf(lines)).results;

describe("SARIF", () => {
  test("of a clean dataset is valid, and says what each rule wants and where its page is", () => {
    const { results, tool } = sarifOf(reportOf([]));
    expect(results).toEqual([]);
    expect(tool.driver.rules).toMatchObject([
      {
        ...{ id: "banned-synonyms", name: "BannedSynonyms" },
        shortDescription: { text: "Use the dataset's one term for one idea." },
        helpUri: "https://github.com/caption-style/caption-style/blob/v1/docs/rules/banned-synonyms.md",
        defaultConfiguration: { level: "error" },
      },
      { id: "known-words", defaultConfiguration: { level: "note" } },
    ]);
  });

  test.each([
    ["error", "error"],
    ["warning", "warning"],
    ["info", "note"],
  ] as const)("%s is %s", (severity, level) => {
    expect(resultsOf({ text: "gown", findings: [{ on: "gown", severity }] })).toMatchObject([{ level }]);
  });

  test.each([
    ["ASCII", "red gown", 5, 9],
    ["accents", "été gown", 5, 9],
    ["Chinese", "红色 gown", 4, 8],
    ["an emoji of two units", "🎨 gown", 4, 8],
  ])("columns count UTF-16 units behind %s", (_name, text, startColumn, endColumn) => {
    const [result] = resultsOf({ text, line: 3, findings: [{ on: "gown" }] });
    expect(result?.locations[0]?.physicalLocation.region).toEqual({
      ...{ startLine: 3, startColumn },
      ...{ endLine: 3, endColumn },
    });
  });

  test.each([
    ["a space and a percent sign", "a b%.txt", "a%20b%25.txt"],
    ["what would be a scheme", "javascript:x.txt", "javascript%3Ax.txt"],
    ["what ends a path", "a?b#c.txt", "a%3Fb%23c.txt"],
    ["letters beyond ASCII", "写真/é.txt", "%E5%86%99%E7%9C%9F/%C3%A9.txt"],
    ["a line break and a quote", 'a\n"b.txt', "a%0A%22b.txt"],
    ["half a character", "a\uD800.txt", "a%EF%BF%BD.txt"],
  ])("the URI of a path with %s", (_name, path, uri) => {
    const [result] = resultsOf({ path, text: "x", findings: [{ on: "x" }] });
    expect(result?.locations[0]?.physicalLocation.artifactLocation).toEqual({ uri, uriBaseId: "%SRCROOT%" });
  });

  test("a message that quotes anything has no link, no placeholder and no character that is not seen", () => {
    const message = `Got “${hostile} [x](command:y) {0} {10}”.`;
    const [result] = resultsOf({ text: "x", findings: [{ on: "x", message }] });
    expect(result?.message.text).not.toMatch(/\]\(|\{\d+\}|\bhttps?:|\bwww\.|\u202E|\p{Cc}|@team|#12/u);
    expect(result?.message.text.replaceAll("\u200B", "")).toContain("[x](command:y) {0} {10}");
  });

  test("names the candidates that the message does not", () => {
    const finding = { on: "x", message: "Which?", fix: "choice", candidates: ["a", "b"] } as const;
    expect(resultsOf({ text: "x", findings: [finding] })).toMatchObject([
      { message: { text: "Which? Choose: “a”, “b”." } },
    ]);
  });
});

describe("fingerprints", () => {
  const hashes = (results: readonly Result[]) =>
    results.map(({ partialFingerprints }) => partialFingerprints["primaryLocationLineHash"]);

  test("stay when lines move and are told apart within a line, a file and a rule", () => {
    const twice = { text: "gown, gown", findings: [{ on: "gown" }, { on: "gown" }] };
    const before = hashes(resultsOf({ ...twice, line: 1 }));
    expect(hashes(resultsOf({ ...twice, line: 7 }))).toEqual(before);
    const others = [
      ...hashes(resultsOf({ ...twice, path: "train/0002.txt" })),
      ...hashes(resultsOf({ text: twice.text, findings: [{ on: "gown", ruleId: "known-words" }] })),
      ...hashes(resultsOf({ text: "gown, gown, hat", findings: [{ on: "gown" }] })),
    ];
    expect(new Set([...before, ...others]).size).toBe(before.length + others.length);
  });

  test("of equal lines are told apart", () => {
    const line = { text: "gown", findings: [{ on: "gown" }] };
    const [first, second] = hashes(resultsOf({ ...line, line: 1 }, { ...line, line: 2 }));
    expect(first).not.toBe(second);
  });
});

describe("fixes", () => {
  test("stand on what they mend, and replace no more than what differs", () => {
    const after = "ohwx, dress, hat";
    const results = resultsOf({
      text: "ohwx, gown, hat",
      after,
      findings: [{ on: "gown" }, { on: "hat", fix: "none" }],
    });
    expect(results.map(({ fixes }) => fixes !== undefined)).toEqual([true, false]);
    const region = { startLine: 1, startColumn: 7, endLine: 1, endColumn: 11 };
    expect(results[0]?.fixes).toMatchObject([
      {
        artifactChanges: [{ replacements: [{ deletedRegion: region, insertedContent: { text: "dress" } }] }],
      },
    ]);
  });

  test.each([
    ["a word", "a, gown, b", "a, dress, b"],
    ["an insertion", "a, b", "a, c, b"],
    ["a deletion", "a, a, b", "a, b"],
    ["what repeats", "aaa", "aa"],
    ["emoji that share a unit", "🎨, x", "🎩, x"],
    ["emoji at the end that share a unit", "x 🎨", "x 🐨"],
    ["everything", "a", "b"],
    ["a line that becomes two", "a, b", "a\nb"],
    ["an empty line", "", "a"],
  ])("%s, applied as a reader of SARIF does it, give the line", (_name, before, after) => {
    const fix = sarifFix(lineOf({ text: before, findings: [] }), { path: "a.txt", line: 1, before, after });
    const { deletedRegion, insertedContent } = fix ?? { deletedRegion: undefined };
    const [from, to] = [(deletedRegion?.startColumn ?? 0) - 1, (deletedRegion?.endColumn ?? 0) - 1];
    expect(before.slice(0, from) + (insertedContent?.text ?? "") + before.slice(to)).toBe(after);
    for (const part of [before.slice(0, from), insertedContent?.text ?? "", before.slice(to)])
      expect(part).not.toMatch(/\p{Cs}/u);
  });

  test("of a line end go on to the next line", () => {
    const rewrite = { path: "a.txt", line: 2, before: "a", after: "a", end: "\n" } as const;
    expect(sarifFix(lineOf({ text: "a", end: "\r\n", findings: [] }), rewrite)).toEqual({
      deletedRegion: { startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 },
      insertedContent: { text: "a\n" },
    });
  });

  test("of a line that goes take its end with it", () => {
    const rewrite = { path: "a.txt", line: 2, before: "a", after: "", gone: true } as const;
    const region = { startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 };
    expect(sarifFix(lineOf({ text: "a", findings: [] }), rewrite)).toEqual({
      deletedRegion: region,
      insertedContent: { text: "" },
    });
    expect(sarifFix(lineOf({ text: "a", end: "", findings: [] }), rewrite)).toBeNull();
  });

  test.each([
    ["of a byte order mark", { text: "gown", bom: true }, "\uFEFFgown", "dress"],
    ["of another encoding", { text: "gown", encoding: "windows-1252" }, "gown", "dress"],
    ["with what nobody sees", { text: "gown" }, "gown", "dr\u200Bess"],
    ["that change nothing", { text: "gown" }, "gown", "gown"],
    ["that are long", { text: "gown" }, "gown", "dress ".repeat(5_000)],
  ] as const)("%s are left to people", (_name, line, before, after) => {
    const said = lineOf({ ...line, findings: [] });
    expect(sarifFix(said, { path: "a.txt", line: 1, before, after })).toBeNull();
  });
});

describe("limits of GitHub", () => {
  const many = (count: number, message: string) =>
    reportOf([
      {
        text: "x",
        findings: Array.from({ length: count }, (_, at) => ({
          ...{ on: "x", message },
          severity: at === count - 1 ? ("error" as const) : ("info" as const),
        })),
      },
    ]);

  const limits = { results: 20, bytes: 50_000 };
  const cut = (report: Report): { readonly text: string; readonly run: Sarif["runs"][0] } => {
    const text = renderSarif(report, { rules, version: "1.0.0" }, limits);
    return { text, run: (JSON.parse(text) as Sarif).runs[0] };
  };

  test("are those that GitHub documents", () => {
    expect([MOST_RESULTS, LARGEST_FILE]).toEqual([25_000, 10_000_000]);
  });

  test("of the results: the most severe stay, in their order, and the rest is counted", () => {
    const { results, invocations } = cut(many(25, "No.")).run;
    expect(results.map(({ level }) => level)).toEqual([...Array(19).fill("note"), "error"]);
    expect(invocations[0]?.toolExecutionNotifications).toMatchObject([
      { level: "warning", message: { text: expect.stringContaining("5 of the findings are left out") } },
    ]);
  });

  test("of the size: the file always fits, whatever the messages hold", () => {
    const { text, run } = cut(many(20, "写".repeat(5_000)));
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(limits.bytes);
    expect(run.results.length).toBeLessThan(20);
    expect(run.results.at(-1)?.level).toBe("error");
  });

  test("are not told of where all fits", () => {
    expect(sarifOf(many(3, "No.")).invocations[0]?.toolExecutionNotifications).toBeUndefined();
  });
});
