import { expect, test } from "@jest/globals";
import { isCompound, isShade, modifierOf } from "../../src/text/modifiers.ts";

test.each([
  ["white", "colour"],
  ["long", "length"],
  ["wooden", "material"],
])("%s tells the %s", (word, scale) => {
  expect(modifierOf(word)?.scale).toBe(scale);
});

test.each(["teddy", "city", "night", "sitting", ""])("%j may be anything", (word) => {
  expect(modifierOf(word)).toBeUndefined();
});

test("says where words stand before a noun", () => {
  const order = ["simple", "small", "old", "round", "striped", "white", "wooden"];
  expect([...order].sort((a, b) => (modifierOf(a)?.rank ?? 0) - (modifierOf(b)?.rank ?? 0))).toEqual(order);
});

test("knows shades and compounds", () => {
  expect([isShade("light"), isShade("white")]).toEqual([true, false]);
  expect([isCompound(["big", "white"], "boards"), isCompound(["white"], "wall")]).toEqual([true, false]);
});
