import { describe, expect, test } from "@jest/globals";
import { formats } from "../../src/captions/formats/index.ts";
import { check } from "../../src/core/check.ts";
import type { Source } from "../../src/model.ts";
import { registry } from "../../src/rules/index.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import type { Style } from "../../src/style/style.ts";
import { styleOf } from "../support/style-of.ts";
import { testRule } from "../support/test-rule.ts";

const kohya = profiles["kohya-sdxl"];
const KOHYA = "The trainer (kohya sd-scripts, SDXL)";
const advice = "Write the caption, or remove the file together with its image.";
const silent = "trains the image with an empty caption and does not say so.";
const isName = (name: string): string =>
  `“${name}” is the name of a file, no caption. Write what the image shows.`;

testRule("caption-file", [
  { name: "tags", text: "photo, sitting" },
  { name: "a final newline", text: "photo, sitting\r\n" },
  { name: "several lines where nobody says who reads them", text: "photo\n\nsitting\n" },
  { name: "one line for kohya, and blanks behind it", profile: kohya, text: "photo, sitting\n\n  \n" },
  { name: "a line each for OneTrainer", profile: profiles.onetrainer, text: "\nphoto\n\nsitting\n" },
  { name: "all lines for ai-toolkit", profile: profiles["ai-toolkit"], text: "photo\nsitting\n" },
  { name: "alternatives for kohya", profile: { ...kohya, wildcards: true }, text: "\nphoto\nsitting\n" },
  { name: "a name among tags", text: "screenshot, file named 0001.txt, photo.png" },
  { name: "a sentence with a name at its end", text: "a hand that writes notes.txt" },
  { name: "an unknown ending", text: "www.example.com" },
  { name: "a file name in Chinese text", text: "女孩写着 a.txt" },
  { name: "empty", text: "", problems: [`0-0 none This caption file is empty. ${advice}`] },
  {
    name: "empty for kohya",
    profile: kohya,
    text: "",
    problems: [`0-0 none This caption file is empty. ${KOHYA} stops there with an error. ${advice}`],
  },
  {
    name: "blank",
    text: " \n\t\n",
    problems: [`0-0 none This caption file holds nothing but blanks. ${advice}`],
  },
  {
    name: "blank for kohya",
    profile: kohya,
    text: "\n",
    problems: [`0-0 none This caption file holds nothing but blanks. ${KOHYA} ${silent} ${advice}`],
  },
  {
    name: "a blank first line for kohya",
    profile: kohya,
    text: "\nphoto\n",
    problems: [
      `0-0 none The first line is blank, and it is all that is read. ${KOHYA} ${silent} Move the caption up to it.`,
    ],
  },
  {
    name: "a second line for kohya",
    profile: kohya,
    text: "photo\r\n\r\nsitting\r\n",
    problems: [
      "9-16 none This line is never read: the trainer (kohya sd-scripts, SDXL) takes the first line alone. Write the caption on one line.",
    ],
  },
  {
    name: "more lines for kohya",
    profile: kohya,
    text: "photo\nsitting\nsmiling\ncouch",
    problems: [
      "6-13 none This line and 2 more are never read: the trainer (kohya sd-scripts, SDXL) takes the first line alone. Write the caption on one line.",
    ],
  },
  {
    name: "one caption that is wrapped is mended by no rule",
    profile: profiles.onetrainer,
    others: { "trigger-word": { words: ["ohwx"] }, "tag-format": {} },
    text: "ohwx, woman,\nred dress,\nsitting",
    problems: [
      "0-12 none This looks like one caption on 3 lines, but the trainer (OneTrainer) picks one line each time. Write the caption on one line.",
    ],
  },
  {
    name: "lines that stand for themselves",
    profile: profiles.onetrainer,
    text: "ohwx, woman\nohwx, sitting,\n",
  },
  { name: "the name of a file", text: "0001.txt\n", problems: [`0-8 none ${isName("0001.txt")}`] },
  { name: "the name of an image", text: "IMG_1234.JPG", problems: [`0-12 none ${isName("IMG_1234.JPG")}`] },
  { name: "a copy", text: "IMG_1 (2).png", problems: [`0-13 none ${isName("IMG_1 (2).png")}`] },
  { name: "a path", text: "train\\a\\b.webp", problems: [`0-14 none ${isName("train\\a\\b.webp")}`] },
]);

describe("files of many captions", () => {
  const found = (text: string, rules: Parameters<typeof styleOf>[0]["rules"] = { "caption-file": {} }) => {
    const style: Style = { ...styleOf({ rules }), format: { id: "imagefolder-jsonl" } };
    return check({ sources: [{ path: "metadata.jsonl", text }], registry, styleOf: () => style, formats });
  };
  const row = (name: string, text: string): string => `${JSON.stringify({ file_name: name, text })}\n`;

  test("the name of a file, an empty caption, a record that cannot be read", () => {
    const { findings } = found(`${row("1.png", "1.png")}${row("2.png", " ")}{]\n${row("3.png", "photo")}`);
    expect(findings.map(({ start, message }) => `${start.line} ${message.split(".")[0]}`)).toEqual([
      "1 “1",
      "2 This caption is empty",
      expect.stringMatching(/^3 /),
    ]);
  });

  test("lines of kohya's metadata that it never reads", () => {
    const style: Style = {
      ...styleOf({ rules: { "caption-file": {} }, profile: kohya }),
      format: { id: "kohya-json" },
    };
    const text = '{"1": {"caption": "photo\\nsitting"},\n "2": {"caption": "photo"}}';
    const { findings } = check({
      sources: [{ path: "meta.json", text }],
      registry,
      styleOf: () => style,
      formats,
    });
    expect(
      findings.map(({ start, end, message }) => [start.column, end.column, message.split(":")[0]]),
    ).toEqual([[text.indexOf("sitting") + 1, text.indexOf("sitting") + 8, "This line is never read"]]);
  });

  test("many at once are counted", () => {
    const { findings } = found("{]\n".repeat(30));
    expect(findings).toHaveLength(21);
    expect(findings.at(-1)?.message).toBe("This and 9 more captions of the file are wrong as well.");
    expect(found("{]\n".repeat(21)).findings.at(-1)?.message).not.toContain("more captions");
  });

  test("no caption at all", () => {
    expect(found("\n").findings.map(({ message }) => message)).toEqual(["This file holds no captions."]);
  });

  test("where the rule is off, what cannot be read is told all the same", () => {
    const { findings, notices } = found(`${row("1.png", "x")}${"{]\n".repeat(5)}`, {});
    expect(findings).toEqual([]);
    expect(notices.map(({ message }) => message.slice(0, 7))).toEqual([
      ...["Line 2:", "Line 3:", "Line 4:"],
      "2 more ",
    ]);
  });
});

test("a file that a change empties is a finding of the change, whoever reads it", () => {
  for (const profile of [profiles.generic, kohya]) {
    const { findings } = check({
      sources: [{ path: "a.txt", text: "" }],
      registry,
      styleOf: () => styleOf({ rules: { "caption-file": {} }, profile }),
      changed: new Map([["a.txt", []]]),
    });
    expect(findings).toHaveLength(1);
  }
});

test("a file that was skipped for this rule is a finding of it", () => {
  const source: Source = { path: "a.txt", skipped: "This file is in Git LFS.", rule: "caption-file" };
  const style = styleOf({ rules: { "caption-file": {} } });
  const { findings, lines, notices } = check({ sources: [source], registry, styleOf: () => style });
  expect(findings).toMatchObject([{ path: "a.txt", ruleId: "caption-file", severity: "error", fix: "none" }]);
  expect(lines).toMatchObject([{ path: "a.txt", line: 1, unread: true }]);
  expect(notices).toEqual([]);
  const off = check({ sources: [source], registry, styleOf: () => styleOf({ rules: {} }) });
  expect([off.findings, off.notices]).toEqual([[], [{ path: "a.txt", message: source.skipped }]]);
});
