import { expect, test } from "@jest/globals";
import { nearest } from "../../src/style/nearest.ts";

test.each([
  ["frist", ["first", "anywhere"], "first"],
  ["Words", ["words", "after"], "words"],
  ["bannedsynonyms", ["banned-synonyms", "class-tags"], "banned-synonyms"],
  ["sectons", ["sections", "rules"], "sections"],
  ["tag-fromat", ["tag-format", "text-format"], "tag-format"],
  ["xyz", ["first", "anywhere"], undefined],
  ["", ["a"], undefined],
  ["of", ["off", "error"], "off"],
  ["kohya", ["generic"], undefined],
])("nearest to %j of %j", (written, names, wanted) => {
  expect(nearest(written, names)).toBe(wanted);
});
