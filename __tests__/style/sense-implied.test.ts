import { describe, expect, test } from "@jest/globals";
import { sense } from "./tree.ts";

const implied = (terms: object, more: object = {}, rules: object = {}) => ({
  lists: { breed: ["corgi", "dog"] },
  rules: { "implied-tags": { terms, ...more }, ...rules },
});
const at = (path: string, text: string, message: string) =>
  `"${text}" rules.implied-tags.terms${path}: ${message}`;
const require = { direction: "require" };

describe("implied-tags", () => {
  test.each([
    [{ corgi: ["dog", "animal"], dog: ["animal"] }, []],
    [{ "t-shirt": ["shirt"] }, []],
    [{ "* dog": ["dog"] }, []],
    [
      { dog: ["Dog"] },
      [at(".dog[0]", "Dog", '"dog" would imply itself: "Dog" is the same, or stands for it as well.')],
    ],
    [{ dog: ["dog"] }, [at(".dog[0]", "dog", '"dog" would imply itself.')]],
    [
      { "red dress": ["* dress"] },
      [
        at(
          '["red dress"][0]',
          "* dress",
          '"red dress" would imply itself: "* dress" is the same, or stands for it as well.',
        ),
      ],
    ],
    [{ "* dress": ["long dress"] }, [expect.stringContaining('"* dress" would imply itself')]],
    [{ "* dress": ["* dress"] }, [expect.stringContaining('"* dress" would imply itself')]],
    [{ corgi: ["{breed}"] }, [expect.stringContaining('"corgi" would imply itself')]],
    [
      { corgi: ["dog"], dog: ["animal"], animal: ["corgi"] },
      [
        at(
          ".corgi[0]",
          "dog",
          'these tags imply one another without end: "corgi" → "dog" → "animal" → "corgi".',
        ),
      ],
    ],
    [
      { corgi: ["dog"], "white dog": ["white corgi"], Corgi: ["x"] },
      [expect.stringContaining('"Corgi" is listed already, in another spelling')],
    ],
  ])("%j", (terms, faults) => {
    expect(sense(implied(terms))).toEqual(faults);
  });

  test("a parent is no trigger", () => {
    const trigger = { "trigger-word": { words: ["ohwx dog"] } };
    expect(sense(implied({ corgi: ["ohwx_dog"] }, {}, trigger))).toEqual([
      at(
        ".corgi[0]",
        "ohwx_dog",
        '"ohwx_dog" is a trigger word: trigger-word alone says whether it has to be there.',
      ),
    ]);
    expect(sense(implied({ "ohwx dog": ["dog"] }, {}, trigger))).toEqual([]);
    expect(sense(implied({ corgi: ["ohwx_dog"] }, { severity: "off" }, trigger))).toEqual([]);
  });

  test("what has to be there is not replaced", () => {
    const banned = { "banned-synonyms": { terms: { hound: ["dog"] } } };
    expect(sense(implied({ corgi: ["dogs"] }, require, banned))).toEqual([
      at(".corgi[0]", "dogs", '"dogs" has to be there, but is to be replaced by "hound" in banned-synonyms.'),
    ]);
    expect(sense(implied({ corgi: ["dog"] }, {}, banned))).toEqual([]);
    expect(sense(implied({ corgi: ["hound"] }, require, banned))).toEqual([]);
  });

  test("what has to be there is not deleted", () => {
    const classes = (policy: string) => ({ "class-tags": { policy, words: ["dog"] } });
    expect(sense(implied({ corgi: ["dog"] }, require, classes("specific")))).toEqual([
      at(".corgi[0]", "dog", '"dog" has to be there, but the policy "specific" of class-tags deletes it.'),
    ]);
    expect(sense(implied({ corgi: ["dog"] }, require, classes("broad")))).toEqual([]);
    expect(sense(implied({ corgi: ["dog"] }, {}, classes("specific")))).toEqual([]);
  });

  test("what has to be there can be written", () => {
    expect(sense(implied({ corgi: ["dog ("] }, require))).toEqual([
      expect.stringContaining('the "(" in "dog ("'),
    ]);
    expect(sense(implied({ corgi: ["dog ("] }))).toEqual([]);
    expect(sense(implied({ corgi: ["* dog"] }, require))).toEqual([]);
  });
});
