import { describe, expect, test } from "@jest/globals";
import { readTrainer } from "../../../src/style/trainer/read-trainer.ts";
import { settingsFor } from "../../../src/style/trainer/settings-for.ts";
import { told, toldFor } from "./told.ts";

const run = `pretrained_model_name_or_path = "/models/base.safetensors"
keep_tokens = 1

[dataset_arguments]
train_data_dir = "/content/drive/lora/img"
reg_data_dir = "/content/drive/lora/reg"
caption_extension = ".txt"
shuffle_caption = true
keep_tokens = 2
max_token_length = 225
weighted_captions = false

[training_arguments]
seed = 99999999999999999999
`;

describe("a run file in TOML", () => {
  test("its tables only group the settings, and the last one counts", () => {
    const { kind, profiles, general, faults } = readTrainer("run.toml", run);
    expect({ kind, profiles, faults }).toEqual({
      kind: "kohya-run",
      profiles: ["kohya-sd", "kohya-sdxl", "kohya-flux"],
      faults: [],
    });
    expect(told(general)).toEqual([
      "clipTokens = 225 (run.toml:10: dataset_arguments.max_token_length)",
      'extension = ".txt" (run.toml:7: dataset_arguments.caption_extension)',
      "keepTokens = 2 (run.toml:9: dataset_arguments.keep_tokens)",
      "shuffle = true (run.toml:8: dataset_arguments.shuffle_caption)",
      "weights = false (run.toml:11: dataset_arguments.weighted_captions)",
    ]);
  });

  test("the class words are in the name of the folder, which starts with a number", () => {
    expect(toldFor("run.toml", run, "img/10_ohwx man/1.txt")).toContain(
      'classTokens = "ohwx man" (the name of the folder img/10_ohwx man)',
    );
    const reading = readTrainer("run.toml", run);
    expect(settingsFor(reading, "reg/1_man/1.txt").set?.regularisation).toBe(true);
    expect(settingsFor(reading, "img/7/1.txt").values.classTokens?.value).toBe("");
    for (const caption of ["img/1.txt", "img/ohwx man/1.txt", "img/0_x/1.txt", "img/10_ohwx/below/1.txt"])
      expect(settingsFor(reading, caption).set).toBeUndefined();
  });

  test("a dataset file replaces the folders", () => {
    const { sets, dataset } = readTrainer("run.toml", `dataset_config = "dataset.toml"\n${run}`);
    expect(sets).toEqual([]);
    expect(dataset).toMatchObject({ value: "dataset.toml", from: "run.toml:1: dataset_config" });
  });

  test("with a metadata file the images have no sidecars", () => {
    const { sets } = readTrainer("run.toml", 'train_data_dir = "img"\nin_json = "meta.json"\n');
    expect(sets.map(({ images, values }) => [images, values.sidecars?.value])).toEqual([["below", false]]);
  });
});

test("a preset of kohya_ss: what is empty is not set, numbers may be text", () => {
  const preset = `{
  "LoRA_type": "Flux1",
  "caption_extension": "",
  "dataset_config": "",
  "flux1_checkbox": true,
  "keep_tokens": "1",
  "max_token_length": "75",
  "t5xxl_max_token_length": 256,
  "reg_data_dir": "",
  "sdxl": false,
  "shuffle_caption": false,
  "train_data_dir": "./test/img"
}`;
  const reading = readTrainer("preset.json", preset);
  expect(reading).toMatchObject({
    kind: "kohya-run",
    profiles: ["kohya-flux"],
    faults: [],
    dataset: undefined,
  });
  expect(reading.sets.map(({ folder }) => folder.value)).toEqual(["./test/img"]);
  expect(told(reading.general)).toEqual([
    "clipTokens = 75 (preset.json:7: max_token_length)",
    "keepTokens = 1 (preset.json:6: keep_tokens)",
    "shuffle = false (preset.json:11: shuffle_caption)",
    "t5Tokens = 256 (preset.json:8: t5xxl_max_token_length)",
  ]);
});

test.each([
  ['network_module = "networks.lora_flux"', ["kohya-flux"]],
  ['LoRA_type = "Standard"\nsdxl = true', ["kohya-sdxl"]],
  ['LoRA_type = "Standard"\nsdxl = false', ["kohya-sd"]],
  ['LoRA_type = "Standard"\nsdxl = false\nsd3_checkbox = true', ["kohya-sd", "kohya-sdxl", "kohya-flux"]],
  ['network_module = "networks.lora"\nclip_skip = 2', ["kohya-sd", "kohya-sdxl", "kohya-flux"]],
])("the model that %j tells", (text, profiles) => {
  expect(readTrainer("run.toml", text).profiles).toEqual(profiles);
});
