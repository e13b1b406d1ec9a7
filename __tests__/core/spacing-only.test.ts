import { expect, test } from "@jest/globals";
import { sidecar } from "../../src/captions/formats/sidecar.ts";
import { isSpacingOnly } from "../../src/core/spacing-only.ts";
import type { CaptionFile } from "../../src/rules/rule.ts";

const file = (text: string): CaptionFile => ({
  ...{ path: "a.txt", text, bom: false, encoding: "utf-8", format: "sidecar", isFirstPart: true },
  ...{ from: { line: 1, offset: 0 }, ...sidecar.parse(text, {}) },
});

test.each([
  ["spaces between tags", "a,b ,  c", "a, b, c", true],
  ["spaces inside a tag", "red  hair, b", "red hair, b", true],
  ["a comma at the end", "a, b,", "a, b", true],
  ["full-width commas", "写真，猫", "写真, 猫", true],
  ["a line end", "a, b", "a, b\n", true],
  ["CRLF", "a, b\r\n", "a, b\n", true],
  ["spaces between sentences", "A cat sits.  It is red.", "A cat sits. It is red.", true],
  ["nothing", "a, b", "a, b", true],
  ["a tag more", "a, b", "a, b, c", false],
  ["another order", "a, b", "b, a", false],
  ["a comma that makes two tags of one", "red hair", "red, hair", false],
  ["a capital", "a cat", "A cat", false],
  ["an underscore", "red_hair", "red hair", false],
  ["a tag on another line", "a, b\nc", "a\nb, c", false],
])("%s", (_name, before, after, expected) => {
  expect(isSpacingOnly(file(before), file(after), ",")).toBe(expected);
});

test("the trainer's separator is no word", () => {
  expect(isSpacingOnly(file("a;b"), file("a; b"), ";")).toBe(true);
  expect(isSpacingOnly(file("a; b"), file("a, b"), ";")).toBe(false);
});
