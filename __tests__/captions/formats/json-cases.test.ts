import { expect, test } from "@jest/globals";
import type { FormatId, FormatOptions } from "../../../src/captions/formats/format.ts";
import { outline, read, rewritten } from "./reading.ts";

type Row = readonly [FormatId, string, unknown[], string[], FormatOptions?];

test.each<Row>([
  ["imagefolder-jsonl", "", [], []],
  ["imagefolder-jsonl", '{"file_name":"a.png","text":"x"}', [["a.png", "x", '"x"']], []],
  ["imagefolder-jsonl", '\r\n {"caption":"x","file_name":"a"} \r\n\r\n', [["a", "x", '"x"']], []],
  ["imagefolder-jsonl", '{"file_name":"a","caption":"c","prompt":"p"}', [["a", "p", '"p"']], []],
  ["imagefolder-jsonl", '{"file_name":"a","text":null,"caption":"c"}', [["a", "c", '"c"']], []],
  [
    "imagefolder-jsonl",
    '{"left_file_name":"a","t":"c","text":"x"}',
    [["a", "c", '"c"']],
    [],
    { column: "t" },
  ],
  ["imagefolder-jsonl", '{"file_names":["a"],"text":"x"}', [[undefined, "x", '"x"']], []],
  ["imagefolder-jsonl", '{"text":"x"}', [[undefined, "x", '"x"']], ['{"text":"x"}']],
  ["imagefolder-jsonl", '{"file_name":"a"}', [], ['{"file_name":"a"}']],
  ["imagefolder-jsonl", '{"file_name":"a","text":3}', [], ["3"]],
  ["imagefolder-jsonl", '{"file_name":"a","text":"x","te\\u0078t":"y"}', [["a", "y", '"y"']], ['"text"']],
  ["imagefolder-jsonl", '{"file_name":"a",}\n{"file_name":"b","text":"x"}', [["b", "x", '"x"']], ["}"]],
  ["imagefolder-jsonl", '[1]\n"x"\nnull', [], ["[1]", '"x"', "null"]],
  ["imagefolder-jsonl", '{"text": "a\n{"file_name":"b","text":"x"}', [["b", "x", '"x"']], ['"a']],
  [
    "kohya-jsonl",
    '{"image_path":"/a.png","caption":"x","tags":["a","b"]}',
    [
      ["/a.png", "x", '"x"'],
      ["/a.png", "a, b", '["a","b"]'],
    ],
    [],
  ],
  ["kohya-jsonl", '{"video_path":"v","prompt":"x"}', [["v", "x", '"x"']], [], { column: "prompt" }],
  ["kohya-jsonl", '{"image_path":"a"}', [], ['{"image_path":"a"}']],
  [
    "kohya-json",
    '{"a":{"tags":"x","caption":"y"}}',
    [
      ["a", "x", '"x"'],
      ["a", "y", '"y"'],
    ],
    [],
  ],
  ["kohya-json", '{"a":{"tags":[],"caption":null}}', [], ['{"tags":[],"caption":null}']],
  ["kohya-json", '{"a":{"tags":["x",1]},"b":{"caption":["y"]},"c":7}', [], ["1", '["y"]', "7"]],
  ["kohya-json", '{"a":{"caption":"x"},"a":{"caption":"y"}}', [["a", "y", '"y"']], ['"a"']],
  ["kohya-json", '{"a":{"c":["x"],"caption":"y"}}', [["a", "x", '["x"]']], [], { column: "c" }],
  ["kohya-json", "", [], [""]],
  ["kohya-json", "[]", [], ["[]"]],
  ["kohya-json", '{"a":{"caption":"x"} "b":{}}', [], ['"b":{}}']],
  ["kohya-json", '{"a":{"caption":"x"}} // no', [], ["// no"]],
  [
    "ai-toolkit-json",
    '{"/d/a.png":{"caption":"x","caption_short":"y","n":1},"b":"z"}',
    [
      ["/d/a.png", "x", '"x"'],
      ["/d/a.png", "y", '"y"'],
      ["b", "z", '"z"'],
    ],
    [],
  ],
  [
    "ai-toolkit-json",
    '{"a":{"long":"x","caption":"y"},"b":["z"]}',
    [["a", "x", '"x"']],
    ['["z"]'],
    { column: "long" },
  ],
  [
    "diffusion-pipe-json",
    '{"a.png":["x","y"],"b.png":[],"c.png":"z","d.png":[1]}',
    [
      ["a.png", "x", '"x"'],
      ["a.png", "y", '"y"'],
    ],
    ['"z"', "1"],
  ],
])("%s reads %j", (id, file, places, faults, options = {}) => {
  expect(outline(id, file, options)).toEqual({ places, faults });
});

test.each([
  // Escapes that stay, letter by letter.
  [
    String.raw`caf\u00e9, legs up, \u00c9t\u00e9`,
    "café, raised legs, Été",
    String.raw`caf\u00e9, raised legs, \u00c9t\u00e9`,
  ],
  [String.raw`a\/b, x, c\/d`, "y, a/b, x, c/d", String.raw`y, a\/b, x, c\/d`],
  [String.raw`\ud83d\ude00 x`, "😁 x", String.raw`\ud83d\ude01 x`],
  [String.raw`\u00e9, b, c`, "b, é, à, c", String.raw`b, \u00e9, \u00e0, c`],
  [String.raw`\u00E9, b`, "é, ü", String.raw`\u00E9, \u00FC`],
  ["é, b", "é, ü", "é, ü"],
  // Raw pairs differ in one half only, and are written as a whole.
  ["x 😀 y", "x 😁 y", "x 😁 y"],
  ["😀", "\u{1f200}", "\u{1f200}"],
  ["a, b", 'a "b"\n\u0001\\', String.raw`a \"b\"\n\u0001\\`],
  ["x", "😀\ud83d", String.raw`😀\ud83d`],
  // One letter in two spellings: the words that stay are copied, the new ones follow the first spelling.
  [String.raw`x caf\u00e9, café y`, "z café, café é w", String.raw`z caf\u00e9, café \u00e9 w`],
  // Moved tags keep their spelling too.
  [String.raw`b, \u0061b`, "ab, b", String.raw`\u0061b, b`],
])("a literal %j with the text %j is written %j", (literal, text, written) => {
  const file = `{"file_name": "a", "text": "${literal}"}`;
  expect(rewritten(file, read("imagefolder-jsonl", file).places[0], text)).toBe(
    `{"file_name": "a", "text": "${written}"}`,
  );
});

test("a literal that shows no manner follows the file", () => {
  const file = '{"file_name":"\\u00c4\\/a","text":"x"}\n{"file_name":"b","text":"caf\\u00E9"}';
  expect(read("imagefolder-jsonl", file).places.map(({ write }) => write("é/"))).toEqual([
    '"\\u00E9\\/"',
    '"\\u00E9\\/"',
  ]);
});

test.each([
  ['["a", "b","c" ]', "a, c, b", '["a", "c","b" ]'],
  ['["a","b", "c"]', "a, c", '["a","c"]'],
  ['["a"]', "a, é", '["a", "é"]'],
  ['[\n  "a"\n]', "x, a", '[\n  "x",\n  "a"\n]'],
  ['[\n  "a",\n  "b"\n]', "a, b, c", '[\n  "a",\n  "b",\n  "c"\n]'],
  ['["\\u00e9","e\\u0301"]', "é, ü", '["\\u00e9","\\u00fc"]'],
  ['["\\u0061", "b"]', "b, x, a", '["b", "x", "\\u0061"]'],
  ['["a, b", "c"]', "c, a, b", '["c", "a, b"]'],
  ['["a, b", "c"]', "a, x, c", '["a, x", "c"]'],
  ['["a, b", "c"]', "c", '["c"]'],
  ['["a, b", "c"]', "a, c", '["a", "c"]'],
  ['["a, b", "c"]', "x, c, y", '["x", "c", "y"]'],
  ['["a, b", "c"]', "c, x, y, z", '["c", "x, y", "z"]'],
  ['["a","b"]', "a, b, c, d", '["a","b","c","d"]'],
  ['["a", "a"]', "a", '["a"]'],
  ['["a"]', "", '[""]'],
])("a list %s with the text %j is written %j", (list, text, written) => {
  const file = `{"i": {"tags": ${list}}}`;
  expect(rewritten(file, read("kohya-json", file).places[0], text)).toBe(`{"i": {"tags": ${written}}}`);
});

test("the offsets of a list lead into its items", () => {
  const file = '{"i": {"tags": ["ab", "\\u00e9"]}}';
  const place = read("kohya-json", file).places[0];
  expect([0, 1, 2, 3, 4, 5, 9].map((at) => file.slice(place?.offsetOf(at)))).toEqual([
    'ab", "\\u00e9"]}}',
    'b", "\\u00e9"]}}',
    '", "\\u00e9"]}}',
    '"\\u00e9"]}}',
    '\\u00e9"]}}',
    '"]}}',
    '"]}}',
  ]);
});
