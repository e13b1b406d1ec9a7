import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createTextTable } from "../../src/text/text-table.ts";

const tableOf = (limit = 1000) => {
  const made: string[] = [];
  const table = createTextTable((text) => {
    made.push(text);
    return { text };
  }, limit);
  return { table, made };
};

describe("a text table", () => {
  test("gives one value for the same stretch, wherever it stands", () => {
    const { table, made } = tableOf();
    const first = table("red hair, blue", 0, 8);
    expect(first).toEqual({ text: "red hair" });
    expect(table("a, red hair", 3, 11)).toBe(first);
    expect(made).toEqual(["red hair"]);
  });

  test("tells texts with the same letters and the same beginning apart", () => {
    const { table } = tableOf();
    expect(table("ab", 0, 2)).not.toBe(table("ba", 0, 2));
    expect(table("ab", 0, 1)).not.toBe(table("ab", 0, 2));
    expect(table("", 0, 0)).toEqual({ text: "" });
  });

  test("starts anew when it is full", () => {
    const { table, made } = tableOf(2);
    for (const text of ["a", "b", "a", "c", "a"]) table(text, 0, 1);
    expect(made).toEqual(["a", "b", "c", "a"]);
  });

  test("knows as many texts as a Map does", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 3 }), { maxLength: 3000 }), (texts) => {
        const { table, made } = tableOf(10_000);
        for (const text of texts) expect(table(`x${text}y`, 1, text.length + 1).text).toBe(text);
        expect(made).toEqual([...new Set(texts)]);
      }),
    );
  });
});
