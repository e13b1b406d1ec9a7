import { describe, expect, test } from "@jest/globals";
import { explainTrigger } from "../../src/core/explain-trigger.ts";
import { readClipMerges } from "../../src/io/clip-merges.ts";
import { createClip } from "../../src/text/clip.ts";

const clip = createClip(readClipMerges());
const notIndependent = "for CLIP the trigger is not independent of its class.";
const oneToken = (number: number): string =>
  `It is one token, number ${number} of 49408. Low numbers were frequent in the text that CLIP's vocabulary was made from.`;
const ordinary = "If it is an ordinary word, the word and the trigger are the same to CLIP.";

describe("explainTrigger", () => {
  test.each<[what: string, trigger: string, classWords: string[], pieces: string[], notes: string[]]>([
    ["nothing to say", "ohwxman", [], ["oh", "wx", "man"], []],
    [
      "a piece that is the class word",
      "ohwxman",
      ["woman", "man"],
      ["oh", "wx", "man"],
      [`The piece “man” is the token of the class word “man”: ${notIndependent}`],
    ],
    [
      "pieces that are the class words",
      "ohwx purple dinosaur",
      ["Purple dinosaur"],
      ["ohwx", "purple", "dinosaur"],
      [
        `The pieces “purple”, “dinosaur” are the tokens of the class word “Purple dinosaur”: ${notIndependent}`,
      ],
    ],
    [
      "the letters of the class word across pieces",
      "sksman",
      ["man"],
      ["sk", "sman"],
      ["The letters of the class word “man” are in it, but not its tokens."],
    ],
    [
      "the letters of the class word inside a word, which are another token",
      "manohwx",
      ["man"],
      ["man", "ohwx"],
      ["The letters of the class word “man” are in it, but not its tokens."],
    ],
    [
      "the class word itself",
      "man",
      ["man"],
      ["man"],
      ["CLIP reads it as the class word “man” itself.", `${oneToken(786)} ${ordinary}`],
    ],
    ["an ordinary word", "rose", [], ["rose"], [`${oneToken(3568)} ${ordinary}`]],
    ["an invented word that is one token", "sks", [], ["sks"], [oneToken(48136)]],
    ["digits", "xq12", [], ["xq", "1", "2"], ["CLIP reads each digit as a token of its own: “1”, “2”."]],
    ["a digit alone", "7", [], ["7"], [oneToken(278)]],
    [
      "many pieces",
      "looking_at_viewer",
      [],
      ["looking", "_", "at", "_", "viewer"],
      ["It takes 5 of the 75 tokens that CLIP reads at a time."],
    ],
    [
      "capitals",
      "ohwxStyle",
      [],
      ["oh", "wx", "style"],
      ["CLIP does not see letter case: “ohwxStyle” and “ohwxstyle” are the same to it."],
    ],
    ["a class word without letters", "ohwx man", [" "], ["ohwx", "man"], []],
  ])("%s", (_what, trigger, classWords, pieces, notes) => {
    expect(explainTrigger(trigger, clip, classWords)).toEqual({ trigger, pieces, notes });
  });
});
