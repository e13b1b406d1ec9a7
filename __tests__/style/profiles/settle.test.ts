import { describe, expect, test } from "@jest/globals";
import { readAs } from "../../../src/captions/read-lines.ts";
import { profileIds } from "../../../src/style/profiles/profile.ts";
import { settle } from "../../../src/style/profiles/settle.ts";
import { profiles } from "../../../src/style/profiles/table.ts";
import { readTrainer } from "../../../src/style/trainer/read-trainer.ts";

const general = (text: string) => readTrainer("run.toml", text).general;

test("profiles are listed once, under their names", () => {
  expect(Object.keys(profiles).sort()).toEqual([...profileIds].sort());
  for (const id of profileIds) expect(profiles[id].id).toBe(id);
});

test("nothing stated, nothing changed", () => {
  for (const id of profileIds) expect(settle(profiles[id], {})).toEqual(profiles[id]);
});

describe("what a trainer's file states", () => {
  test("comes before what the trainer does by itself", () => {
    const values = general(`caption_extension = ".txt"
caption_prefix = "photo of"
keep_tokens = 2
keep_tokens_separator = "|||"
secondary_separator = ";;;"
shuffle_caption = true
weighted_captions = true
max_token_length = 150
t5xxl_max_token_length = 256
`);
    expect(settle(profiles["kohya-sdxl"], values)).toMatchObject({
      id: "kohya-sdxl",
      extensions: [".txt"],
      captionPrefix: "photo of",
      keepTokens: 2,
      keepSeparator: "|||",
      secondarySeparator: ";;;",
      shuffle: true,
      weights: true,
      escapes: true,
      tokens: { encoder: "clip", window: 150, chunk: 75 },
    });
    expect(settle(profiles["kohya-flux"], values).tokens).toMatchObject({ encoder: "t5", window: 256 });
    expect(settle(profiles["ai-toolkit"], values).tokens).toBeUndefined();
  });

  test("an empty text takes back what would have been inherited", () => {
    const values = general('caption_extension = ".txt"\nkeep_tokens_separator = ""\ncaption_prefix = ""\n');
    const settled = settle({ ...profiles["kohya-sd"], keepSeparator: "|||", captionPrefix: "a" }, values);
    expect([settled.keepSeparator, settled.captionPrefix]).toEqual([undefined, undefined]);
  });

  test("wildcards make alternatives of lines", () => {
    const settled = settle(
      profiles["kohya-sd"],
      general('caption_extension = ".txt"\nenable_wildcard = true\n'),
    );
    expect(readAs("a\nb\n", settled).parts.map(({ kind }) => kind)).toEqual(["alternative", "alternative"]);
  });

  test.each([
    [true, "skipped"],
    [false, "trains-empty"],
  ])("skip_empty_caption = %s", (skips, outcome) => {
    const text = `skip_empty_caption = ${skips}\n[[directory]]\npath = "a"\n`;
    expect(settle(profiles["diffusion-pipe"], readTrainer("d.toml", text).general).missingFile).toBe(outcome);
  });
});
