import { expect, test } from "@jest/globals";
import { areDistinct, areNamedApart } from "../../src/captions/distinct.ts";
import { tagTextOf } from "../../src/captions/tag-text.ts";

const tagsOf = (texts: readonly string[]) => texts.map((text) => ({ of: tagTextOf(text) }));
const many = Array.from({ length: 60 }, (_, at) => `tag ${at}`);

test.each<[texts: readonly string[], answer: boolean]>([
  [[], true],
  [["a"], true],
  [["a", "b"], true],
  [["a", "A"], false],
  [["red dress", "b", "red_dress"], false],
  [["red dress", "(red dress:1.2)"], false],
  [many, true],
  [[...many, "Tag 0"], false],
])("%j", (texts, answer) => {
  expect(areDistinct(tagsOf(texts))).toBe(answer);
});

test("those without a name are left out", () => {
  const name = ({ of: { text } }: { readonly of: { readonly text: string } }) =>
    text === "-" ? null : (text[0] ?? "");
  expect(areNamedApart(tagsOf(["a", "-", "-", "b"]), name)).toBe(true);
  expect(areNamedApart(tagsOf(["a", "-", "ab"]), name)).toBe(false);
});
