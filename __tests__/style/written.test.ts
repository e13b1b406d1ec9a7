import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { splitTags } from "../../src/captions/split-tags.ts";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import { entryFault, exactFault } from "../../src/style/texts.ts";

describe("words that are written into captions", () => {
  test.each([
    ["red, blue", 'a term may not have ","'],
    ["red，blue", 'a term may not have "，"'],
    ["red、blue", 'a term may not have "、"'],
    ["red ||| blue", 'a term may not have "|||"'],
    ["red\nblue", "a term may not have a line break"],
    ["red\u2028blue", "a term may not have a line break"],
    ["smile (", 'the "(" in "smile (" has no partner'],
    ["(smile", 'the "("'],
    ["smile)", 'the ")"'],
    ["smile [x", 'the "["'],
    ["smile] x", 'the "]"'],
    ["<lora", 'the "<"'],
    ["([)]", 'the "]"'],
    ["smile\\", "ends with a backslash"],
    ["smile\\\\\\", "ends with a backslash"],
    ["red\tblue", "the invisible character U+0009"],
    ["red\u0000", "the invisible character U+0000"],
    ["\u202ered", "the invisible character U+202E"],
    ["re\u200bd", "the invisible character U+200B"],
    ["{smile", "has a wildcard or a list"],
  ])("%j is refused", (text, fault) => {
    expect(exactFault(text)).toContain(fault);
  });

  test.each([
    "ohwx style",
    "ohwx (style)",
    "ohwx \\(style\\)",
    "[trigger]",
    "<ohwx>",
    "((a) [b])",
    "a\\\\",
    ":)",
    ">:(",
    ";]",
    "<3",
    ">_<",
    "^_^",
    "->",
    "a | b || c",
    "\u{1F469}\u200d\u{1F3A8}",
    "\u7167\u7247",
  ])("%j is taken", (text) => {
    expect(exactFault(text)).toBeUndefined();
  });

  const pieces = fc.constantFrom(
    "a",
    "b",
    " ",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "\\",
    ",",
    "、",
    "|||",
    "|",
    "\n",
    "\t",
    "_",
  );
  test("what is taken stays one tag and leaves its neighbours alone", () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.join("").trim();
        fc.pre(text !== "" && exactFault(text) === undefined);
        const tags = (caption: string) => splitTags(caption, createTagTexts()).map(({ of }) => of.text);
        expect(tags(`x, ${text}, y), z], u>, v`)).toEqual(["x", text, "y)", "z]", "u>", "v"]);
        expect(tags(`(x, ${text}, y), z`)).toEqual([`(x, ${text}, y)`, "z"]);
        expect(tags(`[x, ${text}, y], z`)).toEqual([`[x, ${text}, y]`, "z"]);
      }),
      { numRuns: 500 },
    );
  });
});

test("the entry of a list is only looked for", () => {
  expect(entryFault("smile (")).toBeUndefined();
  expect(entryFault("red, blue")).toContain('a term may not have ","');
  expect(entryFault("* x")).toContain("has a wildcard or a list");
});
