/** What is too long for GitHub is cut, and never inside a fence, a row or a character. */
import { describe, expect, test } from "@jest/globals";
import { withMarker } from "../../src/core/review-marker.ts";
import { withMemory } from "../../src/core/review-memory.ts";
import { renderComment } from "../../src/report/comment.ts";
import { renderSticky } from "../../src/report/sticky.ts";
import { COMMENT_LIMIT, JOB_SUMMARY_LIMIT, renderSummary } from "../../src/report/summary.ts";
import { hostile } from "./hostile.ts";
import { reportOf } from "./report-of.ts";

/** What GitHub counts, as far as is known: characters; the loopback GitHub counts code points, so this is the stricter one. */
const units = (text: string): number => text.length;
const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Half a character. */
const LONE = /\p{Cs}/u;

/** Whether each fence is closed by one of its length, as CommonMark reads them. */
function isClosed(markdown: string): boolean {
  let open = "";
  for (const line of markdown.split("\n")) {
    const [, fence = "", info = ""] = /^ {0,3}(`{3,})([^`]*)$/.exec(line) ?? [];
    if (fence === "") continue;
    if (open === "") open = fence;
    else if (fence.length >= open.length && info.trim() === "") open = "";
  }
  return open === "";
}

const words = [
  ["emoji", "👩‍🎨🏽 "],
  ["backticks", "``` `x` "],
  ["hostile text", `${hostile} `],
  ["one word", "水"],
  ["what is escaped", "&<>|*_[]"],
] as const;
const lengths = [100, 500, 9_999, 19_990, 29_900, 59_990, 60_001, 65_536, 131_072];
const cases = words.flatMap(([name, word]) => lengths.map((length) => [name, length, word] as const));

describe("a comment on a line", () => {
  test.each(cases)("of %s, %i long", (_name, length, word) => {
    const text = word
      .repeat(Math.ceil(length / word.length))
      .slice(0, length)
      .replace(LONE, "");
    const report = reportOf([
      {
        ...{ path: `${"長".repeat(200)}/a.txt`, text: `x, ${text}`, after: `y, ${text}` },
        findings: Array.from({ length: 30 }, () => ({ on: "x", message: `Expected “${text}”.` })),
      },
    ]);
    const [line] = report.lines;
    if (line === undefined) throw new Error("no line");
    const body = withMarker("0".repeat(32), renderComment(line, report.findings, report.rewrites[0]).body);
    expect(units(body)).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(body).not.toMatch(LONE);
    expect(isClosed(body)).toBe(true);
  });
});

describe("the summary comment and the job summary", () => {
  test.each(words)("of many findings with %s", (_name, word) => {
    const lines = Array.from({ length: 3_000 }, (_, index) => ({
      ...{ path: `train/${index}-${word.trim().slice(0, 40)}.txt`, text: "x" },
      findings: [{ on: "x", message: `Expected “${word.repeat(200)}”.` }],
    }));
    const report = reportOf(lines);
    const overflow = report.findings.map(({ path, start }) => ({
      ...{ path, line: start.line, key: "", body: "", suggestion: null },
    }));
    const links = { sha: "0".repeat(40), repositoryUrl: "https://github.com/acme/cats" };
    const sticky = renderSticky(report, { overflow, setAside: overflow }, links);
    const summary = renderSummary(report, { ...links, limit: JOB_SUMMARY_LIMIT });
    expect(bytes(sticky)).toBeLessThan(COMMENT_LIMIT - 100);
    expect(bytes(summary)).toBeLessThanOrEqual(JOB_SUMMARY_LIMIT);
    for (const text of [sticky, summary]) {
      expect(text).not.toMatch(LONE);
      const rows = text.split("\n").filter((row) => row.startsWith("|"));
      expect(rows.filter((row) => !row.endsWith("|"))).toEqual([]);
    }
  });
});

test("a review that remembers the most comments that may stand is far from the limit", () => {
  const keys = Array.from({ length: 100 }, () => "0".repeat(32));
  expect(units(withMemory(keys, "x".repeat(1_000)))).toBeLessThan(COMMENT_LIMIT / 10);
});
