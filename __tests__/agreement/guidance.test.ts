import { describe, expect, test } from "@jest/globals";
import { type AnyRule, rules } from "../../src/rules/index.ts";
import { readText } from "./repository.ts";

interface Row {
  readonly heading: string;
  /** What the guidance asks for, or the section of a caption. */
  readonly asks: string;
  readonly links: readonly { readonly id: string; readonly page: string }[];
}

/** The rows of every table of the page, each with the heading that it stands under. */
function rowsOf(page: string): Row[] {
  const [, ...parts] = page.split(/^## /m);
  return parts.flatMap((part) => {
    const [heading = "", ...lines] = part.split("\n");
    const [, , ...rows] = lines.filter((line) => line.startsWith("|"));
    return rows.map((line) => {
      const cells = line.split("|").slice(1, -1);
      const links = [...(cells.at(-1) ?? "").matchAll(/\[`([a-z-]+)`\]\(([^)]+)\)/g)];
      return {
        ...{ heading, asks: (cells[0] ?? "").trim() },
        links: links.map(([, id = "", page = ""]) => ({ id, page })),
      };
    });
  });
}

const rows = rowsOf(readText("docs/guidance.md"));
const registry = rules as readonly AnyRule[];

test("the page has a table for each part of the guidance", () => {
  expect(new Set(rows.map(({ heading }) => heading)).size).toBe(11);
});

describe("each paragraph has its rules", () => {
  test.each(rows)("$heading: $asks", ({ links }) => {
    expect(links.length).toBeGreaterThan(0);
    for (const { id, page } of links) {
      expect(registry.map((rule) => rule.id)).toContain(id);
      expect(page).toBe(`rules/${id}.md`);
    }
  });
});

describe("each rule has its paragraphs", () => {
  test.each(registry)("$id stands under the heading that it names", ({ id, guidance }) => {
    const headings = rows.filter(({ links }) => links.some((link) => link.id === id));
    expect(headings.map(({ heading }) => heading)).toContain(guidance);
  });
});
