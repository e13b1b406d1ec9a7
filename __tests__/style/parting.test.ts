import { expect, test } from "@jest/globals";
import type { FormatId } from "../../src/captions/formats/format.ts";
import { formats } from "../../src/captions/formats/index.ts";
import { check } from "../../src/core/check.ts";
import { registry } from "../../src/rules/index.ts";
import { partingOf } from "../../src/style/parting.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import { styleOf as plainStyle } from "../support/style-of.ts";
import { rewritten } from "../support/test-rule.ts";
import { styleOf } from "./tree.ts";

test.each<[stated: string | undefined, option: string, partsAt: string, separator: string]>([
  [undefined, ",", ",", ","],
  [",", ",", ",", ","],
  [", ", ",", ",", ", "],
  [",", ", ", ",", ", "],
  [";", ", ", ";", "; "],
  [";", ",", ";", ";"],
  ["|", " , ", "|", " | "],
  [" | ", ", ", "|", " | "],
  ["、", ", ", "、", "、"],
  ["||", ", ", "||", "|| "],
  [" ", ", ", ",", ", "],
  ["", ", ", ",", ", "],
  [".", ", ", ",", ", "],
  ["x", ", ", ",", ", "],
  ["|||", ", ", ",", ", "],
  ["\\", ", ", ",", ", "],
  ["(", ", ", ",", ", "],
  ["_", ", ", ",", ", "],
])("stated %j, in the style %j: parted at %j, written %j", (stated, separator, partsAt, wanted) => {
  const style = plainStyle({
    profile: profiles["kohya-sd"],
    rules: { "tag-format": { separator } },
    ...(stated !== undefined && { stated }),
  });
  expect(partingOf(style)).toEqual({ partsAt, separator: wanted });
});

test.each<[FormatId, string, string]>([
  ["sidecar", "sitting; red hair, long; ohwx\n", "ohwx; sitting; red hair, long\n"],
  ["tag-lines", "sitting\nred hair, long\nohwx\n", "ohwx\nsitting\nred hair, long\n"],
  ["kohya-json", '{"1":{"tags":["sitting","a, b","ohwx"]}}', '{"1":{"tags":["ohwx","sitting","a, b"]}}'],
  ["kohya-json", '{"1":{"tags":"sitting; a, b; ohwx"}}', '{"1":{"tags":"ohwx; sitting; a, b"}}'],
])("the trainer's file parts the tags of %s", (id, text, after) => {
  const files = {
    "caption-style.json": {
      profile: "kohya-sdxl",
      trainer: "d.toml",
      rules: { "trigger-word": { words: ["ohwx"] }, "caption-file": "off" },
    },
    "d.toml":
      '[general]\ncaption_separator = ";"\ncaption_extension = ".txt"\n\n[[datasets]]\n[[datasets.subsets]]\nimage_dir = "x"\n',
  };
  const style = { ...styleOf(files, "a.txt"), format: { id } };
  const run = (text: string) =>
    check({ sources: [{ path: "a.txt", text }], registry, styleOf: () => style, formats });
  const made = rewritten(text, run(text).rewrites);
  expect(made).toBe(after);
  expect(run(made).rewrites).toEqual([]);
});
