import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { captions, choices, lines, pick } from "./arbitraries.ts";
import { brokenPromises, read, rewritten, textsOf } from "./reading.ts";

test.each([
  ["sidecar", "", [""]],
  ["sidecar", "a,\r\nb\n", ["a,\r\nb\n"]],
  ["prompt-lines", "", []],
  ["prompt-lines", "a \r\n\r\n  \n b, c\r", ["a ", " b, c\r"]],
  ["prompt-lines", "# not\u2028Markdown\n", ["# not\u2028Markdown"]],
  ["tag-lines", "", [""]],
  ["tag-lines", "\n \n", [""]],
  ["tag-lines", "1girl\r\n\r\n red hair \r\nsmile", ["1girl, red hair, smile"]],
] as const)("%s reads %j", (id, file, texts) => {
  expect(textsOf(id, file)).toEqual(texts);
  expect(brokenPromises(file, read(id, file))).toEqual([]);
});

test.each([
  ["sidecar", "a\r\n", "b\r\n\n", "b\r\n\n"],
  ["sidecar", "a", "\udc00", undefined],
  ["prompt-lines", " a\r\nb", "c, d", "c, d\r\nb"],
  ["prompt-lines", "a\nb", " ", undefined],
  ["prompt-lines", "a\nb", "c\nd", undefined],
  ["prompt-lines", "a\nb", "c\r", undefined],
  ["tag-lines", "a\r\n b\r\n\r\nc\r\n", "c, a, b", "c\r\n a\r\n\r\nb\r\n"],
  ["tag-lines", "a\nb\nc", "a, c", "a\nc"],
  ["tag-lines", "a\r\n", "a, b", "a\r\nb\r\n"],
  ["tag-lines", "a", "a, b", "a\nb"],
  ["tag-lines", "a\nb\n", "a, , b", undefined],
  ["tag-lines", "a\nb\n", "a , b", undefined],
  ["tag-lines", "a\nb\n", "", undefined],
  ["tag-lines", "\n", "a", undefined],
  ["tag-lines", "a, b\nc", "a, x, c", "a, x\nc"],
] as const)("%s: the first caption of %j becomes %j: %j", (id, file, text, after) => {
  const place = read(id, file).places[0];
  expect(rewritten(file, place, text)).toBe(after);
});

test("the offsets of tag lines lead into the lines", () => {
  const place = read("tag-lines", "ab\r\n c").places[0];
  expect([0, 1, 2, 3, 4, 5, 9].map((at) => place?.offsetOf(at))).toEqual([0, 1, 2, 5, 5, 6, 6]);
});

const files = fc.tuple(fc.array(lines, { maxLength: 5 }), choices).map(([texts, choose]) => {
  const end = (): string => pick(choose, "\n", "\r\n", "\n\n", "\r\n \r\n");
  return { texts, file: texts.map((text) => text + end()).join("") };
});

test("prompt-lines: captions are read, spelt and replaced one by one", () => {
  const property = fc.property(files, captions, fc.nat(), ({ texts, file }, wanted, nth) => {
    const { places } = read("prompt-lines", file);
    expect(places.map(({ text }) => text)).toEqual(texts);
    expect(brokenPromises(file, read("prompt-lines", file))).toEqual([]);
    const index = texts.length === 0 ? 0 : nth % texts.length;
    const after = rewritten(file, places[index], wanted);
    if (after === undefined) return;
    expect(textsOf("prompt-lines", after)).toEqual(texts.map((text, at) => (at === index ? wanted : text)));
  });
  fc.assert(property);
});

test("tag-lines: what is written is read again, or not written", () => {
  const property = fc.property(files, fc.array(lines), ({ texts, file }, wanted) => {
    const parsed = read("tag-lines", file);
    expect(parsed.places.map(({ text }) => text)).toEqual([texts.map((text) => text.trim()).join(", ")]);
    expect(brokenPromises(file, parsed)).toEqual([]);
    const text = wanted.join(", ");
    const after = rewritten(file, parsed.places[0], text);
    if (after !== undefined) expect(textsOf("tag-lines", after)).toEqual([text]);
  });
  fc.assert(property);
});
