import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { captions, choices, pick } from "./arbitraries.ts";
import { brokenPromises, outline, read, rewritten, textsOf } from "./reading.ts";

const id = "everydream-yaml";
const example = `# by hand
main_prompt: a photo of ohwx   # first
rating: 1.1
max_caption_length: 512
tags:
  - tag: "red caf\\xe9"
    weight: 2.0
  - tag: 'it''s'
  - smile
`;

test.each([
  [example, ["a photo of ohwx", "red café, it's, smile"], []],
  ["main_prompt:\n  - a\n  - b\n", ["a", "b"], []],
  ["caption: a, b\r\ntags: [a, {tag: b, weight: 1}]\r\n", ["a, b", "a, b"], []],
  ["main_prompt: |-\n  a\n  b\n", ["a\nb"], []],
  ["main_prompt: >\n  a\n  b\n", ["a b\n"], []],
  ["main_prompt: yes\ntags:\n  - 42\n  - tag:\n  - weight: 2\n", [], ["yes", "42", "", "weight: 2\n"]],
  ["main_prompt: &a x\ntags: [*a, z]", ["x", "z"], ["*a"]],
  ["tags: red\nmain_prompt: x", ["x"], ["tags: red\nmain_prompt: x"]],
  ["tags:\nmain_prompt:\nrating: 1\n", [], ["tags:\nmain_prompt:\nrating: 1\n"]],
  ["", [], [""]],
  ["just text", [], ["just text"]],
  ["main_prompt: a: b", [], ["a: b"]],
])("%j is read", (file, texts, faults) => {
  expect(textsOf(id, file)).toEqual(texts);
  expect(outline(id, file)).toMatchObject({ faults });
  expect(brokenPromises(file, read(id, file))).toEqual([]);
});

test.each([
  [0, "a drawing of ohwx", "a photo of ohwx  ", "a drawing of ohwx  "],
  [0, "ohwx: a photo", "a photo of ohwx  ", '"ohwx: a photo"  '],
  [0, "a photo # of", "a photo of ohwx  ", '"a photo # of"  '],
  [0, "yes", "a photo of ohwx  ", '"yes"  '],
  [1, "red café, it's not, smile", "'it''s'", "'it''s not'"],
  [1, "blue café ü 😀, it's, smile", "red caf\\xe9", "blue caf\\xe9 \\xfc \\U0001f600"],
  [1, 'red café, it\'s, a "b"\n', "- smile\n", '- "a \\"b\\"\\n"\n'],
])("place %i with the text %j", (at, text, old, written) => {
  expect(rewritten(example, read(id, example).places[at], text)).toBe(example.replace(old, () => written));
});

test.each([
  [example, "it's, red café, smile"],
  [example, "red café, it's"],
  [example, "red café, it's, smile, more"],
  ["tags: ['x']", "\ud800"],
])("weights would stay behind, and lines be lost: %j does not become %j", (file, text) => {
  const { places } = read(id, file);
  expect(places[places.length - 1]?.write(text)).toBeUndefined();
});

test.each([
  ["main_prompt: |-\n  a b\n  c\nrating: 1\n", "a x\nc", "main_prompt: |-\n  a x\n  c\nrating: 1\n"],
  ["main_prompt: |\r\n   a\r\n   b\r\n", "a\nx\nb\n", "main_prompt: |\r\n   a\r\n   x\r\n   b\r\n"],
  ["main_prompt: >\n  a\n  b\n", "a c\n", undefined],
  ['main_prompt: "a\n  b"\n', "a c", undefined],
  ["main_prompt: |-\n  a\n", " a", undefined],
])("a text of several lines: %j with %j is %j", (file, text, after) => {
  expect(rewritten(file, read(id, file).places[0], text)).toBe(after);
});

test("the offsets of a block skip the indent", () => {
  const file = "main_prompt: |-\n   ab\n   c\n";
  const place = read(id, file).places[0];
  expect([0, 1, 2, 3, 4].map((at) => file.slice(place?.offsetOf(at)))).toEqual([
    "ab\n   c\n",
    "b\n   c\n",
    "\n   c\n",
    "c\n",
    "\n",
  ]);
});

test("a blank line in a block has no indent to skip", () => {
  const file = "main_prompt: |-\n   a\n\n   b\n";
  const place = read(id, file).places[0];
  expect([place?.text, [0, 1, 2, 3, 4].map((at) => file.slice(place?.offsetOf(at)))]).toEqual([
    "a\n\nb",
    ["a\n\n   b\n", "\n\n   b\n", "\n   b\n", "b\n", "\n"],
  ]);
});

test("captions are read, spelt and replaced one by one", () => {
  const made = fc.record({
    main_prompt: captions,
    tags: fc.array(fc.record({ tag: captions }), { minLength: 1, maxLength: 3 }),
  });
  const property = fc.property(made, choices, captions, (value, choose, wanted) => {
    const file = stringify(value, {
      version: "1.1",
      lineWidth: choose(2) === 0 ? 0 : 20,
      singleQuote: choose(2) === 0,
      collectionStyle: choose(2) === 0 ? "flow" : "block",
      defaultStringType: pick(choose, "PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL") as "PLAIN",
    });
    // The printer of the package is not always right about odd texts.
    fc.pre(JSON.stringify(safely(file)) === JSON.stringify(value));
    const parsed = read(id, file);
    expect(parsed.places.map(({ text }) => text)).toEqual([
      value.main_prompt,
      value.tags.map(({ tag }) => tag).join(", "),
    ]);
    expect(brokenPromises(file, parsed)).toEqual([]);
    const after = rewritten(file, parsed.places[0], wanted);
    if (after !== undefined)
      expect(parse(after, { version: "1.1" })).toEqual({ ...value, main_prompt: wanted });
    const first = value.tags.map(({ tag }, at) => (at === 0 ? "new tag" : tag)).join(", ");
    const other = rewritten(file, parsed.places[1], first);
    if (other !== undefined) expect(textsOf(id, other)).toEqual([value.main_prompt, first]);
  });
  fc.assert(property);
});

function safely(file: string): unknown {
  try {
    return parse(file, { version: "1.1" });
  } catch {
    return undefined;
  }
}
