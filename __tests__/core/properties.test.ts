import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseCaption } from "../../src/captions/parse-caption.ts";
import { splitTags } from "../../src/captions/split-tags.ts";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import { oneLetterOff } from "../../src/captions/trigger-spelling.ts";
import { compileStyle, contextOf } from "../../src/core/compile.ts";
import { checkCaption } from "../../src/core/settle.ts";
import { readWordKinds } from "../../src/io/word-kinds.ts";
import type { Report, Span, Tag } from "../../src/model.ts";
import { registry } from "../../src/rules/index.ts";
import type { Profile } from "../../src/style/profiles/profile.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import type { Style } from "../../src/style/style.ts";
import { composed } from "../../src/text/composed.ts";
import { unseenIn, withoutUnseen } from "../../src/text/unseen.ts";
import { createWordKinds } from "../../src/text/word-kinds.ts";
import { tokenise } from "../../src/text/words.ts";
import { styleOf } from "../support/style-of.ts";
import { checkText, rewritten } from "../support/test-rule.ts";

const NOUNS = [
  "dress",
  "hair",
  "wall",
  "couch",
  "woman",
  "girl",
  "photo",
  "lamp",
  "猫",
  "café",
  "cafe\u0301",
];
const WORDS = [
  ...NOUNS,
  "red",
  "short",
  "sitting",
  "smiling",
  "of",
  "a",
  "the",
  "young",
  "ohwx",
  "Ohwx",
  "masterpiece",
  "mordacious",
  "nose",
  "longhair",
];
const ODD = [
  "(red hair:1.2)",
  "poster \\(object\\)",
  "{red|blue} dress",
  "sky;;;cloud",
  ":d",
  "^_^",
  "score_9",
  "ohwxstyle",
  "((smiling))",
  "(red hair)",
  "[trigger]",
  "BREAK",
  "<lora:x:1>",
  "(red hair:1.2",
  "{{lamp}}",
  "long_hair;;;red_eyes",
  "\\(^o^)/",
  '"Open_Sign"',
  "general",
  "rating:safe",
  "(red hair:0.997)",
  "an arafed woman",
  "The image shows a lamp",
  "Caption: a photo",
  "In this picture",
  "there is a lamp",
  "**hair**",
  "with a lamp with a lamp with a lamp",
  "a photo of a photo of a lamp",
  "couch couch",
  "possibly red",
];
const UNSEEN = [
  ...["a", "e", "\u0301", " ", "שלום", "👩", "♂", "\uFE0F", "می", "க", "ก", "가", "\u11a8", "\u1112\u1161"],
  ...["\u200B", "\u200D", "\u200C", "\u00ad", "\uFEFF", "\u202E", "\u200F", "\u0007", "\u000b", "\u001b[m"],
  ...["\u0092", "\u0085", "\uFFFD", "\u3164", "\u{E0061}", "\u2028", "\r", "\uF900", "\u212B", "it\u0092s"],
];
const WHOLE = [
  "long dress",
  "dark red dress",
  "lamp in background",
  "white background",
  "ohwxStyle",
  "ohwx style",
  "ohwxStlye",
  "woman",
  "legs up",
  "raised legs",
  "photos",
  "of a young woman",
  "mordacious",
  "sarcastic",
  "acerbic",
  "big nose",
  "red nose",
  "longhair",
  "hair_long",
  "red drses",
  "from above",
  "from below",
  "simple background",
  "white background",
  "lamp in background",
  "dark background",
  "long hair",
  "brown hair",
];

const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
const tagText = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(phrase, fc.constantFrom(" ", " ", " ", "  ", "_")).map(([p, gap]) => p.join(gap)),
  },
  { weight: 2, arbitrary: fc.constantFrom(...WHOLE) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...UNSEEN), { maxLength: 6 }).map((parts) => parts.join("")),
  },
);
const gap = fc.constantFrom(
  ", ",
  ", ",
  ", ",
  ",",
  " , ",
  ",,",
  ", , ",
  "，",
  ",\u00a0",
  "\n",
  "\r\n",
  "\r",
  " ||| ",
  " BREAK ",
  "；",
);
const edge = fc.constantFrom("", "", "", " ", ", ", ",", "\n", "\r\n", "\uFEFF");
const listed = fc
  .tuple(edge, fc.array(fc.tuple(tagText, gap), { maxLength: 12 }), edge)
  .map(
    ([head, tags, tail]) =>
      `${head}${tags.flatMap(([tag, after], at) => (at === tags.length - 1 ? [tag] : [tag, after])).join("")}${tail}`,
  );
const sentence = fc
  .tuple(
    fc.constantFrom("", "", "ohwx, ", "The image shows ", "Caption: ", "In this image, ", '"', "There is a "),
    fc.array(phrase, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("", "", " Overall, the image is red.", ' "'),
  )
  .map(([head, p, tail]) => `${head}${p.map((one) => `A ${one.join(" ")} is here.`).join(" ")}${tail}`);
const caption = fc.oneof(
  { weight: 6, arbitrary: listed },
  { weight: 1, arbitrary: sentence },
  { weight: 1, arbitrary: fc.string() },
);

const sectionTerms = fc.subarray([
  "photo",
  "* photo",
  "sitting",
  "*ing",
  "* dress",
  "* hair",
  "red *",
  "* wall",
  "* couch",
  "of a *",
]);
const PAIRS = { mordacious: "sarcastic", acerbic: "sarcastic", sarcastic: "lamp" };
const PARTNERS: ReadonlySet<string> = new Set(Object.values(PAIRS));

const VOCABULARY = [
  'long_hair,0,9,"longhair,hair_long"',
  "red_dress,0,8,",
  'sofa,0,7,"couch"',
  'lamp,0,6,"sarcastic"',
].join("\n");

const style: fc.Arbitrary<Style> = fc
  .record({
    terms: fc.tuple(sectionTerms, fc.nat({ max: 10 })),
    required: fc.boolean(),
    trigger: fc.record(
      {
        words: fc.constantFrom(["ohwxStyle"], ["ohwx"], ["ohwx", "ohwxStyle"]),
        match: fc.constantFrom("any", "all"),
        position: fc.constantFrom<unknown>("first", "anywhere", { within: 2 }, { before: "one" }),
        after: fc.constantFrom([], ["masterpiece", "score_9"]),
      },
      { requiredKeys: ["words"] },
    ),
    scope: fc.constantFrom("tag", "phrase"),
    policy: fc.constantFrom("broad", "specific", "consistent"),
    separator: fc.constantFrom(", ", ","),
    trailingSeparator: fc.boolean(),
    case: fc.constantFrom("keep", "lower"),
    underscores: fc.constantFrom("profile", "spaces", "keep"),
    profile: fc
      .tuple(
        fc.constantFrom(...Object.values(profiles)),
        fc.record(
          {
            weights: fc.boolean(),
            escapes: fc.boolean(),
            wildcards: fc.boolean(),
            shuffle: fc.boolean(),
            keepTokens: fc.nat({ max: 3 }),
            keepSeparator: fc.constantFrom(undefined, "|||"),
            secondarySeparator: fc.constantFrom(undefined, ";;;"),
          },
          { requiredKeys: [] },
        ),
      )
      .map(([profile, set]): Profile => ({ ...profile, ...set, lines: "separate-tags" })),
    repetition: fc.record(
      { max: fc.integer({ min: 1, max: 3 }), watch: fc.constantFrom({}, { background: 2, hair: 1 }) },
      { requiredKeys: [] },
    ),
    contained: fc.boolean(),
    direction: fc.constantFrom("remove", "require"),
    on: fc.subarray([
      "trigger-word",
      "section-order",
      "section-content",
      "banned-synonyms",
      "class-tags",
      "word-repetition",
      "duplicate-tags",
      "implied-tags",
      "exclusive-tags",
      "concept-described",
      "variable-missing",
      "paired-terms",
      "known-words",
      "term-consistency",
      "caption-kind",
      "caption-length",
      "auto-caption",
      "tag-format",
      "text-encoding",
      "prompt-syntax",
      "caption-file",
    ] as const),
    encoding: fc.record(
      { lineEnds: fc.constantFrom("keep", "lf"), normalise: fc.constantFrom("NFC", "keep") },
      { requiredKeys: [] },
    ),
    tokens: fc.constantFrom("profile", 1, 8),
    maxGap: fc.nat({ max: 2 }),
    reads: fc.boolean(),
    kind: fc.constantFrom("auto", "tags", "prose"),
  })
  .map(
    ({
      terms: [terms, cut],
      required,
      reads,
      trigger,
      scope,
      policy,
      on,
      profile,
      encoding,
      tokens,
      maxGap,
      repetition,
      contained,
      direction,
      kind,
      ...format
    }) => {
      const all = {
        "trigger-word": trigger,
        "section-order": {},
        "section-content": {},
        "banned-synonyms": {
          scope,
          terms: { "raised legs": ["legs up", "up legs"], sofa: ["couch"], photograph: ["photo"] },
        },
        "class-tags": {
          policy,
          words: ["woman", "girl"],
          narrower: { woman: ["lady"] },
          replace: { "of a young woman": "portrait" },
        },
        "exclusive-tags": { groups: [["from above", "from below"]] },
        "concept-described": { terms: ["* nose", "freckles"] },
        "variable-missing": { variables: { hair: ["* hair"] } },
        "paired-terms": { pairs: PAIRS, maxGap },
        "known-words": { vocabulary: ["tags.csv"], maxPieces: 2 },
        "word-repetition": repetition,
        // A tag that known-words renames may contain another one, which the next round takes out: no finding named it.
        "duplicate-tags": { contained: contained && !on.includes("known-words") },
        "implied-tags": {
          direction,
          terms: {
            "red dress": ["dress"],
            "* couch": ["couch", "lamp"],
            "short *": ["red *"],
            dress: ["wall"],
          },
        },
        "term-consistency": { minimum: 1 },
        "caption-kind": { kind },
        "caption-length": { tokens, tags: { min: 2, max: 6 }, words: { min: 3, max: 12 } },
        "auto-caption": { add: ["lamp"], ignore: ["sensitive"] },
        "tag-format": format,
        "text-encoding": encoding,
        "prompt-syntax": {},
        "caption-file": {},
      };
      return styleOf({
        profile,
        files: { "tags.csv": VOCABULARY },
        rules: Object.fromEntries(on.map((id) => [id, all[id]])),
        sections: [
          { name: "one", terms: terms.slice(0, cut), required, ...(reads && { like: "subject" }) },
          { name: "two", terms: terms.slice(cut), ...(reads && { like: "action" }) },
        ],
      });
    },
  );

/** What a trainer's file may have between tags. */
const stated = fc.constantFrom(undefined, undefined, ",", ", ", ";", " | ", "|", "、", "||");

/** A caption and its style, with the trainer's separator in both. */
const partedCaption = fc
  .tuple(caption, style, stated)
  .map(([text, given, separator]): readonly [string, Style] => {
    if (separator === undefined) return [text, given];
    const values = { separator: { value: separator, from: "", place: undefined } };
    const trainer = { path: "dataset.toml", profiles: [], set: undefined, sure: true, values };
    return [text.replaceAll(",", () => separator.trim()), { ...given, trainer }];
  });

const kinds = createWordKinds(readWordKinds());

// One seed, so that a red run says something of the change; FC_SEED and FC_RUNS look further.
const runs = {
  seed: Number(process.env["FC_SEED"] ?? 20261124),
  numRuns: Number(process.env["FC_RUNS"] ?? 2000),
};

describe("a rewrite", () => {
  test("is settled: rewriting it again changes nothing, and none of its findings can be rewritten", () => {
    fc.assert(
      fc.property(partedCaption, ([text, given]) => {
        const once = fix(text, given);
        expect(checkText(once, given).findings.filter((finding) => finding.fix === "safe")).toEqual([]);
        expect(fix(once, given)).toBe(once);
      }),
      runs,
    );
  });

  test("leaves nothing fixable: a caption with a safe finding is rewritten, one without is not", () => {
    fc.assert(
      fc.property(partedCaption, ([text, given]) => {
        const { findings, rewrites } = checkText(text, given);
        expect(rewrites.length > 0).toBe(findings.some((finding) => finding.fix === "safe"));
      }),
      runs,
    );
  });

  test("keeps every word that no finding named, and every other byte of a tag that no finding named", () => {
    fc.assert(
      fc.property(caption, style, (text, given) => {
        const report = checkText(text, given);
        const after = rewritten(text, report.rewrites);
        expect(missingWords(unnamedWords(text, report), wordsOf(after))).toEqual([]);
        const kept = new Set(tagsOf(after).map(({ of }) => tidied(of.text, given)));
        // A tag in which there is nothing to see may go once the comma that it stood beside is gone.
        const isSeen = (tag: string): boolean =>
          !given.rules.has("text-encoding") || withoutUnseen(tag) !== "";
        const lost = unnamedTags(text, report).filter(
          ({ of }) => isSeen(of.text) && !kept.has(tidied(of.text, given)),
        );
        expect(lost.map(({ of }) => of.text)).toEqual([]);
      }),
      runs,
    );
  });

  test("keeps the order of the tags of one section, and all of it without section-order", () => {
    fc.assert(
      fc.property(caption, style, (text, given) => {
        const report = checkText(text, given);
        const { sectionOf, isTrigger } = contextOf(given, { kinds: () => kinds });
        // A partner goes to its word, which is what the finding names.
        const isMoved = ({ of }: Tag): boolean => given.rules.has("paired-terms") && PARTNERS.has(of.key);
        const fixed = unnamedTags(text, report).filter((tag) => !isTrigger(tag) && !isMoved(tag));
        const count = (key: string): number => tagsOf(text).filter(({ of }) => of.key === key).length;
        const once = fixed.filter(({ of }) => count(of.key) === 1);
        const order = tagsOf(rewritten(text, report.rewrites)).map(({ of }) => of.key);
        const sorts = given.rules.has("section-order");
        for (const section of sorts ? [0, 1] : [undefined]) {
          const own = once.filter((tag) => section === undefined || sectionOf(tag) === section);
          const places = own.map(({ of }) => order.indexOf(of.key));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }),
      runs,
    );
  });

  test("what is seen to be right at a glance is right", () => {
    fc.assert(
      fc.property(caption, style, (text, given) => {
        const compiled = compileStyle(given, registry);
        if (!compiled.isRightAtAGlance(text)) return;
        const { problems } = checkCaption(compiled, parseCaption("a.txt", text, compiled.tagTexts));
        expect([...problems.values()]).toEqual([]);
      }),
      runs,
    );
  });

  test("keeps line ends, the byte order mark and a missing final newline, unless they are what is wrong", () => {
    fc.assert(
      fc.property(caption, style, (text, given) => {
        const after = fix(text, given);
        const options = given.rules.get("text-encoding")?.options;
        expect(after.startsWith("\uFEFF")).toBe(text.startsWith("\uFEFF") && options === undefined);
        const isMac = options !== undefined && !text.includes("\n");
        const isLf = options?.["lineEnds"] === "lf";
        const before = isMac ? text.replaceAll("\r", "\n") : isLf ? text.replace(/\r+\n/g, "\n") : text;
        expect(after.match(/\r?\n/g) ?? []).toEqual(before.match(/\r?\n/g) ?? []);
        const last = before.slice(before.lastIndexOf("\n") + 1);
        const vanishes = options !== undefined && withoutUnseen(last) === "";
        expect(after.endsWith("\n")).toBe(before.includes("\n") && (last === "" || vanishes));
      }),
      runs,
    );
  });
});

function fix(text: string, given: Style): string {
  return rewritten(text, checkText(text, given).rewrites);
}

function withoutBom(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function tagsOf(text: string): readonly Tag[] {
  return splitTags(withoutBom(text), createTagTexts());
}

function wordsOf(text: string): string[] {
  return tokenise(text)
    .filter((token) => token.word)
    .map((token) => token.key);
}

/** White space, underscores and capitals of a tag belong to tag-format, whose findings name a whole line. */
function tidied(text: string, given: Style): string {
  const normalised = given.rules.get("text-encoding")?.options["normalise"] === "NFC" ? composed(text) : text;
  const options = given.rules.get("tag-format")?.options;
  if (options === undefined) return normalised;
  const spaced = normalised.replace(/[^\S\uFEFF]+/gu, " ");
  const parted = options["underscores"] === "keep" ? spaced : spaced.replace(/[\s_]+/gu, " ").trim();
  return options["case"] === "lower" ? parted.toLowerCase() : parted;
}

/** Rules that only move tags or what stands between them: their findings name no word to change. */
const MOVES = new Set(["section-order", "section-content", "tag-format"]);

function isNamed({ findings }: Report, start: number, end: number): boolean {
  return findings.some(
    (finding) => !MOVES.has(finding.ruleId) && finding.start.offset < end && start < finding.end.offset,
  );
}

/** A misspelt trigger may be named in a later round, when a rewrite has brought it to the trigger's place. */
function nearTrigger(key: string): boolean {
  return oneLetterOff(key, "ohwxstyle");
}

/** What auto-caption makes shorter may be named as a whole by another rule in a later round: "couch couch" is a couch. */
function shortenedSpans(text: string, { findings }: Report): Span[] {
  const own = findings.filter(({ ruleId, fix }) => ruleId === "auto-caption" && fix === "safe");
  if (own.length === 0) return [];
  return tagsOf(text)
    .map(({ span }) => span)
    .filter(({ start, end }) => own.some((one) => one.start.offset <= end && start <= one.end.offset));
}

function unnamedWords(text: string, report: Report): string[] {
  const unseen = [...unseenSpans(text, report), ...shortenedSpans(text, report)];
  return tokenise(withoutBom(text))
    .filter(({ key, word, span }) => word && !nearTrigger(key) && !isNamed(report, span.start, span.end))
    .filter(({ span }) => !unseen.some(({ start, end }) => start <= span.end && span.start <= end))
    .map((token) => token.key);
}

function unnamedTags(text: string, report: Report): Tag[] {
  const unseen = [...unseenSpans(text, report), ...shortenedSpans(text, report)];
  return tagsOf(text)
    .filter(({ of, span }) => !nearTrigger(of.key) && !isNamed(report, span.start, span.end))
    .filter(({ span }) => !unseen.some(({ start, end }) => start <= span.end && span.start <= end));
}

/** A finding of text-encoding names the first of a line; what stands beside one becomes one word. */
function unseenSpans(text: string, { findings }: Report): Span[] {
  if (!findings.some(({ ruleId }) => ruleId === "text-encoding")) return [];
  const body = withoutBom(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the start of a terminal's sequence is meant.
  const sequences = Array.from(body.matchAll(/\u001b\[[0-9;]*[A-Za-z]/g), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const single = unseenIn(body).map(({ at, character }) => ({ start: at, end: at + character.length }));
  return [...sequences, ...single];
}

function missingWords(wanted: readonly string[], there: readonly string[]): string[] {
  const left = [...there];
  return wanted.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
