import { expect, test } from "@jest/globals";
import { inCaseOf } from "../../src/text/letter-case.ts";

test.each<[what: string, model: string, replacement: string, written: string]>([
  ["lower case", "legs up", "raised legs", "raised legs"],
  ["a capital", "Legs up", "raised legs", "Raised legs"],
  ["shouting", "LEGS UP", "raised legs", "RAISED LEGS"],
  ["an abbreviation", "TV", "television", "television"],
  ["digits and a letter", "3D", "render", "render"],
  ["one capital letter", "A", "an", "An"],
  ["a replacement with capitals of its own", "PHOTO", "ohwxStyle", "ohwxStyle"],
  ["a replacement that begins with a digit", "Woman", "1girl", "1girl"],
  ["no letters", "24", "twenty four", "twenty four"],
  ["letters without case", "女性", "woman", "woman"],
  ["an accent", "Élan", "verve", "Verve"],
  ["a dotted capital i", "İskele", "pier", "Pier"],
  ["nothing", "", "pier", "pier"],
  ["nothing to write", "Pier", "", ""],
])("%s", (_what, model, replacement, written) => {
  expect(inCaseOf(model, replacement)).toBe(written);
});
