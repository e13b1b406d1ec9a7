import { describe, expect, test } from "@jest/globals";
import { inFolder, type Run, runInProcess } from "./cli-run.ts";

const style = JSON.stringify({
  sections: [{ name: "type", terms: ["photograph"] }],
  rules: {
    "trigger-word": { words: ["ohwx"] },
    "banned-synonyms": { terms: { photograph: ["photo"], couch: ["sofa"] } },
  },
});
const clean = { "caption-style.json": style, "train/1.txt": "ohwx, photograph\n" };

const withClass = {
  "caption-style.json": JSON.stringify({ rules: { "class-tags": { words: ["man"] } } }),
  "train/1.txt": "ohwxman\n",
};

const run = (files: Readonly<Record<string, string>>, argv: readonly string[]): Promise<Run> =>
  inFolder(files, (cwd) => runInProcess(argv, { cwd }));

describe("explain", () => {
  test.each([
    ["a rule", ["banned-synonyms"], "banned-synonyms  Use the dataset's one term for one idea.\n"],
    ["every rule", [], "section-order      Keep the tags in the order of the sections.\n"],
    ["a tag", ["--tag", "photograph"], '"photograph" is in the section "type". '],
    ["a tag of no section", ["--tag", "cat"], '"cat" is in no section. '],
  ])("says what %s is", async (_name, argv, words) => {
    const { code, stdout } = await run(clean, ["explain", ...argv]);
    expect(code).toBe(0);
    expect(stdout).toContain(words);
  });

  test("answers a file of tags in JSON", async () => {
    const argv = ["explain", "--tags-file", "tags.txt", "--format", "json"];
    const { stdout } = await run({ ...clean, "tags.txt": "\uFEFFphotograph\r\n\r\ncat\n" }, argv);
    expect(JSON.parse(stdout)).toEqual([
      { tag: "photograph", section: "type", reason: expect.any(String) },
      { tag: "cat", section: null, reason: expect.any(String) },
    ]);
  });

  test("says how CLIP reads a trigger, with or without a style", async () => {
    const { code, stdout } = await run({}, ["explain", "--trigger", "ohwxman"]);
    expect([code, stdout]).toEqual([0, 'CLIP reads "ohwxman" as 3 tokens: "oh", "wx", "man".\n']);
    const json = await run(withClass, ["explain", "--trigger", "ohwxman", "--format", "json"]);
    expect(JSON.parse(json.stdout)).toEqual({
      trigger: "ohwxman",
      pieces: ["oh", "wx", "man"],
      notes: [expect.stringContaining("the class word “man”")],
    });
  });

  test.each([
    [
      "an unknown rule",
      ["banned-synonym"],
      'There is no rule "banned-synonym". Did you mean "banned-synonyms"?',
    ],
    [
      "two things at once",
      ["section-order", "--tag", "cat"],
      "Name a rule, or use one of --tag, --tags-file and --trigger.",
    ],
    ["a rule and a trigger", ["section-order", "--trigger", "ohwx"], "Name a rule, or use one of"],
    ["an empty trigger", ["--trigger", " "], "Name the trigger: --trigger ohwx."],
    ["a file that is not there", ["--tags-file", "no.txt"], "The tags could not be read from no.txt."],
  ])("refuses %s", async (_name, argv, words) => {
    const { code, stderr } = await run(clean, ["explain", ...argv]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe("config", () => {
  test.each([
    ["of a caption", ["train/1.txt"]],
    ["of the first caption here", []],
  ])("shows the style %s", async (_name, argv) => {
    const { code, stdout, stderr } = await run(clean, ["config", ...argv]);
    expect([code, stderr]).toEqual([0, "train/1.txt is governed by caption-style.json:\n"]);
    expect(JSON.parse(stdout)).toHaveProperty(["rules", "trigger-word", "words"], ["ohwx"]);
  });

  test.each([
    ["plain text", {}, "0001.txt"],
    ["another ending", { captions: ["**/*.caption"] }, "0001.caption"],
  ])("shows a style that has no captions yet: %s", async (_name, style, caption) => {
    const { code, stderr } = await run({ "caption-style.json": JSON.stringify(style) }, ["config"]);
    expect([code, stderr]).toEqual([0, `${caption} is governed by caption-style.json:\n`]);
  });

  test.each([
    ["a file that is no caption", ["picture.png"], "No style governs picture.png"],
    ["a folder without captions and style", ["."], "No caption-style.json was found for captions here."],
  ])("refuses %s", async (_name, argv, words) => {
    const { code, stderr } = await run({ "picture.png": "" }, ["config", ...argv]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe("config with the trainer's own file", () => {
  const dataset = `[[datasets]]
keep_tokens = 1

  [[datasets.subsets]]
  image_dir = "/home/someone/set/train"
  shuffle_caption = true
`;
  const files = {
    "caption-style.json": JSON.stringify({ profile: "kohya-sdxl", trainer: "dataset.toml" }),
    "dataset.toml": dataset,
    "train/1.txt": "photo\n",
  };

  test("text says where each value comes from, defaults among them", async () => {
    const { code, stdout } = await run(files, ["config", "--format", "text"]);
    expect(code).toBe(0);
    expect(
      stdout,
    ).toBe(`Read as by kohya sd-scripts, SDXL, with dataset.toml and its folder /home/someone/set/train (dataset.toml:5: datasets[0].subsets[0].image_dir):
  extensions          [".caption"] (default of kohya-sdxl)
  lines               first (default of kohya-sdxl)
  wildcards           false (default of kohya-sdxl)
  weights             false (default of kohya-sdxl)
  escapes             false (default of kohya-sdxl)
  separator           , (default of kohya-sdxl)
  shuffle             true (dataset.toml:6: datasets[0].subsets[0].shuffle_caption)
  keepTokens          1 (dataset.toml:2: datasets[0].keep_tokens)
  keepSeparator       none (default of kohya-sdxl)
  secondarySeparator  none (default of kohya-sdxl)
  captionPrefix       none (default of kohya-sdxl)
  captionSuffix       none (default of kohya-sdxl)
  classTokens         none (default of kohya-sdxl)
  trigger             none (default of kohya-sdxl)
  tokens              75 of clip (default of kohya-sdxl)
  missingFile         trains-empty (default of kohya-sdxl)

Rules:
  duplicate-tags  warning  contained: false
  tag-format      warning  separator: ,   case: keep  underscores: profile  trailingSeparator: false
  text-encoding   error  lineEnds: keep  normalise: NFC
  caption-file    error  missing: true  orphan: true
`);
  });

  test("so does JSON", async () => {
    const { stdout } = await run(files, ["config", "train/1.txt"]);
    expect(JSON.parse(stdout)).toEqual(
      expect.objectContaining({
        profile: "kohya-sdxl",
        trainer: "dataset.toml",
        reading: expect.objectContaining({
          keepTokens: { value: 1, from: "dataset.toml:2: datasets[0].keep_tokens" },
          keepSeparator: { value: null, from: "default of kohya-sdxl" },
        }),
      }),
    );
  });

  test("JSON names no profile where the file may be for several", async () => {
    const { stdout } = await run({ ...files, "caption-style.json": '{ "trainer": "dataset.toml" }' }, [
      "config",
    ]);
    expect(Object.keys(JSON.parse(stdout))).toEqual(["trainer", "reading", "rules"]);
  });

  test("text without one", async () => {
    const { stdout } = await run(clean, ["config", "--format", "text"]);
    expect(stdout).toContain("Read as by any trainer:\n");
    expect(stdout).toContain("Sections:\n  type  photograph\n");
  });
});
