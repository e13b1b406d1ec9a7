import { expect, test } from "@jest/globals";
import { formats } from "../../../src/captions/formats/index.ts";
import { delimiterOfName, formatOfName, whyNoCaption } from "../../../src/captions/formats/names.ts";

test.each([
  ["train/0001.txt", "sidecar"],
  ["train/0001.png.txt", "sidecar"],
  ["0001.caption", "sidecar"],
  ["0001.cap", "sidecar"],
  ["0001.tags", "sidecar"],
  ["0001.WD14", "sidecar"],
  ["license plate.txt", "sidecar"],
  ["multiply.txt", "sidecar"],
  ["a/metadata.jsonl", "imagefolder-jsonl"],
  ["metadata.csv", "imagefolder-csv"],
  ["metadata.tsv", "imagefolder-csv"],
  ["captions.json", "diffusion-pipe-json"],
  ["meta_lat.json", "kohya-json"],
  ["meta-1_lat.json", "kohya-json"],
  ["0001.yaml", "everydream-yaml"],
  ["local.yaml", null],
  ["global.yml", null],
  ["metadata_cache.json", null],
  ["data.json", null],
  ["data.jsonl", null],
  ["README.txt", null],
  ["LICENSE-fonts.txt", null],
  ["requirements-dev.txt", null],
  ["prompts.txt", null],
  ["sample_prompts.txt", null],
  ["node_modules/a/b.txt", null],
  ["0001.000", null],
  ["0001.txt.bak", null],
  ["0001.png", null],
  ["", null],
])("the name %j says %j", (path, format) => {
  expect(formatOfName(path)).toBe(format);
});

test.each([
  ["0001.txt", "2.5", undefined],
  ["multiply.txt", "a red couch", undefined],
  ["x/multiply.txt", "2.5\n", true],
  ["flip_p.txt", "0.5", true],
  ["cond_dropout.txt", " .05 ", true],
  ["batch_id.txt", "7", true],
  ["loss_scale.txt", "-1e-3", true],
  ["shuffle_tags.txt", "", true],
  ["metadata_cache.json", "{}", true],
  ["sample_prompts.txt", "x", true],
  ["0001.txt", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n", true],
  ["0001.000", "x", false],
  ["0001.txt.bak", "x", false],
  ["0001.txt~", "x", false],
  ["readme.txt", "x", false],
  ["requirements.txt", "x", false],
  [".ipynb_checkpoints/0001.txt", "x", false],
])("%j with %j is no caption with a notice: %j", (path, text, notice) => {
  expect(whyNoCaption(path, text)?.notice).toBe(notice);
});

test("a .tsv file has tabs", () => {
  expect([delimiterOfName("a/metadata.TSV"), delimiterOfName("metadata.csv")]).toEqual(["\t", ","]);
});

test("each format has its own name, and those by lines may be read in parts", () => {
  expect([...formats].filter(([id, format]) => id !== format.id)).toEqual([]);
  expect([...formats.values()].filter(({ streams }) => streams).map(({ id }) => id)).toEqual([
    "prompt-lines",
    "imagefolder-jsonl",
    "kohya-jsonl",
  ]);
});
