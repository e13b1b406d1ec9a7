import { expect, test } from "@jest/globals";
import { parseCaption } from "../../src/captions/parse-caption.ts";
import { compileStyle } from "../../src/core/compile.ts";
import { checkCaption, settle } from "../../src/core/settle.ts";
import { registry } from "../../src/rules/index.ts";
import { type StyleParts, styleOf } from "../support/style-of.ts";
import { checkText } from "../support/test-rule.ts";

const settled = (text: string, parts: StyleParts) => {
  const compiled = compileStyle(styleOf(parts), registry);
  const done = settle(compiled, checkCaption(compiled, parseCaption("a.txt", text, compiled.tagTexts)));
  return (
    done && { text: done.text, withheld: new Set([...done.left.keys()].map((name) => name.split(" ")[0])) }
  );
};

test("rules build on each other in the order of rewriting", () => {
  const parts: StyleParts = {
    rules: {
      "trigger-word": { words: ["ohwx"] },
      "section-order": {},
      "banned-synonyms": { terms: { photo: ["photograph"], sofa: ["couch"] } },
      "class-tags": { policy: "specific", words: ["woman"] },
      "tag-format": {},
    },
    sections: [
      { name: "type", terms: ["photo"] },
      { name: "background", terms: ["sofa"] },
    ],
  };
  expect(settled("couch,woman,,photograph,Ohwx", parts)).toEqual({
    text: "ohwx, photo, sofa",
    withheld: new Set(),
  });
  expect(settled("ohwx, photo, sofa", parts)).toEqual({ text: "ohwx, photo, sofa", withheld: new Set() });
});

test("nothing to do", () => {
  expect(settled("", { rules: { "tag-format": {} } })).toEqual({ text: "", withheld: new Set() });
});

test("an edit that leaves a person more to do is withheld, and its finding says so", () => {
  const parts: StyleParts = {
    rules: { "class-tags": { policy: "specific", words: ["woman"] }, "section-content": {} },
    sections: [{ name: "globals", terms: ["woman"], required: true }],
  };
  const text = "woman, sitting";
  expect(settled(text, parts)).toEqual({ text, withheld: new Set(["class-tags"]) });
  const { findings, rewrites } = checkText(text, styleOf(parts));
  expect(findings.map(({ ruleId, fix }) => `${ruleId} ${fix}`)).toEqual(["class-tags none"]);
  expect(rewrites).toEqual([]);
});

test("a withheld edit leaves the other rules their own", () => {
  const parts: StyleParts = {
    rules: {
      "class-tags": { policy: "specific", words: ["woman"] },
      "section-content": {},
      "tag-format": {},
    },
    sections: [{ name: "globals", terms: ["woman"], required: true }],
  };
  expect(settled("woman,sitting", parts)).toEqual({
    text: "woman, sitting",
    withheld: new Set(["class-tags"]),
  });
});

test("a measure holds no edit back", () => {
  const parts: StyleParts = {
    rules: {
      "class-tags": { policy: "specific", words: ["woman"] },
      "caption-length": { tags: { min: 3 } },
    },
  };
  expect(settled("ohwx, woman, sitting", parts)).toEqual({ text: "ohwx, sitting", withheld: new Set() });
});

test("rules that never agree are given up, and nothing is offered", () => {
  const parts: StyleParts = {
    rules: {
      "banned-synonyms": { terms: { woman: ["lady"] } },
      "class-tags": { policy: "consistent", words: ["lady", "woman"] },
    },
  };
  const text = "lady, x";
  const { findings, rewrites } = checkText(text, styleOf(parts));
  expect(rewrites).toEqual([]);
  expect(findings.filter(({ fix }) => fix === "safe")).toEqual([]);
});

test("an edit that does harm does not keep those beside it back, on either side", () => {
  const parts: StyleParts = {
    rules: { "class-tags": { policy: "specific", words: ["man", "woman", "girl"] }, "section-content": {} },
    sections: [{ name: "globals", terms: ["woman"], required: true }],
  };
  const { findings, rewrites } = checkText("man, woman, girl, sitting", styleOf(parts));
  expect(rewrites.map(({ after }) => after)).toEqual(["woman, sitting"]);
  expect(findings.map(({ start, fix }) => `${start.offset} ${fix}`)).toEqual(["0 safe", "5 none", "12 safe"]);
});

test("what only a person can mend and was there before keeps no edit back", () => {
  const parts: StyleParts = {
    rules: { "class-tags": { policy: "specific", words: ["man"] }, "section-content": {} },
    sections: [{ name: "globals", terms: ["woman"], required: true }],
  };
  const { findings, rewrites } = checkText("man, sitting", styleOf(parts));
  expect(rewrites.map(({ after }) => after)).toEqual(["sitting"]);
  expect(findings.map(({ ruleId, fix }) => `${ruleId} ${fix}`)).toEqual([
    "section-content none",
    "class-tags safe",
  ]);
});

test("of two findings that say the same, as many are open as there are edits left", () => {
  const parts: StyleParts = {
    rules: { "class-tags": { policy: "specific", words: ["woman"] }, "section-content": {} },
    sections: [{ name: "globals", terms: ["woman"], required: true }],
  };
  const { findings, rewrites } = checkText("woman, woman, sitting", styleOf(parts));
  expect(rewrites.map(({ after }) => after)).toEqual(["woman, sitting"]);
  expect(findings.map(({ fix }) => fix).sort()).toEqual(["none", "safe"]);
});
