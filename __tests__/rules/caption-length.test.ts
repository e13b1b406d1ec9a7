import { describe, expect, test } from "@jest/globals";
import type { FormatId } from "../../src/captions/formats/format.ts";
import { formats } from "../../src/captions/formats/index.ts";
import { check } from "../../src/core/check.ts";
import { readClipMerges } from "../../src/io/clip-merges.ts";
import type { Severity } from "../../src/model.ts";
import { registry } from "../../src/rules/index.ts";
import type { Profile } from "../../src/style/profiles/profile.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import { styleOf } from "../support/style-of.ts";
import { checkText, testRule } from "../support/test-rule.ts";

const sdxl = profiles["kohya-sdxl"];
const shorten = "Shorten the caption, or move what matters to the front.";

/** Of the guidance, "FULL EXAMPLE OF A SINGLE IMAGE". */
const example =
  "ohwxStyle, anime, drawing, of a young woman, full body shot, from side, sitting, looking at viewer, smiling, head tilt, holding a phone, eyes closed, short brown hair, pale pink dress with dark edges, stuffed animal in lap, brown slippers, sunlight through windows as lighting source, brown couch, red patterned fabric on couch, wooden floor, white water-stained paint on walls, refrigerator in background, coffee machine sitting on a countertop, table in front of couch, bananas and coffee pot on table, white board on wall, clock on wall, stuffed animal chicken on floor, dreary environment";

const prose =
  "A young woman is sitting on a brown couch. She is holding a phone. There is a refrigerator behind her.";

testRule("caption-length", [
  { name: "nothing is asked, and any trainer may be meant", text: example },
  {
    name: "the guidance's own example, by SDXL",
    profile: sdxl,
    text: example,
    problems: [
      `343-592 none 127 CLIP tokens, of which the trainer reads 75: from “white water-stained paint on walls” on, 9 tags never reach the model. ${shorten}`,
    ],
  },
  { name: "a window of 150", profile: { ...sdxl, tokens: { ...clipTokens(), window: 150 } }, text: example },
  { name: "a window that just fits", options: { tokens: 127 }, text: example },
  {
    name: "one token too few",
    options: { tokens: 126 },
    text: example,
    problems: [
      `574-592 none 127 CLIP tokens, of which the trainer reads 126: “dreary environment” reaches the model only in part. ${shorten}`,
    ],
  },
  { name: "all fits", options: { tokens: 4 }, text: "red dress, couch" },
  {
    name: "the first that is cut off is cut in two",
    options: { tokens: 4 },
    text: "red dress, brown couch, wall",
    problems: [
      `11-28 none 7 CLIP tokens, of which the trainer reads 4: from “brown couch” on, 2 tags never reach the model, the first of them in part. ${shorten}`,
    ],
  },
  {
    name: "the last tag is cut off whole",
    options: { tokens: 3 },
    text: "red dress, couch",
    problems: [
      `11-16 none 4 CLIP tokens, of which the trainer reads 3: “couch” never reaches the model. ${shorten}`,
    ],
  },
  { name: "only a comma is cut off", options: { tokens: 2 }, text: "red dress," },
  { name: "only a full stop is cut off", options: { tokens: 4 }, text: "She is there now." },
  {
    name: "an empty caption is another rule's",
    options: { tags: { min: 1 }, words: { min: 1 } },
    text: "\r\n",
  },
  {
    name: "marks beside a comma are read with it",
    options: { tokens: 5 },
    text: ":d,,, :),, x",
    problems: [
      `11-12 none 6 CLIP tokens, of which the trainer reads 5: “x” never reaches the model. ${shorten}`,
    ],
  },
  {
    name: "sentences: the words",
    options: { tokens: 10 },
    text: prose,
    problems: [
      `43-101 none 23 CLIP tokens, of which the trainer reads 10: from “She is holding a phone …” on, 11 words never reach the model. ${shorten}`,
    ],
  },
  {
    name: "Chinese, from the letter on",
    options: { tokens: 20 },
    text: "一个年轻的女人坐在棕色的沙发上。她拿着手机。冰箱在她身后。",
    problems: [
      `9-28 none 66 CLIP tokens, of which the trainer reads 20: from “棕色的沙发上。她拿着手机。冰箱在她身后” on, 9 words never reach the model. ${shorten}`,
    ],
  },
  {
    name: "what the trainer puts in front counts",
    profile: { ...sdxl, captionPrefix: "best quality,", tokens: { ...clipTokens(), window: 6 } },
    text: "red dress, couch",
    problems: [
      `11-16 none 7 CLIP tokens, of which the trainer reads 6: “couch” never reaches the model. ${shorten}`,
    ],
  },
  {
    name: "what the trainer puts behind is cut off",
    profile: { ...sdxl, captionSuffix: ", best quality", tokens: { ...clipTokens(), window: 5 } },
    text: "red dress, couch",
    problems: [
      `16-16 none 7 CLIP tokens, of which the trainer reads 5: “, best quality”, which the trainer adds at the end, is cut off. ${shorten}`,
    ],
  },
  {
    name: "a trainer that shuffles",
    profile: { ...sdxl, shuffle: true, tokens: { ...clipTokens(), window: 3 } },
    text: "red dress, couch",
    problems: [
      "11-16 none 4 CLIP tokens, of which the trainer reads 3: “couch” never reaches the model. The trainer shuffles the tags, so that others are cut off each time: shorten the caption.",
    ],
  },
  {
    name: "weights are no text where the trainer reads them",
    profile: { ...sdxl, weights: true, tokens: { ...clipTokens(), window: 4 } },
    text: "(red dress:1.2), couch",
  },
  {
    name: "weights are text where it does not",
    profile: { ...sdxl, tokens: { ...clipTokens(), window: 8 } },
    text: "(red dress:1.2), couch",
    problems: [
      `17-22 none 9 CLIP tokens, of which the trainer reads 8: “couch” never reaches the model. ${shorten}`,
    ],
  },
  {
    name: "the longest way to read a wildcard",
    profile: { ...sdxl, wildcards: true, tokens: { ...clipTokens(), window: 5 } },
    text: "{red|dark blue} dress, couch",
  },
  {
    name: "each line of alternatives is a caption",
    profile: { ...sdxl, wildcards: true, tokens: { ...clipTokens(), window: 4 } },
    text: "red dress, couch\nblue dress, wall\nlong red dress, wall\n",
    problems: [
      `50-54 none 5 CLIP tokens, of which the trainer reads 4: “wall” never reaches the model. ${shorten}`,
    ],
  },
  {
    name: "another encoder: an estimate",
    profile: { ...profiles["kohya-flux"], tokens: { encoder: "t5", window: 9, exact: false } },
    text: "red dress, couch, wall, lamp, brown slippers",
    problems: [
      `24-44 none about 14 T5 tokens (an estimate), of which the trainer reads 9: from “lamp” on, 2 tags may never reach the model. ${shorten}`,
    ],
  },
  {
    name: "an estimate of one tag",
    profile: { ...profiles["kohya-flux"], tokens: { encoder: "qwen", window: 6, exact: false } },
    text: "red dress, couch, wall",
    problems: [
      `18-22 none about 8 Qwen tokens (an estimate), of which the trainer reads 6: “wall” may never reach the model. ${shorten}`,
    ],
  },
  {
    name: "an estimate of sentences",
    profile: { ...profiles["kohya-flux"], tokens: { encoder: "t5", window: 6, exact: false } },
    text: "She is there now with a dog.",
    problems: [
      `17-27 none about 11 T5 tokens (an estimate), of which the trainer reads 6: from “with a dog” on, 3 words may never reach the model. ${shorten}`,
    ],
  },
  {
    name: "one word of a sentence",
    options: { tokens: 3 },
    text: "She is there now.",
    problems: [
      `13-16 none 5 CLIP tokens, of which the trainer reads 3: from “now” on, 1 word never reaches the model. ${shorten}`,
    ],
  },
  {
    name: "five words are shown as they are, six go on",
    options: { tokens: 3 },
    text: "She is there now with a red dog.",
    problems: [
      `13-31 none 9 CLIP tokens, of which the trainer reads 3: from “now with a red dog” on, 5 words never reach the model. ${shorten}`,
    ],
  },
  {
    name: "what is added behind is not told of where a tag is lost before it",
    profile: { ...sdxl, captionSuffix: ", best quality", tokens: { ...clipTokens(), window: 3 } },
    text: "red dress, couch",
    problems: [
      `11-16 none 7 CLIP tokens, of which the trainer reads 3: “couch” never reaches the model. ${shorten}`,
    ],
  },
  {
    name: "exceptions name tags that do not count",
    options: { tags: { max: 2 }, words: { max: 3 } },
    exceptions: [{ rule: "caption-length", terms: ["red couch"], reason: "It is in every picture." }],
    text: "red dress, red couch, wall",
  },
  {
    name: "exceptions name tags that may be lost",
    options: { tokens: 3 },
    exceptions: [{ rule: "caption-length", terms: ["couch"], reason: "It is only there for people." }],
    text: "red dress, couch",
  },
  {
    name: "too few tags",
    options: { tags: { min: 3, max: 4 } },
    text: "photo, sitting",
    problems: ["0-0 none Too few tags: 2, minimum 3. Describe more of what the image shows."],
  },
  {
    name: "as many tags as wanted",
    options: { tags: { min: 3, max: 4 } },
    text: "photo, sitting, red dress",
  },
  {
    name: "as many tags as there may be",
    options: { tags: { min: 2, max: 3 }, words: { max: 4 } },
    text: "photo, sitting, red dress",
  },
  {
    name: "too many tags and words",
    options: { tags: { max: 2 }, words: { max: 3 } },
    text: "photo, sitting, red dress",
    problems: [
      "0-0 none Too many tags: 3, maximum 2. Keep those that matter for this image.",
      "0-0 none Too many words: 4, maximum 3. Keep those that matter for this image.",
    ],
  },
  {
    name: "too many tags",
    options: { tags: { max: 2 } },
    text: "photo, sitting, red dress",
    problems: ["0-0 none Too many tags: 3, maximum 2. Keep those that matter for this image."],
  },
  { name: "sentences have no tags", options: { tags: { min: 30 } }, text: prose },
  {
    name: "words of sentences",
    options: { words: { max: 10 } },
    text: prose,
    problems: ["0-0 none Too many words: 20, maximum 10. Keep those that matter for this image."],
  },
  {
    name: "words of tags",
    options: { words: { min: 5 } },
    text: "photo, red dress",
    problems: ["0-0 none Too few words: 3, minimum 5. Describe more of what the image shows."],
  },
  {
    name: "Chinese: two letters are a word",
    options: { words: { min: 3, max: 4 } },
    text: "一个女孩坐在沙发上。",
    problems: ["0-0 none Too many words: 5, maximum 4. Keep those that matter for this image."],
  },
]);

test.each([
  ["sixty letters are shown", "x".repeat(60), "x".repeat(60)],
  ["sixty-one are not", "x".repeat(61), `${"x".repeat(60)}…`],
  ["emoji are letters", "🐈".repeat(60), "🐈".repeat(60)],
  ["none is cut in two", "🐈".repeat(61), `${"🐈".repeat(60)}…`],
])("of a long tag that is lost %s", (_what, tag, shown) => {
  const style = styleOf({ rules: { "caption-length": { tokens: 1 } } });
  const [finding] = checkText(`red, ${tag}`, style).findings;
  expect(finding?.message).toContain(`reads 1: “${shown}” never reaches the model.`);
});

function clipTokens() {
  return { encoder: "clip", exact: true, chunk: 75 } as const;
}

describe("severity", () => {
  const flux = { ...profiles["kohya-flux"], tokens: { encoder: "t5", window: 3, exact: false } } as const;
  const of = (severity: Severity, profile: typeof flux | typeof sdxl, text: string) =>
    checkText(text, styleOf({ rules: { "caption-length": {} }, severity, profile })).findings.map(
      (finding) => finding.severity,
    );

  test("an estimate never makes an error", () => {
    expect(of("error", flux, "red dress, couch, wall")).toEqual(["info"]);
  });

  test("a count does", () => {
    expect(of("error", sdxl, example)).toEqual(["error"]);
  });
});

describe("the table of tokens", () => {
  const counted = (parts: Parameters<typeof styleOf>[0], text: string) => {
    let calls = 0;
    const styles = [styleOf(parts), styleOf(parts)];
    for (const style of styles)
      check({
        sources: [{ path: "a.txt", text }],
        registry,
        styleOf: () => style,
        clipMerges: () => {
          calls++;
          return "";
        },
      });
    return calls;
  };
  const rules = { "caption-length": {} };

  test("is not loaded where no rule counts tokens", () => {
    expect(counted({ rules: { "tag-format": {} }, profile: sdxl }, example)).toBe(0);
    expect(counted({ rules }, example)).toBe(0);
    expect(counted({ rules, profile: profiles["kohya-flux"] }, example)).toBe(0);
  });

  test("is not loaded for a caption that is surely short enough", () => {
    expect(counted({ rules, profile: sdxl }, "photo, sitting, red dress")).toBe(0);
  });

  test("is loaded for one that is not", () => {
    expect(counted({ rules, profile: sdxl }, example)).toBe(2);
  });

  test("may be missing: then it is an estimate, also after a check that had it", () => {
    const style = styleOf({ rules, profile: sdxl, severity: "error" });
    const messages = (clipMerges?: () => string) =>
      check({
        sources: [{ path: "a.txt", text: example }],
        registry,
        styleOf: () => style,
        ...(clipMerges && { clipMerges }),
      }).findings.map(({ severity, message }) => `${severity} ${message}`);
    expect(checkText(example, style).findings).toHaveLength(1);
    expect(messages()).toEqual([
      `info about 149 CLIP tokens (an estimate), of which the trainer reads 75: from “brown couch” on, 12 tags may never reach the model. ${shorten}`,
    ]);
    expect(checkText(example, style).findings[0]?.severity).toBe("error");
  });
});

describe("a record of kohya's JSON", () => {
  const told = (
    record: object,
    options: Record<string, unknown>,
    profile: Profile = sdxl,
    id: FormatId = "kohya-json",
  ) => {
    const style = { ...styleOf({ rules: { "caption-length": options }, profile }), format: { id } };
    const text = JSON.stringify(id === "kohya-json" ? { a: record } : { image_path: "a.png", ...record });
    return check({
      sources: [{ path: "a.json", text }],
      registry,
      styleOf: () => style,
      formats,
      clipMerges: readClipMerges,
    }).findings.map(({ start, message }) => `${text.slice(start.offset).split('"')[0] ?? ""}: ${message}`);
  };
  const together = "in “caption” and “tags” together";
  const few = { caption: "photo, sitting", tags: "red dress, couch" };

  test.each<[string, object, Record<string, unknown>, string[]]>([
    ["enough together", few, { tags: { min: 3, max: 4 }, words: { min: 5, max: 5 } }, []],
    [
      "too few together",
      few,
      { tags: { min: 5 } },
      [`photo, sitting: Too few tags: 4 ${together}, minimum 5. Describe more of what the image shows.`],
    ],
    [
      "too many together, told of what the trainer puts first",
      { tags: ["red dress", "couch"], caption: "photo, sitting" },
      { words: { max: 4 } },
      [`photo, sitting: Too many words: 5 ${together}, maximum 4. Keep those that matter for this image.`],
    ],
    [
      "sentences have no tags",
      { caption: "A woman is sitting on a couch.", tags: "red dress, couch" },
      { tags: { max: 1 } },
      ["red dress, couch: Too many tags: 2, maximum 1. Keep those that matter for this image."],
    ],
    ["each fits, both do", few, { tokens: 8 }, []],
    [
      "each fits, both do not: the cut falls in the tags",
      few,
      { tokens: 6 },
      [
        `couch: 8 CLIP tokens ${together}, of which the trainer reads 6: “couch” never reaches the model. ${shorten}`,
      ],
    ],
    [
      "the cut falls in the caption",
      few,
      { tokens: 2 },
      [
        `sitting: 8 CLIP tokens ${together}, of which the trainer reads 2: “sitting” never reaches the model. All of “tags” comes behind it. ${shorten}`,
      ],
    ],
    [
      "the cut falls between the two",
      few,
      { tokens: 3 },
      [
        `red dress, couch: 8 CLIP tokens ${together}, of which the trainer reads 3: from “red dress” on, 2 tags never reach the model. ${shorten}`,
      ],
    ],
    [
      "a sentence and tags",
      { caption: "A woman is sitting.", tags: "red dress, couch" },
      { tokens: 8 },
      [
        `couch: 9 CLIP tokens ${together}, of which the trainer reads 8: “couch” never reaches the model. ${shorten}`,
      ],
    ],
    [
      "nothing beside it",
      { caption: "photo, sitting", tags: "" },
      { tags: { min: 3 } },
      ["photo, sitting: Too few tags: 2, minimum 3. Describe more of what the image shows."],
    ],
    ["several lines", { caption: "photo, sitting\nphoto", tags: "red dress" }, { tags: { max: 3 } }, []],
  ])("%s", (_, record, options, findings) => {
    expect(told(record, options)).toEqual(findings);
  });

  test("is read otherwise by a trainer that takes its caption alone", () => {
    expect(told(few, { tags: { max: 2 } }, profiles.musubi, "kohya-jsonl")).toEqual([]);
    expect(told(few, { tags: { max: 2 } }, sdxl, "kohya-jsonl")).toHaveLength(1);
  });
});
