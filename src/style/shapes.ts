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
const shape17: Shape = { kind: "number", min: 1 };
const shape18: Shape = { kind: "list", of: shape15, min: 1 };
const shape19: Shape = { kind: "list", of: shape18 };
const shape20: Shape = { kind: "object", of: { name: shape14, terms: shape16, required: { kind: "flag" }, max: shape17, exclusive: shape19 }, needs: ["name"] };
const shape21: Shape = { kind: "list", of: shape20, max: 100 };
const shape22: Shape = { kind: "choice", of: ["off","info","warning","error"] };
const shape23: Shape = { kind: "list", of: shape9 };
const shape24: Shape = { kind: "choice", of: ["any","all"] };
const shape25: Shape = { kind: "choice", of: ["first","anywhere"] };
const shape26: Shape = { kind: "object", of: { within: shape17 }, needs: ["within"] };
const shape27: Shape = { kind: "text", means: "section", pattern: /\S/, trim: true };
const shape28: Shape = { kind: "object", of: { before: shape27 }, needs: ["before"] };
const shape29: Shape = { kind: "either", of: [shape25, shape26, shape28] };
const shape30: Shape = { kind: "object", of: { severity: shape22, words: shape23, match: shape24, position: shape29, after: shape16, max: shape17, variants: { kind: "flag" } }, needs: [] };
const shape31: Shape = { kind: "either", of: [shape22, shape30] };
const shape32: Shape = { kind: "object", of: { severity: shape22 }, needs: [] };
const shape33: Shape = { kind: "either", of: [shape22, shape32] };
const shape34: Shape = { kind: "choice", of: ["tag","phrase"] };
const shape35: Shape = { kind: "object", of: { term: shape15, scope: shape34 }, needs: ["term","scope"] };
const shape36: Shape = { kind: "either", of: [shape15, shape35] };
const shape37: Shape = { kind: "list", of: shape36 };
const shape38: Shape = { kind: "map", names: shape9, of: shape37 };
const shape39: Shape = { kind: "choice", of: ["either","exact"] };
const shape40: Shape = { kind: "object", of: { severity: shape22, terms: shape38, scope: shape34, number: shape39 }, needs: [] };
const shape41: Shape = { kind: "either", of: [shape22, shape40] };
const shape42: Shape = { kind: "choice", of: ["broad","specific","consistent"] };
const shape43: Shape = { kind: "map", names: shape9, of: shape16 };
const shape44: Shape = { kind: "map", names: shape15, of: shape9 };
const shape45: Shape = { kind: "list", of: shape27 };
const shape46: Shape = { kind: "object", of: { severity: shape22, policy: shape42, words: shape23, narrower: shape43, replace: shape44, exemptSections: shape45 }, needs: [] };
const shape47: Shape = { kind: "either", of: [shape22, shape46] };
const shape48: Shape = { kind: "object", of: { severity: shape22, minimum: shape17, ignore: shape16 }, needs: [] };
const shape49: Shape = { kind: "either", of: [shape22, shape48] };
const shape50: Shape = { kind: "choice", of: ["auto","tags","prose"] };
const shape51: Shape = { kind: "object", of: { severity: shape22, kind: shape50 }, needs: [] };
const shape52: Shape = { kind: "either", of: [shape22, shape51] };
const shape53: Shape = { kind: "object", of: { min: shape17, max: shape17 }, needs: [] };
const shape54: Shape = { kind: "choice", of: ["profile"] };
const shape55: Shape = { kind: "either", of: [shape54, shape17] };
const shape56: Shape = { kind: "object", of: { severity: shape22, tags: shape53, words: shape53, tokens: shape55 }, needs: [] };
const shape57: Shape = { kind: "either", of: [shape22, shape56] };
const shape58: Shape = { kind: "text", pattern: /^[ \t]*,[ \t]*$/ };
const shape59: Shape = { kind: "choice", of: ["keep","lower"] };
const shape60: Shape = { kind: "choice", of: ["profile","spaces","keep"] };
const shape61: Shape = { kind: "object", of: { severity: shape22, separator: shape58, case: shape59, underscores: shape60, trailingSeparator: { kind: "flag" } }, needs: [] };
const shape62: Shape = { kind: "either", of: [shape22, shape61] };
const shape63: Shape = { kind: "choice", of: ["keep","lf"] };
const shape64: Shape = { kind: "choice", of: ["NFC","keep"] };
const shape65: Shape = { kind: "object", of: { severity: shape22, lineEnds: shape63, normalise: shape64 }, needs: [] };
const shape66: Shape = { kind: "either", of: [shape22, shape65] };
const shape67: Shape = { kind: "object", of: { severity: shape22, missing: { kind: "flag" }, orphan: { kind: "flag" } }, needs: [] };
const shape68: Shape = { kind: "either", of: [shape22, shape67] };
const shape69: Shape = { kind: "object", of: { "trigger-word": shape31, "section-order": shape33, "section-content": shape33, "banned-synonyms": shape41, "class-tags": shape47, "term-consistency": shape49, "caption-kind": shape52, "caption-length": shape57, "tag-format": shape62, "text-encoding": shape66, "prompt-syntax": shape33, "caption-file": shape68 }, needs: [] };
const shape70: Shape = { kind: "list", of: shape0, min: 1 };
const shape71: Shape = { kind: "choice", of: ["trigger-word","section-order","section-content","banned-synonyms","class-tags","term-consistency","caption-kind","caption-length","tag-format","text-encoding","prompt-syntax","caption-file"] };
const shape72: Shape = { kind: "object", of: { files: shape70, rule: shape71, terms: shape18, reason: shape0 }, needs: ["files","rule","reason"] };
const shape73: Shape = { kind: "list", of: shape72, max: 10000 };
const shape74: Shape = { kind: "object", of: { files: shape70, profile: shape7, trainer: shape0, lists: shape13, sections: shape21, rules: shape69, exceptions: shape73 }, needs: ["files"] };
const shape75: Shape = { kind: "list", of: shape74, max: 200 };
const shape76: Shape = { kind: "object", of: { "$schema": { kind: "text" }, extends: shape2, captions: shape6, ignore: shape1, profile: shape7, trainer: shape0, lists: shape13, sections: shape21, rules: shape69, exceptions: shape73, overrides: shape75 }, needs: [] };

/** A whole caption-style.json. */
export const styleShape: Shape = shape76;

/** What the options of each rule look like, by the id of the rule. */
export const optionShapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  "trigger-word": { "words": shape23, "match": shape24, "position": shape29, "after": shape16, "max": shape17, "variants": { kind: "flag" } },
  "section-order": {  },
  "section-content": {  },
  "banned-synonyms": { "terms": shape38, "scope": shape34, "number": shape39 },
  "class-tags": { "policy": shape42, "words": shape23, "narrower": shape43, "replace": shape44, "exemptSections": shape45 },
  "term-consistency": { "minimum": shape17, "ignore": shape16 },
  "caption-kind": { "kind": shape50 },
  "caption-length": { "tags": shape53, "words": shape53, "tokens": shape55 },
  "tag-format": { "separator": shape58, "case": shape59, "underscores": shape60, "trailingSeparator": { kind: "flag" } },
  "text-encoding": { "lineEnds": shape63, "normalise": shape64 },
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
  "term-consistency": { "minimum": 2, "ignore": [] },
  "caption-kind": { "kind": "auto" },
  "caption-length": { "tags": undefined, "words": undefined, "tokens": "profile" },
  "tag-format": { "separator": ", ", "case": "keep", "underscores": "profile", "trailingSeparator": false },
  "text-encoding": { "lineEnds": "keep", "normalise": "NFC" },
  "prompt-syntax": {  },
  "caption-file": { "missing": true, "orphan": true },
};
