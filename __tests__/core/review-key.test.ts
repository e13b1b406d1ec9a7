import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { commentKey, fingerprint, type Identity } from "../../src/core/review-key.ts";

const identity: Identity = {
  configPath: "caption-style.json",
  path: "train/0001.txt",
  ruleIds: ["section-order", "banned-synonyms"],
  text: "red hair, anime",
  occurrence: 0,
};

describe("fingerprint", () => {
  test("32 hexadecimal digits that stay the same from version to version", () => {
    expect(fingerprint("")).toBe("adc65bc6ec1362ff336a1135eff29448");
    expect(fingerprint("red hair, anime")).toBe("3705658aad420ac0c9b4c933188a4b70");
  });

  test("texts that differ in a single place, or by a character at the end, differ", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.nat(), fc.nat(0xffff), (text, at, unit) => {
        const index = at % text.length;
        const other = String.fromCharCode(unit);
        const changed = text.slice(0, index) + other + text.slice(index + 1);
        expect(fingerprint(changed) === fingerprint(text)).toBe(changed === text);
        expect(fingerprint(text + other)).not.toBe(fingerprint(text));
      }),
    );
  });

  test("many short texts have many values, in each of the four words", () => {
    const values = Array.from({ length: 20_000 }, (_, index) =>
      fingerprint(`${index % 7}${index}, ${index * 3}`),
    );
    for (const from of [0, 8, 16, 24]) {
      expect(new Set(values.map((value) => value.slice(from, from + 8))).size).toBeGreaterThan(19_990);
    }
  });
});

describe("commentKey", () => {
  test.each<[what: string, other: Partial<Identity>]>([
    ["the order of the rules", { ruleIds: ["banned-synonyms", "section-order"] }],
    ["a rule found twice", { ruleIds: ["section-order", "banned-synonyms", "section-order"] }],
    ["spacing", { text: "  red hair,\tanime " }],
    ["a carriage return", { text: "red hair, anime\r" }],
  ])("%s does not matter", (_what, other) => {
    expect(commentKey({ ...identity, ...other })).toBe(commentKey(identity));
  });

  test("the composition of characters does not matter", () => {
    const [composed, decomposed] = ["café", "cafe\u0301"].map((text) => commentKey({ ...identity, text }));
    expect(decomposed).toBe(composed);
  });

  test.each<[what: string, other: Partial<Identity>]>([
    ["another style", { configPath: "train/caption-style.json" }],
    ["another file", { path: "train/0002.txt" }],
    ["another set of rules", { ruleIds: ["section-order"] }],
    ["another text", { text: "red hair, anime, dress" }],
    ["the second of two such lines", { occurrence: 1 }],
  ])("%s is another comment", (_what, other) => {
    expect(commentKey({ ...identity, ...other })).not.toBe(commentKey(identity));
  });
});
