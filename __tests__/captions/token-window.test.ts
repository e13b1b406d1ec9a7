import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { encoderText } from "../../src/captions/encoder-text.ts";
import { parseCaption } from "../../src/captions/parse-caption.ts";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import { clipWindow, estimatedWindow } from "../../src/captions/token-window.ts";
import { contextOf } from "../../src/core/compile.ts";
import { readClipMerges } from "../../src/io/clip-merges.ts";
import type { Profile } from "../../src/style/profiles/profile.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import { createClip } from "../../src/text/clip.ts";
import { estimateTokens } from "../../src/text/token-estimate.ts";
import { styleOf } from "../support/style-of.ts";

const clip = createClip(readClipMerges());

const tag = fc.oneof(
  fc.constantFrom(
    "red dress",
    "couch",
    "1girl",
    "score_9",
    ":d",
    ">_<",
    "(red hair:1.2)",
    "((wall))",
    "woman's",
    "'s",
    "{red|dark blue} lamp",
    "\\(series\\)",
    "坐在棕色的沙发上",
    "cafe\u0301",
    "\u0301x",
    "ΟΔΟΣ",
    "…",
    "......",
    "<|endoftext|>",
    "a ;;; b",
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const gap = fc.constantFrom(", ", ", ", ", ", ",", " , ", ",,", "，", "、", "\n", "\r\n", " ||| ", ",\u00a0");
const caption = fc.array(fc.tuple(tag, gap), { maxLength: 8 }).map((tags) => tags.flat().join(""));
const profile: fc.Arbitrary<Profile> = fc
  .record({
    weights: fc.boolean(),
    escapes: fc.boolean(),
    wildcards: fc.boolean(),
    shuffle: fc.boolean(),
    keepSeparator: fc.constantFrom(undefined, "|||"),
    captionPrefix: fc.constantFrom(undefined, "best quality,", "photo"),
    captionSuffix: fc.constantFrom(undefined, "good"),
    prefix: fc.constantFrom(undefined, { joint: " ", counted: true }),
  })
  .map((parts) => ({ ...profiles["kohya-sdxl"], ...parts }));

const around = ({ captionPrefix = "", captionSuffix = "", prefix }: Profile) => {
  const joint = prefix?.joint ?? "";
  return [captionPrefix && captionPrefix + joint, captionSuffix && joint + captionSuffix] as const;
};

const seed = Number(process.env["FC_SEED"] ?? 20261124);
const numRuns = Number(process.env["FC_RUNS"] ?? 3000);

test("tags are added up as the whole is counted", () => {
  fc.assert(
    fc.property(caption, profile, (text, how) => {
      const [front, back] = around(how);
      const whole = front + encoderText(text, how) + back;
      const count = clip.count(whole);
      const parsed = parseCaption("a.txt", text, createTagTexts());
      const window = (limit: number) =>
        clipWindow(limit, how, { clip: () => clip, memo: contextOf(styleOf({})).memo }).overrun(parsed);
      expect(window(count)).toBe(undefined);
      if (count === 0) return;
      const cut = (clip.cutAt(whole, count - 1) ?? 0) - front.length;
      expect(window(count - 1)).toEqual({ tokens: count, cut: Math.min(Math.max(0, cut), text.length) });
    }),
    { seed, numRuns },
  );
});

test("what is estimated has its cut within the caption, before a tag or word", () => {
  fc.assert(
    fc.property(caption, profile, fc.nat({ max: 12 }), (text, how, limit) => {
      const parsed = parseCaption("a.txt", text, createTagTexts());
      const over = estimatedWindow(limit, how).overrun(parsed);
      if (over === undefined) return;
      const [front, back] = around(how);
      const read = encoderText(text, how);
      expect(over.tokens).toBe(estimateTokens(front + read + back));
      expect(over.tokens).toBeGreaterThan(limit);
      expect([...parsed.tags, ...parsed.tokens].map(({ span }) => span.start).concat(text.length)).toContain(
        over.cut,
      );
    }),
    { seed, numRuns },
  );
});

test("tags that are seen to fit do fit, whatever ends their line", () => {
  const plain = fc.constantFrom(
    "red dress",
    "a",
    "a>b>c>d>e",
    "1girl",
    "score_9",
    ":d",
    "x".repeat(9),
    "woman's",
    "'s",
  );
  const tags = fc.array(plain, { minLength: 1, maxLength: 6 });
  const end = fc.constantFrom("", "\n", "\r\n");
  const long = fc.constantFrom(undefined, "best", "猫猫,");
  fc.assert(
    fc.property(tags, end, profile, long, fc.nat({ max: 50 }), (texts, tail, how, captionPrefix, limit) => {
      const own = { ...how, captionPrefix };
      const parsed = parseCaption("a.txt", texts.join(", ") + tail, createTagTexts());
      const { memo } = contextOf(styleOf({}));
      const exact = clipWindow(limit, own, { clip: () => clip, memo });
      for (const { fits, overrun } of [exact, estimatedWindow(limit, own)])
        if (fits(parsed.tags)) expect(overrun(parsed)).toBe(undefined);
    }),
    { seed, numRuns },
  );
});
