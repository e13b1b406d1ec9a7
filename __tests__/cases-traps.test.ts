import { describe, expect, test } from "@jest/globals";
import type { StyleParts } from "./support/style-of.ts";
import { styleOf } from "./support/style-of.ts";
import { checkText, rewritten } from "./support/test-rule.ts";

const fix = (text: string, parts: StyleParts): string =>
  rewritten(text, checkText(text, styleOf(parts)).rewrites);
const found = (text: string, parts: StyleParts): string[] =>
  checkText(text, styleOf(parts)).findings.map(({ ruleId, fix: kind }) => `${ruleId} ${kind}`);

const people: StyleParts = {
  lists: {
    color: ["brown", "pale pink", "white", "red", "short brown"],
    garment: ["dress", "slippers", "shirt"],
    thing: ["refrigerator", "table", "coffee machine", "bananas", "board", "clock", "stuffed animal"],
  },
  sections: [
    { name: "globals", terms: ["ohwxStyle"] },
    { name: "type", terms: ["anime", "drawing", "of a *", "* shot", "from *"], required: true },
    {
      name: "action",
      terms: ["*ing", "looking *", "holding *", "head tilt", "raised legs", "eyes closed"],
      required: true,
    },
    { name: "subject", terms: ["{color} hair", "{color} {garment}", "{color} {garment} with *", "* in lap"] },
    { name: "notable", terms: ["* as lighting source"] },
    {
      name: "background",
      terms: [
        "{color} couch",
        "* on couch",
        "* floor",
        "* on walls",
        "* on wall",
        "* on floor",
        "* on table",
        "* in background",
        "* sitting on *",
        "* in front of *",
      ],
    },
    { name: "loose", terms: ["* environment", "* mood"], max: 2 },
  ],
  rules: {
    "trigger-word": { words: ["ohwxStyle"] },
    "section-order": {},
    "section-content": {},
    "banned-synonyms": { terms: { "raised legs": ["legs raised in air", "legs up"], photo: ["photograph"] } },
    "class-tags": { policy: "specific", words: ["man"] },
    "tag-format": {},
  },
};

const sections = [
  ["ohwxStyle"],
  ["anime", "drawing", "of a young woman", "full body shot", "from side"],
  ["sitting", "looking at viewer", "smiling", "head tilt", "holding a phone", "eyes closed"],
  ["short brown hair", "pale pink dress with dark edges", "stuffed animal in lap", "brown slippers"],
  ["sunlight through windows as lighting source"],
  [
    "brown couch",
    "red patterned fabric on couch",
    "wooden floor",
    "white water-stained paint on walls",
    "refrigerator in background",
    "coffee machine sitting on a countertop",
    "table in front of couch",
    "bananas and coffee pot on table",
    "white board on wall",
    "clock on wall",
    "stuffed animal chicken on floor",
  ],
  ["dreary environment"],
];
const right = sections.flat().join(", ");

describe("the guidance's full example", () => {
  test("has 29 tags and no finding", () => {
    expect(sections.flat()).toHaveLength(29);
    expect(found(right, people)).toEqual([]);
  });

  test.each<[what: string, order: number[]]>([
    ["the sections turned round", [0, 6, 5, 4, 3, 2, 1]],
    ["the trigger at the end", [1, 2, 3, 4, 5, 6, 0]],
    ["the background first", [5, 0, 1, 2, 3, 4, 6]],
  ])("%s: every section comes back to its place, character for character", (_what, order) => {
    const text = order.flatMap((at) => sections[at] ?? []).join(", ");
    expect(found(text, people).every((one) => /^(?:section-order|trigger-word) safe$/.test(one))).toBe(true);
    expect(fix(text, people)).toBe(right);
  });

  test("the trigger missing", () => {
    const text = right.replace("ohwxStyle, ", "");
    expect(found(text, people)).toEqual(["trigger-word safe"]);
    expect(fix(text, people)).toBe(right);
  });

  test.each(["ohwxstyle", "ohwx style", "ohwx_Style", "OhwxStyle", "ohwxStlye"])(
    "the trigger written %s",
    (word) => {
      const text = right.replace("ohwxStyle", word);
      expect(found(text, people)).toEqual(["trigger-word safe"]);
      expect(fix(text, people)).toBe(right);
    },
  );

  test("a banned synonym", () => {
    const text = right.replace("head tilt", "legs raised in air");
    expect(found(text, people)).toEqual(["banned-synonyms safe"]);
    expect(fix(text, people)).toBe(right.replace("head tilt", "raised legs"));
  });

  test("everything at once", () => {
    const wrong = [5, 2, 1, 0, 3, 4, 6].flatMap((at) => sections[at] ?? []).join(",");
    const text = `${wrong.replace("ohwxStyle", "ohwxstyle").replace("head tilt", "legs raised in air")},\r\n`;
    expect(fix(text, people)).toBe(`${right.replace("head tilt", "raised legs")}\r\n`);
  });
});

/** Captions in which nothing is to be found, and the rule that might have. */
const quiet: [trap: string, text: string, rules: StyleParts["rules"], sections?: StyleParts["sections"]][] = [
  ["woman with class man", "woman", { "class-tags": { policy: "specific", words: ["man"] } }],
  [
    "policeman, snowman, mannequin, man-made",
    "policeman, snowman, mannequin, man-made, ohwxman",
    { "class-tags": { policy: "specific", words: ["man"] } },
  ],
  [
    "man by phrase in woman, policeman, mannequin",
    "woman, policeman, mannequin",
    { "banned-synonyms": { terms: { guy: ["man"] }, scope: "phrase" } },
  ],
  ["glasses and glass", "glasses", { "banned-synonyms": { terms: { cup: ["glass"] }, scope: "phrase" } }],
  [
    "light brown hair is no brown hair",
    "light brown hair",
    { "banned-synonyms": { terms: { "chestnut hair": ["brown hair"] } } },
  ],
  ["no shirt", "no shirt", { "banned-synonyms": { terms: { top: ["shirt"] } } }],
  ["t-shirt", "red t-shirt", { "banned-synonyms": { terms: { top: ["shirt"] }, scope: "phrase" } }],
  ["photo album", "photo album", { "banned-synonyms": { terms: { photograph: ["photo"] } } }],
  [
    "brown couch and couch, brown",
    "couch, brown",
    { "banned-synonyms": { terms: { sofa: ["brown couch"] } } },
  ],
  [
    "brown leather couch and couch",
    "brown leather couch",
    { "banned-synonyms": { terms: { sofa: ["couch"] } } },
  ],
  ["an escaped poster", "poster \\(object\\), x", { "tag-format": {} }],
  ["a comma inside a weight", "(blue eyes,red hair:1.2), x", { "tag-format": {} }],
  ["a shuffled unit", "sky;;;cloud;;;day, x", { "tag-format": {} }],
  ["a wildcard", "{red|blue} dress, x", { "tag-format": {} }],
  ["kaomoji", "^_^, :d, >_<", { "tag-format": {} }],
  ["1girl and 2girls", "1girl, 2girls", { "class-tags": { policy: "specific", words: ["girl"] } }],
  ["score_9", "score_9, ohwx", { "trigger-word": { words: ["ohwx"], after: ["score_9"] }, "tag-format": {} }],
  ["a divider", "ohwx ||| a, b", { "trigger-word": { words: ["ohwx"] }, "tag-format": {} }],
  ["a BOM before the trigger", "\uFEFFohwx, a", { "trigger-word": { words: ["ohwx"] }, "tag-format": {} }],
  ["CRLF", "ohwx, a\r\n", { "trigger-word": { words: ["ohwx"] }, "tag-format": {} }],
  ["0 bytes", "", { "tag-format": {}, "class-tags": { words: ["man"] }, "section-content": {} }],
  [
    "a placeholder and sentences",
    "[trigger]. A woman sits on a bench in the park.",
    { "trigger-word": { words: ["[trigger]"] }, "tag-format": {} },
  ],
  [
    "positional clauses",
    "A photo of a room. On the left, a bed. On the right , a lamp.",
    { "tag-format": {} },
  ],
  ["a caption that is a file name", "0001.txt", { "tag-format": {} }],
  [
    "a dotted capital i",
    "İskele",
    { "banned-synonyms": { terms: { pier: ["iskele"] } }, "trigger-word": { words: ["İskele"] } },
  ],
  ["a tag equal to the replacement", "sofa", { "banned-synonyms": { terms: { sofa: ["couch"] } } }],
  [
    "a painting on the wall is background, a drawing is a type, drawing a circle an action",
    "drawing, drawing a circle, painting on wall",
    { "section-order": {} },
    [
      { name: "type", terms: ["drawing", "painting"] },
      { name: "action", terms: ["*ing *"] },
      { name: "background", terms: ["* on wall"] },
    ],
  ],
];

describe("traps in which nothing is to be found", () => {
  test.each(quiet.map(([trap, text, rules = {}, own = []]) => ({ trap, text, rules, sections: own })))(
    "$trap",
    ({ text, rules, sections: own }) => {
      expect(found(text, { rules, sections: own })).toEqual([]);
    },
  );
});

describe("traps that are rewritten", () => {
  const trigger = { "trigger-word": { words: ["ohwx"] } };
  test.each<[trap: string, text: string, rules: StyleParts["rules"], fixed: string]>([
    ["ohwxman before ohwx", "ohwxman, ohwx", trigger, "ohwx, ohwxman"],
    ["ohwx is not in ohwxman", "ohwxman", trigger, "ohwx, ohwxman"],
    ["men are men", "men, x", { "banned-synonyms": { terms: { boy: ["man"] } } }, "boys, x"],
    ["a full-width comma among others", "a，b, c", { "tag-format": {} }, "a, b, c"],
    [
      "cafe with a combining accent",
      "cafe\u0301, x",
      { "banned-synonyms": { terms: { bistro: ["café"] } } },
      "bistro, x",
    ],
    ["ß", "Straße, x", { "banned-synonyms": { terms: { road: ["strasse"] } } }, "Road, x"],
    ["a trailing comma", "a, b,", { "tag-format": {} }, "a, b"],
    ["two lines", "a,b\nc,d", { "tag-format": {} }, "a, b\nc, d"],
    ["no final newline, CRLF", "a,b\r\nc,d", { "tag-format": {} }, "a, b\r\nc, d"],
    [
      "a wildcard beside a synonym",
      "{red|blue} couch, x",
      { "banned-synonyms": { terms: { sofa: ["couch"] }, scope: "phrase" } },
      "{red|blue} sofa, x",
    ],
    [
      "a weight around a synonym",
      "(blue eyes, couch:1.2), x",
      { "banned-synonyms": { terms: { sofa: ["couch"] }, scope: "phrase" } },
      "(blue eyes, sofa:1.2), x",
    ],
  ])("%s", (_trap, text, rules, fixed) => {
    expect(fix(text, rules === undefined ? {} : { rules })).toBe(fixed);
  });
});

describe("sections", () => {
  test("of a young woman is a type, stuffed animal in lap may be unclassified", () => {
    const parts: StyleParts = {
      rules: { "section-order": {} },
      sections: [
        { name: "type", terms: ["of a *"] },
        { name: "background", terms: ["* on a countertop"] },
        { name: "notable", terms: ["* as lighting source"] },
      ],
    };
    expect(
      fix(
        "coffee machine sitting on a countertop, of a young woman, stuffed animal in lap, sunlight through windows as lighting source",
        parts,
      ),
    ).toBe(
      "of a young woman, stuffed animal in lap, coffee machine sitting on a countertop, sunlight through windows as lighting source",
    );
  });
});
