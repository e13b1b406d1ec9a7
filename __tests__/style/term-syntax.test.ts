import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { termKey } from "../../src/style/term-key.ts";
import { isPlainTerm, parseTerm } from "../../src/style/term-syntax.ts";
import { exactFault } from "../../src/style/texts.ts";
import { tokenise } from "../../src/text/words.ts";

describe("parseTerm", () => {
  const word = (text: string) => ({ kind: "word", text });
  test.each([
    ["legs up", [word("legs"), word("up")]],
    ["legs_up", [word("legs"), word("up")]],
    ["  legs\u00a0 up ", [word("legs"), word("up")]],
    ["* shot", [{ kind: "any" }, word("shot")]],
    ["*ing", [{ kind: "ending", ending: "ing" }]],
    ["{color} hair", [{ kind: "list", name: "color" }, word("hair")]],
    ["{ body part } up", [{ kind: "list", name: "body part" }, word("up")]],
    ["{hair_color}", [{ kind: "list", name: "hair_color" }]],
    ["1girl", [word("1girl")]],
    ["a || b", [word("a"), word("||"), word("b")]],
    ["t-shirt :d", [word("t-shirt"), word(":d")]],
  ])("%j", (text, nodes) => {
    expect(parseTerm(text)).toEqual({ nodes });
  });

  test.each([
    ["", "A term needs a word."],
    ["__ _", "A term needs a word."],
    ["**", 'Write one "*", not "**": it stands for one or more whole words already.'],
    ["*a*", 'Write one "*", not "*a*": it stands for one or more whole words already.'],
    ["ing*", '"*" stands alone or before an ending, such as "*ing"; "ing*" is neither.'],
    ["a*b", '"*" stands alone or before an ending, such as "*ing"; "a*b" is neither.'],
    ["{color", 'The braces in "{color" do not pair up: a list is written "{color}".'],
    ["color}", 'The braces in "color}" do not pair up: a list is written "{color}".'],
    ["{a}{b}", 'The braces in "{a}{b}" do not pair up: a list is written "{color}".'],
    ["{a}-haired", '"{a}-haired" joins a list and other letters: put a space between.'],
    ["x{a}", '"x{a}" joins a list and other letters: put a space between.'],
    ["{} hair", 'Name a list between the braces, such as "{color}".'],
    ...[",", "，", "、", "|||"].map((mark): [string, string] => [
      `red${mark} blue`,
      `A term may not have "${mark}", which stands between tags: write a term for each tag.`,
    ]),
    ...["\n", "\r\n", "\u0085", "\u2028", "\u2029"].map((end): [string, string] => [
      `* red${end}blue`,
      "A term may not have a line break: write one line.",
    ]),
    ["a".repeat(201), "A term may have 200 characters."],
    ["a ".repeat(21), "A term may have 20 words."],
  ])("%j is refused", (text, fault) => {
    expect(parseTerm(text)).toEqual({ fault });
  });
});

test.each([
  ["Legs_Up", "legs up", true],
  ["cafe\u0301", "CAF\u00c9", true],
  ["*ing", "* ing", false],
  ["{a} hair", "{A} hair", false],
  ["legs up", "up legs", false],
])("the keys of %j and %j", (one, other, same) => {
  expect(termKey(one) === termKey(other)).toBe(same);
});

test("what is plain is a term of words, and its tokens are all there is to know of it", () => {
  const letter = fc.constantFrom(...`abZ09 _'&/.-*{},|()\n\\é`);
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 45 }), (text) => {
      fc.pre(isPlainTerm(text));
      const parsed = parseTerm(text);
      const words =
        "nodes" in parsed ? parsed.nodes.map((node) => (node.kind === "word" ? node.text : "*")) : [];
      expect(words.flatMap((word) => tokenise(word).map(({ key }) => key))).toEqual(
        tokenise(text).map(({ key }) => key),
      );
      expect(words).not.toContain("*");
      expect(exactFault(`${text} é`)).toBeUndefined();
    }),
    { numRuns: 3000 },
  );
});
