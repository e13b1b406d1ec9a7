import { expect, test } from "@jest/globals";
import { shuffledTriggers } from "../../src/core/shuffled-trigger.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import { styleOf } from "../support/style-of.ts";

const kohya = { ...profiles["kohya-sdxl"], shuffle: true } as const;
const said = (trainer: string, keep: string): string =>
  `trigger-word wants the trigger in its place, but ${trainer} shuffles all tags and keeps none in front: to the trainer it stands anywhere, and a finding about its place is advice. ${keep}, or set "position" to "anywhere".`;
const words = { words: ["ohwx"] };

test.each([
  ["all are shuffled", kohya, words, said("kohya sd-scripts", "Keep tags in front there (keep_tokens)")],
  [
    "within the first tags",
    kohya,
    { ...words, position: { within: 2 } },
    said("kohya sd-scripts", "Keep tags in front there (keep_tokens)"),
  ],
  [
    "a trainer that cannot keep any",
    { ...profiles["ai-toolkit"], shuffle: true },
    words,
    said("ai-toolkit", "Turn shuffling off there"),
  ],
  ["one is kept", { ...kohya, keepTokens: 1 }, words, undefined],
  [
    "the prefix is all that is kept",
    { ...kohya, keepTokens: 1, captionPrefix: "photo," },
    words,
    said("kohya sd-scripts", "Keep tags in front there (keep_tokens)"),
  ],
  ["none is shuffled", profiles["kohya-sdxl"], words, undefined],
  ["a separator may keep it", { ...kohya, keepSeparator: "|||" }, words, undefined],
  ["it may stand anywhere", kohya, { ...words, position: "anywhere" }, undefined],
  ["there is none", kohya, {}, undefined],
] as const)("%s", (_, profile, options, message) => {
  const style = styleOf({ profile, rules: { "trigger-word": options } });
  const notices = shuffledTriggers([style, { ...style }]);
  expect(notices).toEqual(message === undefined ? [] : [{ path: "caption-style.json", message }]);
});

test("a style without the rule", () => {
  expect(shuffledTriggers([styleOf({ profile: kohya })])).toEqual([]);
});
