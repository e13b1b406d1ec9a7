import { describe, expect, test } from "@jest/globals";
import type { FormatId } from "../../src/captions/formats/format.ts";
import { formats } from "../../src/captions/formats/index.ts";
import { openCaptionFile, sidecars } from "../../src/core/caption-file.ts";
import type { TextSource } from "../../src/model.ts";
import type { ProfileId } from "../../src/style/profiles/profile.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import { styleOf } from "../support/style-of.ts";

const opened = (
  given: Partial<TextSource>,
  { profile = "generic", id = "sidecar" }: { profile?: ProfileId; id?: FormatId } = {},
) => {
  const style = { ...styleOf({ profile: profiles[profile] }), format: { id } };
  return openCaptionFile({ path: "a.txt", text: "", ...given }, style, formats);
};

describe("a sidecar has the captions that its trainer reads", () => {
  const text = "red hat\n\nblue hat\n";
  test.each<[ProfileId, string[]]>([
    ["generic", [text]],
    ["ai-toolkit", [text]],
    ["kohya-sdxl", ["red hat"]],
    ["onetrainer", ["red hat", "blue hat"]],
  ])("%s", (profile, captions) => {
    expect(opened({ text }, { profile }).places.map((place) => place.text)).toEqual(captions);
  });
});

describe("a line that is a caption by itself", () => {
  const [first, second] = opened({ text: "red hat\nblue hat" }, { profile: "onetrainer" }).places;
  test.each([
    ["becomes another line", "blue cap", "blue cap"],
    ["stays as it is", "blue hat", "blue hat"],
    ["never becomes two", "blue\ncap", undefined],
    ["nor does it with the line end of an old Mac", "blue\rcap", undefined],
  ])("%s", (_what, wanted, written) => {
    expect(second?.write(wanted)).toBe(written);
  });

  test("has its place in the file", () => {
    expect([first?.span, second?.span]).toEqual([
      { start: 0, end: 7 },
      { start: 8, end: 16 },
    ]);
  });

  test("is left alone where the next line goes on with it: the caption was wrapped", () => {
    const { places } = opened({ text: "red hat,\nblue hat" }, { profile: "onetrainer" });
    expect(places.map(({ text, write }) => [text, write("cap")])).toEqual([
      ["red hat,", undefined],
      ["blue hat", undefined],
    ]);
  });
});

describe("a byte order mark", () => {
  test.each<[what: string, given: Partial<TextSource>, bom: boolean, text: string]>([
    ["begins the file", { text: "\uFEFFred hat" }, true, "red hat"],
    ["is not there", { text: "red hat" }, false, "red hat"],
    ["is the only letter", { text: "\uFEFF" }, true, ""],
    ["begins the first part", { text: "\uFEFFred", part: { line: 1, offset: 0 } }, true, "red"],
    [
      "begins a later part: it is a letter there",
      { text: "\uFEFFred", part: { line: 2, offset: 9 } },
      false,
      "\uFEFFred",
    ],
    ["comes twice", { text: "\uFEFF\uFEFFred" }, true, "\uFEFFred"],
  ])("%s", (_what, given, bom, text) => {
    const file = opened(given);
    expect({ bom: file.bom, text: file.text }).toEqual({ bom, text });
  });
});

test.each<[what: string, part: TextSource["part"], isFirstPart: boolean]>([
  ["a whole file", undefined, true],
  ["the first part", { line: 1, offset: 0 }, true],
  ["the second part", { line: 7, offset: 90 }, false],
])("%s begins where it says", (_what, part, isFirstPart) => {
  const file = opened({ text: "red", ...(part && { part }) });
  expect([file.isFirstPart, file.from]).toEqual([isFirstPart, part ?? { line: 1, offset: 0 }]);
});

test("a file is UTF-8 unless it says otherwise", () => {
  expect(opened({}).encoding).toBe("utf-8");
  expect(opened({ encoding: "utf-16le" }).encoding).toBe("utf-16le");
});

test("what is no sidecar is read by its own format, whatever the trainer makes of lines", () => {
  const text = "red\nblue\n";
  const { format, places } = opened({ text }, { id: "tag-lines", profile: "kohya-sdxl" });
  expect([format, places.map((place) => place.text)]).toEqual(["tag-lines", ["red, blue"]]);
});

test("a format that nobody has loaded is an error that names it", () => {
  const style = { ...styleOf({}), format: { id: "tag-lines" } as const };
  expect(() => openCaptionFile({ path: "a.tags", text: "red" }, style, sidecars)).toThrow(
    "The format tag-lines is not loaded.",
  );
});
