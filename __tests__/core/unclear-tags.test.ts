import { expect, test } from "@jest/globals";
import { check } from "../../src/core/check.ts";
import { readWordKinds } from "../../src/io/word-kinds.ts";
import { registry } from "../../src/rules/index.ts";
import { styleOf } from "../support/style-of.ts";

const style = styleOf({
  rules: { "section-order": {} },
  sections: [
    { name: "pose", like: "action", terms: ["red *"] },
    { name: "clothes", like: "subject", terms: ["* hat"] },
    { name: "place", like: "background" },
  ],
});

function notices(texts: readonly string[], tellUnclear: boolean): readonly string[] {
  const sources = texts.map((text, at) => ({ path: `${at}.txt`, text }));
  const report = check({ sources, registry, styleOf: () => style, wordKinds: readWordKinds, tellUnclear });
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
