import { describe, expect, test } from "@jest/globals";
import { sense } from "./tree.ts";

const classes = (options: object, more: object = {}) => ({ rules: { "class-tags": options, ...more } });
const at = (path: string) => `rules.class-tags.${path}`;

describe("replace", () => {
  const words = ["woman", "girl"];
  test.each([
    [
      { policy: "specific", words, replace: { "a woman": "woman" } },
      [
        `"woman" ${at('replace["a woman"]')}: "woman" holds a word that the policy "specific" does not allow.`,
      ],
    ],
    [
      { policy: "specific", words, replace: { "a lady": "tall Girl" } },
      [
        `"tall Girl" ${at('replace["a lady"]')}: "tall Girl" holds "Girl", a word that the policy "specific" does not allow.`,
      ],
    ],
    [
      { words, replace: { "x woman": "big x_woman" } },
      [
        `"big x_woman" ${at('replace["x woman"]')}: "big x_woman" holds "x_woman", which is to be replaced itself: such a caption would never be right.`,
      ],
    ],
    [
      { policy: "consistent", words, replace: { "a *ing woman": "a sitting woman" } },
      [
        `"a sitting woman" ${at('replace["a *ing woman"]')}: "a sitting woman" holds what is to be replaced itself: such a caption would never be right.`,
      ],
    ],
    [
      { words, replace: { "{c} one": "red one" } },
      [expect.stringContaining('"red one" holds what is to be replaced itself')],
    ],
    [
      { words, replace: { lady: "old dame", dame: "lady" } },
      [
        expect.stringContaining('"old dame" holds "dame", which is to be replaced itself'),
        expect.stringContaining('"lady" holds what is to be replaced itself'),
      ],
    ],
    [
      { words: ["man"], narrower: { man: ["guy"] }, replace: { "that fellow": "that guy" } },
      [expect.stringContaining('"that guy" holds "guy", a word that the policy "broad" does not allow.')],
    ],
    [
      { policy: "consistent", words, replace: { "a lady": "a girl" } },
      [expect.stringContaining('"a girl" holds "girl", a word that the policy "consistent" does not allow.')],
    ],
    [{ policy: "consistent", words, replace: { "a lady": "a woman" } }, []],
    [{ words, replace: { "a lady": "a woman" } }, []],
    [{ policy: "specific", words, replace: { "of a young woman": "portrait" } }, []],
    [{ policy: "specific", words: ["man"], replace: { "a man": "a snowman" } }, []],
    [{ policy: "specific", words, severity: "off", replace: { "a woman": "woman" } }, []],
  ])("%j", (options, faults) => {
    expect(sense({ lists: { c: ["red"] }, ...classes(options) })).toEqual(faults);
  });

  test("may write a trigger that has a class word in it", () => {
    const options = { policy: "specific", words, replace: { "a woman": "ohwx woman" } };
    expect(sense(classes(options, { "trigger-word": { words: ["ohwx woman"] } }))).toEqual([]);
    expect(sense(classes(options))).toHaveLength(1);
  });

  test.each([
    ["woman, x", 'a term may not have ","'],
    ["woman [", 'the "[" in "woman [" has no partner'],
    ["woman\\", "ends with a backslash"],
    ["{c} woman", "has a wildcard or a list"],
  ])("is to be %j", (text, fault) => {
    expect(sense(classes({ replace: { "a lady": text } }))).toEqual([expect.stringContaining(fault)]);
    expect(sense(classes({ words: [text] }))).toEqual([expect.stringContaining(fault)]);
    expect(sense(classes({ narrower: { [text]: ["lady"] } }))).toEqual([expect.stringContaining(fault)]);
  });
});

describe("class words that are to be replaced", () => {
  const banned = (terms: object, more: object = {}) => ({ "banned-synonyms": { terms, ...more } });
  const message = 'the class word "man" is to be replaced by "guy" in banned-synonyms.';
  test.each([
    [{ words: ["girl", "man"] }, banned({ guy: ["Man"] }), [`"man" ${at("words[1]")}: ${message}`]],
    [{ words: ["man"] }, banned({ guy: ["{c}"] }), [`"man" ${at("words[0]")}: ${message}`]],
    [
      { words: ["human"], narrower: { man: ["boy"] } },
      banned({ guy: ["man"] }),
      [`"man" ${at("narrower.man")}: ${message}`],
    ],
    [
      { policy: "consistent", words: ["man", "boy"] },
      banned({ guy: ["man"] }),
      [`"man" ${at("words[0]")}: ${message}`],
    ],
    [{ policy: "consistent", words: ["man", "boy"] }, banned({ man: ["boy"] }), []],
    [{ policy: "specific", words: ["man"] }, banned({ guy: ["man"] }), []],
    [{ words: ["man"] }, banned({ man: ["{c}"] }), []],
    [{ words: ["man"] }, banned({ guy: ["man"] }, { severity: "off" }), []],
    [{ words: ["man"], severity: "off" }, banned({ guy: ["man"] }), []],
    [{ words: ["man"] }, banned({ guy: ["young man"] }), []],
  ])("%j beside %j", (options, more, faults) => {
    expect(sense({ lists: { c: ["man", "boy"] }, ...classes(options, more) })).toEqual(faults);
  });
});
