import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { ACCENT, characterKind, DIGIT, LETTER, MARK, SPACE, sizeAt } from "../../src/text/characters.ts";

test.each([
  ["a", LETTER],
  ["é", LETTER],
  ["着", LETTER],
  ["𝔸", LETTER],
  ["7", DIGIT],
  ["½", DIGIT],
  ["𝟗", DIGIT],
  ["\u0301", ACCENT],
  ["_", SPACE],
  ["\u3000", SPACE],
  ["-", MARK],
  ["…", MARK],
  ["🙂", MARK],
  ["\ud800", MARK],
])("%j", (character, kind) => {
  expect(characterKind(character, 0)).toBe(kind);
  expect(characterKind(character, 0)).toBe(kind);
  expect(sizeAt(character, 0)).toBe(character.length);
});

test("of any character, what Unicode says", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 2 }), (character) => {
      const first = String.fromCodePoint(character.codePointAt(0) ?? 0);
      const kind = /[_\s]/.test(first)
        ? SPACE
        : /\p{L}/u.test(first)
          ? LETTER
          : /\p{N}/u.test(first)
            ? DIGIT
            : /\p{M}/u.test(first)
              ? ACCENT
              : MARK;
      expect(characterKind(character, 0)).toBe(kind);
    }),
    { numRuns: 2000 },
  );
});
