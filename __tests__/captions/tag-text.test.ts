import { describe, expect, test } from "@jest/globals";
import { createTagTexts } from "../../src/captions/tag-text.ts";

const tagTexts = createTagTexts();

test.each<[what: string, text: string, core: string, key: string]>([
  ["plain", "Red_Hair", "Red_Hair", "red hair"],
  ["a weight", "(red hair:1.2)", "red hair", "red hair"],
  ["a weight with spaces", "( red hair : 1.2 )", "red hair", "red hair"],
  ["a negative weight", "(red hair:-.5)", "red hair", "red hair"],
  ["brackets alone", "((red hair))", "red hair", "red hair"],
  ["square brackets", "[red hair]", "red hair", "red hair"],
  ["both", "[(red hair:0.9)]", "red hair", "red hair"],
  ["a colon that is no weight", "(re:zero)", "re:zero", "re : zero"],
  ["square brackets have no weight", "[red hair:1.2]", "red hair:1.2", "red hair : 1.2"],
  ["a list in brackets", "(blue eyes, red hair:1.2)", "blue eyes, red hair", "blue eyes , red hair"],
  ["two pairs", "(red) (hair)", "(red) (hair)", "( red ) ( hair )"],
  ["escaped", "\\(red hair\\)", "\\(red hair\\)", "( red hair )"],
  ["escaped inside", "(saber \\(fate\\):1.1)", "saber \\(fate\\)", "saber ( fate )"],
  ["unbalanced", "(red hair", "(red hair", "( red hair"],
  ["nothing inside", "()", "()", "( )"],
  ["only a weight inside", "(:1.2)", "(:1.2)", "( : 1.2 )"],
  ["a placeholder", "[trigger]", "[trigger]", "[ trigger ]"],
  ["a wildcard", "{red|blue} hair", "{red|blue} hair", "{ red | blue } hair"],
  ["an emoticon", ":)", ":)", ": )"],
  ["score tags", "score_9", "score_9", "score 9"],
])("%s", (_what, text, core, key) => {
  const read = tagTexts(text);
  expect(text.slice(read.core.start, read.core.end)).toBe(core);
  expect(read.key).toBe(key);
  for (const { span } of read.tokens) {
    expect(span.start).toBeGreaterThanOrEqual(read.core.start);
    expect(span.end).toBeLessThanOrEqual(read.core.end);
  }
});

describe("createTagTexts", () => {
  test("gives one object for one text", () => {
    const texts = createTagTexts();
    expect(texts("red hair")).toBe(texts("red hair"));
    expect(texts("red hair")).not.toBe(texts("red_hair"));
  });

  test("starts anew when it is full, and reads the same", () => {
    const texts = createTagTexts(2);
    const first = texts("a");
    texts("b");
    texts("c");
    expect(texts("a")).not.toBe(first);
    expect(texts("a")).toEqual(first);
  });
});
