import { expect, test } from "@jest/globals";
import { isLiving, thingOf } from "../../src/text/things.ts";

test.each([
  ["lamp", "thing"],
  ["lamps", "many"],
  ["women", "many"],
  ["boxes", "many"],
  ["books", "many"],
  ["smoke", "mass"],
  ["stands", undefined],
  ["walks", undefined],
  ["gizmo", undefined],
  ["", undefined],
])("%j is %j", (noun, thing) => {
  expect(thingOf(noun)).toBe(thing);
});

test("knows the living from the rest", () => {
  expect([isLiving("man"), isLiving("lamp")]).toEqual([true, false]);
});
