import { describe, expect, test } from "@jest/globals";
import { renderStyle } from "../../src/report/style.ts";
import { describeReading } from "../../src/style/describe.ts";
import { explain } from "../../src/style/explain.ts";
import { openStyles } from "../../src/style/open.ts";
import { patterns } from "../../src/style/patterns.ts";
import { readTrainer } from "../../src/style/trainer/read-trainer.ts";
import { faultsOf, reader, styleOf, type Tree } from "./tree.ts";

const dataset = `[general]
shuffle_caption = true
caption_extension = ".txt"

[[datasets]]
keep_tokens = 2

  [[datasets.subsets]]
  image_dir = "train/faces"
  keep_tokens_separator = "|||"
  enable_wildcard = true
  class_tokens = "ohwx man"

  [[datasets.subsets]]
  image_dir = "train/bodies"
  keep_tokens = 1
  caption_separator = ";"
`;

const tree: Tree = {
  "caption-style.json": { profile: "kohya-sdxl", trainer: "dataset.toml" },
  "dataset.toml": dataset,
};

/** What the trainer's file changes of the profile for a caption: each value with its source. */
function taken(files: Tree, path: string): string[] {
  return describeReading(styleOf(files, path))
    .filter(({ from }) => !from.startsWith("default of "))
    .map(({ name, value, from }) => `${name} ${JSON.stringify(value)} (${from})`);
}

describe("the trainer's own file", () => {
  test("takes over for the captions of each folder, with the place of each value", () => {
    expect(taken(tree, "train/faces/1.txt")).toEqual([
      'extensions [".txt"] (dataset.toml:3: general.caption_extension)',
      "wildcards true (dataset.toml:11: datasets[0].subsets[0].enable_wildcard)",
      "shuffle true (dataset.toml:2: general.shuffle_caption)",
      "keepTokens 2 (dataset.toml:6: datasets[0].keep_tokens)",
      'keepSeparator "|||" (dataset.toml:10: datasets[0].subsets[0].keep_tokens_separator)',
      'classTokens "ohwx man" (dataset.toml:12: datasets[0].subsets[0].class_tokens)',
    ]);
    expect(taken(tree, "train/bodies/1.txt")).toEqual([
      'extensions [".txt"] (dataset.toml:3: general.caption_extension)',
      'separator ";" (dataset.toml:17: datasets[0].subsets[1].caption_separator)',
      "shuffle true (dataset.toml:2: general.shuffle_caption)",
      "keepTokens 1 (dataset.toml:16: datasets[0].subsets[1].keep_tokens)",
    ]);
    expect(taken(tree, "other/1.txt")).toEqual([
      'extensions [".txt"] (dataset.toml:3: general.caption_extension)',
      "shuffle true (dataset.toml:2: general.shuffle_caption)",
    ]);
  });

  test("what it does not state is as the profile has it, and is marked so", () => {
    const parts = describeReading(styleOf(tree, "train/faces/1.txt"));
    expect(parts.find(({ name }) => name === "lines")).toEqual({
      name: "lines",
      value: "first",
      from: "default of kohya-sdxl",
    });
    const plain = describeReading(styleOf({ "caption-style.json": {} }));
    expect(new Set(plain.map(({ from }) => from))).toEqual(new Set(["default of generic"]));
  });

  test("images for regularisation are asked for neither the trigger nor the absence of their class", () => {
    const rules = {
      "trigger-word": { words: ["ohwx"] },
      "class-tags": { policy: "specific", words: ["man"] },
      "section-order": "error",
    };
    const files = {
      "caption-style.json": { profile: "kohya-sdxl", trainer: "dataset.toml", rules },
      "dataset.toml": dataset.replace(
        'image_dir = "train/bodies"',
        'image_dir = "train/bodies"\n  is_reg = true',
      ),
    };
    const on = (path: string): string[] => [...styleOf(files, path).rules.keys()];
    expect(on("train/faces/1.txt")).toEqual(expect.arrayContaining(Object.keys(rules)));
    expect(on("train/bodies/1.txt")).toEqual(
      on("train/faces/1.txt").filter((id) => !/trigger|class/.test(id)),
    );
  });

  test("is relative to the style that names it, also when another extends that", () => {
    const files = {
      "a/caption-style.json": { extends: ["../b/style.json"] },
      "b/style.json": { trainer: "./set/../job.yaml" },
      "b/job.yaml":
        "config:\n  process:\n    - trigger_word: ohwx\n      datasets:\n        - folder_path: /w/img\n",
    };
    expect(taken(files, "a/img/1.txt")).toEqual([
      'trigger "ohwx" (b/job.yaml:3: config.process[0].trigger_word)',
    ]);
    expect(styleOf(files, "a/img/1.txt").profile.id).toBe("ai-toolkit");
  });

  test.each<[name: string, file: string, text: string, caption: string, profile: string, values: string[]]>([
    [
      "a run of kohya",
      "run.toml",
      'train_data_dir = "/w/img"\nmax_token_length = 225\nsdxl = true\n',
      "img/10_ohwx man/1.txt",
      "kohya-sdxl",
      [
        'classTokens "ohwx man" (the name of the folder img/10_ohwx man)',
        'tokens {"encoder":"clip","window":225,"chunk":75,"exact":true} (run.toml:2: max_token_length)',
      ],
    ],
    [
      "OneTrainer",
      "concepts.json",
      '[{ "path": "img", "text": { "keep_tags_count": 3, "enable_tag_shuffling": true } }]',
      "img/1.txt",
      "onetrainer",
      [
        "shuffle true (concepts.json:1: [0].text.enable_tag_shuffling)",
        "keepTokens 3 (concepts.json:1: [0].text.keep_tags_count)",
      ],
    ],
    [
      "musubi-tuner",
      "set.toml",
      '[general]\ncaption_extension = ".cap"\n[[datasets]]\nimage_directory = "img"\n',
      "img/1.txt",
      "musubi",
      ['extensions [".cap"] (set.toml:2: general.caption_extension)'],
    ],
    [
      "diffusion-pipe",
      "set.toml",
      '[[directory]]\npath = "img"\nshuffle_tags = true\n',
      "img/1.txt",
      "diffusion-pipe",
      ["shuffle true (set.toml:3: directory[0].shuffle_tags)"],
    ],
    [
      "SimpleTuner",
      "loader.json",
      '[{ "id": "a", "type": "local", "instance_data_dir": "img", "caption_strategy": "textfile", "prepend_instance_prompt": true, "instance_prompt": "ohwx" }]',
      "img/1.txt",
      "simpletuner",
      [],
    ],
  ])("%s tells its profile", (_, file, text, caption, profile, values) => {
    const files = { "caption-style.json": { trainer: file }, [file]: text };
    expect(styleOf(files, caption).profile.id).toBe(profile);
    expect(taken(files, caption)).toEqual(expect.arrayContaining(values));
  });

  test("one that does not say for which model it is leaves open what depends on that", () => {
    const { profile, trainer } = styleOf(
      { "caption-style.json": { trainer: "dataset.toml" }, "dataset.toml": dataset },
      "train/faces/1.txt",
    );
    expect(trainer?.profiles).toEqual(["kohya-sd", "kohya-sdxl", "kohya-flux"]);
    expect([profile.title, profile.lines, profile.wildcards, profile.tokens, profile.case]).toEqual([
      "kohya sd-scripts",
      "first",
      true,
      undefined,
      "keep",
    ]);
  });

  test("a run brings the dataset file that it names, and holds where that states nothing", () => {
    const files = {
      "caption-style.json": { trainer: "cfg/run.toml" },
      "cfg/run.toml":
        'dataset_config = ".\\\\dataset.toml"\nsdxl = true\nkeep_tokens = 7\nweighted_captions = true\n',
      "cfg/dataset.toml": dataset,
    };
    const style = styleOf(files, "train/faces/1.txt");
    expect([style.profile.id, style.profile.keepTokens, style.profile.weights]).toEqual([
      "kohya-sdxl",
      2,
      true,
    ]);
    expect(styleOf(files, "other/1.txt").profile.keepTokens).toBe(7);
    const { "cfg/dataset.toml": _, ...alone } = files;
    expect(styleOf(alone, "train/faces/1.txt").profile.keepTokens).toBe(7);
  });
});

describe("layers", () => {
  test("later ones win, and overrides may name another file", () => {
    const files: Tree = {
      "caption-style.json": {
        extends: ["shared.json"],
        trainer: "dataset.toml",
        overrides: [{ files: ["reg/**"], trainer: "reg.toml" }],
      },
      "shared.json": { trainer: "old.toml", profile: "kohya-sd" },
      "dataset.toml": dataset,
      "old.toml": dataset.replaceAll("= 2", "= 9"),
      "reg.toml": '[general]\nkeep_tokens = 5\n[[datasets]]\n[[datasets.subsets]]\nimage_dir = "reg"\n',
    };
    expect(styleOf(files, "train/faces/1.txt").profile.keepTokens).toBe(2);
    expect(styleOf(files, "reg/1.txt").profile.keepTokens).toBe(5);
    expect(styleOf(files, "reg/1.txt").profile.id).toBe("kohya-sd");
  });

  test("captions that are governed alike share their style", () => {
    const exceptions = [{ files: ["train/faces/9.txt"], rule: "tag-format", reason: "so" }];
    const files = {
      ...tree,
      "caption-style.json": { ...(tree["caption-style.json"] as object), exceptions },
    };
    const book = openStyles(reader(files), { explain, patterns, readTrainer });
    const at = (path: string) => book.resolve(path);
    expect(at("train/faces/1.txt")).toBe(at("train/faces/2.txt"));
    expect(at("other/1.txt")).toBe(at("another/1.txt"));
    expect(at("train/faces/1.txt")).not.toBe(at("train/bodies/1.txt"));
    expect(at("train/faces/9.txt")).not.toBe(at("train/faces/1.txt"));
    expect(at("train/faces/9.txt")).toBe(at("train/faces/9.txt"));
  });

  test("folders of one set that say different classes have different styles", () => {
    const files = {
      "caption-style.json": { trainer: "run.json" },
      "run.json": '{ "train_data_dir": "img" }',
    };
    const book = openStyles(reader(files), { readTrainer });
    const at = (path: string) => book.resolve(path);
    expect(at("img/5_ohwx man/1.txt")).toBe(at("img/5_ohwx man/2.txt"));
    expect(at("img/5_ohwx man/1.txt")).not.toBe(at("img/5_woman/1.txt"));
  });
});

test("the file is no caption, whatever the style selects", () => {
  const files: Tree = {
    "caption-style.json": { captions: ["set/*"], trainer: "set/dataset.txt" },
    "set/dataset.txt": dataset,
  };
  const book = openStyles(reader(files), { patterns, readTrainer });
  expect(book.resolve("set/dataset.txt")).toEqual({ kind: "ignored" });
  expect(book.resolve("set/1.txt").kind).toBe("style");
});

test("it is asked for, and refused without what reads it", () => {
  const texts = new Map<string, string | null>([
    ["caption-style.json", JSON.stringify(tree["caption-style.json"])],
  ]);
  const read = (path: string) => texts.get(path);
  const book = openStyles(read, { readTrainer });
  expect(book.resolve("a.txt")).toEqual({ kind: "needs", paths: ["dataset.toml"] });
  texts.set("dataset.toml", dataset);
  expect(book.resolve("a.txt").kind).toBe("style");
  expect(openStyles(read).resolve("a.txt")).toEqual({ kind: "refused", lacks: "readTrainer" });
});

describe("faults", () => {
  const of = (style: object, more: Tree = {}) => faultsOf({ "caption-style.json": style, ...more });

  test.each<[name: string, style: object, more: Tree, faults: string[]]>([
    [
      "no such file",
      { trainer: "dataset.toml" },
      {},
      ['caption-style.json:1:12: trainer: there is no file "dataset.toml".'],
    ],
    [
      "outside",
      { trainer: "../dataset.toml" },
      {},
      ['caption-style.json:1:12: trainer: "../dataset.toml" leads out of the repository.'],
    ],
    [
      "of the file itself, once, with its own place",
      { trainer: "a.toml", overrides: [{ files: ["x/**"], trainer: "a.toml" }] },
      { "a.toml": '[general]\nkeep_tokens = "many"\n[[datasets]]\n[[datasets.subsets]]\nimage_dir = "a"\n' },
      ['a.toml:2:1: general.keep_tokens: expected a whole number of at least 0, got "many".'],
    ],
    [
      "another trainer's",
      { profile: "onetrainer", trainer: "dataset.toml" },
      { "dataset.toml": dataset },
      [
        'caption-style.json:1:12: profile: "onetrainer" is not the trainer that dataset.toml is written for: expected "kohya-sd", "kohya-sdxl" or "kohya-flux", or no profile at all.',
      ],
    ],
    [
      "another trainer's, in an override",
      { trainer: "dataset.toml", overrides: [{ files: ["x/**"], profile: "musubi" }] },
      { "dataset.toml": dataset },
      [
        'caption-style.json:1:68: overrides[0].profile: "musubi" is not the trainer that dataset.toml is written for: expected "kohya-sd", "kohya-sdxl" or "kohya-flux", or no profile at all.',
      ],
    ],
    ["a text is expected", { trainer: 3 }, {}, ["caption-style.json:1:12: trainer: expected text, got 3."]],
  ])("%s", (_, style, more, faults) => {
    expect(of(style, more)).toEqual(faults);
  });

  test("broken TOML and strange files are told with their place", () => {
    expect(of({ trainer: "a.toml" }, { "a.toml": "x = \n" })).toEqual([
      expect.stringMatching(/^a\.toml:1:\d+: This is not valid TOML/),
    ]);
    expect(of({ trainer: "a.toml" }, { "a.toml": "x = 1\n" })).toEqual([
      expect.stringMatching(/^a\.toml:1:1: These are no settings of a trainer that is known/),
    ]);
  });
});

describe("the trigger word of a job of ai-toolkit", () => {
  const job = (trigger: string, more = "") =>
    `config:\n  process:\n    - trigger_word: ${JSON.stringify(trigger)}\n      datasets:\n        - folder_path: /w/img\n${more}`;
  const words = (rule: unknown, trigger: string, more?: string) => {
    const files = {
      "caption-style.json": { trainer: "job.yaml", rules: { "trigger-word": rule } },
      "job.yaml": job(trigger, more),
    };
    const style = styleOf(files, "img/1.txt");
    return [style.rules.get("trigger-word")?.options["words"], style.trainer?.words?.from];
  };
  const from = "job.yaml:3: config.process[0].trigger_word";

  test.each<[string, unknown, string, unknown]>([
    ["is that of the rule", "error", "ohwx", [["ohwx"], from]],
    [
      "is that of the rule with other options",
      { position: "anywhere", words: [] },
      "ohwx man",
      [["ohwx man"], from],
    ],
    ["gives way to the style", { words: ["sks"] }, "ohwx", [["sks"], undefined]],
    ["turns no rule on", "off", "ohwx", [undefined, undefined]],
    ["is none", "error", "", [[], undefined]],
    ["could not be a tag", "error", "ohwx, man", [[], undefined]],
    ["would join the tags around it", "error", "ohwx(", [[], undefined]],
  ])("%s", (_, rule, trigger, expected) => {
    expect(words(rule, trigger)).toEqual(expected);
  });

  test("is not asked for where images show the class", () => {
    expect(words("error", "ohwx", "          is_reg: true\n")).toEqual([undefined, undefined]);
  });

  test("is shown with its place", () => {
    const files = {
      "caption-style.json": { trainer: "job.yaml", rules: { "trigger-word": "error" } },
      "job.yaml": job("ohwx"),
    };
    expect(renderStyle(styleOf(files, "img/1.txt"))).toContain(`words: ["ohwx"] (${from})`);
  });
});
