import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { formats } from "../../src/captions/formats/index.ts";
import { check } from "../../src/core/check.ts";
import { compileStyle } from "../../src/core/compile.ts";
import { readClipMerges } from "../../src/io/clip-merges.ts";
import { readWordKinds } from "../../src/io/word-kinds.ts";
import type { Report } from "../../src/model.ts";
import { type AnyRule, type Registry, type RuleId, registry } from "../../src/rules/index.ts";
import type { Profile } from "../../src/style/profiles/profile.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import type { Style } from "../../src/style/style.ts";
import { styleOf } from "../support/style-of.ts";

/** Each is one that some rule may have something to say of. */
const WORDS = [
  "ohwx|Ohwx|ohwxs|ohwx man|masterpiece|photo|photos|drawing|woman|lady|girl|red dress|dress|Red Dress|long dress",
  "couch|sofa|red couch|lamp|red lamp|lamps|from above|from below|brick wall|white wall|wall|indoors|outdoors|big nose",
  "nose|mordacious|sarcastic|a mordacious smile|long hair|longhair|long_hair|hair|brown hair",
].flatMap((words) => words.split("|"));
const ODD = [
  "general|rating:safe|arafed woman|there is a lamp|The image shows a lamp|Caption: a lamp|couch couch|a;b|red  dress",
  'a photo of a photo of a lamp|"lamp|lamp"|"a sign"|tag: 0.997|a>b>c>d|\'s|and a lamp|a woman in a red dress|BREAK|*',
  "__lamp__|{lamp|1000|000|:d|:D|^_^|two women|another lamp|trigger|img_1234.jpg|a young woman with a red dress",
].flatMap((words) => words.split("|"));

/** Captions that a glance is for, and such as are nearly so. */
const tag = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...ODD, "x".repeat(60)) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom("red", "old", "lamp", "wall", "of", "a", "ohwx", "woman"), {
        minLength: 1,
        maxLength: 9,
      })
      .map((words) => words.join(" ")),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 4 }) },
);
const gap = fc.oneof(
  { weight: 60, arbitrary: fc.constant(", ") },
  { weight: 1, arbitrary: fc.constantFrom(",", ",  ", " , ", ";", "\n", " ||| ") },
);
const caption = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constant("") }, { weight: 2, arbitrary: fc.constant("ohwx, ") }),
    fc.array(fc.tuple(tag, gap), { minLength: 1, maxLength: 8 }),
    fc.constantFrom("", "", "", "\n", "\n", "\n", "\r\n", "\r\n", ".", ","),
  )
  .map(([head, tags, tail]) => {
    const text = tags.flatMap(([one, after], at) => (at === tags.length - 1 ? [one] : [one, after])).join("");
    return head + text + tail;
  });

const limits = fc.record(
  { min: fc.integer({ min: 1, max: 3 }), max: fc.integer({ min: 3, max: 16 }) },
  { requiredKeys: [] },
);

const given = {
  "trigger-word": fc.record(
    {
      words: fc.constantFrom(["ohwx"], ["ohwx", "ohwx man"]),
      match: fc.constantFrom("any", "all"),
      position: fc.constantFrom<unknown>("first", "anywhere", { within: 2 }, { before: "subject" }),
      after: fc.constantFrom([], ["masterpiece"]),
      max: fc.integer({ min: 1, max: 2 }),
      variants: fc.boolean(),
    },
    { requiredKeys: ["words"] },
  ),
  "section-order": fc.constant({}),
  "section-content": fc.constant({}),
  "banned-synonyms": fc.record({
    terms: fc.constant({ sofa: ["couch"], lamp: ["lantern", "* lamp"] }),
    scope: fc.constantFrom("tag", "phrase"),
    number: fc.constantFrom("either", "exact"),
  }),
  "class-tags": fc.record({
    policy: fc.constantFrom("broad", "specific", "consistent"),
    words: fc.constant(["woman", "girl"]),
    narrower: fc.constant({ woman: ["lady"] }),
  }),
  "word-repetition": fc.record(
    {
      max: fc.integer({ min: 1, max: 2 }),
      watch: fc.constantFrom({}, { wall: 1 }, { background: 2 }),
      ignore: fc.constantFrom([], ["lamp"]),
      merge: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
  "duplicate-tags": fc.record({ contained: fc.boolean() }),
  "implied-tags": fc.record({
    direction: fc.constantFrom("remove", "require"),
    terms: fc.constant({ "red dress": ["dress"], "* couch": ["couch", "lamp"], "long hair": ["hair"] }),
  }),
  "exclusive-tags": fc.record({
    groups: fc.constantFrom(
      [
        ["from above", "from below", "indoors"],
        ["* wall", "sofa"],
      ],
      [["photo", "drawing", "* dress", "outdoors", "* hair", "lamp"]],
    ),
    unless: fc.constantFrom([], ["lamp"]),
  }),
  "concept-described": fc.record({ terms: fc.constantFrom([], ["* nose"], ["dress", "*ing"]) }),
  "variable-missing": fc.record({
    variables: fc.constantFrom<Record<string, string[]>>(
      {},
      { place: ["indoors", "outdoors", "* wall"], trigger: ["ohwx"] },
    ),
  }),
  "paired-terms": fc.record({
    pairs: fc.constantFrom({}, { mordacious: "sarcastic", sarcastic: "lamp" }),
    maxGap: fc.nat({ max: 2 }),
  }),
  "known-words": fc.record(
    {
      vocabulary: fc.constant(["tags.csv"]),
      maxPieces: fc.integer({ min: 1, max: 3 }),
      ignore: fc.constant(["photo"]),
    },
    { requiredKeys: [] },
  ),
  "caption-kind": fc.record({ kind: fc.constantFrom("tags", "tags", "prose") }),
  "caption-length": fc.record(
    { tags: limits, words: limits, tokens: fc.constantFrom("profile", 1, 5, 10, 20, 40) },
    { requiredKeys: [] },
  ),
  "auto-caption": fc.record({ add: fc.constantFrom([], ["lamp"]), ignore: fc.constantFrom([], ["general"]) }),
  "tag-format": fc.record({
    case: fc.constantFrom("keep", "lower"),
    underscores: fc.constantFrom("profile", "spaces", "keep"),
    separator: fc.constantFrom(", ", ", ", ", ", ","),
  }),
  "text-encoding": fc.record({ lineEnds: fc.constantFrom("keep", "lf") }),
  "prompt-syntax": fc.constant({}),
  "caption-file": fc.constant({}),
} satisfies Partial<Record<RuleId, fc.Arbitrary<Readonly<Record<string, unknown>>>>>;
const ids = Object.keys(given) as (keyof typeof given)[];

const profile: fc.Arbitrary<Profile> = fc
  .tuple(
    fc.constantFrom(...Object.values(profiles)),
    fc.record(
      {
        shuffle: fc.boolean(),
        keepTokens: fc.nat({ max: 2 }),
        captionPrefix: fc.constantFrom(undefined, "best", "猫猫猫,"),
        captionSuffix: fc.constantFrom(undefined, "good"),
        tokens: fc.constantFrom(undefined, { encoder: "t5" as const, window: 9, exact: false }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([own, set]) => ({ ...own, ...set }));

/** Mostly few rules: where all are on, hardly any caption has nothing to be looked at. */
const style: fc.Arbitrary<Style> = fc
  .record({
    on: fc.oneof(
      { weight: 3, arbitrary: fc.subarray(ids, { minLength: 1, maxLength: 4 }) },
      { weight: 1, arbitrary: fc.subarray(ids) },
    ),
    options: fc.record(given),
    profile,
    format: fc.constantFrom("sidecar", "sidecar", "tag-lines"),
    waived: fc.option(
      fc.tuple(fc.constantFrom(...ids), fc.constantFrom(["red *"], ["lamp", "ohwx"], ["place"])),
    ),
    required: fc.boolean(),
  })
  .map(({ on, options, waived, required, ...rest }) => ({
    ...styleOf({
      profile: rest.profile,
      rules: Object.fromEntries(on.map((id) => [id, options[id]])),
      files: {
        "tags.csv": 'long_hair,0,9,"longhair"\nred_dress,0,8,\nlamp,0,6,"lantern"\nphoto,0,5,\nwoman,0,5,',
      },
      exceptions: waived === null ? [] : [{ rule: waived[0], terms: waived[1], reason: "They are names." }],
      sections: [
        { name: "type", terms: ["photo", "drawing"], required },
        { name: "subject", terms: ["woman", "* dress"], max: 2 },
        { name: "place", terms: ["sofa", "* wall", "indoors"], exclusive: [["sofa", "* wall"]] },
      ],
    }),
    format: { id: rest.format as "sidecar" },
  }));

/** The same rules, which at a glance see nothing to be right. */
const looking: Registry = {
  ...registry,
  rules: registry.rules.map(
    (rule: AnyRule): AnyRule => ({
      ...rule,
      compile: (options, context) => {
        const made = rule.compile(options, context);
        return typeof made === "function"
          ? made
          : { caption: () => [], ...made, glance: { tag: () => false } };
      },
    }),
  ) as Registry["rules"],
};

function checked(text: string, given: Style, rules: Registry): Report {
  const sources = [{ path: "a.txt", text }];
  // What a style is compiled to is kept with it, so that each way of looking has a style of its own.
  const own = { ...given };
  return check({
    ...{ sources, registry: rules, formats, styleOf: () => own, tellUnclear: true },
    ...{ clipMerges: readClipMerges, wordKinds: readWordKinds },
  });
}

test("with glances and without them the report is the same", () => {
  fc.assert(
    fc.property(fc.array(caption, { minLength: 1, maxLength: 3 }), style, (texts, given) => {
      const isList = given.format.id !== "sidecar";
      const text = isList ? texts.map((one) => one.trim()).join("\n") : (texts[0] ?? "");
      expect(checked(text, given, registry)).toEqual(checked(text, given, looking));
    }),
    { seed: Number(process.env["FC_SEED"] ?? 20261125), numRuns: Number(process.env["FC_RUNS"] ?? 1000) },
  );
});

test("many of these captions are seen to be right, so that there is something to compare", () => {
  const seen = fc
    .sample(fc.tuple(caption, style), { seed: 1, numRuns: 300 })
    .filter(([text, given]) => compileStyle(given, registry).isRightAtAGlance(text));
  expect(seen.length).toBeGreaterThan(30);
});
