import { describe, expect, test } from "@jest/globals";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Report } from "../../src/model.ts";
import { htmlPieces, MOST_LINES } from "../../src/report/html.ts";
import { hostile } from "./hostile.ts";
import { reportOf, type SaidLine } from "./report-of.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const fixCommand = "npx caption-style fix";
const pageOf = (report: Report, links = {}): string =>
  [...htmlPieces(report, { fixCommand, ...links })].join("");

/** Every element of a page, as a browser reads it. */
function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if ("tagName" in node) found.push(node);
      if ("childNodes" in node) visit(node.childNodes);
    }
  };
  visit(parse(html).childNodes);
  return found;
}

const textOf = (node: Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;
const textsOf = (html: string, tag: string): readonly string[] =>
  elementsOf(html)
    .filter(({ tagName }) => tagName === tag)
    .map(textOf);

const line = (said: Partial<SaidLine> = {}): SaidLine => ({
  ...{ text: "ohwx, gown", after: "ohwx, dress", findings: [{ on: "gown", message: "Say dress." }] },
  ...said,
});

describe("the page", () => {
  test("shows each file, its captions with what is wrong marked, and their rewrites", () => {
    const html = pageOf(
      reportOf([line(), line({ path: "写真/2.txt", text: "gown", after: "dress", line: 2 })]),
    );
    expect(textsOf(html, "summary")).toEqual(["train/0001.txt 1 finding", "写真/2.txt 1 finding"]);
    expect(textsOf(html, "mark")).toEqual(["gown", "gown"]);
    expect(textsOf(html, "del")).toEqual(["gown", "gown"]);
    expect(textsOf(html, "ins")).toEqual(["dress", "dress"]);
    expect(textsOf(html, "li")).toContain("error Say dress. banned-synonyms");
    expect(html).toContain("2 errors in 2 of 2 captions; 2 can be rewritten: npx caption-style fix");
  });

  test("of clean captions says so", () => {
    expect(pageOf(reportOf([]))).toContain("0 captions, nothing found.");
  });

  test("lets a reader choose a rule without a script", () => {
    const html = pageOf(
      reportOf([
        line({ findings: [{ on: "gown" }, { on: "ohwx", ruleId: "trigger-word" }, { on: "gown" }] }),
      ]),
    );
    const radios = elementsOf(html).filter(({ tagName }) => tagName === "input");
    expect(radios.map((radio) => attribute(radio, "id"))).toEqual(["all", "r0", "r1"]);
    expect(textsOf(html, "label").map((label) => label.trim())).toEqual([
      "all rules 3",
      "banned-synonyms 2",
      "trigger-word 1",
    ]);
    const styles = textsOf(html, "style").join("");
    for (const id of ["r0", "r1"]) expect(styles).toContain(`body:has(#${id}:checked)`);
    expect(pageOf(reportOf([line()]))).not.toContain("<fieldset");
  });

  test("links a line to the commit that was checked, where it knows one", () => {
    const links = { repositoryUrl: "https://github.com/octo/dataset", sha: "a".repeat(40) };
    const html = pageOf(reportOf([line({ path: 'train/"é.txt', line: 3 })]), links);
    const hrefs = elementsOf(html).flatMap((element) => attribute(element, "href") ?? []);
    expect(hrefs).toContain(`https://github.com/octo/dataset/blob/${links.sha}/train/%22%C3%A9.txt#L3`);
    expect(pageOf(reportOf([line()]), { repositoryUrl: "javascript:alert(1)", sha: "a" })).not.toContain(
      "javascript:",
    );
  });

  test.each([
    ["an empty caption", line({ text: "", after: "a", findings: [{ on: "" }] }), "empty"],
    ["a line that becomes two", line({ text: "a", after: "a\nb", findings: [{ on: "a" }] }), "a\nb"],
    ["only other bytes", line({ text: "a", after: "a" }), "the same letters, in other bytes"],
    ["a byte order mark", line({ text: "a\uFEFFb", findings: [{ on: "a" }] }), "a<U+FEFF>b"],
  ])("shows %s", (_name, said, shown) => {
    const html = pageOf(reportOf([said]));
    expect(textsOf(html, "p").some((text) => text.includes(shown))).toBe(true);
  });

  test("shows no line of an image", () => {
    const report = reportOf([line({ text: "", findings: [{ on: "" }] })]);
    const [read] = report.lines;
    const html = pageOf({ ...report, lines: read === undefined ? [] : [{ ...read, unread: true }] });
    expect(textsOf(html, "mark")).toEqual([]);
  });

  test("counts what it has no room for", () => {
    const many = line({ findings: Array.from({ length: 2_000 }, () => ({ on: "gown" })) });
    expect(textsOf(pageOf(reportOf([many])), "li").slice(99)).toEqual([
      "error Say something else. banned-synonyms",
      "1900 more findings on this line.",
    ]);
    const lines = Array.from({ length: MOST_LINES + 3 }, (_, at) => line({ line: at + 1 }));
    const html = pageOf(reportOf(lines));
    expect(html.match(/<section /g)).toHaveLength(MOST_LINES);
    expect(html).toContain("3 more findings on 3 lines not shown here (3 error).");
  });
});

describe("the page, whatever captions, paths and styles hold", () => {
  const evil = [
    hostile,
    `"><script>alert(1)</script>`,
    `' onmouseover='alert(1)`,
    "</style><style>*{background:url(//evil.example)}</style>",
    "</p></section></main><iframe src=//evil.example>",
    "<svg/onload=alert(1)>",
    "&lt;b&gt;",
    "\u2028\u0000\u0085",
  ].join(" ");
  const report = reportOf([
    line({
      ...{ path: `${evil}.txt`, text: evil, after: `${evil} dress` },
      findings: [{ on: evil, message: evil, fix: "choice", candidates: [evil, "b"] }],
    }),
  ]);
  const html = pageOf({ ...report, notices: [{ path: evil, message: evil }] });
  const elements = elementsOf(html);

  test("has no element and no attribute of theirs", () => {
    expect([...new Set(elements.map(({ tagName }) => tagName))].sort()).toEqual(
      [
        ...["a", "bdi", "body", "details", "h1", "head", "header", "html", "ins", "li", "main", "mark"],
        ...["meta", "p", "section", "span", "style", "summary", "title", "ul"],
      ].sort(),
    );
    const names = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...names].sort()).toEqual(
      [...["charset", "class", "content", "dir", "href", "http-equiv", "lang", "name", "open"]].sort(),
    );
  });

  test("may load, send and run nothing", () => {
    const policy = elements.find((element) => attribute(element, "http-equiv") === "Content-Security-Policy");
    expect(policy && attribute(policy, "content")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    );
    expect(textsOf(html, "style").join("")).not.toMatch(/url\(|@import|expression/);
  });

  test("shows every character, and hides none", () => {
    expect(html).not.toMatch(/[^\P{C}\n]|\u2028/u);
    const shown = textsOf(html, "p").join("");
    for (const part of ["<script>alert(1)</script>", "<U+202E>gnp.exe", "&lt;b&gt;", "<U+0000>"])
      expect(shown).toContain(part);
  });
});
