import { describe, expect, test } from "@jest/globals";
import { readTrainer } from "../../../src/style/trainer/read-trainer.ts";
import { faultsIn, told, toldFor } from "./told.ts";

describe("a job of ai-toolkit", () => {
  const job = `---
job: extension
config:
  name: "portrait"
  process:
    - type: "sd_trainer"
      trigger_word: "p3r5on"
      datasets:
        - &first
          folder_path: "/workspace/images"
          caption_ext: "txt"
          keep_tokens: 2
          shuffle_tokens: yes
        - <<: *first
          folder_path: "/workspace/other"
          trigger_word: "sks"
        - folder_path: "/workspace/reg"
          is_reg: true
        - dataset_path: "captions.json"
meta:
  version: "1.0"
`;

  test("a dataset has the trigger word of its process; YAML 1.1 says yes and merges", () => {
    expect(readTrainer("job.yaml", job)).toMatchObject({
      kind: "ai-toolkit",
      profiles: ["ai-toolkit"],
      faults: [],
    });
    expect(toldFor("job.yaml", job, "images/deep/1.txt")).toEqual([
      'extension = ".txt" (job.yaml:11: config.process[0].datasets[0].caption_ext)',
      "shuffle = true (job.yaml:13: config.process[0].datasets[0].shuffle_tokens)",
      'trigger = "p3r5on" (job.yaml:7: config.process[0].trigger_word)',
    ]);
    const [, other, reg, json] = readTrainer("job.yaml", job).sets;
    expect(other?.values.trigger?.value).toBe("sks");
    expect(other?.values.shuffle?.value).toBe(true);
    expect(told(reg?.values ?? {})).toEqual([]);
    expect(json?.values.sidecars?.value).toBe(false);
  });

  test("a wrong type", () => {
    expect(faultsIn("job.yml", job.replace("yes", "2").replace('"/workspace/reg"', "[a]"))).toEqual([
      "job.yml:13:27: config.process[0].datasets[0].shuffle_tokens: expected true or false, got 2.",
      "job.yml:14:11: config.process[0].datasets[1].shuffle_tokens: expected true or false, got 2.",
      "job.yml:17:24: config.process[0].datasets[2].folder_path: expected text, got a list.",
    ]);
  });
});

test("a dataloader of SimpleTuner", () => {
  const json = `[
  { "id": "a", "type": "local", "instance_data_dir": "/data/tree", "caption_strategy": "textfile",
    "disable_multiline_split": true, "prepend_instance_prompt": true, "instance_prompt": "ohwx man",
    "caption_shuffle": { "enable": true, "count": 3, "position_start": 1, "split_on": "period" } },
  { "id": "b", "instance_data_dir": "/data/one", "caption_strategy": "instanceprompt", "instance_prompt": "x" },
  { "id": "c", "instance_data_dir": "/data/two", "only_instance_prompt": true, "disable_multiline_split": false },
  { "id": "off", "instance_data_dir": "/data/tree", "disabled": true },
  { "id": "text", "dataset_type": "text_embeds", "cache_dir": "cache", "instance_data_dir": "/data/tree" }
]`;
  const { kind, profiles, sets, faults } = readTrainer("multidatabackend.json", json);
  expect({ kind, profiles, faults }).toEqual({ kind: "simpletuner", profiles: ["simpletuner"], faults: [] });
  expect(sets.map(({ folder, images }) => [folder.value, images])).toEqual([
    ["/data/tree", "below"],
    ["/data/one", "below"],
    ["/data/two", "below"],
  ]);
  expect(toldFor("m.json", json, "tree/a/b/1.txt")).toEqual([
    'captionPrefix = "ohwx man" (m.json:3: [0].instance_prompt)',
    "keepTokens = 1 (m.json:4: [0].caption_shuffle.position_start)",
    'lines = "whole" (m.json:3: [0].disable_multiline_split)',
    'separator = "." (m.json:4: [0].caption_shuffle.split_on)',
    "shuffle = true (m.json:4: [0].caption_shuffle.enable)",
    "sidecars = true (m.json:2: [0].caption_strategy)",
  ]);
  expect(toldFor("m.json", json, "one/1.txt")).toEqual(["sidecars = false (m.json:5: [1].caption_strategy)"]);
  expect(toldFor("m.json", json, "two/1.txt")).toEqual([
    'lines = "alternatives" (m.json:6: [2].disable_multiline_split)',
    "sidecars = false (m.json:6: [2].only_instance_prompt)",
  ]);
});

describe("concepts of OneTrainer", () => {
  const concepts = `[
    { "name": "one", "path": "/sets/one", "include_subdirectories": true,
      "text": { "prompt_source": "sample", "tag_delimiter": ",", "keep_tags_count": 2, "enable_tag_shuffling": true } },
    { "name": "two", "path": "/sets/two", "text": { "prompt_source": "filename" } },
    { "name": "off", "path": "/sets/off", "enabled": false, "text": {} }
  ]`;

  test("in a file of their own", () => {
    const { kind, profiles, sets } = readTrainer("concepts.json", concepts);
    expect({ kind, profiles }).toEqual({ kind: "onetrainer", profiles: ["onetrainer"] });
    expect(sets.map(({ folder, images }) => [folder.value, images])).toEqual([
      ["/sets/one", "below"],
      ["/sets/two", "here"],
    ]);
    expect(toldFor("concepts.json", concepts, "one/deep/1.txt")).toEqual([
      "keepTokens = 2 (concepts.json:3: [0].text.keep_tags_count)",
      'separator = "," (concepts.json:3: [0].text.tag_delimiter)',
      "shuffle = true (concepts.json:3: [0].text.enable_tag_shuffling)",
      "sidecars = true (concepts.json:3: [0].text.prompt_source)",
    ]);
  });

  test("in that of the run", () => {
    const { kind, sets } = readTrainer(
      "config.json",
      `{ "model_type": "FLUX_DEV_1", "concepts": ${concepts} }`,
    );
    expect([kind, sets[1]?.values.sidecars?.from]).toEqual([
      "onetrainer",
      "config.json:4: concepts[1].text.prompt_source",
    ]);
  });
});

test("a dataset file of diffusion-pipe: directories override the top", () => {
  const toml = `resolutions = [512]
caption_prefix = "ohwx, "
cache_shuffle_num = 10
skip_empty_caption = false

[[directory]]
path = "/home/someone/grayscale"
cache_shuffle_delimiter = ";"

[[directory]]
path = "/home/someone/color"
cache_shuffle_num = 0
caption_prefix = ""

[[directory]]
path = "/home/someone/both"
cache_shuffle_num = 0
shuffle_tags = true
`;
  expect(readTrainer("dataset.toml", toml)).toMatchObject({
    kind: "diffusion-pipe",
    profiles: ["diffusion-pipe"],
    faults: [],
  });
  expect(toldFor("dataset.toml", toml, "grayscale/1.txt")).toEqual([
    'captionPrefix = "ohwx, " (dataset.toml:2: caption_prefix)',
    'separator = ";" (dataset.toml:8: directory[0].cache_shuffle_delimiter)',
    "shuffle = true (dataset.toml:3: cache_shuffle_num)",
    "skipsMissing = false (dataset.toml:4: skip_empty_caption)",
  ]);
  expect(toldFor("dataset.toml", toml, "color/1.txt")).toEqual([
    'captionPrefix = "" (dataset.toml:13: directory[1].caption_prefix)',
    "shuffle = false (dataset.toml:12: directory[1].cache_shuffle_num)",
    "skipsMissing = false (dataset.toml:4: skip_empty_caption)",
  ]);
  expect(toldFor("dataset.toml", toml, "both/1.txt")).toContain(
    "shuffle = true (dataset.toml:18: directory[2].shuffle_tags)",
  );
});

test("a dataset file of musubi-tuner", () => {
  const toml = `[general]
resolution = [960, 544]
caption_extension = ".txt"

[[datasets]]
image_directory = "/data/images"

[[datasets]]
video_directory = "/data/videos"
caption_extension = ".caption"

[[datasets]]
image_jsonl_file = "/data/list.jsonl"
`;
  const { kind, profiles, sets, faults } = readTrainer("dataset.toml", toml);
  expect({ kind, profiles, faults }).toEqual({ kind: "musubi", profiles: ["musubi"], faults: [] });
  expect(sets.map(({ folder, values }) => [folder.value, ...told(values)])).toEqual([
    ["/data/images", 'extension = ".txt" (dataset.toml:3: general.caption_extension)'],
    ["/data/videos", 'extension = ".caption" (dataset.toml:10: datasets[1].caption_extension)'],
  ]);
});
