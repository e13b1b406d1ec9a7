import { expect, test } from "@jest/globals";
import { type TagChange, tagChanges } from "../../src/report/tag-changes.ts";

const say = (change: TagChange): string => {
  if (change.kind === "replaced") return `${change.from} -> ${change.to}`;
  return `${change.kind} ${change.tag}${change.kind === "moved" ? ` behind ${change.behind}` : ""}`;
};

test.each([
  ["nothing but spaces", "a,  b ,c", "a, b, c", []],
  ["one tag", "photo, hat", "photograph, hat", ["photo -> photograph"]],
  ["a tag that shares no letter", "couch, hat", "sofa, hat", ["couch -> sofa"]],
  ["a tag that moves", "hat, ohwx, cat", "ohwx, hat, cat", ["moved hat behind ohwx"]],
  ["a tag of several that moves", "a, a, b", "b, a, a", ["moved b behind null"]],
  ["a tag that is gone", "ohwx, woman", "ohwx", ["removed woman"]],
  ["a tag that came", "cat", "ohwx, cat", ["added ohwx"]],
  ["a repeated tag", "cat, hat, cat", "cat, hat", ["removed cat"]],
  [
    "tags that are replaced, moved and removed at once",
    "photo, ohwx, red hair, woman, legs raised in air",
    "ohwx, photograph, red hair, raised legs",
    ["photo -> photograph", "removed woman", "legs raised in air -> raised legs"],
  ],
  ["full-width commas", "写真、猫", "写真、犬", ["猫 -> 犬"]],
])("%s", (_name, before, after, expected) => {
  expect(tagChanges(before, after).map(say)).toEqual(expected);
});

test.each([
  ["a semicolon", "a, b; c; d", "d; a, b; c", ";", ["moved d behind null"]],
  ["a mark that is regular in expressions", "a|b|c", "a|c", "|", ["removed b"]],
  ["a semicolon, and JSON", '{"text": "a; b"}', '{"text": "a; c"}', ";", ['b"} -> c"}']],
])("tags part at %s where the trainer has them part there", (_name, before, after, mark, expected) => {
  expect(tagChanges(before, after, mark).map(say)).toEqual(expected);
});

test.each([
  [
    "brackets hold together",
    "hat, (red hair, bow:1.2)",
    "(red hair, bow:1.2), hat",
    ["moved hat behind (red hair, bow:1.2)"],
  ],
  ["line ends part", "a\nb, c", "a\nc", ["removed b"]],
  ["JSON is no group", '{"text": "a, b"}', '{"text": "a, c"}', ['b"} -> c"}']],
])("%s", (_name, before, after, expected) => {
  expect(tagChanges(before, after).map(say)).toEqual(expected);
});

test("too many changes to list are one", () => {
  const tags = (prefix: string): string =>
    Array.from({ length: 1000 }, (_, at) => `${prefix}${at}`).join(", ");
  expect(tagChanges(tags("a"), tags("b"))).toHaveLength(1);
});
