import { expect, test } from "@jest/globals";
import { check } from "../../src/core/check.ts";
import { readWordKinds } from "../../src/io/word-kinds.ts";
import { registry } from "../../src/rules/index.ts";
import type { Style } from "../../src/style/style.ts";
import { styleOf } from "../support/style-of.ts";

/** A style of its own each time: what is told of one goes by all captions that were checked with it. */
const freshStyle = (): Style =>
  styleOf({
    rules: { "section-order": {} },
    sections: [
      { name: "pose", like: "action", terms: ["red *"] },
      { name: "clothes", like: "subject", terms: ["* hat"] },
      { name: "place", like: "background" },
    ],
  });

function notices(
  texts: readonly string[],
  tellUnclear: boolean,
  governing?: (path: string) => Style,
): readonly string[] {
  const style = freshStyle();
  const report = check({
    sources: texts.map((text, at) => ({ path: `${at}.txt`, text })),
    registry,
    styleOf: governing ?? (() => style),
    wordKinds: readWordKinds,
    tellUnclear,
  });
  return report.notices.map(({ path, message }) => `${path}: ${message}`);
}

test("a tag that may be of two sections is told once, however many captions have it", () => {
  expect(notices(["cup in hand, old wall", "Cup in hand, red hat", "dog, old wall"], true)).toEqual([
    "caption-style.json: In no section, since they may be of two: “cup in hand” (“clothes” or “pose”), “red hat” (“pose” or “clothes”). " +
      'Add each to the terms of one, such as {"name":"clothes","terms":["cup in hand"]}.',
  ]);
});

test("it is told to whoever asks alone", () => {
  expect(notices(["cup in hand, old wall"], false)).toEqual([]);
});

test("ten are shown, in the order of the alphabet, and the others counted", () => {
  const colours = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
  const told = (many: number) =>
    notices(
      [
        colours
          .slice(0, many)
          .map((letter) => `red ${letter} hat`)
          .reverse()
          .join(", "),
      ],
      true,
    )[0];
  const shown = colours.slice(0, 10).map((letter) => `“red ${letter} hat” (“pose” or “clothes”)`);
  expect(told(10)).toContain(`${shown.join(", ")}. Add each`);
  expect(told(12)).toContain(`${shown.join(", ")} and 2 more. Add each`);
});

test("each style file is told of its own, once for all of its overrides", () => {
  const style = freshStyle();
  const override = freshStyle();
  const other = { ...freshStyle(), path: "other/caption-style.json" };
  const by = (path: string): Style => (path === "0.txt" ? style : path === "1.txt" ? override : other);
  expect(notices(["red hat", "red hat", "red hat"], true, by).map((told) => told.split(":")[0])).toEqual([
    "caption-style.json",
    "other/caption-style.json",
  ]);
});
