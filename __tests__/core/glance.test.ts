import { expect, test } from "@jest/globals";
import { parseCaption } from "../../src/captions/parse-caption.ts";
import { compileStyle } from "../../src/core/compile.ts";
import type { Glancer } from "../../src/core/glance.ts";
import { checkCaption } from "../../src/core/settle.ts";
import { registry } from "../../src/rules/index.ts";
import { styleOf } from "../support/style-of.ts";

const style = styleOf({
  rules: {
    "trigger-word": { words: ["ohwx"] },
    "section-order": {},
    "section-content": {},
    "banned-synonyms": { terms: { sofa: ["couch"] } },
    "class-tags": { policy: "broad", words: ["woman"], narrower: { woman: ["lady"] } },
    "tag-format": {},
    "text-encoding": {},
    "prompt-syntax": {},
    "caption-file": {},
  },
  sections: [
    { name: "type", terms: ["photo", "drawing"], required: true },
    { name: "subject", terms: ["woman", "* dress"], max: 2 },
    { name: "place", terms: ["sofa", "* wall"], exclusive: [["sofa", "* wall"]] },
  ],
});

test.each([
  "ohwx, photo, woman, red dress, sofa",
  "ohwx, photo, woman, sofa\n",
  "ohwx, photo, woman, sofa\r\n",
  "ohwx, photo, woman, strange thing, sofa",
])("%j is seen to be right, and nothing is found in it", (text) => {
  const compiled = compileStyle(style, registry);
  expect(compiled.isRightAtAGlance(text)).toBe(true);
  expect(checkCaption(compiled, parseCaption("a.txt", text, compiled.tagTexts)).problems.size).toBe(0);
});

test.each([
  ["photo, woman, sofa", "no trigger"],
  ["photo, ohwx, woman, sofa", "the trigger is not the first"],
  ["ohwx, photo, woman, ohwx", "the trigger stands there twice"],
  ["ohwx, photo, woman, Ohwx", "a trigger that is misspelt"],
  ["ohwx, woman, photo", "the order"],
  ["ohwx, woman, sofa", "a section that is required"],
  ["ohwx, photo, woman, red dress, blue dress", "too many tags of a section"],
  ["ohwx, photo, woman, sofa, brick wall", "tags that may exclude each other"],
  ["ohwx, photo, woman, couch", "a synonym"],
  ["ohwx, photo, lady", "a narrower class word"],
  ["ohwx, photo, sofa", "no class word"],
  ["ohwx,photo, woman", "a separator without its space"],
  ["ohwx, photo, woman,", "a comma at the end"],
  ["ohwx, photo,  woman", "two spaces"],
  ["ohwx, photo , woman", "a space before a comma"],
  [" ohwx, photo, woman", "a space at the beginning"],
  ["ohwx, photo, woman ", "a space at the end"],
  ["ohwx, photo, red  dress, woman", "two spaces in a tag"],
  ["ohwx, photo, woman\nsofa", "two lines"],
  ["ohwx, photo, woman\n\n", "an empty line"],
  ["ohwx, photo, woman, café", "more than ASCII"],
  ["ohwx, photo, (woman:1.2)", "brackets"],
  ["ohwx, photo, woman. She sits", "a full stop"],
  ["ohwx, photo, woman, red BREAK wall", "a word that is a tag of its own"],
  ["", "nothing"],
  ["\n", "an empty line alone"],
])("%j takes a closer look: %s", (text) => {
  expect(compileStyle(style, registry).isRightAtAGlance(text)).toBe(false);
});

/** The rules about what captions say, and how much. */
const wordy = styleOf({
  rules: {
    "duplicate-tags": { contained: true },
    "word-repetition": { max: 2, watch: { wall: 1 } },
    "caption-length": { tags: { min: 2, max: 6 }, words: { max: 14 } },
    "auto-caption": {},
    "implied-tags": { terms: { corgi: ["dog"] } },
    "exclusive-tags": { groups: [["from above", "from below"]] },
    "paired-terms": { pairs: { mordacious: "sarcastic" } },
    "variable-missing": { variables: { place: ["indoors", "outdoors"] } },
    "concept-described": { terms: ["* nose"] },
    "caption-kind": { kind: "tags" },
  },
});

test.each([
  "indoors, red chair, small table",
  "from above, outdoors, brick wall\n",
  "dog, from below, indoors",
])("%j is seen to be right by the rules about words too", (text) => {
  const compiled = compileStyle(wordy, registry);
  expect(compiled.isRightAtAGlance(text)).toBe(true);
  expect(checkCaption(compiled, parseCaption("a.txt", text, compiled.tagTexts)).problems.size).toBe(0);
});

test.each([
  ["indoors, dog, Dog", "a tag twice"],
  ["indoors, dog, cat, Indoors", "a tag twice, far apart"],
  ["indoors, chair, red chair", "a tag that a longer one says"],
  ["indoors, red chair, blue chair, chair leg", "a word too often"],
  ["indoors, brick wall, white wall", "a watched word too often"],
  ["indoors", "too few tags"],
  ["indoors, a, b, c, d, e, f", "too many tags"],
  ["indoors, old man on chair, big dog on street, red hat on very old table", "too many words"],
  ["indoors, arafed man", "what a captioning program says"],
  ['"indoors, red chair"', "a caption in quotes"],
  ["indoors, corgi", "a child that wants its parent looked at"],
  ["indoors, from above, from below", "two of a group"],
  ["indoors, mordacious", "a word without its partner"],
  ["red chair, dog", "a variable that nothing is said about"],
  ["indoors, big nose", "a concept that is described"],
])("%j takes a closer look at its words: %s", (text) => {
  expect(compileStyle(wordy, registry).isRightAtAGlance(text)).toBe(false);
});

test("tokens are counted, and those of other encoders bounded by letters", () => {
  const limited = (tokens: number): Glancer =>
    compileStyle(styleOf({ rules: { "caption-length": { tokens } } }), registry).isRightAtAGlance;
  expect(limited(20)("indoors, red chair")).toBe(true);
  expect(limited(10)("indoors, red chair")).toBe(false);
});

test("a vocabulary that has every tag leaves nothing to look at", () => {
  const style = styleOf({
    rules: { "known-words": { vocabulary: ["tags.txt"] } },
    files: { "tags.txt": "sitting\nred chair\n" },
  });
  const { isRightAtAGlance } = compileStyle(style, registry);
  expect(isRightAtAGlance("sitting, red chair")).toBe(true);
  expect(isRightAtAGlance("sitting, red chiar")).toBe(false);
});

test("captions that are to be sentences are looked at", () => {
  const prose = styleOf({ rules: { "caption-kind": { kind: "prose" } } });
  expect(compileStyle(prose, registry).isRightAtAGlance("sitting, red chair")).toBe(false);
});

test("with another separator every caption takes a closer look", () => {
  const other = styleOf({ rules: { "tag-format": { separator: "," } } });
  expect(compileStyle(other, registry).isRightAtAGlance("photo,woman")).toBe(false);
});
