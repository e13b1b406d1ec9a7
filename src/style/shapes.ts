// Written by `npm run generate` from the zod schemas of the style and of the rules' options.
import type { Shape } from "./shape.ts";

const shape0: Shape = { kind: "text", pattern: /\S/ };
const shape1: Shape = { kind: "list", of: shape0 };
const shape2: Shape = { kind: "either", of: [shape0, shape1] };
const shape3: Shape = { kind: "list", of: shape0, min: 1 };
const shape4: Shape = { kind: "choice", of: ["generic"] };
const shape5: Shape = { kind: "text", pattern: /^[^{}\s](?:[^{}]*[^{}\s])?$/ };
const shape6: Shape = { kind: "text", means: "exact", pattern: /\S/, trim: true };
const shape7: Shape = { kind: "list", of: shape6, min: 1, max: 50000 };
const shape8: Shape = { kind: "object", of: { file: shape0 }, needs: ["file"] };
const shape9: Shape = { kind: "either", of: [shape7, shape8] };
const shape10: Shape = { kind: "map", names: shape5, of: shape9 };
const shape11: Shape = { kind: "text", pattern: /\S/, trim: true };
const shape12: Shape = { kind: "text", means: "term", pattern: /\S/, trim: true };
const shape13: Shape = { kind: "list", of: shape12 };
const shape14: Shape = { kind: "number", min: 1 };
const shape15: Shape = { kind: "list", of: shape12, min: 1 };
const shape16: Shape = { kind: "list", of: shape15 };
const shape17: Shape = { kind: "object", of: { name: shape11, terms: shape13, required: { kind: "flag" }, max: shape14, exclusive: shape16 }, needs: ["name"] };
const shape18: Shape = { kind: "list", of: shape17, max: 100 };
const shape19: Shape = { kind: "choice", of: ["off","info","warning","error"] };
const shape20: Shape = { kind: "list", of: shape6 };
const shape21: Shape = { kind: "choice", of: ["any","all"] };
const shape22: Shape = { kind: "choice", of: ["first","anywhere"] };
const shape23: Shape = { kind: "object", of: { within: shape14 }, needs: ["within"] };
const shape24: Shape = { kind: "text", means: "section", pattern: /\S/, trim: true };
const shape25: Shape = { kind: "object", of: { before: shape24 }, needs: ["before"] };
const shape26: Shape = { kind: "either", of: [shape22, shape23, shape25] };
const shape27: Shape = { kind: "object", of: { severity: shape19, words: shape20, match: shape21, position: shape26, after: shape13, max: shape14, variants: { kind: "flag" } }, needs: [] };
const shape28: Shape = { kind: "either", of: [shape19, shape27] };
const shape29: Shape = { kind: "object", of: { severity: shape19 }, needs: [] };
const shape30: Shape = { kind: "either", of: [shape19, shape29] };
const shape31: Shape = { kind: "choice", of: ["tag","phrase"] };
const shape32: Shape = { kind: "object", of: { term: shape12, scope: shape31 }, needs: ["term","scope"] };
const shape33: Shape = { kind: "either", of: [shape12, shape32] };
const shape34: Shape = { kind: "list", of: shape33 };
const shape35: Shape = { kind: "map", names: shape6, of: shape34 };
const shape36: Shape = { kind: "choice", of: ["either","exact"] };
const shape37: Shape = { kind: "object", of: { severity: shape19, terms: shape35, scope: shape31, number: shape36 }, needs: [] };
const shape38: Shape = { kind: "either", of: [shape19, shape37] };
const shape39: Shape = { kind: "choice", of: ["broad","specific","consistent"] };
const shape40: Shape = { kind: "map", names: shape6, of: shape13 };
const shape41: Shape = { kind: "map", names: shape12, of: shape6 };
const shape42: Shape = { kind: "list", of: shape24 };
const shape43: Shape = { kind: "object", of: { severity: shape19, policy: shape39, words: shape20, narrower: shape40, replace: shape41, exemptSections: shape42 }, needs: [] };
const shape44: Shape = { kind: "either", of: [shape19, shape43] };
const shape45: Shape = { kind: "text", pattern: /^[ \t]*,[ \t]*$/ };
const shape46: Shape = { kind: "object", of: { severity: shape19, separator: shape45, trailingSeparator: { kind: "flag" } }, needs: [] };
const shape47: Shape = { kind: "either", of: [shape19, shape46] };
const shape48: Shape = { kind: "object", of: { "trigger-word": shape28, "section-order": shape30, "section-content": shape30, "banned-synonyms": shape38, "class-tags": shape44, "tag-format": shape47 }, needs: [] };
const shape49: Shape = { kind: "choice", of: ["trigger-word","section-order","section-content","banned-synonyms","class-tags","tag-format"] };
const shape50: Shape = { kind: "object", of: { files: shape3, rule: shape49, terms: shape15, reason: shape0 }, needs: ["files","rule","reason"] };
const shape51: Shape = { kind: "list", of: shape50, max: 10000 };
const shape52: Shape = { kind: "object", of: { files: shape3, profile: shape4, lists: shape10, sections: shape18, rules: shape48, exceptions: shape51 }, needs: ["files"] };
const shape53: Shape = { kind: "list", of: shape52, max: 200 };
const shape54: Shape = { kind: "object", of: { "$schema": { kind: "text" }, extends: shape2, captions: shape3, ignore: shape1, profile: shape4, lists: shape10, sections: shape18, rules: shape48, exceptions: shape51, overrides: shape53 }, needs: [] };

/** A whole caption-style.json. */
export const styleShape: Shape = shape54;

/** What the options of each rule look like, by the id of the rule. */
export const optionShapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  "trigger-word": { "words": shape20, "match": shape21, "position": shape26, "after": shape13, "max": shape14, "variants": { kind: "flag" } },
  "section-order": {  },
  "section-content": {  },
  "banned-synonyms": { "terms": shape35, "scope": shape31, "number": shape36 },
  "class-tags": { "policy": shape39, "words": shape20, "narrower": shape40, "replace": shape41, "exemptSections": shape42 },
  "tag-format": { "separator": shape45, "trailingSeparator": { kind: "flag" } },
};

/** What is filled in where a style does not state an option, every option named, by the id of the rule. */
export const optionDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "trigger-word": { "words": [], "match": "any", "position": "first", "after": [], "max": undefined, "variants": true },
  "section-order": {  },
  "section-content": {  },
  "banned-synonyms": { "terms": {}, "scope": "tag", "number": "either" },
  "class-tags": { "policy": "broad", "words": [], "narrower": {}, "replace": {}, "exemptSections": ["background"] },
  "tag-format": { "separator": ", ", "trailingSeparator": false },
};
