import { describe, expect, test } from "@jest/globals";
import { readTrainer } from "../../../src/style/trainer/read-trainer.ts";
import { faultsIn, told, toldFor } from "./told.ts";

const toml = `# everything that is shared
[general]
shuffle_caption = true
caption_extension = ".txt"
keep_tokens = 1
enable_bucket = true

[[datasets]]
resolution = [1024, 1024]
keep_tokens = 2
keep_tokens_separator = "|||"

  [[datasets.subsets]]
  image_dir = "/home/someone/sets/portrait/10_ohwx"
  class_tokens = "ohwx man"
  num_repeats = 10

  [[datasets.subsets]]
  image_dir = 'C:\\sets\\Outdoor'
  keep_tokens = 3
  shuffle_caption = false
  caption_prefix = """
photo, """

[[datasets]]
[[datasets.subsets]]
image_dir = "reg/man"
is_reg = true
metadata_file = "meta.json"
`;

describe("a dataset file in TOML", () => {
  test("is known by its content", () => {
    const { kind, profiles, sets, faults } = readTrainer("train/dataset.toml", toml);
    expect({ kind, profiles, faults }).toEqual({
      kind: "kohya-dataset",
      profiles: ["kohya-sd", "kohya-sdxl", "kohya-flux"],
      faults: [],
    });
    expect(sets.map(({ folder, images, regularisation }) => [folder.value, images, regularisation])).toEqual([
      ["/home/someone/sets/portrait/10_ohwx", "here", false],
      ["C:\\sets\\Outdoor", "here", false],
      ["reg/man", "here", true],
    ]);
  });

  test("a subset inherits from its dataset, and that from [general]; every value knows its line", () => {
    expect(toldFor("train/dataset.toml", toml, "portrait/10_ohwx/1.txt")).toEqual([
      'classTokens = "ohwx man" (train/dataset.toml:15: datasets[0].subsets[0].class_tokens)',
      'extension = ".txt" (train/dataset.toml:4: general.caption_extension)',
      'keepSeparator = "|||" (train/dataset.toml:11: datasets[0].keep_tokens_separator)',
      "keepTokens = 2 (train/dataset.toml:10: datasets[0].keep_tokens)",
      "shuffle = true (train/dataset.toml:3: general.shuffle_caption)",
    ]);
    expect(toldFor("train/dataset.toml", toml, "outdoor/1.txt")).toEqual([
      'captionPrefix = "photo, " (train/dataset.toml:22: datasets[0].subsets[1].caption_prefix)',
      'extension = ".txt" (train/dataset.toml:4: general.caption_extension)',
      'keepSeparator = "|||" (train/dataset.toml:11: datasets[0].keep_tokens_separator)',
      "keepTokens = 3 (train/dataset.toml:20: datasets[0].subsets[1].keep_tokens)",
      "shuffle = false (train/dataset.toml:21: datasets[0].subsets[1].shuffle_caption)",
    ]);
    expect(toldFor("train/dataset.toml", toml, "reg/man/1.txt")).toContain(
      "sidecars = false (train/dataset.toml:29: datasets[1].subsets[0].metadata_file)",
    );
  });

  test("a caption in none of its folders has what holds everywhere", () => {
    expect(toldFor("train/dataset.toml", toml, "elsewhere/1.txt")).toEqual([
      'extension = ".txt" (train/dataset.toml:4: general.caption_extension)',
      "keepTokens = 1 (train/dataset.toml:5: general.keep_tokens)",
      "shuffle = true (train/dataset.toml:3: general.shuffle_caption)",
    ]);
  });
});

test("the same in JSON, where null is not set", () => {
  const json = `{
  "general": { "enable_wildcard": true, "caption_separator": ";" },
  "datasets": [
    { "keep_tokens": 2, "subsets": [{ "image_dir": "./img", "keep_tokens": null, "secondary_separator": ";;;" }] }
  ]
}`;
  const [set] = readTrainer("kohya.json", json).sets;
  expect(told(set?.values ?? {})).toEqual([
    "keepTokens = 2 (kohya.json:4: datasets[0].keep_tokens)",
    'secondarySeparator = ";;;" (kohya.json:4: datasets[0].subsets[0].secondary_separator)',
    'separator = ";" (kohya.json:2: general.caption_separator)',
    "wildcards = true (kohya.json:2: general.enable_wildcard)",
  ]);
});

test("tables written inline have the place of their statement", () => {
  const inline =
    '[[datasets]]\nsubsets = [\n  { image_dir = "a" }, # one\n  { image_dir = "b", keep_tokens = 1 },\n]\n';
  const { sets } = readTrainer("d.toml", inline);
  expect(sets.map(({ folder }) => folder.from)).toEqual([
    "d.toml:2: datasets[0].subsets[0].image_dir",
    "d.toml:2: datasets[0].subsets[1].image_dir",
  ]);
});

test("wrong types are faults that name the key; the rest still counts", () => {
  const wrong = `general = 3
[[datasets]]
keep_tokens = "two"
shuffle_caption = 1
caption_extension = [".txt"]
unknown_key = "left alone"
[[datasets.subsets]]
image_dir = "a"
keep_tokens = -1
class_tokens = 1979-05-27
[[datasets.subsets]]
image_dir = 5
`;
  expect(faultsIn("d.toml", wrong)).toEqual([
    "d.toml:1:1: general: expected a table, got 3.",
    "d.toml:5:1: datasets[0].caption_extension: expected text, got a list.",
    "d.toml:4:1: datasets[0].shuffle_caption: expected true or false, got 1.",
    'd.toml:3:1: datasets[0].keep_tokens: expected a whole number of at least 0, got "two".',
    "d.toml:9:1: datasets[0].subsets[0].keep_tokens: expected a whole number of at least 0, got -1.",
    "d.toml:10:1: datasets[0].subsets[0].class_tokens: expected text, got a table or a date.",
    "d.toml:12:1: datasets[0].subsets[1].image_dir: expected text, got 5.",
  ]);
  expect(readTrainer("d.toml", wrong).sets.map(({ folder }) => folder.value)).toEqual(["a"]);
});
