import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type LineReading, readAs, type TextReading } from "../../src/captions/read-lines.ts";

const how: TextReading = {
  lines: "first",
  wildcards: false,
  strip: true,
  lineEnds: "universal",
  emptyFile: "aborts",
};

describe("lines", () => {
  test("a lone CR ends a line where Python's text mode reads, and is text where it does not", () => {
    expect(readAs("a\rb", how).parts.map(({ kind }) => kind)).toEqual(["read", "ignored"]);
    expect(readAs("a\rb", { ...how, lineEnds: "lf" }).parts).toEqual([
      { kind: "read", span: { start: 0, end: 3 }, caption: "a\rb" },
    ]);
  });

  test("blank lines after the first are not worth a word", () => {
    expect(readAs("a\n\n  \nb\n\n", how).parts).toEqual([
      { kind: "read", span: { start: 0, end: 1 }, caption: "a" },
      { kind: "ignored", span: { start: 6, end: 7 }, caption: "" },
    ]);
  });

  test("wildcards make every line an alternative", () => {
    const { parts } = readAs("\n {a|b} c \nd\n", { ...how, wildcards: true });
    expect(parts).toEqual([
      { kind: "alternative", span: { start: 1, end: 10 }, caption: "{a|b} c" },
      { kind: "alternative", span: { start: 11, end: 12 }, caption: "d" },
    ]);
  });

  test("a line that holds nothing but a CR is a caption where nothing is stripped", () => {
    const { parts } = readAs("a\r\n\r\nb", { ...how, lines: "alternatives", lineEnds: "lf", strip: false });
    expect(parts.map(({ caption }) => caption)).toEqual(["a\r", "\r", "b"]);
  });
});

describe("without words", () => {
  test.each<[string, Partial<TextReading>, string | undefined]>([
    ["", {}, "aborts"],
    ["", { emptyFile: undefined }, undefined],
    [" \n", {}, "trains-empty"],
    ["\n\n", { wildcards: true }, "trains-empty"],
    ["\n\n", { lines: "alternatives", strip: false, lineEnds: "lf", emptyFile: undefined }, undefined],
    ["\t", { lines: "whole" }, "trains-empty"],
    ["\nwords that are never read", {}, "trains-empty"],
  ])("%j %j", (text, differs, outcome) => {
    expect(readAs(text, { ...how, ...differs }).wordless).toEqual({ outcome });
  });

  test("white space is what Python strips; a byte order mark is none", () => {
    expect(readAs("\uFEFFa\u0085\u001F ", how).parts[0]?.caption).toBe("\uFEFFa");
    expect(readAs("\uFEFF", how).wordless).toBeUndefined();
  });
});

test("whatever the text: parts are in order, apart, and inside it, and no words are lost unseen", () => {
  const texts = fc.string({
    unit: fc.constantFrom("a", ",", " ", "\n", "\r", "\t", "\uFEFF", "é"),
    maxLength: 30,
  });
  const readings = fc.record({
    lines: fc.constantFrom<LineReading>("separate-tags", "first", "alternatives", "whole"),
    wildcards: fc.boolean(),
    strip: fc.boolean(),
    lineEnds: fc.constantFrom<TextReading["lineEnds"]>("universal", "lf"),
    emptyFile: fc.constant("aborts" as const),
  });
  fc.assert(
    fc.property(texts, readings, (text, reading) => {
      const { parts } = readAs(text, reading);
      let end = 0;
      let left = "";
      for (const { span } of parts) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        left += text.slice(end, span.start);
        end = span.end;
      }
      expect((left + text.slice(end)).trim()).toBe("");
    }),
  );
});
