import { expect, test } from "@jest/globals";
import type { Profile } from "../../src/style/profiles/profile.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import { styleOf } from "../support/style-of.ts";
import { checkText, testRule } from "../support/test-rule.ts";

const kohya = profiles["kohya-sdxl"];
const weighing: Profile = { ...kohya, weights: true, escapes: true };
const shuffling: Profile = { ...kohya, shuffle: true, keepSeparator: "|||", secondarySeparator: ";;;" };
const oneTrainer: Profile = { ...profiles.onetrainer, shuffle: true };
const weight = (place: string, got: string, fix = "safe", trainer = "kohya sd-scripts"): string =>
  `${place} ${fix} ${trainer} trains “${got}” as written, brackets and number: take the weight off.`;
const brackets = (place: string, got: string, fix = "choice"): string =>
  `${place} ${fix} kohya sd-scripts trains the brackets of “${got}” as text: take them off.`;
const backslashes = (place: string, got: string, fix = "safe"): string =>
  `${place} ${fix} kohya sd-scripts trains the backslashes of “${got}” as text: take them out.`;
const bare = (place: string, got: string, wanted: string): string =>
  `${place} choice kohya sd-scripts reads the brackets of “${got}” as a weight and drops them: write “${wanted}” where they belong to the words.`;
const wildcard = (place: string, got: string): string =>
  `${place} choice kohya sd-scripts trains “${got}” as written and picks none of its words: write what the image shows.`;
const holder = (place: string, got: string, fix: string, meant = "the trigger word"): string =>
  `${place} ${fix} kohya sd-scripts puts no word in place of “${got}” and trains it as text: write ${meant} that it stands for.`;
const bars = (place: string, why: string, fix = "choice", trainer = "kohya sd-scripts"): string =>
  `${place} ${fix} ${trainer} trains “|||” as written: ${why}.`;
const unit = (place: string, why: string): string =>
  `${place} choice kohya sd-scripts trains “;;;” as written: ${why}.`;
const parted = (place: string, got: string, fix: string, trainer = "OneTrainer"): string =>
  `${place} ${fix} ${trainer} parts “${got}” at “,” although it stands in brackets, and shuffles or drops the parts: keep each part whole by itself.`;
const half = (place: string, got: string): string =>
  `${place} choice Expected as many brackets before the weight as behind it, or none: got “${got}”.`;
const BREAK = "No trainer acts on “BREAK”: it is trained as the word “break”. Take it out.";
const network = (place: string, got: string, fix = "safe"): string =>
  `${place} ${fix} No trainer loads “${got}” from a caption: it is trained as text. Take it out.`;

testRule("prompt-syntax", [
  { name: "empty", text: "" },
  { name: "empty under a trainer", profile: kohya, text: " ,,\n" },
  { name: "plain tags", profile: kohya, text: "photo, saber (fate), red hair" },
  {
    name: "any trainer may read weights, escapes, wildcards, placeholders and separators",
    text: "(red hair:1.2), ((smile)), [x], poster \\(object\\), {red|blue} dress, [trigger], sky;;;sea ||| a",
  },
  {
    name: "faces, times, ratios and verses",
    profile: kohya,
    text: ":d, d:>, ^_^, >_<, \\m/, \\(^o^)/, (^o^), ((+_+)), :(, clock (10:30), screen (16:9), note (John 3:16), score_9, rating: general, <3",
  },
  {
    name: "sentences with brackets",
    profile: kohya,
    text: "A woman (smiling) stands at a wall [a brick one]. The clock (10:30) is late.",
  },
  {
    name: "a weight that is read",
    profile: weighing,
    text: "(red hair:1.2), ((smile)), [x], poster \\(object\\)",
  },
  {
    name: "weights that are not read",
    profile: kohya,
    text: "(red hair:1.2), a (blue: .8) dress, (score_9:1.1)\r\n",
    problems: [
      weight("0-14", "(red hair:1.2)"),
      weight("18-28", "(blue: .8)"),
      weight("36-49", "(score_9:1.1)"),
    ],
    fixed: "red hair, a blue dress, score_9\r\n",
  },
  {
    name: "a weight around several tags",
    profile: kohya,
    text: "(blue eyes, red hair:1.2), x",
    problems: [weight("0-25", "(blue eyes, red hair:1.2)")],
    fixed: "blue eyes, red hair, x",
  },
  {
    name: "a weight in a weight",
    profile: kohya,
    text: "((red hair:1.2), dress:1.1)",
    problems: [weight("0-27", "((red hair:1.2), dress:1.1)")],
    fixed: "red hair, dress",
  },
  {
    name: "numbers that may be no weight",
    profile: kohya,
    text: "(volume:2), still (aspect ratio:1.85), lens (f:1.8), re(d:0.5)d",
    problems: [
      weight("0-10", "(volume:2)", "choice"),
      weight("18-37", "(aspect ratio:1.85)", "choice"),
      weight("44-51", "(f:1.8)", "choice"),
      weight("55-62", "(d:0.5)", "choice"),
    ],
  },
  {
    name: "a weight in sentences",
    profile: profiles["kohya-flux"],
    text: "A (woman:1.3) stands at a wall. She is ((very happy)).",
    problems: [weight("2-13", "(woman:1.3)"), brackets("39-53", "((very happy))", "safe")],
    fixed: "A woman stands at a wall. She is very happy.",
  },
  {
    name: "brackets around whole tags",
    profile: kohya,
    text: "((smile)), (((red (hair)))), (hat), [coat], [[shoes]], [red:blue:0.5], {tie}, {{scarf}}, ((sock:1.2))",
    problems: [
      brackets("0-9", "((smile))", "safe"),
      brackets("11-27", "(((red (hair))))"),
      brackets("29-34", "(hat)"),
      brackets("36-42", "[coat]"),
      brackets("44-53", "[[shoes]]"),
      brackets("55-69", "[red:blue:0.5]"),
      brackets("71-76", "{tie}"),
      brackets("78-87", "{{scarf}}"),
      brackets("89-101", "((sock:1.2))", "safe"),
    ],
    fixed: "smile, (((red (hair)))), (hat), [coat], [[shoes]], [red:blue:0.5], {tie}, {{scarf}}, sock",
  },
  {
    name: "backslashes that are not read",
    profile: kohya,
    text: "saber \\(fate\\), poster \\[old\\] \\(object\\), \\(ab:1.2\\)",
    problems: [
      backslashes("6-14", "\\(fate\\)"),
      backslashes("23-30", "\\[old\\]"),
      backslashes("31-41", "\\(object\\)"),
      backslashes("43-53", "\\(ab:1.2\\)", "choice"),
    ],
    fixed: "saber (fate), poster [old] (object), \\(ab:1.2\\)",
  },
  {
    name: "bare brackets where weights are read",
    profile: weighing,
    text: "saber (fate), photo [old] of x, [trigger]",
    problems: [
      bare("6-12", "(fate)", "\\(fate\\)"),
      bare("20-25", "[old]", "\\[old\\]"),
      holder("32-41", "[trigger]", "none"),
    ],
  },
  {
    name: "wildcards that are not read",
    profile: kohya,
    text: "{red|blue|red} dress, {|long} hair, {a|{b|c}}",
    problems: [
      wildcard("0-14", "{red|blue|red}"),
      wildcard("22-29", "{|long}"),
      wildcard("36-45", "{a|{b|c}}"),
    ],
  },
  {
    name: "wildcards that are read",
    profile: { ...kohya, wildcards: true },
    text: "{red|blue} dress, {{x}}",
  },
  {
    name: "placeholders that nothing fills",
    profile: kohya,
    others: { "trigger-word": { words: ["ohwx"], position: "anywhere" } },
    text: "ohwx, [trigger], photo of [name], [filewords]",
    problems: [
      holder("6-15", "[trigger]", "choice"),
      holder("26-32", "[name]", "choice"),
      holder("34-45", "[filewords]", "none", "the words"),
    ],
  },
  {
    name: "placeholders that are filled",
    profile: profiles["ai-toolkit"],
    text: "[trigger], photo of [name]",
  },
  {
    name: "a placeholder in capitals",
    profile: profiles["ai-toolkit"],
    text: "[Trigger], photo",
    problems: [
      "0-9 choice ai-toolkit puts a word in place of “[trigger]” alone, in small letters: got “[Trigger]”.",
    ],
  },
  {
    name: "a placeholder in sentences",
    profile: kohya,
    text: "[trigger]. A woman stands at a wall.",
    problems: [holder("0-9", "[trigger]", "none")],
  },
  {
    name: "a placeholder or brackets that the style spells as its trigger",
    profile: kohya,
    others: { "trigger-word": { words: ["[trigger]"] } },
    text: "[trigger], photo",
  },
  { name: "bars and units that are read", profile: shuffling, text: "ohwx ||| a, sky;;;sea ||| b" },
  {
    name: "more bars than are read",
    profile: shuffling,
    text: "a ||| b ||| c ||| d",
    problems: [bars("13-18", "only the first two part a caption")],
  },
  {
    name: "bars where nothing is shuffled",
    profile: { ...shuffling, shuffle: false },
    text: "ohwx ||| a",
    problems: [bars("4-9", "it looks for it only where it shuffles or drops tags, and it does neither")],
  },
  {
    name: "bars where tags are dropped",
    profile: { ...shuffling, shuffle: false, dropsTags: true },
    text: "ohwx ||| a",
  },
  {
    name: "bars that are not set",
    profile: kohya,
    text: "||| ohwx, ||| a, {b|||c} |||",
    problems: [
      bars("0-3", "no “keep_tokens_separator” is set", "none"),
      bars("8-14", "no “keep_tokens_separator” is set"),
      wildcard("17-24", "{b|||c}"),
      bars("25-28", "no “keep_tokens_separator” is set", "none"),
    ],
  },
  {
    name: "another separator is set",
    profile: { ...shuffling, keepSeparator: "###" },
    text: "ohwx ||| a",
    problems: [bars("4-9", "its “keep_tokens_separator” is “###”")],
  },
  {
    name: "bars in sentences, under a trainer that has none",
    profile: profiles["ai-toolkit"],
    text: "ohwx ||| A woman stands at a wall.",
    problems: [bars("5-8", "only kohya sd-scripts keeps what stands before it", "none", "ai-toolkit")],
  },
  {
    name: "units that nothing comes in place of",
    profile: kohya,
    text: "sky;;;sea;;;day, x",
    problems: [unit("0-15", "no secondary separator is set")],
  },
  {
    name: "another secondary separator, in sentences too",
    profile: { ...kohya, secondarySeparator: "+++" },
    text: "A woman stands at a wall;;;a tree.",
    problems: [unit("24-27", "its secondary separator is “+++”")],
  },
  {
    name: "tags in brackets that are parted",
    profile: { ...oneTrainer, weights: true },
    text: "(a, b:1.2), (c, d), photo (e, f) of (g, h:1.1)",
    problems: [
      parted("0-10", "(a, b:1.2)", "choice"),
      parted("12-18", "(c, d)", "choice"),
      "26-32 choice OneTrainer reads the brackets of “(e, f)” as a weight and drops them: write “\\(e, f\\)” where they belong to the words.",
      parted("36-46", "(g, h:1.1)", "none"),
    ],
  },
  {
    name: "brackets that no one weighs by, parted",
    profile: oneTrainer,
    text: "photo (a, b), <c, d>",
    problems: [parted("6-12", "(a, b)", "none"), parted("14-20", "<c, d>", "none")],
  },
  { name: "nothing is parted", profile: kohya, text: "photo (a, b)" },
  {
    name: "BREAK under any trainer",
    text: "a, b, BREAK, c BREAK d\nBREAK\ne",
    problems: [`4-13 choice ${BREAK}`, `14-21 choice ${BREAK}`, `23-28 none ${BREAK}`],
  },
  {
    name: "BREAK in sentences",
    text: "A woman sits here. BREAK A man stands. The sign says TAKE A BREAK here.",
    problems: [`19-24 none ${BREAK}`],
  },
  {
    name: "networks under any trainer",
    text: "a, <lora:film:0.8>, photo <LyCORIS:x:1>, b <lora:y:1> c, <lora:z:1>",
    problems: [
      network("3-18", "<lora:film:0.8>"),
      network("43-53", "<lora:y:1>"),
      network("57-67", "<lora:z:1>"),
    ],
    fixed: "a, photo <LyCORIS:x:1>, b c",
  },
  { name: "a network alone", text: "<lora:x:1>", problems: [network("0-10", "<lora:x:1>", "none")] },
  {
    name: "two networks in one tag",
    text: "a, <lora:x:1><lora:y:1>",
    problems: [network("3-13", "<lora:x:1>"), network("13-23", "<lora:y:1>")],
    fixed: "a",
  },
  {
    name: "a network in sentences",
    text: "A woman sits here <lora:x:1>. She is happy.",
    problems: [network("18-28", "<lora:x:1>")],
    fixed: "A woman sits here. She is happy.",
  },
  {
    name: "half a weight under any trainer",
    text: "scarf:0.9), (red hair:1.2, ((hat:1.2), (10:30, x:1)",
    problems: [half("0-10", "scarf:0.9)"), half("12-25", "(red hair:1.2"), half("27-37", "((hat:1.2)")],
  },
  {
    name: "a weighted trigger",
    profile: kohya,
    others: { "trigger-word": { words: ["ohwx"] } },
    text: "(ohwx:1.2), photo",
    problems: [weight("0-10", "(ohwx:1.2)")],
    fixed: "ohwx, photo",
  },
  {
    name: "what an exception names",
    profile: kohya,
    exceptions: [{ rule: "prompt-syntax", terms: ["red hair"], reason: "quoted" }],
    text: "(red hair:1.2), (blue hair:1.2)",
    problems: [weight("16-31", "(blue hair:1.2)")],
    fixed: "(red hair:1.2), blue hair",
  },
  {
    name: "what an exception names in a sentence, and what it does not",
    exceptions: [{ rule: "prompt-syntax", terms: ["red cup"], reason: "a name" }],
    profile: profiles["kohya-sdxl"],
    text: "A woman holds a (red cup:1.2) in her hand. She looks at (the wall:1.3).",
    problems: [
      "56-70 safe kohya sd-scripts trains “(the wall:1.3)” as written, brackets and number: take the weight off.",
    ],
    fixed: "A woman holds a (red cup:1.2) in her hand. She looks at the wall.",
  },
  {
    name: "BREAK between sentences",
    text: "A woman sits on a chair. BREAK She looks at a wall of stone.",
    problems: ["25-30 none No trainer acts on “BREAK”: it is trained as the word “break”. Take it out."],
  },
  {
    name: "BREAK before all sentences",
    text: "BREAK A woman sits on a chair. She looks at a wall of stone.",
    problems: ["0-5 none No trainer acts on “BREAK”: it is trained as the word “break”. Take it out."],
  },
  {
    name: "a LoRA before the sentences: the space behind it goes",
    text: "<lora:x:1> A woman sits on a chair. She looks at a wall of stone.",
    problems: ["0-10 safe No trainer loads “<lora:x:1>” from a caption: it is trained as text. Take it out."],
    fixed: "A woman sits on a chair. She looks at a wall of stone.",
  },
  {
    name: "a LoRA behind the sentences: the space before it goes",
    text: "A woman sits on a chair. She looks at a wall of stone. <lora:x:1>",
    problems: [
      "55-65 safe No trainer loads “<lora:x:1>” from a caption: it is trained as text. Take it out.",
    ],
    fixed: "A woman sits on a chair. She looks at a wall of stone.",
  },
  {
    name: "a LoRA in a sentence: the spaces of one side go",
    text: "A woman sits on a  <lora:x:1>  chair. She looks at a wall of stone.",
    problems: [
      "19-29 safe No trainer loads “<lora:x:1>” from a caption: it is trained as text. Take it out.",
    ],
    fixed: "A woman sits on a  chair. She looks at a wall of stone.",
  },
  {
    name: "LoRAs in tags and as tags",
    text: "red hat <lora:x:1>, <lora:y:1> blue hat, a <lora:z:1> b, <lora:a:1> <lora:b:1>",
    problems: [
      "8-18 safe No trainer loads “<lora:x:1>” from a caption: it is trained as text. Take it out.",
      "20-30 safe No trainer loads “<lora:y:1>” from a caption: it is trained as text. Take it out.",
      "43-53 safe No trainer loads “<lora:z:1>” from a caption: it is trained as text. Take it out.",
      "57-67 safe No trainer loads “<lora:a:1>” from a caption: it is trained as text. Take it out.",
      "68-78 safe No trainer loads “<lora:b:1>” from a caption: it is trained as text. Take it out.",
    ],
    fixed: "red hat, blue hat, a b",
  },
  {
    name: "BREAK between tags",
    text: "red hat, BREAK, blue hat",
    problems: ["7-16 choice No trainer acts on “BREAK”: it is trained as the word “break”. Take it out."],
    candidates: [[", "]],
  },
  {
    name: "BREAK before all tags",
    text: "BREAK, blue hat",
    problems: ["0-5 none No trainer acts on “BREAK”: it is trained as the word “break”. Take it out."],
  },
  {
    name: "BREAK behind all tags",
    text: "blue hat, BREAK",
    problems: ["10-15 none No trainer acts on “BREAK”: it is trained as the word “break”. Take it out."],
  },
  {
    name: "BREAK alone",
    text: "BREAK",
    problems: ["0-5 none No trainer acts on “BREAK”: it is trained as the word “break”. Take it out."],
  },
  {
    name: "BREAK at the start of a line",
    text: "red hat\nBREAK, blue hat",
    problems: ["8-13 none No trainer acts on “BREAK”: it is trained as the word “break”. Take it out."],
  },
  {
    name: "bars between tags that no trainer looks for",
    profile: profiles["kohya-sdxl"],
    text: "a ||| b",
    problems: ["1-6 choice kohya sd-scripts trains “|||” as written: no “keep_tokens_separator” is set."],
    candidates: [[", "]],
  },
  {
    name: "bars before all tags",
    profile: profiles["kohya-sdxl"],
    text: "||| b",
    problems: ["0-3 none kohya sd-scripts trains “|||” as written: no “keep_tokens_separator” is set."],
  },
  {
    name: "bars behind all tags",
    profile: profiles["kohya-sdxl"],
    text: "b |||",
    problems: ["2-5 none kohya sd-scripts trains “|||” as written: no “keep_tokens_separator” is set."],
  },
  { name: "bars where any trainer may be meant", text: "a ||| b" },
  {
    name: "bars in braces",
    profile: profiles["kohya-sdxl"],
    text: "a, {b|||c} d",
    problems: [
      "3-10 choice kohya sd-scripts trains “{b|||c}” as written and picks none of its words: write what the image shows.",
    ],
    candidates: [["b", "c"]],
  },
  {
    name: "plain sentences for kohya",
    profile: profiles["kohya-sdxl"],
    text: "A woman sits on a chair. She looks at a wall of stone.",
  },
]);

test.each<[what: string, profile: Profile, text: string, candidates: string[][]]>([
  ["branches", kohya, "{red|blue|red} dress, {|long} hair", [["red", "blue"], ["long"]]],
  [
    "brackets",
    kohya,
    "(hat), [[shoes]], [red:blue:0.5], {{scarf}}",
    [["hat"], ["shoes"], ["red", "blue"], ["scarf"]],
  ],
  ["nested brackets", kohya, "(((red (hair))))", [["((red (hair)))"]]],
  [
    "parted tags",
    { ...oneTrainer, weights: true },
    "(a, b:1.2), [c, d]",
    [["(a:1.2), (b:1.2)"], ["[c], [d]"]],
  ],
  ["bars", { ...kohya, keepSeparator: "###" }, "a ||| b", [[" ### "]]],
  ["units", kohya, "sky;;;sea", [["sky, sea"]]],
  ["half a weight under any trainer", profiles.generic, "(red hair:1.2", [["(red hair:1.2)", "red hair"]]],
  ["half a weight that is not read", kohya, "red hair:1.2)", [["red hair"]]],
  ["half a weight that is read", weighing, "red hair:1.2)", [["(red hair:1.2)"]]],
])("candidates: %s", (_what, profile, text, candidates) => {
  const { findings } = checkText(text, styleOf({ profile, rules: { "prompt-syntax": {} } }));
  expect(findings.map((finding) => finding.candidates)).toEqual(candidates);
});

test.each([
  ["brackets in brackets", `x ${"(".repeat(30_000)}ab${")".repeat(30_000)}`],
  ["many weights", "a (b:1.2) ".repeat(6_000)],
  ["open brackets", "([{<\\(".repeat(10_000)],
  ["long numbers", `(${"1".repeat(60_000)}:1.2`],
])("%s cost no time", (_what, text) => {
  const style = styleOf({ profile: kohya, rules: { "prompt-syntax": {} } });
  expect(checkText(text, style).findings.length).toBeLessThanOrEqual(200);
});
