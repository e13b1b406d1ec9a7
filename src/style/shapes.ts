// Written by `npm run generate` from the zod schemas of the style and of the rules' options.
import type { Shape } from "./shape.ts";

const shape0: Shape = { kind: "text", pattern: /\S/ };
const shape1: Shape = { kind: "list", of: shape0 };
const shape2: Shape = { kind: "either", of: [shape0, shape1] };
const shape3: Shape = { kind: "choice", of: ["sidecar","tag-lines","prompt-lines","imagefolder-jsonl","imagefolder-csv","kohya-json","kohya-jsonl","ai-toolkit-json","diffusion-pipe-json","everydream-yaml"] };
const shape4: Shape = { kind: "object", of: { files: shape0, format: shape3, column: shape0 }, needs: ["files","format"] };
const shape5: Shape = { kind: "either", of: [shape0, shape4] };
const shape6: Shape = { kind: "list", of: shape5, min: 1 };
const shape7: Shape = { kind: "choice", of: ["generic","kohya-sd","kohya-sdxl","kohya-flux","onetrainer","ai-toolkit","simpletuner","musubi","diffusion-pipe","imagefolder"] };
const shape8: Shape = { kind: "text", pattern: /^[^{}\s](?:[^{}]*[^{}\s])?$/ };
const shape9: Shape = { kind: "text", means: "exact", pattern: /\S/, trim: true };
const shape10: Shape = { kind: "list", of: shape9, min: 1, max: 50000 };
const shape11: Shape = { kind: "object", of: { file: shape0 }, needs: ["file"] };
const shape12: Shape = { kind: "either", of: [shape10, shape11] };
const shape13: Shape = { kind: "map", names: shape8, of: shape12 };
const shape14: Shape = { kind: "text", pattern: /\S/, trim: true };
const shape15: Shape = { kind: "text", means: "term", pattern: /\S/, trim: true };
const shape16: Shape = { kind: "list", of: shape15 };
const shape17: Shape = { kind: "choice", of: ["type","action","subject","notable","background","loose"] };
const shape18: Shape = { kind: "number", min: 1 };
const shape19: Shape = { kind: "list", of: shape15, min: 1 };
const shape20: Shape = { kind: "list", of: shape19 };
const shape21: Shape = { kind: "object", of: { name: shape14, terms: shape16, like: shape17, required: { kind: "flag" }, max: shape18, exclusive: shape20 }, needs: ["name"] };
const shape22: Shape = { kind: "list", of: shape21, max: 100 };
const shape23: Shape = { kind: "choice", of: ["off","info","warning","error"] };
const shape24: Shape = { kind: "list", of: shape9 };
const shape25: Shape = { kind: "choice", of: ["any","all"] };
const shape26: Shape = { kind: "choice", of: ["first","anywhere"] };
const shape27: Shape = { kind: "object", of: { within: shape18 }, needs: ["within"] };
const shape28: Shape = { kind: "text", means: "section", pattern: /\S/, trim: true };
const shape29: Shape = { kind: "object", of: { before: shape28 }, needs: ["before"] };
const shape30: Shape = { kind: "either", of: [shape26, shape27, shape29] };
const shape31: Shape = { kind: "object", of: { severity: shape23, words: shape24, match: shape25, position: shape30, after: shape16, max: shape18, variants: { kind: "flag" } }, needs: [] };
const shape32: Shape = { kind: "either", of: [shape23, shape31] };
const shape33: Shape = { kind: "object", of: { severity: shape23 }, needs: [] };
const shape34: Shape = { kind: "either", of: [shape23, shape33] };
const shape35: Shape = { kind: "choice", of: ["tag","phrase"] };
const shape36: Shape = { kind: "object", of: { term: shape15, scope: shape35 }, needs: ["term","scope"] };
const shape37: Shape = { kind: "either", of: [shape15, shape36] };
const shape38: Shape = { kind: "list", of: shape37 };
const shape39: Shape = { kind: "map", names: shape9, of: shape38 };
const shape40: Shape = { kind: "choice", of: ["either","exact"] };
const shape41: Shape = { kind: "object", of: { severity: shape23, terms: shape39, scope: shape35, number: shape40 }, needs: [] };
const shape42: Shape = { kind: "either", of: [shape23, shape41] };
const shape43: Shape = { kind: "choice", of: ["broad","specific","consistent"] };
const shape44: Shape = { kind: "map", names: shape9, of: shape16 };
const shape45: Shape = { kind: "map", names: shape15, of: shape9 };
const shape46: Shape = { kind: "list", of: shape28 };
const shape47: Shape = { kind: "object", of: { severity: shape23, policy: shape43, words: shape24, narrower: shape44, replace: shape45, exemptSections: shape46 }, needs: [] };
const shape48: Shape = { kind: "either", of: [shape23, shape47] };
const shape49: Shape = { kind: "map", names: shape9, of: shape18 };
const shape50: Shape = { kind: "object", of: { severity: shape23, max: shape18, watch: shape49, ignore: shape24, merge: { kind: "flag" } }, needs: [] };
const shape51: Shape = { kind: "either", of: [shape23, shape50] };
const shape52: Shape = { kind: "object", of: { severity: shape23, contained: { kind: "flag" } }, needs: [] };
const shape53: Shape = { kind: "either", of: [shape23, shape52] };
const shape54: Shape = { kind: "map", names: shape15, of: shape16 };
const shape55: Shape = { kind: "choice", of: ["remove","require"] };
const shape56: Shape = { kind: "object", of: { severity: shape23, terms: shape54, direction: shape55 }, needs: [] };
const shape57: Shape = { kind: "either", of: [shape23, shape56] };
const shape58: Shape = { kind: "object", of: { severity: shape23, groups: shape20, unless: shape16 }, needs: [] };
const shape59: Shape = { kind: "either", of: [shape23, shape58] };
const shape60: Shape = { kind: "object", of: { severity: shape23, terms: shape16 }, needs: [] };
const shape61: Shape = { kind: "either", of: [shape23, shape60] };
const shape62: Shape = { kind: "map", names: shape0, of: shape19 };
const shape63: Shape = { kind: "object", of: { severity: shape23, variables: shape62 }, needs: [] };
const shape64: Shape = { kind: "either", of: [shape23, shape63] };
const shape65: Shape = { kind: "map", names: shape9, of: shape9 };
const shape66: Shape = { kind: "number", min: 0 };
const shape67: Shape = { kind: "object", of: { severity: shape23, pairs: shape65, maxGap: shape66 }, needs: [] };
const shape68: Shape = { kind: "either", of: [shape23, shape67] };
const shape69: Shape = { kind: "object", of: { severity: shape23, vocabulary: shape1, maxPieces: shape18, ignore: shape16 }, needs: [] };
const shape70: Shape = { kind: "either", of: [shape23, shape69] };
const shape71: Shape = { kind: "object", of: { severity: shape23, minimum: shape18, ignore: shape16 }, needs: [] };
const shape72: Shape = { kind: "either", of: [shape23, shape71] };
const shape73: Shape = { kind: "choice", of: ["auto","tags","prose"] };
const shape74: Shape = { kind: "object", of: { severity: shape23, kind: shape73 }, needs: [] };
const shape75: Shape = { kind: "either", of: [shape23, shape74] };
const shape76: Shape = { kind: "object", of: { min: shape18, max: shape18 }, needs: [] };
const shape77: Shape = { kind: "choice", of: ["profile"] };
const shape78: Shape = { kind: "either", of: [shape77, shape18] };
const shape79: Shape = { kind: "object", of: { severity: shape23, tags: shape76, words: shape76, tokens: shape78 }, needs: [] };
const shape80: Shape = { kind: "either", of: [shape23, shape79] };
const shape81: Shape = { kind: "object", of: { severity: shape23, add: shape16, ignore: shape16 }, needs: [] };
const shape82: Shape = { kind: "either", of: [shape23, shape81] };
const shape83: Shape = { kind: "text", pattern: /^[ \t]*,[ \t]*$/ };
const shape84: Shape = { kind: "choice", of: ["keep","lower"] };
const shape85: Shape = { kind: "choice", of: ["profile","spaces","keep"] };
const shape86: Shape = { kind: "object", of: { severity: shape23, separator: shape83, case: shape84, underscores: shape85, trailingSeparator: { kind: "flag" } }, needs: [] };
const shape87: Shape = { kind: "either", of: [shape23, shape86] };
const shape88: Shape = { kind: "choice", of: ["keep","lf"] };
const shape89: Shape = { kind: "choice", of: ["NFC","keep"] };
const shape90: Shape = { kind: "object", of: { severity: shape23, lineEnds: shape88, normalise: shape89 }, needs: [] };
const shape91: Shape = { kind: "either", of: [shape23, shape90] };
const shape92: Shape = { kind: "object", of: { severity: shape23, missing: { kind: "flag" }, orphan: { kind: "flag" } }, needs: [] };
const shape93: Shape = { kind: "either", of: [shape23, shape92] };
const shape94: Shape = { kind: "object", of: { "trigger-word": shape32, "section-order": shape34, "section-content": shape34, "banned-synonyms": shape42, "class-tags": shape48, "word-repetition": shape51, "duplicate-tags": shape53, "implied-tags": shape57, "exclusive-tags": shape59, "concept-described": shape61, "variable-missing": shape64, "paired-terms": shape68, "known-words": shape70, "term-consistency": shape72, "caption-kind": shape75, "caption-length": shape80, "auto-caption": shape82, "tag-format": shape87, "text-encoding": shape91, "prompt-syntax": shape34, "caption-file": shape93 }, needs: [] };
const shape95: Shape = { kind: "list", of: shape0, min: 1 };
const shape96: Shape = { kind: "choice", of: ["trigger-word","section-order","section-content","banned-synonyms","class-tags","word-repetition","duplicate-tags","implied-tags","exclusive-tags","concept-described","variable-missing","paired-terms","known-words","term-consistency","caption-kind","caption-length","auto-caption","tag-format","text-encoding","prompt-syntax","caption-file"] };
const shape97: Shape = { kind: "object", of: { files: shape95, rule: shape96, terms: shape19, reason: shape0 }, needs: ["files","rule","reason"] };
const shape98: Shape = { kind: "list", of: shape97, max: 10000 };
const shape99: Shape = { kind: "object", of: { files: shape95, profile: shape7, trainer: shape0, lists: shape13, sections: shape22, rules: shape94, exceptions: shape98 }, needs: ["files"] };
const shape100: Shape = { kind: "list", of: shape99, max: 200 };
const shape101: Shape = { kind: "object", of: { "$schema": { kind: "text" }, extends: shape2, captions: shape6, ignore: shape1, profile: shape7, trainer: shape0, lists: shape13, sections: shape22, rules: shape94, exceptions: shape98, overrides: shape100 }, needs: [] };

/** A whole caption-style.json. */
export const styleShape: Shape = shape101;

/** What the options of each rule look like, by the id of the rule. */
export const optionShapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  "trigger-word": { "words": shape24, "match": shape25, "position": shape30, "after": shape16, "max": shape18, "variants": { kind: "flag" } },
  "section-order": {  },
  "section-content": {  },
  "banned-synonyms": { "terms": shape39, "scope": shape35, "number": shape40 },
  "class-tags": { "policy": shape43, "words": shape24, "narrower": shape44, "replace": shape45, "exemptSections": shape46 },
  "word-repetition": { "max": shape18, "watch": shape49, "ignore": shape24, "merge": { kind: "flag" } },
  "duplicate-tags": { "contained": { kind: "flag" } },
  "implied-tags": { "terms": shape54, "direction": shape55 },
  "exclusive-tags": { "groups": shape20, "unless": shape16 },
  "concept-described": { "terms": shape16 },
  "variable-missing": { "variables": shape62 },
  "paired-terms": { "pairs": shape65, "maxGap": shape66 },
  "known-words": { "vocabulary": shape1, "maxPieces": shape18, "ignore": shape16 },
  "term-consistency": { "minimum": shape18, "ignore": shape16 },
  "caption-kind": { "kind": shape73 },
  "caption-length": { "tags": shape76, "words": shape76, "tokens": shape78 },
  "auto-caption": { "add": shape16, "ignore": shape16 },
  "tag-format": { "separator": shape83, "case": shape84, "underscores": shape85, "trailingSeparator": { kind: "flag" } },
  "text-encoding": { "lineEnds": shape88, "normalise": shape89 },
  "prompt-syntax": {  },
  "caption-file": { "missing": { kind: "flag" }, "orphan": { kind: "flag" } },
};

/** What is filled in where a style does not state an option, every option named, by the id of the rule. */
export const optionDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "trigger-word": { "words": [], "match": "any", "position": "first", "after": [], "max": undefined, "variants": true },
  "section-order": {  },
  "section-content": {  },
  "banned-synonyms": { "terms": {}, "scope": "tag", "number": "either" },
  "class-tags": { "policy": "broad", "words": [], "narrower": {}, "replace": {}, "exemptSections": ["background"] },
  "word-repetition": { "max": 3, "watch": {}, "ignore": [], "merge": true },
  "duplicate-tags": { "contained": false },
  "implied-tags": { "terms": {}, "direction": "remove" },
  "exclusive-tags": { "groups": [], "unless": ["multiple views"] },
  "concept-described": { "terms": [] },
  "variable-missing": { "variables": {} },
  "paired-terms": { "pairs": {}, "maxGap": 0 },
  "known-words": { "vocabulary": [], "maxPieces": undefined, "ignore": [] },
  "term-consistency": { "minimum": 2, "ignore": [] },
  "caption-kind": { "kind": "auto" },
  "caption-length": { "tags": undefined, "words": undefined, "tokens": "profile" },
  "auto-caption": { "add": [], "ignore": [] },
  "tag-format": { "separator": ", ", "case": "keep", "underscores": "profile", "trailingSeparator": false },
  "text-encoding": { "lineEnds": "keep", "normalise": "NFC" },
  "prompt-syntax": {  },
  "caption-file": { "missing": true, "orphan": true },
};
