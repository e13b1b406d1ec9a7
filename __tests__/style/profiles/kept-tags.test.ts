import { expect, test } from "@jest/globals";
import { keptTags } from "../../../src/style/profiles/kept-tags.ts";
import type { ProfileId } from "../../../src/style/profiles/profile.ts";
import { settle } from "../../../src/style/profiles/settle.ts";
import { profiles } from "../../../src/style/profiles/table.ts";
import { readTrainer } from "../../../src/style/trainer/read-trainer.ts";

test.each<[ProfileId, string, number | undefined]>([
  ["kohya-sd", "keep_tokens = 2", undefined],
  ["kohya-sd", "shuffle_caption = true", 0],
  ["kohya-sd", "shuffle_caption = true\nkeep_tokens = 2", 2],
  ["kohya-sd", 'shuffle_caption = true\nkeep_tokens = 2\ncaption_prefix = "photo,"', 1],
  ["kohya-sd", 'shuffle_caption = true\nkeep_tokens = 2\ncaption_prefix = "photo of"', 2],
  ["kohya-sd", 'shuffle_caption = true\nkeep_tokens = 2\ncaption_prefix = "a, b, c,"', 0],
  ["simpletuner", 'shuffle_caption = true\nkeep_tokens = 2\ncaption_prefix = "photo,"', 2],
  ["onetrainer", "shuffle_caption = true", 1],
])("%s with %j", (id, text, kept) => {
  const { general } = readTrainer("run.toml", `caption_extension = ".txt"\n${text}\n`);
  expect(keptTags(settle(profiles[id], general))).toBe(kept);
});
