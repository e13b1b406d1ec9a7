import { describe, expect, test } from "@jest/globals";
import type { Draft } from "../../src/model.ts";
import { renderSticky } from "../../src/report/sticky.ts";
import { hostile } from "./hostile.ts";
import { reportOf } from "./report-of.ts";

const draft = (path: string): Draft => ({ path, line: 1, key: path, body: "", suggestion: null });
const said = (path: string, message = `About ${path}.`) => ({
  path,
  text: "x",
  findings: [{ on: "x", message }],
});
const nothing = { overflow: [], setAside: [] };

describe("the summary comment", () => {
  test("lists what no open comment shows, and nothing else", () => {
    const report = reportOf([said("a.txt"), said("b.txt"), said("c.txt")]);
    const lists = { overflow: [draft("b.txt")], setAside: [draft("c.txt")] };
    const text = renderSticky(report, lists, { sha: "0123456789" });
    expect(text).toMatch(/^### caption-style\n\nReviewed 0123456\. \*\*3 errors in 3 of 3 captions\*\*/);
    expect(text).toMatch(
      /Not in a review comment\*\*: 1 finding\.[\s\S]*About b\.txt[\s\S]*Set aside by a person/,
    );
    expect(text.slice(text.indexOf("Set aside"))).toContain("About c.txt");
    expect(text).not.toContain("About a.txt");
  });

  test("of nothing found is one sentence", () => {
    expect(renderSticky(reportOf([]), nothing, { sha: "0123456789" })).toBe(
      "### caption-style\n\nReviewed 0123456. Every finding is mended.\n",
    );
  });

  test("of any size fits in a comment, with hostile text in its cells", () => {
    const many = Array.from({ length: 2_000 }, (_, index) => said(`${index}.txt`, `“${hostile}”`));
    const overflow = many.slice(0, 1_000).map(({ path }) => draft(path));
    const setAside = many.slice(1_000).map(({ path }) => draft(path));
    const text = renderSticky(reportOf(many), { overflow, setAside }, {});
    expect(new TextEncoder().encode(text).length).toBeLessThan(65_000);
    expect(text.match(/and \d+ more findings in \d+ files:/g)).toHaveLength(2);
    expect(text.replaceAll(/<\/?(?:details|summary)>/g, "")).not.toMatch(/[@](?!\u200B)|<|\u202E/u);
  });
});
