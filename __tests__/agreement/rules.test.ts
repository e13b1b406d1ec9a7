import { describe, expect, test } from "@jest/globals";
import { rulePage } from "../../scripts/generate/rule-doc.ts";
import { HEADINGS, UNWRITTEN } from "../../scripts/new-rule/stubs.ts";
import { rewritingOrder as knownOrder, ruleFacts } from "../../src/rules/facts.ts";
import { type AnyRule, rewritingOrder, rules } from "../../src/rules/index.ts";
import { namesIn, readText } from "./repository.ts";

const ids = (rules as readonly AnyRule[]).map(({ id }) => id).sort();

describe("a rule is a file, an entry of the registry, a table and a page", () => {
  test("files", () => {
    const others = ["facts", "index", "rule"];
    expect(namesIn("src/rules", ".ts").filter((name) => !others.includes(name))).toEqual(ids);
  });

  test("tables", () => {
    expect(namesIn("__tests__/rules", ".test.ts").filter((name) => name !== "examples")).toEqual(ids);
  });

  test("pages", () => {
    expect(namesIn("docs/rules", ".md")).toEqual(ids);
  });
});

test("what is known of each rule before it is loaded is what the rule says", () => {
  const said = (rules as readonly AnyRule[]).map(
    ({ id, severity, standard, looksAround, looksAcross, needsWords }) => ({
      id,
      severity,
      standard,
      looksAround,
      looksAcross,
      needsWords,
    }),
  );
  expect(ruleFacts).toEqual(said);
  expect(knownOrder).toEqual(rewritingOrder);
});

describe.each(rules as readonly AnyRule[])("the page of $id", (rule) => {
  const page = readText(`docs/rules/${rule.id}.md`);

  test("has the head that the rule says", () => {
    expect(rulePage(rule).render(page)).toBe(page);
  });

  test.each(HEADINGS)("says: %s", (heading) => {
    const [, section = ""] = page.split(`\n## ${heading}\n`);
    const [written = ""] = section.split("\n## ");
    expect(written.trim().length).toBeGreaterThan(100);
    expect(written).not.toContain(UNWRITTEN);
  });

  test("has its parts in order, and no others", () => {
    const headings = page.match(/^## .*$/gm);
    expect(headings).toEqual(["## Options", "## Examples", ...HEADINGS.map((heading) => `## ${heading}`)]);
  });
});
