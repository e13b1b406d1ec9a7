import { describe, expect, test } from "@jest/globals";
import { describeFault } from "../../src/errors.ts";
import { readVocabularyFile } from "../../src/style/vocabulary-file.ts";
import { faultsOf, styleOf } from "./tree.ts";

const plain = (...names: string[]) => names.map((name) => ({ name, aliases: "" }));

test.each([
  ["words.txt", "red\nblue\n", plain("red", "blue")],
  ["words.txt", "\uFEFFred # warm\r\n\r\n# none\r\n light blue \r\n", plain("red", "light blue")],
  ["words.txt", "c#\n{x}*\nno newline", plain("c#", "{x}*", "no newline")],
  ["words.txt", 'long_hair,0,12,"/lh,longhair"\n', [{ name: "long_hair", aliases: "/lh,longhair" }]],
  ["tags.CSV", "a\nb,c\n#unicus\n", plain("a", "b", "#unicus")],
  [
    "tags.csv",
    '1girl,0,5,"1girls, sole_female"\r\nx,0,4,\r\ny,0,3\n',
    [{ name: "1girl", aliases: "1girls, sole_female" }, ...plain("x", "y")],
  ],
  ["tags.csv", '"a ""b""",0,1,"c, d"\n', [{ name: 'a "b"', aliases: "c, d" }]],
  ["tags.csv", "tag_id,name,category,count\n1,1girl,0,5\n2,solo,0,4\n", plain("1girl", "solo")],
  ["tags.csv", "Name,Aliases\nx,y\n", [{ name: "x", aliases: "y" }]],
])("%s %j", (path, text, terms) => {
  expect(readVocabularyFile(path, text)).toEqual({ terms, faults: [] });
});

test.each([
  ["", ["v.csv:1:1: The vocabulary has no terms."]],
  [
    'a,0,1,\n,0,1,\nb,0,1,"c\n',
    [
      "v.csv:2:1: This row has no name: the first column is the term, unless the first row names the columns.",
      'v.csv:3:1: A quotation mark (") is not closed: write one row a line.',
    ],
  ],
  [`${"x".repeat(401)},0,1,\n`, ["v.csv:1:1: A term of a vocabulary may have 400 characters."]],
  [
    "x".repeat(16_777_217),
    ["v.csv:1:1: A vocabulary file may have 16777216 characters: keep the terms that matter most."],
  ],
  [
    "x\n".repeat(500_001),
    ["v.csv:500001:1: A vocabulary file may have 500000 lines: keep the terms that matter most."],
  ],
])("faults of vocabulary file %#", (text, faults) => {
  expect(readVocabularyFile("v.csv", text).faults.map(describeFault)).toEqual(faults);
});

test("a mistake on every line is not told on every line", () => {
  const { faults } = readVocabularyFile("v.csv", ",0,1,\n".repeat(100));
  expect(faults).toHaveLength(21);
  expect(faults.at(-1)?.message).toBe("80 more lines of this vocabulary have faults.");
});

describe("a style that names vocabulary files", () => {
  const rules = { "known-words": { vocabulary: ["words/a.txt"] } };

  test("finds them beside the file that states them", () => {
    const tree = {
      "caption-style.json": { extends: "base/style.json" },
      "base/style.json": { rules },
      "base/words/a.txt": "red\n",
    };
    expect(styleOf(tree).known?.has("red")).toBe(true);
    expect(styleOf(tree).known?.has("blue")).toBe(false);
  });

  test("takes them in place of those of an earlier layer, as the option says", () => {
    const tree = {
      "caption-style.json": {
        rules,
        overrides: [{ files: ["b/**"], rules: { "known-words": { vocabulary: ["b.txt"] } } }],
      },
      "words/a.txt": "red\n",
      "b.txt": "blue\n",
    };
    expect([styleOf(tree).known?.has("red"), styleOf(tree).known?.has("blue")]).toEqual([true, false]);
    const other = styleOf(tree, "b/x.txt").known;
    expect([other?.has("red"), other?.has("blue")]).toEqual([false, true]);
  });

  test.each([
    [
      rules,
      [
        /^caption-style\.json:1:\d+: rules\.known-words\.vocabulary\[0\]: there is no file "words\/a\.txt"\.$/,
      ],
    ],
    [{ "known-words": { severity: "off", ...rules["known-words"] } }, []],
    [{ "known-words": { vocabulary: ["../../a.txt"] } }, [/leads out of the repository/]],
  ])("%j: a file that is missing is a fault, where the rule is on", (stated, faults) => {
    expect(faultsOf(JSON.stringify({ rules: stated }))).toEqual(
      faults.map((fault) => expect.stringMatching(fault)),
    );
  });

  test("is told what is wrong with them", () => {
    expect(faultsOf({ "caption-style.json": { rules }, "words/a.txt": "# none\n" })).toEqual([
      "words/a.txt:1:1: The vocabulary has no terms.",
    ]);
  });

  test("has them read where only an override has the rule on", () => {
    const tree = {
      "caption-style.json": {
        rules: { "known-words": { ...rules["known-words"], severity: "off" } },
        overrides: [{ files: ["b/**"], rules: { "known-words": "info" } }],
      },
      "words/a.txt": "red\n",
    };
    expect(styleOf(tree).known).toBeUndefined();
    expect(styleOf(tree, "b/x.txt").known?.has("red")).toBe(true);
  });
});
