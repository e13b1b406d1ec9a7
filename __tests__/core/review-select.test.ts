import { describe, expect, test } from "@jest/globals";
import { selectDrafts, worst } from "../../src/core/review-select.ts";
import type { Severity } from "../../src/model.ts";

const item = (name: string): { name: string; path: string; severity: Severity } => {
  const severities: Readonly<Record<string, Severity>> = { e: "error", w: "warning", i: "info" };
  return { name, path: name.slice(0, 1), severity: severities[name.slice(1, 2)] ?? "info" };
};
/** "ae1" is the first error of file a. */
const chosen = (names: string, room: number, standing: readonly string[] = []): string =>
  [...selectDrafts(names.split(" ").map(item), room, standing)].map(({ name }) => name).join(" ");

describe("selectDrafts", () => {
  test.each<[name: string, items: string, room: number, chosen: string]>([
    ["room for all", "ai1 bw1 ce1", 5, "ce1 bw1 ai1"],
    ["the most severe first", "ai1 aw1 ae1 be1", 2, "ae1 be1"],
    ["one of each file before a second of any", "ae1 ae2 ae3 be1 ce1", 3, "ae1 be1 ce1"],
    ["a second error before the first warning", "ae1 ae2 bw1", 2, "ae1 ae2"],
    ["a file with an error waits for its warning", "ae1 aw1 bw1 bw2", 2, "ae1 bw1"],
    ["and has its turn with the second ones", "ae1 aw1 bw1 bw2", 3, "ae1 bw1 aw1"],
    ["no room", "ae1", 0, ""],
    ["less than no room", "ae1", -3, ""],
  ])("%s", (_name, items, room, expected) => {
    expect(chosen(items, room)).toBe(expected);
  });
});

describe("beside comments that stand", () => {
  test.each<[name: string, items: string, room: number, chosen: string, standing: string[]]>([
    ["a file with a comment that stands waits", "ae1 be1", 1, "be1", ["a"]],
    ["a file waits as often as it has comments", "ae1 be1 be2 be3", 3, "be1 be2 ae1", ["a", "a"]],
    ["a file never waits for what is less severe", "ae1 bw1", 1, "ae1", ["a", "a"]],
  ])("%s", (_name, items, room, expected, standing) => {
    expect(chosen(items, room, standing)).toBe(expected);
  });
});

describe("worst", () => {
  test.each<[Severity[], Severity]>([
    [["info", "error", "warning"], "error"],
    [["info", "warning"], "warning"],
    [["info"], "info"],
  ])("of %j is %s", (severities, expected) => {
    expect(worst(severities)).toBe(expected);
  });
});
