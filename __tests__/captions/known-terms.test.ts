import { expect, test } from "@jest/globals";
import { createKnownTerms } from "../../src/captions/known-terms.ts";

const known = createKnownTerms(() => [
  { name: "long_hair", aliases: "/lh, longhair,very" },
  { name: "Long Hair", aliases: "lange haare" },
  { name: "looking_at_viewer", aliases: "very" },
  { name: "fate_(series)", aliases: "long hair" },
  { name: "teddy_bear", aliases: "" },
  { name: "t-shirt", aliases: "" },
  { name: "closed eyes", aliases: "" },
  { name: "café", aliases: "" },
]);
const words = (text: string) => text.split(" ");

test.each([
  ["long hair", true],
  ["fate ( series )", true],
  ["long_hair", false],
  ["hair", false],
])("has %s: %p", (key, answer) => {
  expect(known.has(key)).toBe(answer);
});

test.each([
  ["longhair", ["long_hair"]],
  ["very", ["long_hair", "looking_at_viewer"]],
  ["lange haare", ["Long Hair"]],
  ["long hair", []],
  ["lh", []],
])("%s is another name of %j", (key, names) => {
  expect(known.named(key)).toEqual(names);
});

test.each([
  ["hair long", ["long_hair"]],
  ["looking to the viewers", ["looking_at_viewer"]],
  ["teddybear", ["teddy_bear"]],
  ["tshirt", ["t-shirt"]],
  ["t shirt", ["t-shirt"]],
  ["closd eyes", ["closed eyes"]],
  ["really closed eyes", []],
  ["hair closed eyes", ["closed eyes"]],
  ["no closed eyes", []],
  ["clsd eyes", []],
  ["zeppelin", []],
  ["a b c d e f g", []],
])("nearest to %s: %j", (text, names) => {
  expect(known.nearest(words(text))).toEqual(names);
});

test("knows words and scripts", () => {
  expect(["hair", "shirts", "eye", "zeppelin"].map(known.hasWord)).toEqual([true, true, true, false]);
  expect(["zeppelin 12", "кот"].map(known.hasScriptsOf)).toEqual([true, false]);
});

test("may have nothing", () => {
  const none = createKnownTerms(() => []);
  expect([none.isEmpty(), known.isEmpty(), none.has("x")]).toEqual([true, false, false]);
});
