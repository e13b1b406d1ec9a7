import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/core/check.ts";
import { readClipMerges } from "../../src/io/clip-merges.ts";
import { readWordKinds } from "../../src/io/word-kinds.ts";
import type { Report } from "../../src/model.ts";
import { registry } from "../../src/rules/index.ts";
import { openStyles } from "../../src/style/open.ts";
import { rewriteText } from "../../src/text/rewrite-text.ts";
import { readText } from "./repository.ts";

interface Recipe {
  readonly title: string;
  readonly style: string;
  /** Captions under which nothing is to be said. */
  readonly right: readonly string[];
  /** The lines with "-", and those with "+". */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function recipes(page: string): Recipe[] {
  const [, ...parts] = page.split(/^## /m);
  return parts.map((part) => {
    const linesOf = (language: string): string[] =>
      [...part.matchAll(/^```(\w+)\n(.*?)\n^```$/gms)].flatMap(([, name, text = ""]) =>
        name === language ? text.split("\n") : [],
      );
    const marked = (mark: string): string[] =>
      linesOf("diff").flatMap((line) => (line.startsWith(mark) ? [line.slice(2)] : []));
    return {
      title: part.slice(0, part.indexOf("\n")),
      style: linesOf("json").join("\n"),
      right: linesOf("text"),
      before: marked("-"),
      after: marked("+"),
    };
  });
}

/** Checks captions as the files of a folder. */
function checkAll(captions: readonly string[], style: string): Report {
  const book = openStyles((path) => (path === "caption-style.json" ? style : null));
  return check({
    sources: captions.map((text, at) => ({ path: `train/${at}.txt`, text: `${text}\n` })),
    styleOf: (path) => {
      const found = book.resolve(path);
      if (found.kind !== "style") throw new Error(JSON.stringify(found));
      return found.style;
    },
    clipMerges: readClipMerges,
    wordKinds: readWordKinds,
    registry,
  });
}

const cookbook = recipes(readText("docs/cookbook.md"));

test("there are six recipes", () => {
  expect(cookbook).toHaveLength(6);
});

describe.each(cookbook)("$title", ({ style, right, before, after }) => {
  test("right captions have no finding", () => {
    expect(right.length).toBeGreaterThan(0);
    expect(checkAll(right, style).findings).toEqual([]);
  });

  test("wrong captions are rewritten as the page says", () => {
    expect(before.length).toBeGreaterThan(0);
    const { rewrites } = checkAll(before, style);
    const fixed = before.map((text, at) =>
      rewriteText(
        `${text}\n`,
        rewrites.filter(({ path }) => path === `train/${at}.txt`),
      ),
    );
    expect(fixed).toEqual(after.map((text) => ({ text: `${text}\n` })));
  });

  test("what they are rewritten to has no finding", () => {
    expect(checkAll(after, style).findings).toEqual([]);
  });
});
