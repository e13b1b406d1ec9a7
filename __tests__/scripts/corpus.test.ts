import { describe, expect, test } from "@jest/globals";
import { tryFile } from "../../scripts/corpus/invariants.ts";
import { likelyFormat } from "../../scripts/corpus/likely-format.ts";
import { lostWords } from "../../scripts/corpus/lost-words.ts";
import { renderOutcome } from "../../scripts/corpus/outcome.ts";
import { openTally } from "../../scripts/corpus/tally.ts";
import type { Format, FormatId, Place } from "../../src/captions/formats/format.ts";
import { formats } from "../../src/captions/formats/index.ts";
import { parseCaption } from "../../src/captions/parse-caption.ts";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import { type CheckRequest, check } from "../../src/core/check.ts";
import type { Finding, Report, Rewrite } from "../../src/model.ts";
import { styleOf } from "../support/style-of.ts";

const style = styleOf({
  rules: {
    "trigger-word": { words: ["ohwx"] },
    "section-order": {},
    "banned-synonyms": { terms: { sofa: ["couch"] }, scope: "phrase" },
    "class-tags": { policy: "broad", words: ["woman"], narrower: { woman: ["girl"] } },
    "tag-format": {},
  },
  sections: [
    { name: "type", terms: ["photo"] },
    { name: "place", terms: ["* wall", "sofa", "* sofa"] },
  ],
});

const parse = (text: string) => parseCaption("a.txt", text, createTagTexts());

const finding = (ruleId: string, start: number, end: number): Finding => ({
  path: "a.txt",
  ruleId,
  severity: "error",
  message: "",
  fix: "safe",
  candidates: [],
  start: { line: 1, column: start + 1, offset: start },
  end: { line: 1, column: end + 1, offset: end },
});

const trying = (id: FormatId, change: (format: Format) => Format = (format) => format) => {
  const format = formats.get(id);
  if (format === undefined) throw new Error(`There is no format "${id}".`);
  return { style: { ...style, format: { id } }, formats: new Map([[id, change(format)]]) };
};

describe("tryFile", () => {
  test.each([
    ["an ordinary caption", "ohwx, woman, photo, brick wall\n", "ohwx, woman, photo, brick wall\n"],
    ["every rule at once", "brick wall,girl, red couch, photo", "ohwx, photo, brick wall, woman, red sofa"],
    [
      "line ends and a byte order mark stay",
      "\u{feff}ohwx, woman ,photo\r\n",
      "\u{feff}ohwx, woman, photo\r\n",
    ],
    ["two lines", "ohwx, woman,photo\r\ncouch", "ohwx, woman, photo\r\nsofa"],
    ["prose", "ohwx is a woman. She sits on a couch.", "ohwx is a woman. She sits on a sofa."],
    ["nothing", "", ""],
    ["odd marks", "ohwx, woman, ((photo:1.2, {a|b}, |||, \\(x\\),,\u{3000}😀", undefined],
  ])("%s keeps every promise", (_title, text, expected) => {
    const { broken, rewritten } = tryFile({ path: "a.txt", text }, trying("sidecar"));
    expect(broken).toEqual([]);
    if (expected !== undefined) expect(rewritten).toBe(expected);
  });

  test.each([
    [
      "imagefolder-jsonl",
      '{"text":"ohwx, girl, \\u0070hoto","file_name":"1.png"}\r\n\r\n{"file_name":"2.png","text":"ohwx, woman, photo"}',
      '{"text":"ohwx, woman, \\u0070hoto","file_name":"1.png"}\r\n\r\n{"file_name":"2.png","text":"ohwx, woman, photo"}',
      { captions: 2, changed: 1, faults: 0 },
    ],
    [
      "imagefolder-jsonl",
      '\u{feff}{"file_name":"1.png"}\n{"file_name":"2.png","text":"ohwx, woman, \\"red\\" couch\\n"}\nno JSON\n',
      '\u{feff}{"file_name":"1.png"}\n{"file_name":"2.png","text":"ohwx, woman, \\"red\\" sofa\\n"}\nno JSON\n',
      { captions: 1, changed: 1, faults: 2 },
    ],
    [
      "imagefolder-csv",
      'file_name,text\n1.png,"ohwx, girl, ""x"" couch"\n2.png,ohwx\n3.png,"ohwx, woman,\nphoto"\n',
      'file_name,text\n1.png,"ohwx, woman, ""x"" sofa"\n2.png,"ohwx, woman"\n3.png,"ohwx, woman,\nphoto"\n',
      { captions: 3, changed: 2, faults: 0 },
    ],
    [
      "kohya-json",
      '{"a":{"caption":"ohwx, girl"},"b":{"caption":"ohwx, woman","tags":["ohwx","woman","couch"]}}',
      '{"a":{"caption":"ohwx, woman"},"b":{"caption":"ohwx, woman","tags":["ohwx","woman","sofa"]}}',
      { captions: 3, changed: 2, faults: 0 },
    ],
    [
      "tag-lines",
      "ohwx\r\ngirl\r\n\r\ncouch",
      "ohwx\r\nwoman\r\n\r\nsofa",
      { captions: 1, changed: 1, faults: 0 },
    ],
    ["tag-lines", "girl\ncouch", "ohwx\nwoman\nsofa", { captions: 1, changed: 1, faults: 0 }],
    [
      "kohya-json",
      '{"a":{"tags":[\n"girl",\n"couch"\n]},"b":{"tags":["girl",\n"ohwx"]}}',
      '{"a":{"tags":[\n"girl",\n"couch"\n]},"b":{"tags":["ohwx",\n"woman"]}}',
      { captions: 2, changed: 1, faults: 0 },
    ],
    [
      "prompt-lines",
      "ohwx, woman\n\nohwx, girl, couch\n",
      "ohwx, woman\n\nohwx, woman, sofa\n",
      { captions: 2, changed: 1, faults: 0 },
    ],
    [
      "everydream-yaml",
      "main_prompt: 'ohwx, girl' # who\ntags:\n- tag: ohwx\n- tag: woman\n- tag: couch\n  weight: 2\n",
      "main_prompt: 'ohwx, woman' # who\ntags:\n- tag: ohwx\n- tag: woman\n- tag: sofa\n  weight: 2\n",
      { captions: 2, changed: 2, faults: 0 },
    ],
  ] as const)("%s keeps every promise", (id, text, expected, counts) => {
    const { broken, rewritten, captions, changed, faults } = tryFile({ path: "a", text }, trying(id));
    expect(broken).toEqual([]);
    expect(rewritten).toBe(expected);
    expect({ captions, changed, faults: faults.length }).toEqual(counts);
  });
});

describe("a broken promise is noticed", () => {
  const written =
    (change: (source: string, place: Place) => string) =>
    (format: Format): Format => ({
      ...format,
      parse: (text, options) => {
        const { places, faults } = format.parse(text, options);
        const spoilt = places.map(
          (place): Place => ({
            ...place,
            write: (wanted) => {
              const source = place.write(wanted);
              return source === undefined || wanted === place.text ? source : change(source, place);
            },
          }),
        );
        return { places: spoilt, faults };
      },
    });
  const jsonl = '{"file_name":"1.png","text":"ohwx, girl"}\n{"file_name":"2.png","text":"ohwx, woman"}\n';

  test.each([
    [
      "JSON without its quote",
      "kohya-json",
      written((source) => source.slice(0, -1)),
      "What was sound JSON is not any more.",
    ],
    [
      "a record more",
      "kohya-json",
      written((source) => `${source},"tags":"ohwx, woman"`),
      "There are 3 captions, and not 2 as before.",
    ],
    [
      "a key more",
      "kohya-json",
      written((source) => `${source},"more":0`),
      "Something that is no caption is rewritten.",
    ],
    [
      "a word less",
      "kohya-json",
      written((source) => source.replace("hat", "h")),
      "Line 1: No finding named “red hat”, and yet it is gone.",
    ],
    [
      "nothing mended",
      "kohya-json",
      written((_source, { text }) => JSON.stringify(text)),
      "Fixable findings are left after fixing: class-tags.",
    ],
    [
      "a caption that is not written as it stands",
      "kohya-json",
      (format) => ({
        ...format,
        parse: (text, options) => {
          const { places, faults } = format.parse(text, options);
          return { places: places.map((place) => ({ ...place, write: JSON.stringify })), faults };
        },
      }),
      "Line 1: The caption as it is read is not written as it stands.",
    ],
    [
      "a caption twice",
      "kohya-json",
      (format) => ({
        ...format,
        parse: (text, options) => {
          const { places, faults } = format.parse(text, options);
          return { places: places.flatMap((place) => [place, place]), faults };
        },
      }),
      "Line 1: The place of the caption is not behind that of the caption before it.",
    ],
    [
      "another caption than JSON has",
      "kohya-json",
      (format) => ({
        ...format,
        parse: (text, options) => {
          const { places, faults } = format.parse(text, options);
          return { places: places.map((place) => ({ ...place, text: "ohwx, woman" })), faults };
        },
      }),
      "Line 1: JSON.parse reads the caption otherwise.",
    ],
  ] as const satisfies readonly (readonly [string, FormatId, (format: Format) => Format, string])[])(
    "%s",
    (_title, id, change, sentence) => {
      const text = '{"a":{"caption":"ohwx, girl, red hat"},"b":{"caption":"ohwx, wom\\u0061n"}}';
      expect(tryFile({ path: "a.json", text }, trying(id)).broken).toEqual([]);
      expect(tryFile({ path: "a.json", text }, trying(id, change)).broken).toContain(sentence);
    },
  );

  const spoilt =
    (change: (rewrite: Rewrite) => Rewrite) =>
    (request: CheckRequest): Report => {
      const report = check(request);
      return { ...report, rewrites: report.rewrites.map(change) };
    };

  test.each([
    [
      "another line is rewritten",
      spoilt((rewrite) => {
        const before = jsonl.split("\n")[1] ?? "";
        return { ...rewrite, line: 2, before, after: before.replace("woman", "woman, photo") };
      }),
      "Line 2: No finding that can be mended names this caption, and yet it is rewritten.",
    ],
    [
      "a line is named that stands nowhere",
      spoilt((rewrite) => ({ ...rewrite, before: "ohwx" })),
      "A rewrite names a line that does not stand in the file.",
    ],
    [
      "a line end is written",
      spoilt((rewrite) => ({ ...rewrite, after: `${rewrite.after}\n` })),
      "A line, or the end of one, came or went.",
    ],
    [
      "a byte order mark is written",
      spoilt((rewrite) => ({ ...rewrite, after: `\u{feff}${rewrite.after}` })),
      "The byte order mark came or went.",
    ],
    [
      "a second fix does more",
      spoilt((rewrite) => ({ ...rewrite, after: rewrite.after.replace("woman", "girl, girl") })),
      "Fixing twice is not the same as fixing once.",
    ],
    [
      "parts get another report",
      (request: CheckRequest) => {
        const report = check(request);
        return [...request.sources].length > 1 ? { ...report, findings: [] } : report;
      },
      "Checked in parts, the file gets another report.",
    ],
  ])("%s", (_title, checker, sentence) => {
    const source = { path: "metadata.jsonl", text: jsonl };
    expect(tryFile(source, trying("imagefolder-jsonl")).broken).toEqual([]);
    expect(tryFile(source, { ...trying("imagefolder-jsonl"), checker }).broken).toContain(sentence);
  });
});

test.each([
  ['{"file_name":"1.png","text":"a"}', { id: "imagefolder-jsonl" }],
  ['{"file_name":"1.png","alt":"x","said":"a red couch"}', { id: "imagefolder-jsonl", column: "said" }],
  ['{"path":"a/long/name/of/1.png","output":"couch"}', { id: "kohya-jsonl", column: "output" }],
  ['{"image_path":"1.png","caption":"couch"}', { id: "kohya-jsonl" }],
  ["no JSON", { id: "kohya-jsonl" }],
])("%s is read as it seems meant", (line, format) => {
  expect(likelyFormat(line)).toEqual(format);
});

describe("lostWords", () => {
  test.each([
    ["a tag that is gone", "photo, sofa", "photo", [], ["sofa"]],
    ["a tag that a finding names", "photo, sofa", "photo", [finding("banned-synonyms", 7, 11)], []],
    ["a tag that was only to be moved", "sofa, photo", "photo", [finding("section-order", 0, 4)], ["sofa"]],
    ["tags in another order", "sofa, photo", "photo, sofa", [], []],
    ["a word of a sentence", "She sits on a sofa. It is red.", "She sits on a sofa. It is.", [], ["red"]],
    [
      "words of a sentence in another order",
      "She is here. He is there.",
      "He is there. She is here.",
      [],
      ["he"],
    ],
  ] as const)("%s", (_title, before, after, findings, lost) => {
    expect(lostWords(parse(before), parse(after), findings)).toEqual(lost);
  });
});

test("the outcome names counts, samples and broken promises", () => {
  const tally = openTally(1);
  for (const path of ["a.txt", "b.txt"]) {
    const source = { path, text: "ohwx, woman ,photo\n" };
    tally.add(source, tryFile(source, trying("sidecar")));
  }
  const source = { path: "c.jsonl", text: '{"file_name":"1.png","text":"ohwx, woman"}\n[]\n' };
  tally.add(source, tryFile(source, trying("imagefolder-jsonl")));
  const outcome = tally.outcome(2);
  expect(renderOutcome(outcome).split("\n")).toEqual([
    "2 files have no caption-style.json above them: tried with caption-style:recommended, as every format.",
    "imagefolder-jsonl: 1 files, 1 captions, 1 faults, 0 rewritten.",
    "sidecar: 2 files, 2 captions, 0 faults, 2 rewritten.",
    "In all: 3 files, 3 captions, 1 faults, 2 rewritten, 0 skipped.",
    "tag-format: 2",
    expect.stringMatching(/^ {2}a\.txt:1: .*\(safe\)$/),
    "Faults:",
    expect.stringMatching(/^ {2}c\.jsonl:2: Each line/),
    "2 lines of sidecar rewritten:",
    "  a.txt:1: ohwx, woman ,photo → ohwx, woman, photo",
    "Every promise holds.",
  ]);
  tally.breach({ path: "b.txt", text: "No finding named “sofa”, and yet it is gone." });
  expect(renderOutcome(tally.outcome(0))).toContain("1 broken promises:\n  b.txt: No finding named “sofa”");
});
