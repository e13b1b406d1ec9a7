import { describe, expect, test } from "@jest/globals";
import { formats } from "../../src/captions/formats/index.ts";
import { check } from "../../src/core/check.ts";
import type { Source } from "../../src/model.ts";
import { registry } from "../../src/rules/index.ts";
import type { ProfileId } from "../../src/style/profiles/profile.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import type { Style } from "../../src/style/style.ts";
import { styleOf } from "../support/style-of.ts";

interface NameCase {
  readonly name: string;
  /** The files of the tree; those that end like captions, or are metadata, are captions. */
  readonly files: readonly string[];
  readonly found?: readonly string[];
  readonly profile?: ProfileId;
  readonly options?: Readonly<Record<string, unknown>>;
  /** What metadata.jsonl files list, by their paths; those that are not here were not read. */
  readonly listed?: Readonly<Record<string, readonly string[]>>;
  readonly touched?: readonly string[];
}

function findingsOf({ files, profile = "generic", options = {}, listed = {}, touched }: NameCase) {
  const style = styleOf({ rules: { "caption-file": options }, profile: profiles[profile] });
  const table: Style = { ...style, format: { id: "imagefolder-jsonl" } };
  const governing = (path: string): Style | null =>
    /(?:^|\/)metadata\.(?:jsonl|csv)$/.test(path) ? table : /\.(?:txt|caption)$/.test(path) ? style : null;
  const sources: Source[] = files
    .filter((path) => governing(path) === style)
    .map((path) => ({ path, text: "photo" }));
  for (const [path, images] of Object.entries(listed)) {
    const text = images.map((image) => `${JSON.stringify({ file_name: image, text: "photo" })}\n`).join("");
    sources.push({ path, text });
  }
  const { findings } = check({
    sources: touched === undefined ? sources : sources.filter(({ path }) => touched.includes(path)),
    registry,
    styleOf: governing,
    formats,
    files: () => ({ names: files, ...(touched && { touched: new Set(touched) }) }),
  });
  return findings;
}

/** Each finding by the first words of what it says. */
function namesFound(row: NameCase): string[] {
  return findingsOf(row).map(({ path, message }) => `${path}: ${/^.*?[.:](?= |$)/.exec(message)?.[0]}`);
}

const bare = "This image has no caption:";
const orphan = "This caption has no image:";

describe("names", () => {
  test.each<NameCase>([
    { name: "pairs", files: ["t/1.png", "t/1.txt", "t/2.JPG", "t/2.caption", "v.mp4", "v.txt"] },
    { name: "the whole name and an ending", files: ["1.png", "1.png.txt", "2.png", "2.txt"] },
    { name: "captions without any image", files: ["1.txt", "2.txt", "docs/screenshot.png"] },
    {
      name: "images without any caption: a folder of class words",
      files: ["t/1.png", "t/1.txt", "reg/1.png"],
    },
    { name: "missing", files: ["t/1.png", "t/1.txt", "t/2.png"], found: [`t/2.png: ${bare}`] },
    { name: "missing, but not asked for", files: ["1.png", "1.txt", "2.png"], options: { missing: false } },
    { name: "an orphan", files: ["1.png", "1.txt", "2.txt"], found: [`2.txt: ${orphan}`] },
    { name: "an orphan, but not asked for", files: ["1.png", "1.txt", "2.txt"], options: { orphan: false } },
    {
      name: "both, where no name fits",
      files: ["1.png", "one.txt"],
      found: [`1.png: ${bare}`, `one.txt: ${orphan}`],
    },
    {
      name: "names that differ in capitals or in how an accent is written",
      files: ["IMG_1.JPG", "img_1.txt", "cafe\u0301.png", "caf\u00e9.txt", "2.png", "2.txt"],
      found: [`IMG_1.JPG: ${bare}`, `cafe\u0301.png: ${bare}`],
    },
    { name: "names with dots", files: ["a.b.png", "a.b.txt", ".hidden.png", ".hidden.txt"] },
    { name: "a document is no caption here", files: ["1.png", "1.txt", "notes.md", "2.json"] },
    { name: "an image that DVC keeps elsewhere", files: ["1.png.dvc", "1.txt", "2.png", "2.txt"] },
    {
      name: "masks and previews beside their images",
      files: ["1.png", "1.txt", "1-masklabel.png", "1_mask.png", "1.preview.png", "2-condlabel.png"],
    },
    {
      name: "a mask that is the picture of one",
      files: ["1.png", "1.txt", "gas_mask.png"],
      found: [`gas_mask.png: ${bare}`],
    },
    { name: "a folder of control images", files: ["t_control/1.png", "t_control/1.txt", "t_control/2.png"] },
    { name: "a face that kohya's tools cut out", files: ["a.txt", "a_01_64_64_00+00.png", "b.png", "b.txt"] },
    {
      name: "two images of one name",
      files: ["1.jpg", "1.png", "1.txt"],
      found: ["1.png: This image and “1.jpg” share one caption, “1.txt”, since only their endings differ."],
    },
    { name: "two images with a caption each", files: ["1.jpg", "1.jpg.txt", "1.png", "1.png.txt"] },
    { name: "a video and its preview", files: ["1.mp4", "1.png", "1.txt"] },
    {
      name: "kohya's cache",
      files: ["1.png", "1.txt", "metadata_cache.json", "other/metadata_cache.json"],
      found: [
        "metadata_cache.json: This is a cache of kohya's trainer, which may read it in place of the captions.",
      ],
    },
    {
      name: "an ending that kohya does not read",
      profile: "kohya-sdxl",
      files: ["1.png", "1.txt", "2.png", "2.txt", "u/1.png", "u/1.caption"],
      found: [
        "1.txt: This caption and 1 more beside it end with “.txt”, and the trainer (kohya sd-scripts, SDXL) reads “.caption” unless it is told otherwise.",
      ],
    },
    { name: "an ending that nobody has set", profile: "musubi", files: ["1.png", "1.txt"] },
    {
      name: "an ending that OneTrainer cannot read",
      profile: "onetrainer",
      files: ["1.png", "1.caption"],
      found: [
        "1.caption: This caption ends with “.caption”, and the trainer (OneTrainer) reads “.txt” alone.",
      ],
    },
    {
      name: "files beside images for Hugging Face",
      profile: "imagefolder",
      files: ["1.png", "1.txt"],
      found: [
        "1.txt: This caption ends with “.txt”, and the trainer (Hugging Face imagefolder) reads no files beside images.",
      ],
    },
  ])("$name", (row) => {
    expect(namesFound(row)).toEqual(row.found ?? []);
  });
});

describe("metadata", () => {
  test.each<NameCase>([
    { name: "lists all", files: ["metadata.jsonl", "1.png"], listed: { "metadata.jsonl": ["1.png"] } },
    {
      name: "lists all, in folders below",
      files: ["t/metadata.jsonl", "t/a/1.png", "t/b/1.png"],
      listed: { "t/metadata.jsonl": ["a/1.png", "./b/1.png"] },
    },
    {
      name: "leaves one out",
      files: ["metadata.jsonl", "1.png", "2.png", "other/3.png"],
      listed: { "metadata.jsonl": ["1.png"] },
      found: ["2.png: This image is not named in “metadata.jsonl”, so Hugging Face does not load it."],
    },
    {
      name: "names one that is not there",
      files: ["metadata.jsonl", "1.png"],
      listed: { "metadata.jsonl": ["1.png", "2.png", "3.png"] },
      found: ["metadata.jsonl: This file names “2.png”, and 1 more that are not there."],
    },
    {
      name: "names images that are kept elsewhere",
      files: ["metadata.jsonl"],
      listed: { "metadata.jsonl": ["1.png"] },
    },
    { name: "that was not read may name it", files: ["metadata.jsonl", "1.png", "1.txt", "2.png"] },
    {
      name: "in two files",
      files: ["metadata.csv", "metadata.jsonl", "1.png", "2.png"],
      listed: { "metadata.jsonl": ["1.png"] },
      found: [
        "metadata.jsonl: “metadata.jsonl” and “metadata.csv” stand in one folder, which Hugging Face refuses.",
      ],
    },
    {
      name: "beside captions: either will do",
      files: ["metadata.jsonl", "1.png", "2.png", "2.txt", "3.png"],
      listed: { "metadata.jsonl": ["1.png", "2.png"] },
      found: ["3.png: This image is not named in “metadata.jsonl”, so Hugging Face does not load it."],
    },
  ])("$name", (row) => {
    expect(namesFound(row)).toEqual(row.found ?? []);
  });
});

describe("what changed is to blame", () => {
  const files = ["t/1.png", "t/1.txt", "t/2.png", "t/3.txt", "u/1.png", "u/2.txt", "v/A.png", "v/a.txt"];
  test.each<[what: string, touched: string[], found: string[]]>([
    ["nothing", [], []],
    ["another pair", ["t/1.png", "t/1.txt"], []],
    ["an image that came without its caption", ["t/2.png"], [`t/2.png: ${bare}`]],
    ["a caption that was removed", ["t/2.txt"], [`t/2.png: ${bare}`]],
    ["a caption that came without its image", ["t/3.txt"], [`t/3.txt: ${orphan}`]],
    ["an image that was removed", ["t/3.JPEG"], [`t/3.txt: ${orphan}`]],
    ["one of two folders", ["u/1.png"], [`u/1.png: ${bare}`]],
    ["a caption in other letters", ["v/a.txt"], [`v/A.png: ${bare}`]],
    ["a folder that is gone", ["gone/1.png"], []],
  ])("%s", (_what, touched, found) => {
    expect(namesFound({ name: "", files, touched })).toEqual(found);
  });
});

describe("metadata may stand above the images that it names", () => {
  const files = ["t/metadata.jsonl", "t/a/1.png", "t/a/2.png", "u/metadata.jsonl", "u/1.png"];
  const listed = { "t/metadata.jsonl": ["a/1.png"], "u/metadata.jsonl": ["1.png", "2.png"] };
  const unnamed = "t/a/2.png: This image is not named in “metadata.jsonl”, so Hugging Face does not load it.";
  const absent = "u/metadata.jsonl: This file names “u/2.png”, which is not there.";
  test.each<[what: string, touched: string[], found: string[]]>([
    ["the metadata has changed", ["t/metadata.jsonl"], [unnamed]],
    ["the image came, and nobody named it", ["t/a/2.png", "t/metadata.jsonl"], [unnamed]],
    ["another folder's has changed", ["u/metadata.jsonl"], [absent]],
  ])("%s", (_what, touched, found) => {
    const told = namesFound({ name: "", files, listed, touched });
    expect(told).toEqual(found.map((start) => expect.stringContaining(start)));
  });
});

const bareOf = (caption: string): string => `This image has no caption: “${caption}” is missing.`;
const write = "Write it, or remove the image.";

describe("what is said in full", () => {
  test.each<NameCase & { readonly said: readonly string[] }>([
    { name: "missing", files: ["t/1.png", "t/1.txt", "t/2.png"], said: [`${bareOf("2.txt")} ${write}`] },
    {
      name: "missing, where the trainer trains without words",
      profile: "kohya-sdxl",
      files: ["1.png", "1.caption", "2.png"],
      said: [
        `${bareOf("2.caption")} The trainer (kohya sd-scripts, SDXL) trains the image with an empty caption and does not say so. ${write}`,
      ],
    },
    {
      name: "missing, where the trainer leaves the image out",
      profile: "musubi",
      files: ["1.png", "1.txt", "2.png"],
      said: [
        `${bareOf("2.txt")} The trainer (musubi-tuner) leaves the image out and does not say so. ${write}`,
      ],
    },
    {
      name: "named in other letters",
      files: ["v/A.png", "v/a.txt", "v/1.png", "v/1.txt"],
      said: [
        "This image has no caption: “a.txt” is not named letter for letter as it is. Rename one of them.",
      ],
    },
    {
      name: "an orphan",
      files: ["t/1.png", "t/1.txt", "t/2.txt"],
      said: [
        "This caption has no image: nothing beside it is named “2” with the ending of an image or a video. Add the image, rename the caption as its image is named, or remove it.",
      ],
    },
    {
      name: "shared by three",
      files: ["t/1.jpg", "t/1.png", "t/1.webp", "t/1.txt"],
      said: [
        "This image and “1.jpg”, “1.png” share one caption, “1.txt”, since only their endings differ. Rename one, and give it its own caption.",
      ],
    },
    {
      name: "kohya's cache",
      files: ["1.png", "1.txt", "metadata_cache.json"],
      said: [
        "This is a cache of kohya's trainer, which may read it in place of the captions. Delete it and keep it out of git.",
      ],
    },
    {
      name: "two files of metadata",
      files: ["t/metadata.csv", "t/metadata.jsonl", "t/1.png"],
      listed: { "t/metadata.jsonl": ["1.png"] },
      said: [
        "“metadata.jsonl” and “metadata.csv” stand in one folder, which Hugging Face refuses. Keep one of them.",
      ],
    },
    {
      name: "an image that metadata does not name",
      files: ["t/metadata.jsonl", "t/1.png", "t/2.png"],
      listed: { "t/metadata.jsonl": ["1.png"] },
      said: [
        "This image is not named in “metadata.jsonl”, so Hugging Face does not load it. Add it there, or remove it.",
      ],
    },
    {
      name: "an image that is not there",
      files: ["t/metadata.jsonl", "t/1.png"],
      listed: { "t/metadata.jsonl": ["1.png", "2.png"] },
      said: ["This file names “t/2.png”, which is not there. Add the images, or remove their records."],
    },
    {
      name: "three images that are not there",
      files: ["t/metadata.jsonl", "t/1.png"],
      listed: { "t/metadata.jsonl": ["1.png", "2.png", "3.png", "4.png"] },
      said: [
        "This file names “t/2.png”, and 2 more that are not there. Add the images, or remove their records.",
      ],
    },
    {
      name: "an ending that the trainer may be told of",
      profile: "kohya-sdxl",
      files: ["1.png", "1.txt"],
      said: [
        "This caption ends with “.txt”, and the trainer (kohya sd-scripts, SDXL) reads “.caption” unless it is told otherwise. See that it is told so; “trainer” in the style may name the settings that say it.",
      ],
    },
    {
      name: "an ending that the trainer does not read",
      profile: "onetrainer",
      files: ["1.png", "1.caption"],
      said: [
        "This caption ends with “.caption”, and the trainer (OneTrainer) reads “.txt” alone. Rename it.",
      ],
    },
    {
      name: "no ending is read",
      profile: "imagefolder",
      files: ["1.png", "1.txt"],
      said: [
        "This caption ends with “.txt”, and the trainer (Hugging Face imagefolder) reads no files beside images. Move the captions to a “metadata.jsonl”.",
      ],
    },
  ])("$name", ({ said, ...row }) => {
    expect(findingsOf(row).map(({ message }) => message)).toEqual(said);
  });

  test("an image without a caption is trained with the class, where the trainer knows one", () => {
    const style = styleOf({
      rules: { "caption-file": {} },
      profile: { ...profiles["kohya-sdxl"], classTokens: "ohwx woman" },
    });
    const { findings } = check({
      sources: [{ path: "1.caption", text: "photo" }],
      registry,
      styleOf: (path) => (path.endsWith(".caption") ? style : null),
      files: () => ({ names: ["1.png", "1.caption", "2.png"] }),
    });
    expect(findings.map(({ message }) => message)).toEqual([
      `${bareOf("2.caption")} The trainer (kohya sd-scripts, SDXL) takes “ohwx woman” in its place and does not say so. ${write}`,
    ]);
  });
});

test("a finding about names has a line that was not read, unless the line is told of already", () => {
  const style = styleOf({ rules: { "caption-file": {}, "tag-format": {} } });
  const { lines, findings } = check({
    sources: [
      { path: "1.txt", text: "x,y" },
      { path: "2.txt", text: "x, y" },
      { path: "3.txt", text: "x, y\nx,z" },
    ],
    registry,
    styleOf: (path) => (path.endsWith(".txt") ? style : null),
    files: () => ({ names: ["1.txt", "2.txt", "3.txt", "4.png", "4.txt"] }),
  });
  expect(
    findings.map(({ path, ruleId, start }) => `${path}:${start.line}:${start.column} ${ruleId}`),
  ).toEqual([
    "1.txt:1:1 tag-format",
    "1.txt:1:1 caption-file",
    "2.txt:1:1 caption-file",
    "3.txt:1:1 caption-file",
    "3.txt:2:1 tag-format",
  ]);
  expect(lines.map(({ path, line, text, unread }) => [path, line, text, unread])).toEqual([
    ["1.txt", 1, "x,y", undefined],
    ["2.txt", 1, "", true],
    ["3.txt", 1, "", true],
    ["3.txt", 2, "x,z", undefined],
  ]);
});

test("an exception takes a caption out of sight, whatever its style shares with others", () => {
  const style = styleOf({ rules: { "caption-file": {} } });
  const exceptions = [{ rule: "caption-file", terms: undefined, reason: "a drawing of the set" }];
  const waived: Style = { ...style, exceptions };
  const one: Style = { ...style, exceptions: [{ rule: "tag-format", terms: undefined, reason: "so" }] };
  const { findings } = check({
    sources: ["1.txt", "2.txt", "3.txt", "4.txt"].map((path) => ({ path, text: "photo" })),
    registry,
    styleOf: (path) =>
      /^[25]/.test(path) ? waived : path.startsWith("3") ? one : path.endsWith(".txt") ? style : null,
    files: () => ({ names: ["1.png", "1.txt", "2.txt", "3.txt", "4.txt", "5.png"] }),
  });
  expect(findings.map(({ path }) => path)).toEqual(["3.txt", "4.txt"]);
});

test("a hundred thousand names take one pass", () => {
  const names: string[] = [];
  for (let at = 0; at < 50_000; at++) names.push(`t/${at % 100}/${at}.png`, `t/${at % 100}/${at}.txt`);
  const style = styleOf({ rules: { "caption-file": {} } });
  let asked = 0;
  const { findings } = check({
    sources: [{ path: "t/0/0.txt", text: "photo" }],
    registry,
    styleOf: () => {
      asked++;
      return style;
    },
    files: () => ({ names }),
  });
  expect(findings).toEqual([]);
  // Twice a folder, not once a file.
  expect(asked).toBeLessThan(1000);
});

test.each([
  ["kohya-sdxl", "info"],
  ["onetrainer", "error"],
] as const)("an ending is milder where %s may be told otherwise: %s", (id, severity) => {
  const style = styleOf({ rules: { "caption-file": {} }, profile: profiles[id] });
  const { findings } = check({
    sources: [{ path: "1.cap", text: "ohwx" }],
    registry,
    styleOf: (path) => (path.endsWith(".cap") ? style : null),
    files: () => ({ names: ["1.cap", "1.png"] }),
  });
  expect(findings.map(({ path, severity: own }) => [path, own])).toEqual([["1.cap", severity]]);
});
