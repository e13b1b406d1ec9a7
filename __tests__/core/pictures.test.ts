import { expect, test } from "@jest/globals";
import { imagefolderJsonl } from "../../src/captions/formats/imagefolder-jsonl.ts";
import { findPictures } from "../../src/core/pictures.ts";
import type { CaptionFile } from "../../src/rules/rule.ts";

const file = (path: string, text: string): CaptionFile => ({
  ...{ path, text, bom: false, encoding: "utf-8", format: "imagefolder-jsonl", isFirstPart: true },
  ...{ from: { line: 1, offset: 0 }, ...imagefolderJsonl.parse(text, {}) },
});

test.each([
  ["the image beside it", "train/1.txt", ["train/1.png", "train/2.png"], "train/1.png"],
  ["the image that its name ends with", "train/1.png.txt", ["train/1.png"], "train/1.png"],
  ["the first of two", "train/1.txt", ["train/1.webp", "train/1.jpg"], "train/1.jpg"],
  ["no mask", "train/1.txt", ["train/1-masklabel.png"], undefined],
  ["none of another folder", "train/1.txt", ["other/1.png"], undefined],
  ["nothing that is no image", "train/1.txt", ["train/1.json"], undefined],
])("the picture of a caption is %s", (_name, path, names, expected) => {
  expect(findPictures([], names)(path, 1)).toBe(expected);
});

test("the picture of a record is what it names, never outside of its folder", () => {
  const records = ["a.png", "sub/b.png", "../c.png", "/etc/d.png", "missing.png"].map(
    (name) => `${JSON.stringify({ file_name: name, text: "x" })}\n`,
  );
  const names = ["set/a.png", "set/sub/b.png", "c.png", "etc/d.png"];
  const pictureOf = findPictures([file("set/metadata.jsonl", records.join(""))], names);
  expect([1, 2, 3, 4, 5].map((line) => pictureOf("set/metadata.jsonl", line))).toEqual([
    ...["set/a.png", "set/sub/b.png"],
    ...[undefined, undefined, undefined],
  ]);
});
